package sketch

// farthest is past how many neighbours a bundle is led that leaves a box elsewhere.
const farthest = 6

// PassAll lets bent bundles that meet others before a box which both end at leave it
// past these, where that is better: ends stand there in the order of straight lines, and
// a bent one may come from the other side.
func (s *Sketch) PassAll() {
	for b := range s.Wiring.Bundles {
		q := &s.Wiring.Bundles[b]
		if q.Bow == 0 {
			continue
		}
		for _, v := range [2]int{q.Low, q.High} {
			if s.tangled(b, v) {
				s.pass(b, v)
			}
		}
	}
}

// tangled reports whether lines of a bundle cross others that end at a box, or lie along
// one of these.
func (s *Sketch) tangled(b, v int) bool {
	for _, i := range s.Wiring.Bundles[b].Lines {
		for j := range s.Lines {
			if l := &s.Lines[j]; (l.From == v || l.To == v) && s.Wiring.Of[j] != b && s.meet(i, j) != (meeting{}) {
				return true
			}
		}
	}
	return false
}

// pass leads the end of a bundle at a box past so many of its neighbours as is best.
func (s *Sketch) pass(b, v int) {
	best, gain := 0, 0
	for _, way := range [2]int{1, -1} {
		by, was := 0, []int{endCost(s, b)}
		passed := s.Wiring.Neighbours(b, v, way, farthest)
		for _, c := range passed {
			was = append(was, endCost(s, c))
		}
		lost := was[0]
		for k, c := range passed {
			s.Wiring.Pass(b, c, v)
			by, lost = by+way, lost+was[k+1]
			now := endCost(s, b)
			for _, c := range passed[:k+1] {
				now += endCost(s, c)
			}
			if lost-now > gain {
				best, gain = by, lost-now
			}
		}
		for k := len(passed) - 1; k >= 0; k-- {
			s.Wiring.Pass(b, passed[k], v)
		}
	}
	s.lead(b, v, best)
}

// lead leads the end of a bundle past its neighbours, unless there is less room for
// tokens then.
func (s *Sketch) lead(b, v, by int) {
	way := 1
	if by < 0 {
		way, by = -1, -by
	}
	passed := s.Wiring.Neighbours(b, v, way, by)
	all := append([]int{b}, passed...)
	rooms := s.rooms(all)
	for _, c := range passed {
		s.Wiring.Pass(b, c, v)
	}
	for _, c := range all {
		s.showBundle(c)
	}
	if s.rooms(all) < rooms {
		for k := len(passed) - 1; k >= 0; k-- {
			s.Wiring.Pass(b, passed[k], v)
		}
	}
	for _, c := range all {
		s.showBundle(c)
		for _, i := range s.Wiring.Bundles[c].Lines {
			mind(s, i, true)
		}
	}
}

// rooms counts the lines of bundles on which marks have room.
func (s *Sketch) rooms(bundles []int) int {
	n := 0
	for _, b := range bundles {
		for _, i := range s.Wiring.Bundles[b].Lines {
			if s.hasRoom(i) {
				n++
			}
		}
	}
	return n
}

// endCost is what a bundle costs, its heads included, wherever its marks stand.
func endCost(s *Sketch, b int) int {
	c := bundleCost(s, b, false, Unbounded)
	for _, i := range s.Wiring.Bundles[b].Lines {
		for j := range s.Lines {
			if j != i {
				c += touchBox * headsNear(s, i, j)
			}
		}
	}
	return c
}
