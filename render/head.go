package render

// arrow draws an edge's line and heads along its curve: the lines first, so
// that heads lie on them.
func (p *pen) arrow(s Style, e *Edge, c curve) {
	width := s.lineWidth(e.Class)
	length := s.headLength(width)
	t0, t1 := 0, 1024
	if e.Both {
		t0 = c.walk(0, 1, length*4/5)
	}
	t1 = c.walk(1024, -1, length*4/5)
	if t1 <= t0 { // too short for its heads: a line all the same
		t0, t1 = 0, 1024
	}
	var dash []Unit
	if e.Dashed {
		dash = s.dash()
	}
	p.curve(e.Ink, width, dash, c.cut(t0, t1))
	p.head(s, e, c, c[3], c.at(t1), length)
	if e.Both {
		p.head(s, e, c, c[0], c.at(t0), length)
	}
	if e.Ring {
		p.ring(c.at(512), s.ring(), white, e.Ink, s.em()/8)
	}
}

// walk returns the parameter at which c is d away from its place at t, going
// in the direction of step.
func (c curve) walk(t, step int, d Unit) int {
	from := c.at(t)
	for t += step * 4; t > 0 && t < 1024; t += step * 4 {
		if c.at(t).sub(from).length() >= d {
			break
		}
	}
	return min(max(t, 0), 1024)
}

// head draws the head of e with its tip at tip, coming from back.
func (p *pen) head(s Style, e *Edge, c curve, tip, back Point, length Unit) {
	dir := back.sub(tip)
	d := max(dir.length(), 1)
	half := length * 9 / 20
	if w := s.lineWidth(e.Class); half < w {
		half = w
	}
	// at returns the point x back from the tip and y to the side.
	at := func(x, y Unit) Point {
		return Point{tip.X + (dir.X*x-dir.Y*y)/d, tip.Y + (dir.Y*x+dir.X*y)/d}
	}
	thin := s.em() / 9
	switch e.Head {
	case Triangle:
		p.area(e.Ink, tip, at(length, half), at(length, -half))
	case Hollow:
		p.hollow(e.Ink, thin, at(thin, 0), at(length, half-thin/2), at(length, thin/2-half))
	case Barbed:
		p.area(e.Ink, tip, at(length*5/4, half), at(length*4/5, 0), at(length*5/4, -half))
	case Diamond:
		p.area(e.Ink, tip, at(length*3/5, half*4/5), at(length*6/5, 0), at(length*3/5, -half*4/5))
	case HollowDiamond:
		p.hollow(e.Ink, thin, at(thin, 0), at(length*3/5, half*4/5), at(length*6/5, 0), at(length*3/5, -half*4/5))
	case Double:
		p.area(e.Ink, tip, at(length*3/4, half), at(length*3/4, -half))
		p.area(e.Ink, at(length*3/4, 0), at(length*3/2, half), at(length*3/2, -half))
	case Open:
		p.line(e.Ink, max(thin, s.lineWidth(e.Class)*2/3), nil, at(length, half), at(thin, 0), at(length, -half))
		p.line(e.Ink, s.lineWidth(e.Class), nil, at(length*4/5, 0), at(thin, 0))
	}
}

// hollow draws a closed outline filled with the ground.
func (p *pen) hollow(inkColor Color, width Unit, points ...Point) {
	p.shapes = append(p.shapes, &Path{Segs: polygon(points, true), Fill: white, Stroke: inkColor, Width: width})
}
