package count

import (
	"cmp"
	"slices"

	"cablegraph/graph"
)

// addGhosts chooses whom each figure shows although no message of the period
// was sent to him, by him or through him: principals first, then those who have
// boxes in at least half of the figures, those with most before the others and
// equals by id; never more than a third of the boxes. Brief and bare figures have
// room for principals only.
func addGhosts(s *graph.Series, found *survey, o Options) {
	if o.NoGhosts {
		return
	}
	active := make([]int, len(s.Dataset.Actors)) // periods an actor acts in
	for _, g := range s.Graphs {
		for _, n := range g.Nodes {
			if n.Boxed {
				active[n.Actor]++
			}
		}
	}
	var candidates []int
	for a, n := range active {
		if n > 0 && (s.Dataset.Actors[a].Principal || 2*n >= len(s.Graphs) && !o.Brief) {
			candidates = append(candidates, a)
		}
	}
	rank := func(a int) int {
		if s.Dataset.Actors[a].Principal {
			return len(s.Graphs) + 1
		}
		return active[a]
	}
	slices.SortFunc(candidates, func(a, b int) int {
		return cmp.Or(cmp.Compare(rank(b), rank(a)), cmp.Compare(a, b))
	})
	for p, g := range s.Graphs {
		boxes := 0
		for _, n := range g.Nodes {
			if n.Boxed {
				boxes++
			}
		}
		for _, a := range candidates {
			if len(g.Ghosts) >= boxes/2 {
				break
			}
			if bare := o.Bare != nil && o.Bare[p] && !s.Dataset.Actors[a].Principal; !bare && !found.periods[p].present.has(a) {
				g.Ghosts = append(g.Ghosts, a)
			}
		}
		slices.Sort(g.Ghosts)
	}
}
