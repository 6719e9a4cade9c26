package count

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/category"
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
	stays := staysOf(s.Dataset)
	for b := range len(s.Periods) - 1 {
		near := *s.Dataset
		near.Messages = nearby(s.Dataset, stays, s.Periods[b].Start, s.Periods[b+1].End)
		for _, move := range []int{-days, days} {
			left, right := s.Periods[b], s.Periods[b+1]
			left.End += edtf.Day(move)
			right.Start += edtf.Day(move)
			if left.End < left.Start || right.Start > right.End {
				continue
			}
			moved := replaced(s.Periods, b, left, right)
			graphs, err := recount(&near, moved, o, sharing(s.Shown, b), of)
			if err != nil {
				return nil, false, err
			}
			for _, p := range []int{b, b + 1} {
				for _, c := range compareGraphs(s.Graphs[p], graphs[p]) {
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

// A stay is when a message may have been sent.
type stay struct {
	first, last edtf.Day // the first after the last where it has no date
	others      bool     // it has to do with other messages
}

// staysOf returns the stays of all messages.
func staysOf(d *graph.Dataset) []stay {
	reported := make(map[string]bool)
	for i := range d.Messages {
		for _, id := range d.Messages[i].Reports {
			reported[id] = true
		}
	}
	stays := make([]stay, len(d.Messages))
	for i := range d.Messages {
		m := &d.Messages[i]
		stays[i] = stay{edtf.OpenEnd, edtf.OpenStart, len(m.Reports) > 0 || reported[m.ID]}
		if !m.Date.IsZero() {
			stays[i].first, stays[i].last = m.Date.Earliest(), m.Date.Latest()
		}
	}
	return stays
}

// nearby returns the messages that the figures of some days depend on: those
// that may be of these days, and those that have to do with others.
func nearby(d *graph.Dataset, stays []stay, first, last edtf.Day) []graph.Message {
	var near []graph.Message
	for i, at := range stays {
		if at.others || at.first <= last && at.last >= first && at.first <= at.last {
			near = append(near, d.Messages[i])
		}
	}
	return near
}

func replaced(periods []graph.Period, at int, left, right graph.Period) []graph.Period {
	out := slices.Clone(periods)
	out[at], out[at+1] = left, right
	return out
}

// compareGraphs walks the edges of both, which are ordered alike.
func compareGraphs(old, moved *graph.Graph) []Change {
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
