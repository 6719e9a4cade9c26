package figure

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"cablegraph/graph"
	"cablegraph/render/scale"
)

// Draws reports whether a line is drawn.
func (l *Layout) Draws(edge int) bool { return l.Told == nil || !l.Told[edge] }

// Shows reports whether an actor has a box: not where words tell all lines that join
// him to others.
func (l *Layout) Shows(node int) bool {
	joined := false
	for i := range l.Figure.Edges {
		if e := &l.Figure.Edges[i]; e.From == node || e.To == node {
			if joined = true; l.Draws(i) {
				return true
			}
		}
	}
	n := &l.Figure.Nodes[node]
	return !joined || n.Bold || n.Said != nil
}

// Untold says in words what a figure does not draw, or had no room for on its lines: lines
// that could not be read, who carried the
// messages of lines whose rings have no name, and what a count means that stands
// in place of dates.
func (l *Layout) Untold() []Note {
	w := l.Figure.Style.Words
	var notes []Note
	if lines := l.told(); lines != nil {
		notes = append(notes, Note{Heading: w.Unreadable(), Items: w.Semicolons(lines)})
	}
	if carried := l.Unnamed(); carried != nil && (l.Figure.Against == nil || !l.Figure.Style.Slide) { // whose legend names them
		notes = append(notes, Note{Heading: capital(w.PassedOnBy()), Items: w.Semicolons(distinct(carried))})
	}
	if n := l.counted(); n > 0 {
		notes = append(notes, Note{Heading: w.Times(graph.Tally{Certain: n}), Items: []string{w.Messages(n)}})
	}
	return notes
}

// UntoldForms are what Untold says in one line, the fullest first: then on how many lines
// carriers are not named, then nothing else.
func (l *Layout) UntoldForms() [][]string {
	w := l.Figure.Style.Words
	var full, rest []string
	for _, n := range l.Untold() {
		words := w.Colon(n.Heading, strings.Join(n.Items, " "))
		if full = append(full, words); n.Heading != capital(w.PassedOnBy()) {
			rest = append(rest, words)
		}
	}
	if len(full) == len(rest) {
		return [][]string{full, nil}
	}
	unnamed := w.CarriersUnnamed(len(l.Unnamed()))
	return [][]string{full, append([]string{unnamed}, rest...), {unnamed}}
}

// distinct returns words without repeats, which lines of several categories make.
func distinct(words []string) []string {
	var out []string
	for _, s := range words {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// told says in words which lines are not drawn, with their messages; those with most
// come first.
func (l *Layout) told() []string {
	var edges []*Edge
	for i := range l.Figure.Edges {
		if !l.Draws(i) {
			edges = append(edges, &l.Figure.Edges[i])
		}
	}
	slices.SortStableFunc(edges, func(a, b *Edge) int { return cmp.Compare(b.Count.Total(), a.Count.Total()) })
	var lines []string
	for _, e := range edges {
		lines = append(lines, l.Figure.lineWords(e, cmp.Or(e.Full, e.Token.Forms[0])))
	}
	return lines
}

// capital lets words begin with a capital letter, where their script has some.
func capital(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}

// Unnamed lists the lines that have a ring without a name, or none where one should
// be, with the names of all who carried their messages: "London → Berlin: Tirpitz".
func (l *Layout) Unnamed() []string {
	f := l.Figure
	var out []string
	for i := range f.Edges {
		e := &f.Edges[i]
		if !l.Draws(i) {
			continue
		}
		for k := range e.Carriers {
			if e.Carriers[k] == "" || l.Lines[i].Carriers[k].Form == 0 {
				continue
			}
			arrow := " → "
			if e.Both {
				arrow = " ↔ "
			}
			out = append(out, f.Style.Words.Colon(f.Nodes[e.From].Name+arrow+f.Nodes[e.To].Name, e.Via))
			break
		}
	}
	return out
}

// counted returns the smallest count that stands in place of dates; 0 where none
// does.
func (l *Layout) counted() int {
	least := 0
	for i := range l.Figure.Edges {
		e := &l.Figure.Edges[i]
		last := len(e.Token.Forms) - 1
		if l.Figure.Labels != scale.DateLabels || last < 1 || !l.Draws(i) || l.Lines[i].Token.Form != last {
			continue
		}
		if n := e.Count.Total(); least == 0 || n < least {
			least = n
		}
	}
	return least
}
