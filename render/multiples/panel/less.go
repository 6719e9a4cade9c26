package panel

import (
	"cmp"
	"slices"

	"cablegraph/render/figure"
)

// Without returns the panel without some actors, whom it only names: their lines
// join nobody else.
func (p *Panel) Without(apart map[int]bool) *Panel {
	out, named := p.keep(func(n *figure.Node) bool { return !apart[n.Actor] })
	out.apart = named
	return out.Below(len(named), 0)
}

// Strongest returns the panel with so many actors: principals, then those with most
// messages, equals in their order; fewer, where some say nothing to these.
func (p *Panel) Strongest(n int) *Panel {
	weight := make([]int, len(p.Nodes))
	for i := range p.Nodes {
		weight[i] = p.weigh(p.said[i].messages)
	}
	for i, e := range p.Edges {
		n := p.weigh(p.lines[i].messages)
		weight[e.From], weight[e.To] = weight[e.From]+n, weight[e.To]+n
	}
	order := make([]int, len(p.Nodes))
	for i := range order {
		order[i] = i
	}
	rank := func(i int) int {
		if p.Nodes[i].Bold { // a principal
			return 0
		}
		return 1
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(rank(i), rank(j)), cmp.Compare(weight[j], weight[i])) })
	kept := make(map[int]bool)
	for _, i := range order[:n] {
		kept[p.Nodes[i].Actor] = true
	}
	out, left := p.keep(func(n *figure.Node) bool { return kept[n.Actor] })
	return out.leaving(left)
}

// WithoutWeakest returns the panel without the line of fewest messages of some, of
// equals the last one.
func (p *Panel) WithoutWeakest(of []bool) *Panel {
	weakest := -1
	for i := range p.Edges {
		if of[i] && (weakest < 0 || p.weigh(p.lines[i].messages) <= p.weigh(p.lines[weakest].messages)) {
			weakest = i
		}
	}
	out, f := *p, *p.Figure
	f.Edges, out.lines = slices.Delete(slices.Clone(p.Edges), weakest, weakest+1), slices.Delete(slices.Clone(p.lines), weakest, weakest+1)
	out.Figure = &f
	return out.leaving([]aside{p.line(weakest)})
}

// leaving returns the panel without actors who say nothing now to those that it has, and
// with what it has no room for.
func (p *Panel) leaving(left []aside) *Panel {
	joined := make(map[int]bool)
	for _, e := range p.Edges {
		joined[p.Nodes[e.From].Actor], joined[p.Nodes[e.To].Actor] = true, true
	}
	out, _ := p.keep(func(n *figure.Node) bool { return n.Bold || n.Said != nil || joined[n.Actor] })
	out.left = slices.Concat(p.left, left)
	slices.SortStableFunc(out.left, func(a, b aside) int {
		return cmp.Or(cmp.Compare(p.weigh(b.messages), p.weigh(a.messages)), a.ends.compare(b.ends))
	})
	return out.Below(p.below[0], 0)
}

// keep returns the panel with some of its nodes, and the lines between these; and what
// is left out by that: lines, then what others say.
func (p *Panel) keep(kept func(*figure.Node) bool) (*Panel, []aside) {
	out, f := *p, *p.Figure
	f.Nodes, f.Edges, out.lines, out.said = nil, nil, nil, nil
	index := make([]int, len(p.Nodes)) // of the nodes that are kept; else -1
	var lines, said []aside
	for i := range p.Nodes {
		switch {
		case kept(&p.Nodes[i]):
			index[i] = len(f.Nodes)
			f.Nodes, out.said = append(f.Nodes, p.Nodes[i]), append(out.said, p.said[i])
		default:
			if index[i] = -1; p.Nodes[i].Said != nil {
				said = append(said, aside{saying: p.said[i], from: p.Nodes[i].Name})
			}
		}
	}
	for i, e := range p.Edges {
		if index[e.From] < 0 || index[e.To] < 0 {
			lines = append(lines, p.line(i))
			continue
		}
		e.From, e.To = index[e.From], index[e.To]
		f.Edges, out.lines = append(f.Edges, e), append(out.lines, p.lines[i])
	}
	out.Figure = &f
	return &out, append(lines, said...)
}
