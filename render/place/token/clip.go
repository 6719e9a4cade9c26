package token

import "cablegraph/render/place/plane"

// A span is a stretch of a line, in lengths from its start.
type span struct{ from, to plane.Unit }

// A course is a straight piece along which the middle of a mark is moved:
// the point at t is at + dir·t/len.
type course struct {
	at, dir plane.Point
	len     plane.Unit
}

// box returns the stretch of c on which a mark of the half sizes hw and hh
// meets r.
func (c course) box(r plane.Rect, hw, hh plane.Unit) (span, bool) {
	s := span{-1, c.len + 1} // or the ends of the piece would seem free
	ok := s.slab(r.Min.X-hw-c.at.X, r.Max.X+hw-c.at.X, c.dir.X, c.len) &&
		s.slab(r.Min.Y-hh-c.at.Y, r.Max.Y+hh-c.at.Y, c.dir.Y, c.len)
	return s, ok
}

// piece returns the stretch of c on which a mark of the half sizes hw and hh
// meets the piece p–q. What must not hold the mark's middle is the piece swept
// by the mark: a hexagon between three pairs of parallels.
func (c course) piece(p, q plane.Point, hw, hh plane.Unit) (span, bool) {
	s := span{-1, c.len + 1} // or the ends of the piece would seem free
	if !s.slab(min(p.X, q.X)-hw-c.at.X, max(p.X, q.X)+hw-c.at.X, c.dir.X, c.len) ||
		!s.slab(min(p.Y, q.Y)-hh-c.at.Y, max(p.Y, q.Y)+hh-c.at.Y, c.dir.Y, c.len) {
		return s, false
	}
	e := q.Sub(p)
	reach := plane.Abs(e.Y)*hw + plane.Abs(e.X)*hh
	from := e.Cross(c.at.Sub(p))
	return s, s.slab(-reach-from, reach-from, e.Cross(c.dir), c.len)
}

// slab cuts s to where lo ≤ d·t/len ≤ hi, and reports whether anything is left.
func (s *span) slab(lo, hi, d, length plane.Unit) bool {
	if d == 0 {
		return lo <= 0 && hi >= 0
	}
	if d < 0 {
		lo, hi, d = -hi, -lo, -d
	}
	s.from = max(s.from, lo*length/d-1)
	s.to = min(s.to, hi*length/d+1)
	return s.from < s.to
}
