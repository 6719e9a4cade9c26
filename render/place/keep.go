package place

import (
	"cmp"
	"maps"
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
	"cablegraph/render/place/untangle"
)

// Air that Keep leaves between two boxes, beside and above each other, in points:
// enough for a line to pass.
const (
	keepBeside = 12
	keepAbove  = 10
	// keepLine is the air between two boxes that a line joins.
	keepLine = 22
	// keepRounds bounds how often boxes are moved apart.
	keepRounds = 200
	// mends bounds how often figures are drawn anew to mend faults, by the square of
	// their lines: so often a figure of twenty lines, times the figures.
	mends = 10 * 20 * 20
)

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

// Keep draws the figures of a problem at its pins, one for every actor, or near
// them. It begins at the pins twice: once it searches around, where only the firm
// stay, once it moves boxes apart that stand on each other. Where what is drawn still
// has faults, those who are at them move a little. What has fewer faults is taken.
func Keep(p Problem) Solution {
	a := arrange(&p)
	clear(a.apart)
	spots := a.pins(&p, untangle.Spot{X: int(a.sheet.Width / plane.Pt), Y: int(a.sheet.Least / plane.Pt)})
	found, parted := a.searched(&p, origin{best: spots, moves: keepMoves}), a.parted(spots)
	if parted.rank() < found.rank() {
		found = parted
	}
	for try := 1; try < keepTries && !found.sum().Clean(); try++ {
		if t := a.searched(&p, origin{number: try, best: found.spots(), moves: keepMoves, wants: found.wants()}); t.rank() < found.rank() {
			found = t
		}
	}
	return a.solution(&p, found)
}

// keepMoves is how many of a search's moves, in percent, look for places around those
// that are to be kept.
const (
	keepMoves = 15
	// keepTries is how often places are bettered while there is a fault.
	keepTries = 3
)

// searched goes on from places, but leaves the firm where they are.
func (a *arranged) searched(p *Problem, from origin) *start {
	q, b := *p, *a
	q.Stretch, b.actors = false, slices.Clone(a.actors)
	for v := range b.actors {
		if b.actors[v].Pin = nil; b.actors[v].Firm {
			at := point(from.best[v])
			b.actors[v].Pin = &at
		}
	}
	from.height = b.sheet.Least
	t := b.begin(&q, from)
	t.complete()
	t.mendAll()
	return t
}

// spots are the places of all actors.
func (t *start) spots() []untangle.Spot {
	spots := make([]untangle.Spot, len(t.places))
	for v, p := range t.places {
		spots[v] = untangle.Spot{X: round(p.X), Y: round(p.Y)}
	}
	return spots
}

// parted moves boxes apart that stand on each other, and changes no more.
func (a *arranged) parted(spots []untangle.Spot) *start {
	a.separate(spots, a.pairs())
	t := &start{arranged: a, height: a.sheet.Least, places: make([]plane.Point, len(a.actors))}
	for v, s := range spots {
		t.places[v] = point(s)
	}
	t.prepare()
	t.finish()
	t.mendAll()
	return t
}

// mendAll moves actors until nobody who moves leaves fewer faults.
func (t *start) mendAll() {
	m := mending{start: t}
	for m.mend() {
	}
}

// A mending moves actors, as long as that leaves fewer faults.
type mending struct {
	*start
	spent int // of mends
}

