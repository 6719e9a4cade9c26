// Package boundary finds what hangs on where two neighbouring periods are cut: the
// messages that may be of their days, the periods with the boundary moved, and the edges
// that are others then.
package boundary

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A Change is what happens to one edge of one figure where a boundary between
// two periods is moved: it appears, vanishes, or changes by more than half.
type Change struct {
	Boundary int // between periods Boundary and Boundary+1
	Days     int // how far it was moved; negative: earlier
	Period   int // whose figure changes
	Edge     graph.Edge
	Category string // the label of the edge's
	Before   int    // messages on the edge, as cut
	After    int    // … with the boundary moved
}

// Move returns the periods with the boundary behind one of them moved by days; nil where
// one of both is too short to give them away.
func Move(periods []graph.Period, at int, days edtf.Day) []graph.Period {
	out := slices.Clone(periods)
	left, right := &out[at], &out[at+1]
	left.End += days
	right.Start += days
	if left.End < left.Start || right.Start > right.End {
		return nil
	}
	return out
}

// Compare lists the edges of a figure that a moved boundary changes. It walks the edges of
// both, which are ordered alike.
func Compare(old, moved *graph.Graph) []Change {
	var changes []Change
	add := func(e graph.Edge, before, after int) {
		if 2*max(before-after, after-before) > before {
			changes = append(changes, Change{Edge: e, Before: before, After: after})
		}
	}
	x, y := old.Edges, moved.Edges
	for len(x) > 0 || len(y) > 0 {
		order := 0
		switch {
		case len(x) == 0:
			order = 1
		case len(y) == 0:
			order = -1
		default:
			order = graph.CompareEdges(x[0], y[0])
		}
		switch {
		case order < 0:
			add(x[0], x[0].Count.Total(), 0)
			x = x[1:]
		case order > 0:
			add(y[0], 0, y[0].Count.Total())
			y = y[1:]
		default:
			add(x[0], x[0].Count.Total(), y[0].Count.Total())
			x, y = x[1:], y[1:]
		}
	}
	return changes
}
