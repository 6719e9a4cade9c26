package count

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/category"
	"cablegraph/graph/count/internal/boundary"
	"cablegraph/graph/edtf"
)

// A Change is what happens to one edge of one figure where a boundary between
// two periods is moved.
type Change = boundary.Change

// Boundaries moves every boundary between neighbouring periods by days, to
// either side, and returns the edges that depend on where it lies, between the
// actors whom s shows; o must be what s was counted with. They are ordered by
// boundary, earlier before later, period, edge. A period too short to give that
// many days away keeps them. Messages that are packed are too many to be
// counted that often: tried is then false.
func Boundaries(s *graph.Series, o Options, days int) (changes []Change, tried bool, err error) {
	if s.Dataset.Packed != nil {
		return nil, false, nil
	}
	of, err := category.NewSorter(s, o.Color)
	if err != nil {
		return nil, false, err
	}
	of = of.With(s.Dataset)
	stays := boundary.StaysOf(s.Dataset)
	for b := range len(s.Periods) - 1 {
		near := *s.Dataset
		near.Messages = stays.Near(s.Dataset, s.Periods[b].Start, s.Periods[b+1].End)
		for _, move := range []int{-days, days} {
			moved := boundary.Move(s.Periods, b, edtf.Day(move))
			if moved == nil {
				continue
			}
			graphs, err := recount(&near, moved, o, sharing(s.Shown, b), of)
			if err != nil {
				return nil, false, err
			}
			for _, p := range []int{b, b + 1} {
				for _, c := range boundary.Compare(s.Graphs[p], graphs[p]) {
					c.Boundary, c.Days, c.Period, c.Category = b, move, p, of.Labels[c.Edge.Category]
					changes = append(changes, c)
				}
			}
		}
	}
	return changes, true, nil
}

// recount counts the messages between given actors anew.
func recount(d *graph.Dataset, periods []graph.Period, o Options, shown [][]bool, of *category.Sorter) ([]*graph.Graph, error) {
	c := newCounter(d, periods, o)
	s := &graph.Series{Dataset: d, Periods: periods, Shown: shown, Direct: o.Direct, Brief: o.Brief}
	var err error
	if s.Messages, s.Account, err = c.show(&survey{rows: d.Rows()}, shown); err != nil { // who is strong was asked before
		return nil, err
	}
	return build(c, s, of)
}

// sharing returns who is shown where each of two neighbouring periods shows
// those of both, so that a message may move from one into the other.
func sharing(shown [][]bool, b int) [][]bool {
	both := make([]bool, len(shown[b]))
	for a := range both {
		both[a] = shown[b][a] || shown[b+1][a]
	}
	out := slices.Clone(shown)
	out[b], out[b+1] = both, both
	return out
}
