package count

import (
	"slices"

	"cablegraph/graph"
)

// joined returns the orders of strength so that few actors, from the first on,
// have to do with each other: the first is the strongest of those whom a line
// joins to another of his rank; after him comes, of each rank, whoever is joined
// to those before. Only as many as a figure may hold are looked at.
func joined(c *counter, orders [][]int, values map[string]int) [][]int {
	ranks := make([]map[int]int, len(orders))
	for p, order := range orders {
		ranks[p] = make(map[int]int)
		for r, a := range order[:min(len(order), 4*c.o.Hold.Actors)] {
			ranks[p][a] = r
		}
	}
	out := make([][]int, len(orders))
	for p, lines := range linesAmong(c, ranks, values) {
		pairs := make(map[graph.Pair]bool)
		for l := range lines { // a set: order does not matter
			pairs[graph.Pair{From: l.from(), To: l.to()}], pairs[graph.Pair{From: l.to(), To: l.from()}] = true, true
		}
		order := orders[p]
		out[p] = joinedOrder(order[:len(ranks[p])], func(a, b int) bool { return pairs[graph.Pair{From: a, To: b}] },
			func(a int) bool { return c.d.Actors[a].Principal })
		out[p] = append(out[p], order[len(ranks[p]):]...)
	}
	return out
}

// joinedOrder is joined of one period. In order principals come first.
func joinedOrder(order []int, join func(a, b int) bool, principal func(int) bool) []int {
	left := slices.Clone(order)
	var out []int
	for len(left) > 0 {
		best := 0
		before := out
		if len(out) == 0 {
			before = order
		}
		for i, a := range left {
			if principal(a) != principal(left[0]) {
				break
			}
			if slices.ContainsFunc(before, func(b int) bool {
				return join(a, b) && (len(out) > 0 || principal(a) == principal(b))
			}) {
				best = i
				break
			}
		}
		out = append(out, left[best])
		left = slices.Delete(left, best, best+1)
	}
	return out
}
