package render

// mend looks for other places for those by whom lines still run through boxes,
// now that everybody stands: who acts in several figures was placed before
// those of a single one were there.
func (s *settling) mend(order []int) {
	for range settleRounds {
		moved := false
		for _, b := range order {
			if p := s.clearest(b); p != s.at[b] {
				s.put(b, p)
				moved = true
			}
		}
		if !moved {
			return
		}
	}
}

// clearest returns the place of b with fewest hits, on a grid; its own where it
// has none or no other has fewer. Of equals the cheapest wins, then the first in
// reading order.
func (s *settling) clearest(b int) Point {
	// Lines swing out further than their two pieces: a new place has air.
	air, cost := s.style.em()*3/4, int64(0)
	best, hits := s.at[b], s.hitsAt(b, s.at[b], air, 1<<62)
	if hits == 0 || s.hitsAt(b, s.at[b], 0, 0) == 0 {
		return best
	}
	for p := range grid(s.roomOf(b), s.style.em()*7/4) {
		n := s.hitsAt(b, p, air, hits)
		if n > hits || n == hits && best == s.at[b] {
			continue
		}
		if k := s.cost(b, p, 1<<62); n < hits || k < cost {
			best, hits, cost = p, n, k
		}
	}
	return best
}

// hitsAt is the share of b at p in hits, with so much air around the boxes; it
// may stop counting beyond limit.
func (s *settling) hitsAt(b int, p Point, air Unit, limit int) int {
	box := rectAround(p, s.bodies[b].W, s.bodies[b].H)
	em := s.style.em()
	near, wide := box.grow(air, air), box.grow(air+em/4, air)
	joined := box.grow(3*em, 2*em) // or nothing of their line is to be seen
	n := 0
	for _, f := range s.in[b] {
		a := &s.arenas[f]
		for _, o := range a.bodies {
			if o != b && wide.overlaps(s.boxes[o]) {
				n += overlap
			}
		}
		for i, l := range a.links {
			if n > limit {
				return n
			}
			if l.A != b && l.B != b {
				if a.arcs[i].through(near) {
					n++
				}
				continue
			}
			ends := [2]Point{p, s.at[l.A+l.B-b]}
			if b == l.B {
				ends[0], ends[1] = ends[1], ends[0]
			}
			if joined.overlaps(s.boxes[l.A+l.B-b]) {
				n++
			}
			own := s.draw(l, ends[0], ends[1])
			for _, o := range a.bodies {
				if o != l.A && o != l.B && own.through(s.boxes[o].grow(air, air)) {
					n++
				}
			}
		}
	}
	return n
}
