package sketch

import "cablegraph/render/place/plane"

// Barred returns the lines of bundles that run through foreign boxes however they are
// bent, as far as most percent of their length, from where they stand at their own boxes.
// A bow that led past these before is tried first.
func Barred(s *Sketch, most plane.Unit, before func(bundle int) Bow) []int {
	var barred []int
	for b := range s.Wiring.Bundles {
		if isBarred(s, b, most, before) {
			barred = append(barred, s.Wiring.Bundles[b].Lines...)
		}
	}
	return barred
}

// isBarred reports whether a bundle is, which it leaves as it was.
func isBarred(s *Sketch, b int, most plane.Unit, before func(bundle int) Bow) bool {
	if !through(s, b) {
		return false
	}
	q := &s.Wiring.Bundles[b]
	was := Bow{q.Bow, q.Skew}
	defer func() { s.Wiring.Bend(b, was.By, was.Skew) }()
	if bow := before(b); bow.By != 0 {
		if s.Wiring.Bend(b, bow.By, bow.Skew); !through(s, b) {
			return false
		}
	}
	length := s.Boxes[q.High].Center().Sub(s.Boxes[q.Low].Center()).Len()
	for _, by := range Bows {
		if by *= plane.Pt; by*100 > length*most {
			break
		}
		for _, bow := range [2]plane.Unit{by, -by} {
			for skew := -1; skew <= 1; skew++ {
				if s.Wiring.Bend(b, bow, skew); !through(s, b) {
					return false
				}
			}
		}
	}
	s.Wiring.Bend(b, 0, 0)
	return through(s, b)
}

// through reports whether lines of a bundle run through foreign boxes as they are drawn.
func through(s *Sketch, b int) bool {
	for _, i := range s.Wiring.Bundles[b].Lines {
		way, l := &s.Wiring.Ways[i], &s.Lines[i]
		fine := way.Flat
		for _, v := range s.Shown {
			if v == l.From || v == l.To || !s.Boxes[v].Near(way.Area, plane.Pt) {
				continue
			}
			if len(fine) > 2 && len(fine) <= finer {
				s.fine = way.Cubic.Flat(s.fine[:0], finer)
				fine = s.fine
			}
			if s.Boxes[v].LineDistance(fine, 1) == 0 {
				return true
			}
		}
	}
	return false
}
