package place

import (
	"cmp"
	"maps"
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/place/token"
)

// mends bounds how often figures are drawn anew to mend faults, by the square of
// their lines: so often a figure of twenty lines, times the figures.
const mends = 10 * 20 * 20

// steps are how far an actor moves to mend a fault, one after the other.
var steps = func() []plane.Point {
	var out []plane.Point
	for _, d := range []plane.Unit{10 * plane.Pt, 20 * plane.Pt, 34 * plane.Pt} {
		for _, to := range [][2]plane.Unit{{0, -1}, {0, 1}, {-1, 0}, {1, 0}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}} {
			out = append(out, plane.Point{X: to[0] * d, Y: to[1] * d})
		}
	}
	return out
}()

// mendAll moves actors until nobody who moves leaves fewer faults.
func mendAll(t *start) {
	m := mending{start: t}
	for m.mend(m.blamed()) {
	}
}

// part moves boxes that stand on each other, as long as that leaves fewer faults.
func part(t *start) {
	m := mending{start: t}
	for m.mend(m.stacked()) {
	}
}

// A mending moves actors, as long as that leaves fewer faults.
type mending struct {
	*start
	spent int // of mends
}

// mend moves one of those who are to blame for a fault to the first place around that
// leaves fewer. It reports whether somebody has moved.
func (m *mending) mend(blamed []int) bool {
	for _, v := range blamed {
		home, was := m.places[v], m.faultsOf(v)
		for _, by := range steps {
			if m.spent >= mends*len(m.figures) {
				return false
			}
			m.places[v] = m.inside(v, home.Add(by))
			if m.places[v] == home || m.meets(v) {
				continue
			}
			for _, f := range m.of[v] {
				m.redraw(f)
			}
			if m.faultsOf(v) < was {
				return true
			}
		}
		m.places[v] = home
		for _, f := range m.of[v] {
			m.redraw(f)
		}
	}
	return false
}

// blamed lists who is at a fault in what is drawn and may move: the ends of a line that
// has no room for its token, lies along another or runs through a box, and that box, but
// the firm.
func (m *mending) blamed() []int {
	blame := make(map[int]bool)
	for f, s := range m.sketches {
		for i := range s.Lines {
			bad := s.LiesAlong(i) || slices.ContainsFunc(m.marks[f][i], func(at token.Place) bool { return at.Form < 0 })
			for _, v := range s.Shown {
				if v != s.Lines[i].From && v != s.Lines[i].To && s.Distance(i, v, plane.Pt) < plane.Pt {
					bad, blame[v] = true, true
				}
			}
			if bad {
				blame[s.Lines[i].From], blame[s.Lines[i].To] = true, true
			}
		}
	}
	maps.DeleteFunc(blame, func(v int, _ bool) bool { return m.actors[v].Firm })
	return m.inOrder(blame)
}

// inOrder lists actors: whoever is in few figures first, equals in their order.
func (m *mending) inOrder(blame map[int]bool) []int {
	return slices.SortedFunc(maps.Keys(blame), func(v, o int) int { return cmp.Or(cmp.Compare(len(m.of[v]), len(m.of[o])), cmp.Compare(v, o)) })
}

// stacked lists those who stand on somebody else and may move.
func (m *mending) stacked() []int {
	blame := make(map[int]bool)
	for _, f := range m.figures {
		for i, v := range f.Shown {
			for _, o := range f.Shown[:i] {
				if plane.Around(m.places[v], m.half[v].W, m.half[v].H).Near(plane.Around(m.places[o], m.half[o].W, m.half[o].H), plane.Pt) {
					blame[v], blame[o] = true, true
				}
			}
		}
	}
	maps.DeleteFunc(blame, func(v int, _ bool) bool { return m.actors[v].Pin != nil || m.apart[v] })
	return m.inOrder(blame)
}

// faultsOf counts the faults but crossings of the figures that show an actor.
func (m *mending) faultsOf(v int) int {
	n := 0
	for _, f := range m.of[v] {
		n += m.faults[f].Through + m.faults[f].Overlaps + m.faults[f].Ambiguous + m.faults[f].Heads + m.faults[f].Missing + m.faults[f].Along
	}
	return n
}

// inside returns the place nearest to p at which the box of v is on the sheet.
func (m *mending) inside(v int, p plane.Point) plane.Point {
	half := m.half[v]
	return plane.Point{X: plane.Clamp(p.X, half.W+sketch.Edge, m.sheet.Width-half.W-sketch.Edge), Y: plane.Clamp(p.Y, half.H+sketch.Edge, m.height-half.H-sketch.Edge)}
}

// meets reports whether v stands on somebody else, or nearly, in any figure.
func (m *mending) meets(v int) bool {
	box := plane.Around(m.places[v], m.half[v].W, m.half[v].H)
	for _, f := range m.of[v] {
		for _, o := range m.figures[f].Shown {
			if o != v && box.Near(plane.Around(m.places[o], m.half[o].W, m.half[o].H), 4*plane.Pt) {
				return true
			}
		}
	}
	return false
}

// redraw draws a figure, and counts its faults.
func (m *mending) redraw(f int) {
	m.trace(f)
	m.spent += len(m.figures[f].Lines) * len(m.figures[f].Lines)
}
