package place

import "cablegraph/render/place/plane"

// bows are how far a bundle is bent, one after the other, in points.
var bows = [...]plane.Unit{6, 10, 15, 22, 30, 40, 52, 66, 84, 105, 140}

// mostDodge is how far, in percent of its length, a bundle is bent for a box.
const mostDodge = 60

// dodge bends a bundle that comes near a foreign box, by as little as frees it.
func (s *sketch) dodge(b int) {
	if !s.besetBy(b, touchRoom) {
		return
	}
	s.bestBow(b, false, mostDodge)
}

// besetBy reports whether a bundle is nearer than room to a foreign box.
func (s *sketch) besetBy(b int, room plane.Unit) bool {
	q := &s.wiring.Bundles[b]
	for _, i := range q.Lines {
		for _, v := range s.shown {
			if v != q.Low && v != q.High && s.distance(i, v, room) < room {
				return true
			}
		}
	}
	return false
}

// bendAll bends the bundles that still are at fault, at a box or without room
// for a token, and looks for better bows of those that are bent. One that is
// bent may free others, so all are looked at again until nothing changes.
func (s *sketch) bendAll() {
	for range 3 {
		changed := false
		for b := range s.wiring.Bundles {
			if s.wiring.Bundles[b].Bow != 0 || s.bundleFault(b) {
				was, skew := s.wiring.Bundles[b].Bow, s.wiring.Bundles[b].Skew
				s.bestBow(b, true, 70)
				changed = changed || was != s.wiring.Bundles[b].Bow || skew != s.wiring.Bundles[b].Skew
			}
		}
		if !changed {
			return
		}
	}
}

// bundleFault reports whether lines of a bundle are at a box, or have no room.
func (s *sketch) bundleFault(b int) bool {
	if s.besetBy(b, touchRoom) {
		return true
	}
	for _, i := range s.wiring.Bundles[b].Lines {
		if !s.hasRoom(i) {
			return true
		}
	}
	return false
}

// bestBow gives a bundle the bow with the least cost, none above so many
// percent of its length. With rooms, room for tokens counts and bows may be
// nearer to one end.
func (s *sketch) bestBow(b int, rooms bool, most plane.Unit) {
	q := &s.wiring.Bundles[b]
	best, skew := q.Bow, q.Skew
	least := s.bundleCost(b, rooms, unbounded) + bowCost(best)
	length := s.boxes[q.High].Center().Sub(s.boxes[q.Low].Center()).Len()
	try := func(bow plane.Unit, k int) {
		extra := bowCost(bow)
		if k != 0 {
			extra += 20
		}
		if extra >= least {
			return
		}
		s.wiring.Bend(b, bow, k)
		if c := s.bundleCost(b, rooms, least-extra) + extra; c < least {
			best, skew, least = bow, k, c
		}
	}
	if best != 0 {
		try(0, 0)
	}
	few := s.quick || s.thick()
	for k, f := range bows {
		if few && k%coarse == 0 {
			continue
		}
		f *= plane.Pt
		if f*100 > length*most || bowCost(f) >= least {
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
	s.bend(b, best, skew)
	for _, i := range q.Lines {
		s.mind(i, true)
	}
}

// draw draws all lines between places, by actor, and bends those that meet a
// foreign box.
func (s *sketch) draw(places []plane.Point) {
	s.highest, s.low = s.scene.Sheet.Max.Y, false
	for _, v := range s.shown {
		s.stand(v, places[v])
	}
	s.wiring.Place(s.boxes)
	for b := range s.wiring.Bundles {
		s.dodge(b)
	}
	for i := range s.lines {
		s.show(i)
		s.mind(i, true)
	}
}
