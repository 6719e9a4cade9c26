package place

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// Keep draws the figures of a problem at its pins, one for every actor, or near
// them. It begins at the pins twice: once it searches around, where only the firm
// stay, once it moves boxes apart that stand on each other. Where what is drawn still
// has faults, those who are at them move a little, unless that can mend too few. What
// has fewer faults is taken.
func Keep(p Problem) Solution {
	a := arrange(&p)
	clear(a.apart)
	spots := pinsOn(a, &p, untangle.Spot{X: int(a.sheet.Width / plane.Pt), Y: int(a.sheet.Least / plane.Pt)})
	found := searched(a, &p, origin{best: spots, moves: keepMoves})
	if parted := parted(a, spots); parted.sum().Unreadable() <= found.sum().Unreadable()+nearly {
		if mendAll(parted); parted.rank() < found.rank() {
			found = parted
		}
	}
	for try := 1; try < keepTries && !found.sum().Clean() && found.sum().Unreadable() <= keepFaults*len(a.figures); try++ {
		if t := searched(a, &p, origin{number: try, best: spotsOf(found), moves: keepMoves, wants: found.wants(1)}); t.rank() < found.rank() {
			found = t
		}
	}
	return solutionOf(a, &p, found)
}

const (
	// keepMoves is how many of a search's moves, in percent, look for places around
	// those that are to be kept.
	keepMoves = 15
	// keepTries is how often places are bettered while there is a fault.
	keepTries = 3
	// keepFaults is with how many faults a figure they are not bettered: whoever asks leaves
	// out actors then, and asks again.
	keepFaults = 2
)

// searched goes on from places, but leaves the firm where they are.
func searched(a *arranged, p *Problem, from origin) *start {
	q, b := *p, *a
	q.Stretch, b.actors = false, slices.Clone(a.actors)
	for v := range b.actors {
		if b.actors[v].Pin = nil; b.actors[v].Firm {
			at := point(from.best[v])
			b.actors[v].Pin = &at
		}
	}
	from.height = b.sheet.Least
	t := begin(&b, &q, from)
	t.complete()
	mendAll(t)
	return t
}

// spotsOf are the places of all actors.
func spotsOf(t *start) []untangle.Spot {
	spots := make([]untangle.Spot, len(t.places))
	for v, p := range t.places {
		spots[v] = untangle.Spot{X: round(p.X), Y: round(p.Y)}
	}
	return spots
}

// parted moves boxes apart that stand on each other, and changes no more.
func parted(a *arranged, spots []untangle.Spot) *start {
	separate(a, spots, pairsOf(a, nil))
	t := &start{arranged: a, height: a.sheet.Least, places: make([]plane.Point, len(a.actors))}
	for v, s := range spots {
		t.places[v] = point(s)
	}
	t.prepare()
	t.finish()
	return t
}

// separate moves boxes that a figure shows together apart, each by half of what
// they lack, or by all of it where the other is firm, in the direction in which they
// lack less; those that a line joins so far that its
// head and its token have room. Nobody leaves the sheet.
func separate(a *arranged, spots []untangle.Spot, pairs []untangle.Pair) {
	width, height := int(a.sheet.Width/plane.Pt), int(a.sheet.Least/plane.Pt)
	for round, moved := 0, true; moved && round < keepRounds; round++ {
		moved = false
		for _, f := range a.figures {
			for i, v := range f.Shown {
				for _, o := range f.Shown[:i] {
					moved = moveApart(a, spots, v, o, keepBeside, keepAbove, round) || moved
				}
			}
		}
		for f := range a.figures {
			moved = yield(a, spots, &a.figures[f]) || moved
		}
		for _, p := range pairs {
			moved = moveApart(a, spots, p.A, p.B, min(p.Need, keepLine), min(p.Need, keepLine), round) || moved
		}
		for v := range spots {
			hw, hh := whole(a.half[v].W)+2, whole(a.half[v].H)+2
			spots[v].X, spots[v].Y = max(hw, min(width-hw, spots[v].X)), max(hh, min(height-hh, spots[v].Y))
		}
	}
}

// yield moves boxes off straight lines between others, each a little, and reports
// whether it had to.
func yield(a *arranged, spots []untangle.Spot, f *figure) bool {
	moved := false
	for i := range f.Lines {
		l := &f.Lines[i]
		from, to := point(spots[l.From]), point(spots[l.To])
		way := to.Sub(from)
		for _, v := range f.Shown {
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
