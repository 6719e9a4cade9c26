package shape

import "slices"

// A Builder gathers the shapes of one group.
type Builder struct{ Shapes []Shape }

// Line draws straight lines from point to point.
func (b *Builder) Line(ink Color, width Unit, dash []Unit, points ...Point) {
	b.Shapes = append(b.Shapes, &Path{Segs: polygon(points, false), Stroke: ink, Width: width, Dash: dash})
}

// Area fills a polygon.
func (b *Builder) Area(fill Color, points ...Point) {
	b.Shapes = append(b.Shapes, &Path{Segs: polygon(points, true), Fill: fill})
}

// Outline draws the border of a polygon and fills it with white.
func (b *Builder) Outline(ink Color, width Unit, points ...Point) {
	b.Shapes = append(b.Shapes, &Path{Segs: polygon(points, true), Fill: White, Stroke: ink, Width: width})
}

// Curve draws a curve.
func (b *Builder) Curve(ink Color, width Unit, dash []Unit, c Curve) {
	b.Shapes = append(b.Shapes, &Path{
		Segs:   []Seg{{MoveTo, [3]Point{c[0]}}, {CurveTo, [3]Point{c[1], c[2], c[3]}}},
		Stroke: ink, Width: width, Dash: dash,
	})
}

// Box draws a rectangle whose corners are rounded by r.
func (b *Builder) Box(at Rect, r Unit, fill, stroke Color, width Unit) {
	k := r * 448 / 1000 // distance of a quarter circle's control from the corner
	lo, hi := at.Min, at.Max
	b.Shapes = append(b.Shapes, &Path{Fill: fill, Stroke: stroke, Width: width, Segs: []Seg{
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

// Rounded returns the rectangle and the radius of a path that Box has drawn; ok is
// false of others.
func (p *Path) Rounded() (at Rect, r Unit, ok bool) {
	if len(p.Segs) != 10 || p.Segs[2].Op != CurveTo || p.Segs[4].Op != CurveTo || p.Segs[6].Op != CurveTo {
		return Rect{}, 0, false
	}
	right, bottom, left := p.Segs[2].P[2], p.Segs[4].P[2], p.Segs[6].P[2]
	at = Rect{Point{left.X, p.Segs[0].P[0].Y}, Point{right.X, bottom.Y}}
	r = p.Segs[0].P[0].X - left.X
	var b Builder
	b.Box(at, r, p.Fill, p.Stroke, p.Width)
	return at, r, slices.Equal(b.Shapes[0].(*Path).Segs, p.Segs)
}

// Ring draws a circle around c.
func (b *Builder) Ring(c Point, r Unit, fill, stroke Color, width Unit) {
	b.Box(RectAround(c, 2*r, 2*r), r, fill, stroke, width)
}

// Add adds a shape as it is.
func (b *Builder) Add(s Shape) { b.Shapes = append(b.Shapes, s) }

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

// Token draws a rectangle whose corners are rounded by r, with a dashed border
// where dash is not nil.
func (b *Builder) Token(at Rect, r Unit, fill, stroke Color, width Unit, dash []Unit) {
	b.Box(at, r, fill, stroke, width)
	b.Shapes[len(b.Shapes)-1].(*Path).Dash = dash
}

// Hexagon draws a box that is pointed at its left and right.
func (b *Builder) Hexagon(at Rect, fill, stroke Color, width Unit, dash []Unit) {
	d := at.Height() / 3
	points := []Point{
		{at.Min.X, at.Center().Y},
		{at.Min.X + d, at.Min.Y},
		{at.Max.X - d, at.Min.Y},
		{at.Max.X, at.Center().Y},
		{at.Max.X - d, at.Max.Y},
		{at.Min.X + d, at.Max.Y},
	}
	b.Shapes = append(b.Shapes, &Path{Segs: polygon(points, true), Fill: fill, Stroke: stroke, Width: width, Dash: dash})
}
