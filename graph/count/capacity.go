package count

import "slices"

// capacity returns how many of the strongest actors a figure of these lines can
// show, given the rank of every actor. A line is drawn when the weaker of its
// two actors is chosen, an actor with the first of his lines.
func capacity(lines lineSet, rank map[int]int, hold Capacity) int {
	var drawn []int            // by line: the rank that draws it
	first := make(map[int]int) // by actor: the rank that draws his first line
	for l := range lines {     // minima and a sorted list: order does not matter
		ends := [...]int{l.from(), l.to()}
		r := max(rank[ends[0]], rank[ends[1]])
		drawn = append(drawn, r)
		for _, a := range ends {
			if old, known := first[a]; !known || r < old {
				first[a] = r
			}
		}
	}
	n := len(rank)
	if len(drawn) > hold.Lines {
		slices.Sort(drawn)
		n = min(n, drawn[hold.Lines])
	}
	if len(first) > hold.Actors {
		var shown []int
		for _, r := range first {
			shown = append(shown, r)
		}
		slices.Sort(shown)
		n = min(n, shown[hold.Actors])
	}
	return n
}
