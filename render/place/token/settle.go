package token

import (
	"cmp"
	"slices"

	"cablegraph/render/place/plane"
)

// patience is how often marks push others aside without fewer of them waiting than
// ever before.
const patience = 60

// A slot is a mark with its candidates, cheapest first.
type slot struct {
	line, mark int
	from       []Place
	pick       int // of from; -1 for none
}

// places returns what slots have picked, by line and mark.
func places(slots []slot, lines int) [][]Place {
	places := make([][]Place, lines)
	for _, t := range slots {
		p := Place{Form: -1}
		if t.pick >= 0 {
			p = t.from[t.pick]
		}
		places[t.line] = append(places[t.line], p)
	}
	return places
}

// settle picks a candidate for every slot so that none is nearer than air to
// another, and returns how many got none: first those with the fewest candidates;
// then those that got none push others aside, which look for another place in turn.
func settle(slots []slot, air plane.Unit) int {
	order := make([]int, len(slots))
	for i := range order {
		order[i] = i
		slots[i].pick = -1
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(slots[a].from), len(slots[b].from)) })
	var waiting []int
	none := 0 // without candidates
	for _, i := range order {
		if len(slots[i].from) == 0 {
			none++
		} else if !take(slots, i, air) {
			waiting = append(waiting, i)
		}
	}
	fewest := len(waiting)
	for round, last := 0, 0; round-last < patience && len(waiting) > 0; round++ {
		if len(waiting) < fewest {
			fewest, last = len(waiting), round
		}
		i := waiting[0]
		waiting = waiting[1:]
		n := len(slots[i].from)
		best, least := 0, len(slots)+1
		for c := range n {
			c = (c + round) % n // or the same two push each other for ever
			if hit := clashes(slots, i, c, least, air); hit < least {
				best, least = c, hit
			}
		}
		slots[i].pick = best
		for j := range slots {
			if j != i && slots[j].pick >= 0 && slots[i].from[best].Box.Near(slots[j].from[slots[j].pick].Box, air) {
				slots[j].pick = -1
				waiting = append(waiting, j)
			}
		}
		waiting = slices.DeleteFunc(waiting, func(j int) bool { return take(slots, j, air) })
	}
	return none + len(waiting)
}

// take picks the cheapest candidate of a slot that no other one excludes.
func take(slots []slot, i int, air plane.Unit) bool {
	for c := range slots[i].from {
		if clashes(slots, i, c, 1, air) == 0 {
			slots[i].pick = c
			return true
		}
	}
	return false
}

// clashes counts the picks that a candidate excludes, up to limit.
func clashes(slots []slot, i, c, limit int, air plane.Unit) int {
	n := 0
	for j := range slots {
		if o := &slots[j]; j != i && o.pick >= 0 && slots[i].from[c].Box.Near(o.from[o.pick].Box, air) {
			if n++; n >= limit {
				break
			}
		}
	}
	return n
}
