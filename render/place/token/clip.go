package token

import "cablegraph/render/place/plane"

// A span is a stretch of a line, in lengths from its start.
type span struct{ from, to plane.Unit }

// A course is a straight piece of a line along which the middle of a mark is
// moved: the point at t is at + dir·t/len.
type course struct {
	at, dir plane.Point
	len     plane.Unit
	start   plane.Unit // along the line
}

// A stretch is a part of a list: its first index and the one behind its last, each
// and one. The zero stretch is none.
type stretch struct{ from, to int }

// A thing may be in the way of a mark: a box, a head, or a piece of a foreign
// line, which keeps a margin on top of its air.
type thing struct {
	area    plane.Rect
	at, dir plane.Point // of a piece; without direction for a box
	air     plane.Unit
	foreign bool
}

func boxThing(b plane.Rect) thing { return thing{area: b, at: b.Min, air: fromBox} }

func piece(p, q plane.Point, air plane.Unit, foreign bool) thing {
	return thing{plane.Between(p, q), p, q.Sub(p), air, foreign}
}

// passes reports whether a mark of the half sizes hw and hh that is moved along
// the course, and beyond, has a thing at its side all the way.
func (c *course) passes(t *thing, hw, hh plane.Unit) bool {
	reach := plane.Abs(c.dir.Y)*hw + plane.Abs(c.dir.X)*hh
	if t.dir == (plane.Point{}) {
		middle, size := t.area.Min.Add(t.area.Max), t.area.Max.Sub(t.area.Min) // all is doubled
		to := plane.Point{X: middle.X - 2*c.at.X, Y: middle.Y - 2*c.at.Y}
		return plane.Abs(c.dir.Cross(to)) > 2*reach+plane.Abs(c.dir.Y)*size.X+plane.Abs(c.dir.X)*size.Y
	}
	p := c.dir.Cross(t.at.Sub(c.at))
	q := p + c.dir.Cross(t.dir)
	return min(p, q) > reach || max(p, q) < -reach
}

// touches reports whether a mark at a point is nearer to a thing than that allows,
// or may be if places are rounded.
func (t *thing) touches(at plane.Point, half Size, margin plane.Unit) bool {
	air := t.air + slack
	if t.foreign {
		air += margin
	}
	hw, hh := half.W+air, half.H+air
	return t.area.Near(plane.Around(at, hw, hh), 0) &&
		plane.Abs(t.dir.Cross(at.Sub(t.at))) <= plane.Abs(t.dir.Y)*hw+plane.Abs(t.dir.X)*hh
}

// meets returns the stretch of c on which a mark of the half sizes hw and hh
// meets a thing. What must not hold the mark's middle is a box grown by these, or
// a piece swept by the mark: a hexagon between three pairs of parallels.
func (c *course) meets(t *thing, hw, hh plane.Unit) (span, bool) {
	s := span{-1, c.len + 1} // or the ends of the piece would seem free
	if !s.slab(t.area.Min.X-hw-c.at.X, t.area.Max.X+hw-c.at.X, c.dir.X, c.len) ||
		!s.slab(t.area.Min.Y-hh-c.at.Y, t.area.Max.Y+hh-c.at.Y, c.dir.Y, c.len) {
		return s, false
	}
	if t.dir == (plane.Point{}) {
		return s, true
	}
	reach := plane.Abs(t.dir.Y)*hw + plane.Abs(t.dir.X)*hh
	from := t.dir.Cross(c.at.Sub(t.at))
	return s, s.slab(-reach-from, reach-from, t.dir.Cross(c.dir), c.len)
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
