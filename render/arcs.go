package render

// arcs are the lines of a link, forth and back, as they will swing out, each
// in two straight pieces. Of those who are not placed there are none.
type arcs struct {
	lines [2][3]Point
	n     int
	area  Rect
}

func (s *settling) draw(l Link, a, b Point) arcs {
	var out arcs
	a, b = aim(s.style, a, s.bodies[l.A].W, b), aim(s.style, b, s.bodies[l.B].W, a)
	bend := usualBend(s.style, a, b, l.Lines == 1)
	if l.Forth {
		out.lines[out.n] = [3]Point{a, bow(a, b, bend).at(512), b}
		out.n++
	}
	if l.Back {
		out.lines[out.n] = [3]Point{b, bow(b, a, bend).at(512), a}
		out.n++
	}
	out.area = bounds(out.lines[0][:])
	if out.n > 1 {
		out.area = out.area.union(bounds(out.lines[1][:]))
	}
	return out
}

func (a *arcs) through(box Rect) bool {
	if a.n == 0 || !a.area.grow(1, 1).overlaps(box) {
		return false
	}
	for _, l := range a.lines[:a.n] {
		if box.crosses(l[0], l[1]) || box.crosses(l[1], l[2]) {
			return true
		}
	}
	return false
}

func (a *arcs) crossings(o *arcs) int {
	if o.n == 0 || !a.area.overlaps(o.area) {
		return 0
	}
	n := 0
	for _, l := range a.lines[:a.n] {
		for _, k := range o.lines[:o.n] {
			if meet(l[0], l[1], k[0], k[1]) || meet(l[0], l[1], k[1], k[2]) ||
				meet(l[1], l[2], k[0], k[1]) || meet(l[1], l[2], k[1], k[2]) {
				n++
			}
		}
	}
	return n
}
