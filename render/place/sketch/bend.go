package sketch

import "cablegraph/render/place/plane"

// Bows are how far a bundle is bent, one after the other, in points.
var Bows = [...]plane.Unit{6, 10, 15, 22, 30, 40, 52, 66, 84, 105, 140}

// mostDodge is how far, in percent of its length, a bundle is bent for a box.
const mostDodge = 60

// dodge bends a bundle that comes near a foreign box, by as little as frees it.
func (s *Sketch) dodge(b int) {
	if !s.besetBy(b, touchRoom) {
		return
	}
	s.bestBow(b, false, mostDodge)
}

// besetBy reports whether a bundle is nearer than room to a foreign box.
func (s *Sketch) besetBy(b int, room plane.Unit) bool {
	q := &s.Wiring.Bundles[b]
	for _, i := range q.Lines {
		for _, v := range s.Shown {
			if v != q.Low && v != q.High && s.Distance(i, v, room) < room {
				return true
			}
		}
	}
	return false
}

// BendAll bends the bundles that still are at fault, at a box or without room
// for a token, and looks for better bows of those that are bent. One that is
// bent may free others, so those whose bows come near it, as it was or as it is, are
// looked at again until nothing changes.
func (s *Sketch) BendAll() {
	calm := make([]plane.Rect, len(s.Wiring.Bundles)) // where something has to change for another bow to be better; zero: not known
	rounds := 3
	if s.Quick && s.Thick() { // where hardly a bow frees another
		rounds = 1
	}
	for range rounds {
		changed := false
		for b := range calm {
			if calm[b] != (plane.Rect{}) {
				continue
			}
			q := &s.Wiring.Bundles[b]
			s.tried = s.areaOf(b)
			if was, bow, skew := s.tried, q.Bow, q.Skew; bow != 0 && !s.holds(b) || s.bundleFault(b) {
				s.bestBow(b, true, 70)
				if bow != q.Bow || skew != q.Skew {
					changed = true
					s.stir(calm, was)
					s.stir(calm, s.areaOf(b))
				}
			}
			calm[b] = s.tried.Spread(s.reach.W, s.reach.H)
		}
		if !changed {
			return
		}
	}
}

// A Bow is how far a bundle is bent, and where most.
type Bow struct {
	By   plane.Unit
	Skew int
}

// Hold bends a bundle from the beginning, and leaves it so as long as it is at no fault.
func (s *Sketch) Hold(b int, bow Bow) {
	if s.held == nil {
		s.held = make(map[int]Bow)
	}
	s.held[b] = bow
}

func (s *Sketch) holds(b int) bool {
	_, is := s.held[b]
	return is
}

// stir forgets that bundles are calm where something has changed in an area.
func (s *Sketch) stir(calm []plane.Rect, area plane.Rect) {
	for b := range calm {
		if calm[b].Near(area, 1) {
			calm[b] = plane.Rect{}
		}
	}
}

// areaOf returns the box around the lines of a bundle.
func (s *Sketch) areaOf(b int) plane.Rect {
	lines := s.Wiring.Bundles[b].Lines
	area := s.Wiring.Ways[lines[0]].Area
	for _, i := range lines[1:] {
		area = area.Union(s.Wiring.Ways[i].Area)
	}
	return area
}

// bundleFault reports whether lines of a bundle are at a box, or have no room.
func (s *Sketch) bundleFault(b int) bool {
	if s.besetBy(b, touchRoom) {
		return true
	}
	for _, i := range s.Wiring.Bundles[b].Lines {
		if !s.hasRoom(i) || s.LiesAlong(i) {
			return true
		}
	}
	return false
}

// LiesAlong reports whether a line lies along another.
func (s *Sketch) LiesAlong(i int) bool {
	for j := range s.Lines {
		if s.meet(i, j).along > 0 {
			return true
		}
	}
	return false
}

// bestBow gives a bundle the bow with the least cost, none above so many
// percent of its length. With rooms, room for tokens counts and bows may be
// nearer to one end.
func (s *Sketch) bestBow(b int, rooms bool, most plane.Unit) {
	q := &s.Wiring.Bundles[b]
	best, skew := q.Bow, q.Skew
	least := bundleCost(s, b, rooms, Unbounded) + BowCost(best)
	length := s.Boxes[q.High].Center().Sub(s.Boxes[q.Low].Center()).Len()
	try := func(bow plane.Unit, k int) {
		extra := BowCost(bow)
		if k != 0 {
			extra += 20
		}
		if extra >= least {
			return
		}
		s.Wiring.Bend(b, bow, k)
		s.tried = s.tried.Union(s.areaOf(b))
		if c := bundleCost(s, b, rooms, least-extra) + extra; c < least {
			best, skew, least = bow, k, c
		}
	}
	if best != 0 {
		try(0, 0)
	}
	few := s.Quick || s.Thick()
	for k, f := range Bows {
		if few && k%coarse == 0 {
			continue
		}
		f *= plane.Pt
		if f*100 > length*most || BowCost(f) >= least {
			break
		}
		for _, bow := range [2]plane.Unit{f, -f} {
			try(bow, 0)
			if rooms && !few {
				try(bow, -1)
				try(bow, 1)
			}
		}
	}
	s.Bend(b, best, skew)
	for _, i := range q.Lines {
		mind(s, i, true)
	}
}

// Draw draws all lines between places, by actor, and bends those that meet a
// foreign box.
func (s *Sketch) Draw(places []plane.Point) {
	s.Stand(places)
	s.Dodge()
}

// Stand puts all boxes at places, by actor, and lets lines run straight, but for those
// that are held.
func (s *Sketch) Stand(places []plane.Point) {
	s.highest, s.low = s.Scene.Sheet.Max.Y, false
	for _, v := range s.Shown {
		s.stand(v, places[v])
	}
	s.Wiring.Place(s.Boxes)
	for b, held := range s.held { // order does not matter: each is by itself
		s.Wiring.Bend(b, held.By, held.Skew)
	}
}

// Dodge bends lines that meet a foreign box.
func (s *Sketch) Dodge() {
	for b := range s.Wiring.Bundles {
		s.dodge(b)
	}
	for i := range s.Lines {
		s.show(i)
		mind(s, i, true)
	}
}

// Fits reports whether a bundle keeps on the sheet and out of its own boxes, and
// runs through no other.
func (s *Sketch) Fits(b int) bool {
	for _, i := range s.Wiring.Bundles[b].Lines {
		w := &s.Wiring.Ways[i]
		if !s.Scene.Sheet.Grow(-Edge).Holds(w.Area) {
			return false
		}
		for _, v := range s.Shown {
			own := v == s.Lines[i].From || v == s.Lines[i].To
			if !own && s.Distance(i, v, 1) < 1 || own && s.Boxes[v].Grow(-3*plane.Pt/2).LineDistance(w.Flat, 1) == 0 {
				return false
			}
		}
	}
	return true
}
