package render

// A pen gathers the shapes of one group.
type pen struct{ shapes []Shape }

func (p *pen) line(ink Color, width Unit, dash []Unit, points ...Point) {
	p.shapes = append(p.shapes, &Path{Segs: polygon(points, false), Stroke: ink, Width: width, Dash: dash})
}

func (p *pen) area(fill Color, points ...Point) {
	p.shapes = append(p.shapes, &Path{Segs: polygon(points, true), Fill: fill})
}

func (p *pen) curve(ink Color, width Unit, dash []Unit, c curve) {
	p.shapes = append(p.shapes, &Path{
		Segs:   []Seg{{MoveTo, [3]Point{c[0]}}, {CurveTo, [3]Point{c[1], c[2], c[3]}}},
		Stroke: ink, Width: width, Dash: dash,
	})
}

// box draws a rectangle whose corners are rounded by r.
func (p *pen) box(b Rect, r Unit, fill, stroke Color, width Unit) {
	k := r * 448 / 1000 // distance of a quarter circle's control from the corner
	lo, hi := b.Min, b.Max
	at := func(x, y Unit) Point { return Point{x, y} }
	p.shapes = append(p.shapes, &Path{Fill: fill, Stroke: stroke, Width: width, Segs: []Seg{
		{MoveTo, [3]Point{at(lo.X+r, lo.Y)}},
		{LineTo, [3]Point{at(hi.X-r, lo.Y)}},
		{CurveTo, [3]Point{at(hi.X-k, lo.Y), at(hi.X, lo.Y+k), at(hi.X, lo.Y+r)}},
		{LineTo, [3]Point{at(hi.X, hi.Y-r)}},
		{CurveTo, [3]Point{at(hi.X, hi.Y-k), at(hi.X-k, hi.Y), at(hi.X-r, hi.Y)}},
		{LineTo, [3]Point{at(lo.X+r, hi.Y)}},
		{CurveTo, [3]Point{at(lo.X+k, hi.Y), at(lo.X, hi.Y-k), at(lo.X, hi.Y-r)}},
		{LineTo, [3]Point{at(lo.X, lo.Y+r)}},
		{CurveTo, [3]Point{at(lo.X, lo.Y+k), at(lo.X+k, lo.Y), at(lo.X+r, lo.Y)}},
		{Op: Close},
	}})
}

// ring draws a circle around c.
func (p *pen) ring(c Point, r Unit, fill, stroke Color, width Unit) {
	p.box(rectAround(c, 2*r, 2*r), r, fill, stroke, width)
}

func (p *pen) text(at Point, anchor Anchor, s string, size Unit, bold bool, fill Color, halo Unit) {
	p.shapes = append(p.shapes, &Text{at, anchor, s, size, bold, fill, halo})
}

func polygon(points []Point, closed bool) []Seg {
	segs := make([]Seg, 0, len(points)+1)
	for i, q := range points {
		op := LineTo
		if i == 0 {
			op = MoveTo
		}
		segs = append(segs, Seg{op, [3]Point{q}})
	}
	if closed {
		segs = append(segs, Seg{Op: Close})
	}
	return segs
}
