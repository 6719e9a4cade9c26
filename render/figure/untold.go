package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"cablegraph/graph"
	"cablegraph/render/scale"
)

// Untold says in words what had no room on the lines of a figure: who carried the
// messages of lines whose rings have no name, and what a count means that stands
// in place of dates.
func (l *Layout) Untold() []Note {
	w := l.Figure.Style.Words
	var notes []Note
	if carried := l.Unnamed(); carried != nil && (l.Figure.Against == nil || !l.Figure.Style.Slide) { // whose legend names them
		notes = append(notes, Note{Heading: capital(w.PassedOnBy()), Items: w.Semicolons(carried)})
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
		if l.Figure.Labels != scale.DateLabels || last < 1 || l.Lines[i].Token.Form != last {
			continue
		}
		if n := e.Count.Total(); least == 0 || n < least {
			least = n
		}
	}
	return least
}