// mend moves one of those who are at a fault to the first place around that leaves
// fewer; whoever is in few figures first. It reports whether somebody has moved.
func (m *mending) mend() bool {
	for _, v := range m.blamed() {
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

// blamed lists who is at a fault in what is drawn: the ends of a line that has no
// room for its token or runs through a box, and that box. Whoever is in few figures
// comes first, equals in their order.
func (m *mending) blamed() []int {
	blame := make(map[int]bool)
	for f, s := range m.sketches {
		for i := range s.lines {
			bad := slices.ContainsFunc(m.marks[f][i], func(at token.Place) bool { return at.Form < 0 })
			for _, v := range s.shown {
				if v != s.lines[i].From && v != s.lines[i].To && s.distance(i, v, plane.Pt) < plane.Pt {
					bad, blame[v] = true, true
				}
			}
			if bad {
				blame[s.lines[i].From], blame[s.lines[i].To] = true, true
			}
		}
	}
	return slices.SortedFunc(maps.Keys(blame), func(v, o int) int { return cmp.Or(cmp.Compare(len(m.of[v]), len(m.of[o])), cmp.Compare(v, o)) })
}

// faultsOf counts the faults but crossings of the figures that show an actor.
func (m *mending) faultsOf(v int) int {
	n := 0
	for _, f := range m.of[v] {
		n += m.faults[f].Through + m.faults[f].Overlaps + m.faults[f].Ambiguous + m.faults[f].Heads + m.faults[f].Missing
	}
	return n
}

// inside returns the place nearest to p at which the box of v is on the sheet.
func (m *mending) inside(v int, p plane.Point) plane.Point {
	half := m.half[v]
	return plane.Point{X: plane.Clamp(p.X, half.W+edge, m.sheet.Width-half.W-edge), Y: plane.Clamp(p.Y, half.H+edge, m.sheet.Least-half.H-edge)}
}

// meets reports whether v stands on somebody else, or nearly, in any figure.
func (m *mending) meets(v int) bool {
	box := plane.Around(m.places[v], m.half[v].W, m.half[v].H)
	for _, f := range m.of[v] {
		for _, o := range m.figures[f].shown {
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
	m.spent += len(m.figures[f].lines) * len(m.figures[f].lines)
}

// separate moves boxes that a figure shows together apart, each by half of what
// they lack, or by all of it where the other is firm, in the direction in which they
// lack less; those that a line joins so far that its
// head and its token have room. Nobody leaves the sheet.
func (a *arranged) separate(spots []untangle.Spot, pairs []untangle.Pair) {
	width, height := int(a.sheet.Width/plane.Pt), int(a.sheet.Least/plane.Pt)
	for round, moved := 0, true; moved && round < keepRounds; round++ {
		moved = false
		for _, f := range a.figures {
			for i, v := range f.shown {
				for _, o := range f.shown[:i] {
					moved = a.part(spots, v, o, keepBeside, keepAbove, round) || moved
				}
			}
		}
		for f := range a.figures {
			moved = a.yield(spots, &a.figures[f]) || moved
		}
		for _, p := range pairs {
			moved = a.part(spots, p.A, p.B, min(p.Need, keepLine), min(p.Need, keepLine), round) || moved
		}
		for v := range spots {
			hw, hh := whole(a.half[v].W)+2, whole(a.half[v].H)+2
			spots[v].X, spots[v].Y = max(hw, min(width-hw, spots[v].X)), max(hh, min(height-hh, spots[v].Y))
		}
	}
}

// yield moves boxes off straight lines between others, each a little, and reports
// whether it had to.
func (a *arranged) yield(spots []untangle.Spot, f *figure) bool {
	moved := false
	for i := range f.lines {
		l := &f.lines[i]
		from, to := point(spots[l.From]), point(spots[l.To])
		way := to.Sub(from)
		for _, v := range f.shown {
			box := plane.Around(point(spots[v]), a.half[v].W+yieldRoom, a.half[v].H+yieldRoom)
			if v == l.From || v == l.To || a.actors[v].Firm || box.LineDistance([]plane.Point{from, to}, 1) > 0 {
				continue
			}
			at := point(spots[v]).Sub(from)
			left := way.X*at.Y-way.Y*at.X > 0 // of the line, seen along it
			step := 2
			if !left {
				step = -2
			}
			if plane.Abs(way.X) > plane.Abs(way.Y) {
				spots[v].Y += step * sign(way.X)
			} else {
				spots[v].X -= step * sign(way.Y)
			}
			moved = true
		}
	}
	return moved
}

// yieldRoom is what a box leaves between itself and a straight line.
const yieldRoom = 3 * plane.Pt

func sign(u plane.Unit) int {
	if u < 0 {
		return -1
	}
	return 1
}

// part moves two boxes apart that lack air beside and above each other, and reports
// whether it had to. Where that goes on for long, somebody is held at the edge of
// the sheet: then it moves them in the other direction.
func (a *arranged) part(spots []untangle.Spot, v, o, beside, above, round int) bool {
	x := whole(a.half[v].W+a.half[o].W) + beside - distance(spots[v].X, spots[o].X)
	y := whole(a.half[v].H+a.half[o].H) + above - distance(spots[v].Y, spots[o].Y)
	if x <= 0 || y <= 0 {
		return false
	}
	one, other := 1, 1 // their shares
	if a.actors[v].Firm != a.actors[o].Firm {
		one, other = 2, 0
		if a.actors[v].Firm {
			one, other = 0, 2
		}
	}
	if x < y == (round < keepRounds/2) {
		spots[v].X, spots[o].X = pushed(spots[v].X, spots[o].X, (x+1)/2*one, (x+1)/2*other)
	} else {
		spots[v].Y, spots[o].Y = pushed(spots[v].Y, spots[o].Y, (y+1)/2*one, (y+1)/2*other)
	}
	return true
}

func distance(p, q int) int { return max(p-q, q-p) }

// pushed moves two places away from each other; of equals the first is taken for
// the greater.
func pushed(p, q, one, other int) (int, int) {
	if p < q {
		return p - one, q + other
	}
	return p + one, q - other
}
