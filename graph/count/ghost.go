package count

import (
	"cmp"
	"slices"

	"cablegraph/graph"
)

// addGhosts chooses whom each figure shows although silent: principals first,
// then those active in at least half of the periods, the most active before
// the others and equals by id; never more than a third of the actors shown.
func addGhosts(s *graph.Series) {
	active := make([]int, len(s.Dataset.Actors)) // periods an actor acts in
	for _, g := range s.Graphs {
		for _, n := range g.Nodes {
			active[n.Actor]++
		}
	}
	var candidates []int
	for a, n := range active {
		if n > 0 && (s.Dataset.Actors[a].Principal || 2*n >= len(s.Graphs)) {
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
	for _, g := range s.Graphs {
		for _, a := range candidates {
			if len(g.Ghosts) >= len(g.Nodes)/2 {
				break
			}
			if !slices.ContainsFunc(g.Nodes, func(n graph.Node) bool { return n.Actor == a }) {
				g.Ghosts = append(g.Ghosts, a)
			}
		}
		slices.Sort(g.Ghosts)
	}
}
