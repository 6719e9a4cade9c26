package place

import "cablegraph/render/shape"

// arcs are the lines of a link, forth and back, as they will swing out, each
// in two straight pieces. Of those who are not placed there are none.
type arcs struct {
	lines [2][3]shape.Point
	n     int
	area  shape.Rect
}

func (s *settling) draw(l Link, a, b shape.Point) arcs {
	var out arcs
	a, b = aim(s.style, a, s.bodies[l.A].W, b), aim(s.style, b, s.bodies[l.B].W, a)
	bend := usualBend(s.style, a, b, l.Lines == 1)
	if l.Forth {
		out.lines[out.n] = [3]shape.Point{a, shape.Bow(a, b, bend).At(512), b}
		out.n++
	}
	if l.Back {
		out.lines[out.n] = [3]shape.Point{b, shape.Bow(b, a, bend).At(512), a}
		out.n++
	}
	out.area = shape.Bounds(out.lines[0][:])
	if out.n > 1 {
		out.area = out.area.Union(shape.Bounds(out.lines[1][:]))
	}
	return out
}

func (a *arcs) through(box shape.Rect) bool {
	if a.n == 0 || !a.area.Grow(1, 1).Overlaps(box) {
		return false
	}
	for _, l := range a.lines[:a.n] {
		if box.Crosses(l[0], l[1]) || box.Crosses(l[1], l[2]) {
			return true
		}
	}
	return false
}

func (a *arcs) crossings(o *arcs) int {
	if o.n == 0 || !a.area.Overlaps(o.area) {
		return 0
	}
	n := 0
	for _, l := range a.lines[:a.n] {
		for _, k := range o.lines[:o.n] {
			if shape.SegmentsMeet(l[0], l[1], k[0], k[1]) || shape.SegmentsMeet(l[0], l[1], k[1], k[2]) ||
				shape.SegmentsMeet(l[1], l[2], k[0], k[1]) || shape.SegmentsMeet(l[1], l[2], k[1], k[2]) {
				n++
			}
		}
	}
	return n
}
