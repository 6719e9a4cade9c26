package place

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

const (
	// hopeful is with how many faults at most a figure is relieved of them, and a small
	// problem searched anew.
	hopeful = 3
	// relief is what a fault is worth, in hundredths of a crossing.
	relief = 400
	// trials is how many bows are tried for that, in which everything is placed anew, and
	// partings how many where lines lie along each other.
	trials, partings = 8, 40
	// partable is the work of figures up to which that is done: of eight of eighty lines.
	partable = 8 * 80 * 80 * 80
	// mostRelief is how far a bundle is bent, in percent of its length.
	mostRelief = 80
)

// relieve bends bundles anew that are at a fault of a figure, and those beside
// them, as long as what is drawn is the better for it.
func (t *start) relieve(f int) {
	few := func(g sketch.Faults) bool {
		n := g.Unreadable() + g.AsOne
		return g.Heads == 0 && n > 0 && n <= hopeful
	}
	for few(t.faults[f]) && t.rebend(f, t.beset(f), trials) {
	}
}

// part bends lines anew that lie along others, in whatever figure, unless the figures take
// too long for that.
func (t *start) part() {
	if t.work() > partable {
		return
	}
	for f := range t.figures {
		for t.tried = 0; t.faults[f].AsOne > 0 && t.rebend(f, t.alike(f), partings); {
		}
	}
}

// toll is what bundles are bent anew for, where a figure has faults.
func (t *start) toll(f int, g sketch.Faults) int {
	c := relief*(g.Unreadable()+g.Heads+g.Along+g.AsOne) + g.Tangle()
	for b := range t.sketches[f].Wiring.Bundles {
		c += sketch.BowCost(t.sketches[f].Wiring.Bundles[b].Bow) / 4
	}
	return c
}

// rebend gives one of some bundles the first bow with which the figure is better, and
// reports whether there is one. It tries so many at most.
func (t *start) rebend(f int, bundles []int, most int) bool {
	s := t.sketches[f]
	s.Finder.Remember = true // most tokens stand as before from one bow to the next
	least := t.toll(f, t.faults[f])
	for _, b := range bundles {
		q := &s.Wiring.Bundles[b]
		bow, skew := q.Bow, q.Skew
		length := s.Boxes[q.High].Center().Sub(s.Boxes[q.Low].Center()).Len()
		for _, by := range sketch.Bows {
			if by*plane.Pt*100 > length*mostRelief {
				break
			}
			for _, to := range [...][2]int{{1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}} { // side and skew
				if t.tried == most {
					break
				}
				s.Bend(b, by*plane.Pt*plane.Unit(to[0]), to[1])
				if s.Fits(b) {
					t.tried++
					if t.eases(f, least) {
						t.rebent = append(t.rebent, b)
						return true
					}
				}
			}
		}
		s.Bend(b, bow, skew)
	}
	return false
}

// eases places the tokens of a figure as its lines run, and keeps them if it is the
// better for that.
func (t *start) eases(f, least int) bool {
	s := t.sketches[f]
	d := s.Drawn()
	at := d.Faults // wherever the tokens stand
	if t.toll(f, at) >= least {
		return false
	}
	var beset []int
	for i, bad := range t.bad[f] {
		if bad {
			beset = append(beset, i)
		}
	}
	if at.Missing += s.Finder.Homeless(beset, hopeful); t.toll(f, at) >= least {
		return false
	}
	marks := s.Finder.Place()
	faults, bad := d.Count(marks)
	if t.toll(f, faults) >= least {
		return false
	}
	t.marks[f], t.faults[f], t.bad[f] = marks, faults, bad
	return true
}

// alike lists the bundles of lines that lie along others, or nearly.
func (t *start) alike(f int) []int {
	s := t.sketches[f]
	var bundles []int
	for i := range s.Lines {
		if s.LiesAlong(i) {
			bundles = append(bundles, s.Wiring.Of[i])
		}
	}
	slices.Sort(bundles)
	return slices.Compact(bundles)
}

// beset lists the bundles of lines that are at fault, then those that come near
// them; where lines run through boxes, these alone: nothing else mends that.
func (t *start) beset(f int) []int {
	s := t.sketches[f]
	var first, beside []int
	for i, bad := range t.bad[f] {
		if bad {
			first = append(first, s.Wiring.Of[i])
		}
	}
	if t.faults[f].Through > 0 {
		first = slices.DeleteFunc(first, s.Fits)
		slices.Sort(first)
		return slices.Compact(first)
	}
	for _, b := range first {
		for _, i := range s.Wiring.Bundles[b].Lines {
			for j := range s.Lines {
				if s.Wiring.Ways[i].Area.Near(s.Wiring.Ways[j].Area, sketch.BesideRoom) && !slices.Contains(first, s.Wiring.Of[j]) {
					beside = append(beside, s.Wiring.Of[j])
				}
			}
		}
	}
	slices.Sort(first)
	slices.Sort(beside)
	return append(slices.Compact(first), slices.Compact(beside)...)
}
