package place

import (
	"slices"

	"cablegraph/render/place/plane"
)

const (
	// hopeful is with how many faults at most a figure is relieved of them.
	hopeful = 3
	// relief is what a fault is worth, in hundredths of a crossing.
	relief = 400
	// trials is how many bows are tried for that, in which everything is placed anew.
	trials = 8
	// mostRelief is how far a bundle is bent, in percent of its length.
	mostRelief = 80
)

// relieve bends bundles anew that are at a fault of a figure, and those beside
// them, as long as what is drawn is the better for it.
func (t *start) relieve(f int) {
	t.sketches[f].finder.Remember = true
	for g := t.faults[f]; g.Heads == 0 && g.unreadable() > 0 && g.unreadable() <= hopeful && t.rebend(f); {
		g = t.faults[f]
	}
}

// toll is what bundles are bent anew for, where a figure has faults.
func (t *start) toll(f int, g Faults) int {
	c := relief*(g.unreadable()+g.Heads) + g.tangle()
	for b := range t.sketches[f].wiring.Bundles {
		c += bowCost(t.sketches[f].wiring.Bundles[b].Bow) / 4
	}
	return c
}

// rebend gives one bundle of those at fault, or beside one, the first bow with which
// the figure is better, and reports whether there is one.
func (t *start) rebend(f int) bool {
	s := t.sketches[f]
	least := t.toll(f, t.faults[f])
	for _, b := range t.beset(f) {
		q := &s.wiring.Bundles[b]
		bow, skew := q.Bow, q.Skew
		length := s.boxes[q.High].Center().Sub(s.boxes[q.Low].Center()).Len()
		for _, by := range bows {
			if by*plane.Pt*100 > length*mostRelief {
				break
			}
			for _, to := range [...][2]int{{1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}} { // side and skew
				if t.tried == trials {
					break
				}
				s.bend(b, by*plane.Pt*plane.Unit(to[0]), to[1])
				if s.fits(b) {
					t.tried++
					if t.eases(f, least) {
						return true
					}
				}
			}
		}
		s.bend(b, bow, skew)
	}
	return false
}

// eases places the tokens of a figure as its lines run, and keeps them if it is the
// better for that.
func (t *start) eases(f, least int) bool {
	s := t.sketches[f]
	d := s.drawn()
	if t.toll(f, d.faults) >= least { // wherever its tokens stand
		return false
	}
	marks := s.finder.Place()
	faults, bad := d.count(marks)
	if t.toll(f, faults) >= least {
		return false
	}
	t.marks[f], t.faults[f], t.bad[f] = marks, faults, bad
	return true
}

// beset lists the bundles of lines that are at fault, then those that come near
// them.
func (t *start) beset(f int) []int {
	s := t.sketches[f]
	var first, beside []int
	for i, bad := range t.bad[f] {
		if bad {
			first = append(first, s.wiring.Of[i])
		}
	}
	for _, b := range first {
		for _, i := range s.wiring.Bundles[b].Lines {
			for j := range s.lines {
				if s.wiring.Ways[i].Area.Near(s.wiring.Ways[j].Area, besideRoom) && !slices.Contains(first, s.wiring.Of[j]) {
					beside = append(beside, s.wiring.Of[j])
				}
			}
		}
	}
	slices.Sort(first)
	slices.Sort(beside)
	return append(slices.Compact(first), slices.Compact(beside)...)
}

// fits reports whether a bundle keeps on the sheet and out of its own boxes, and
// runs through no other.
func (s *sketch) fits(b int) bool {
	for _, i := range s.wiring.Bundles[b].Lines {
		w := &s.wiring.Ways[i]
		if !s.scene.Sheet.Grow(-edge).Holds(w.Area) {
			return false
		}
		for _, v := range s.shown {
			own := v == s.lines[i].From || v == s.lines[i].To
			if !own && s.distance(i, v, 1) < 1 || own && s.boxes[v].Grow(-3*plane.Pt/2).LineDistance(w.Flat, 1) == 0 {
				return false
			}
		}
	}
	return true
}
