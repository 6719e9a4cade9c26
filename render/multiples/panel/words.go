package panel

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/change"
)

// says says of an actor that he speaks to whom the panel does not show.
func (p *Panel) says(name string, what saying) string {
	if what.others {
		return p.Style.Words.Colon(name, p.Style.Words.SaidTo(what.nobody, true, false))
	}
	return p.ToNobody(name)
}

// Changed returns in words the lines of some kinds that the panel tells, and those
// that are gone.
func (p *Panel) Changed(kinds ...change.Kind) []string {
	var out []string
	for _, l := range p.Changes.Lines {
		if slices.Contains(kinds, l.Kind) {
			out = append(out, l.Words)
		}
	}
	return out
}

// Lines returns the lines that the panel shows in words.
func (p *Panel) Lines() []string { return wordsOf(p.lines, p.aside(true)) }

// Said returns in words what is said to whom the panel does not show.
func (p *Panel) Said() []string { return wordsOf(p.said, p.aside(false)) }

func wordsOf(sayings ...[]saying) []string {
	var out []string
	for _, s := range slices.Concat(sayings...) {
		if s.words != "" {
			out = append(out, s.words)
		}
	}
	return out
}

// line is a line of the panel as words tell it.
func (p *Panel) line(edge int) aside {
	w, e := p.Style.Words, &p.Edges[edge]
	a := aside{saying: p.lines[edge], from: p.Nodes[e.From].Name, to: p.Nodes[e.To].Name, both: e.Both}
	if p.Stands != nil {
		a.count = e.Look.Label
	}
	if e.Count != (graph.Tally{Certain: 1}) {
		a.count = w.Comma(a.count, w.Tally(e.Count))
	}
	return a
}

// aside returns what words below the panel tell: lines, or what somebody says.
func (p *Panel) aside(lines bool) []saying {
	var out []saying
	for _, a := range slices.Concat(p.apart[:p.below[0]], p.left[:p.below[1]]) {
		if a.isLine() == lines {
			out = append(out, a.saying)
		}
	}
	return out
}

// Asides returns how much words below the panel might tell: what stands apart, and what
// the panel has no room for.
func (p *Panel) Asides() (apart, left int) { return len(p.apart), len(p.left) }

// Untold reports whether words might tell more.
func (p *Panel) Untold() bool { return p.below[0] < len(p.apart) || p.below[1] < len(p.left) }

// Below returns the panel with words below it that tell so much of both.
func (p *Panel) Below(apart, left int) *Panel {
	out, f := *p, *p.Figure
	out.Figure, out.below = &f, [2]int{apart, left}
	out.tell()
	return &out
}

// Words are those below the panel: "Apart: A → B, C" and "Not drawn: D → E (92)".
func (p *Panel) Words() []string {
	w := p.Style.Words
	var out []string
	tell := func(heading string, all []aside, n int, words func(*Panel, []aside) string) {
		if n == 0 {
			return
		}
		more := ""
		if n < len(all) {
			more = w.AndMore(len(all) - n)
		}
		out = append(out, w.Colon(heading, w.Semicolon(words(p, all[:n]), more)))
	}
	tell(w.Apart(), p.apart, p.below[0], apartWords)
	tell(w.Unreadable(), p.left, p.below[1], leftWords)
	return out
}
