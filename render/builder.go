package render

// A builder gathers the shapes of one group.
type builder struct{ shapes []Shape }

// line draws straight lines from point to point.
func (b *builder) line(ink Color, width Unit, dash []Unit, points ...Point) {
	b.shapes = append(b.shapes, &Path{Segs: polygon(points, false), Stroke: ink, Width: width, Dash: dash})
}

// area fills a polygon.
func (b *builder) area(fill Color, points ...Point) {
	b.shapes = append(b.shapes, &Path{Segs: polygon(points, true), Fill: fill})
}

// outline draws the border of a polygon and fills it with white.
func (b *builder) outline(ink Color, width Unit, points ...Point) {
	b.shapes = append(b.shapes, &Path{Segs: polygon(points, true), Fill: white, Stroke: ink, Width: width})
}

// curve draws a curve.
func (b *builder) curve(ink Color, width Unit, dash []Unit, c curve) {
	b.shapes = append(b.shapes, &Path{
		Segs:   []Seg{{MoveTo, [3]Point{c[0]}}, {CurveTo, [3]Point{c[1], c[2], c[3]}}},
		Stroke: ink, Width: width, Dash: dash,
	})
}

// box draws a rectangle whose corners are rounded by r.
func (b *builder) box(at Rect, r Unit, fill, stroke Color, width Unit) {
	k := r * 448 / 1000 // distance of a quarter circle's control from the corner
	lo, hi := at.Min, at.Max
	b.shapes = append(b.shapes, &Path{Fill: fill, Stroke: stroke, Width: width, Segs: []Seg{
		{MoveTo, [3]Point{{lo.X + r, lo.Y}}},
		{LineTo, [3]Point{{hi.X - r, lo.Y}}},
		{CurveTo, [3]Point{{hi.X - k, lo.Y}, {hi.X, lo.Y + k}, {hi.X, lo.Y + r}}},
		{LineTo, [3]Point{{hi.X, hi.Y - r}}},
		{CurveTo, [3]Point{{hi.X, hi.Y - k}, {hi.X - k, hi.Y}, {hi.X - r, hi.Y}}},
		{LineTo, [3]Point{{lo.X + r, hi.Y}}},
		{CurveTo, [3]Point{{lo.X + k, hi.Y}, {lo.X, hi.Y - k}, {lo.X, hi.Y - r}}},
		{LineTo, [3]Point{{lo.X, lo.Y + r}}},
		{CurveTo, [3]Point{{lo.X, lo.Y + k}, {lo.X + k, lo.Y}, {lo.X + r, lo.Y}}},
		{Op: Close},
	}})
}

// ring draws a circle around c.
func (b *builder) ring(c Point, r Unit, fill, stroke Color, width Unit) {
	b.box(rectAround(c, 2*r, 2*r), r, fill, stroke, width)
}

// add adds a shape as it is.
func (b *builder) add(s Shape) { b.shapes = append(b.shapes, s) }

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
