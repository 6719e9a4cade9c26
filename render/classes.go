package render

import (
	"fmt"

	"cablegraph/graph"
)

// A Class is a range of counts that share one line width.
type Class struct{ Min, Max int }

func (c Class) String() string {
	if c.Min == c.Max {
		return thousands(c.Min)
	}
	return fmt.Sprintf("%s–%s", thousands(c.Min), thousands(c.Max))
}

// classes cuts the counts of all edges of a series into at most four classes,
// so that a width means one thing in every figure. Up to four each count is
// its own; beyond, the limits are round numbers (1, 2, 5, 10, 20 …) that come
// nearest to equal ratios.
func classes(s *graph.Series) []Class {
	most := 0
	for _, g := range s.Graphs {
		for _, e := range g.Edges {
			most = max(most, e.Count.Total())
		}
	}
	if most <= 4 {
		var cs []Class
		for n := 1; n <= most; n++ {
			cs = append(cs, Class{n, n})
		}
		return cs
	}
	round := []int{1}
	for step := []int{2, 5, 10}; round[len(round)-1] < most; {
		last := round[len(round)-1]
		scale := 1
		for scale*10 <= last {
			scale *= 10
		}
		for _, k := range step {
			if k*scale > last {
				round = append(round, k*scale)
				break
			}
		}
	}
	for round[len(round)-1] >= most {
		round = round[:len(round)-1]
	}
	// Of the round numbers below the largest count keep four, evenly spaced
	// from 1 on.
	starts := round
	if n := len(round); n > 4 {
		starts = []int{round[0], round[n/4], round[n/2], round[n*3/4]}
	}
	cs := make([]Class, len(starts))
	for i, from := range starts {
		cs[i] = Class{from, most}
		if i > 0 {
			cs[i-1].Max = from - 1
		}
	}
	return cs
}

// classOf returns the index of the class that holds n.
func classOf(cs []Class, n int) int {
	for i, c := range cs {
		if n <= c.Max {
			return i
		}
	}
	return len(cs) - 1
}
