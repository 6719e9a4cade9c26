package multiples

import (
	"cablegraph/render/figure"
	"cablegraph/render/multiples/panel"
)

// apartOf returns whom a panel only names: who is joined to nobody with a place of his
// own, a principal or one whom the set gives a place. Where the panel has no such
// actor, these are who stands in a row under the graph, here as there.
func apartOf(s *Sheets, p *panel.Panel, row map[int]bool) map[int]bool {
	actors := s.set.Series.Dataset.Actors
	joined := make([]int, len(p.Nodes)) // nodes of one component have one number
	for i := range joined {
		joined[i] = i
	}
	of := func(i int) int {
		for joined[i] != i {
			i = joined[i]
		}
		return i
	}
	for _, e := range p.Edges {
		a, b := of(e.From), of(e.To)
		joined[max(a, b)] = min(a, b)
	}
	anchored := make(map[int]bool) // components
	for i, n := range p.Nodes {
		if a := &actors[n.Actor]; a.Principal || a.Pinned {
			anchored[of(i)] = true
		}
	}
	if len(anchored) == 0 {
		return row
	}
	apart := make(map[int]bool)
	for i, n := range p.Nodes {
		apart[n.Actor] = !anchored[of(i)]
	}
	return apart
}

// row returns by actor who stands in a row under the graphs.
func row(at []*figure.Layout) map[int]bool {
	row := make(map[int]bool)
	for _, l := range at {
		for j, n := range l.Figure.Nodes {
			if l.Apart[j] {
				row[n.Actor] = true
			}
		}
	}
	return row
}
