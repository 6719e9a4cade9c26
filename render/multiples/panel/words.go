package panel

import (
	"slices"

	"cablegraph/graph/change"
	"cablegraph/render/figure"
)

// says says of an actor that he speaks to whom the panel does not show.
func (p *Panel) says(name string) string {
	if p.brief {
		return p.Style.Words.Colon(name, p.Style.Words.SaidElsewhere())
	}
	return p.ToNobody(name)
}

// names says by sender whom lines join, then who of some actors speaks to nobody
// named.
func (p *Panel) names(lines []figure.Edge, apart map[int]bool) string {
	type sender struct {
		from int
		both bool
	}
	to := make(map[sender][]string)
	var order []sender
	for _, l := range lines {
		k := sender{l.From, l.Both}
		if to[k] == nil {
			order = append(order, k)
		}
		if name := p.Nodes[l.To].Name; !slices.Contains(to[k], name) {
			to[k] = append(to[k], name)
		}
	}
	var parts []string
	for _, k := range order { // by actor, as the lines are
		arrow := " → "
		if k.both {
			arrow = " ↔ "
		}
		parts = append(parts, p.Nodes[k.from].Name+arrow+p.Style.Words.Names(to[k]))
	}
	for _, n := range p.Nodes {
		if n.Said != nil && apart[n.Actor] {
			parts = append(parts, p.says(n.Name))
		}
	}
	return p.Style.Words.Semicolon(parts...)
}

// Changed returns in words the lines of some kinds that the panel shows, and those
// that are gone, which it counts.
func (p *Panel) Changed(kinds ...change.Kind) []string {
	shown := make(map[lineEnds]bool)
	for _, l := range slices.Concat(p.lines, p.namedLines) {
		shown[l.ends] = true
	}
	var out []string
	for _, l := range p.Changes.Lines {
		if slices.Contains(kinds, l.Kind) && (l.Kind == change.Gone || shown[l.ends]) {
			out = append(out, l.Words)
		}
	}
	return out
}

// Lines returns the lines that the panel shows in words.
func (p *Panel) Lines() []string { return wordsOf(p.lines, p.namedLines) }

// Said returns in words what is said to whom the panel does not show.
func (p *Panel) Said() []string { return wordsOf(p.said, p.namedSaid) }

func wordsOf(sayings ...[]saying) []string {
	var out []string
	for _, s := range slices.Concat(sayings...) {
		if s.words != "" {
			out = append(out, s.words)
		}
	}
	return out
}
