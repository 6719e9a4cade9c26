// Package mark draws what stands for messages, in all kinds of figures alike:
// tokens, the heads of lines, and the rings of carriers.
//
// A caller decides where a mark stands and in which look, and hands over the
// [shape.Builder] that gathers the shapes of its group.
package mark

import (
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// Token draws words in the outline of their category. That of a report is
// dashed and not bold; where the report passes on two stands, the right half has
// the hue of the second. Its second look is nil where there is one only.
func Token(b *shape.Builder, s scale.Style, look scale.LineLook, second *scale.LineLook, report bool, words string, at shape.Rect) {
	ink, fill := scale.Black, shape.White
	bold := look.Token.Filled && !report
	if bold {
		ink, fill = shape.White, look.Ink
	}
	var dash []shape.Unit
	if report {
		dash = []shape.Unit{s.Em() / 4, s.Em() / 5}
	}
	border := s.Em() / 8
	inner := at.Grow(-border/2, -border/2)
	radius := inner.Height() / 2
	if look.Token.Shape == scale.Square {
		radius = s.Em() / 8
	}
	switch {
	case look.Token.Shape == scale.Bare:
	case look.Token.Shape == scale.Hexagon && second != nil:
		b.Hexagon(inner, fill, shape.None, 0, nil)
		m, d := inner.Center(), inner.Height()/3
		for _, half := range []struct {
			edge, corner shape.Unit
			ink          shape.Color
		}{{inner.Min.X, inner.Min.X + d, look.Ink}, {inner.Max.X, inner.Max.X - d, second.Ink}} {
			b.Line(half.ink, border, dash, shape.Point{X: m.X, Y: inner.Min.Y}, shape.Point{X: half.corner, Y: inner.Min.Y},
				shape.Point{X: half.edge, Y: m.Y}, shape.Point{X: half.corner, Y: inner.Max.Y}, shape.Point{X: m.X, Y: inner.Max.Y})
		}
	case look.Token.Shape == scale.Hexagon:
		b.Hexagon(inner, fill, look.Ink, border, dash)
	case second != nil:
		halves(b, inner, radius, fill, look.Ink, second.Ink, border, dash)
	default:
		b.Token(inner, radius, fill, look.Ink, border, dash)
	}
	if words == "" {
		return
	}
	c := at.Center()
	base := shape.Point{X: c.X, Y: c.Y + s.Label()*7/20}
	b.Add(&shape.Text{At: base, Anchor: shape.Middle, S: words, Size: s.Label(), Bold: bold, Fill: ink})
}

// halves draws a rounded box whose border changes its ink in the middle.
func halves(b *shape.Builder, at shape.Rect, r shape.Unit, fill, left, right shape.Color, width shape.Unit, dash []shape.Unit) {
	b.Box(at, r, fill, shape.None, 0)
	middle, k := at.Center().X, r*448/1000
	half := func(edge, in shape.Unit, ink shape.Color) { // in points from the edge to the middle
		point := func(x, y shape.Unit) [3]shape.Point { return [3]shape.Point{{X: x, Y: y}} }
		top, bottom := at.Min.Y, at.Max.Y
		b.Add(&shape.Path{Stroke: ink, Width: width, Dash: dash, Segs: []shape.Seg{
			{Op: shape.MoveTo, P: point(middle, top)},
			{Op: shape.LineTo, P: point(edge+in*r, top)},
			{Op: shape.CurveTo, P: [3]shape.Point{{X: edge + in*k, Y: top}, {X: edge, Y: top + k}, {X: edge, Y: top + r}}},
			{Op: shape.LineTo, P: point(edge, bottom-r)},
			{Op: shape.CurveTo, P: [3]shape.Point{{X: edge, Y: bottom - k}, {X: edge + in*k, Y: bottom}, {X: edge + in*r, Y: bottom}}},
			{Op: shape.LineTo, P: point(middle, bottom)},
		}})
	}
	half(at.Min.X, 1, left)
	half(at.Max.X, -1, right)
}

// Head draws a head with its tip at tip, coming from back, at the end of a line of
// a width.
func Head(b *shape.Builder, s scale.Style, head scale.Head, ink shape.Color, width shape.Unit, tip, back shape.Point) {
	dir := back.Sub(tip)
	d := max(dir.Length(), 1)
	for _, piece := range head.Pieces(s, width) {
		points := make([]shape.Point, len(piece.Points))
		for i, p := range piece.Points {
			points[i] = shape.Point{X: tip.X + (dir.X*p.X-dir.Y*p.Y)/d, Y: tip.Y + (dir.Y*p.X+dir.X*p.Y)/d}
		}
		switch piece.Kind {
		case scale.Filled:
			b.Area(ink, points...)
		case scale.Outline:
			b.Outline(ink, piece.Width, points...)
		case scale.Stroke:
			b.Line(ink, piece.Width, nil, points...)
		}
	}
}

// Ring draws the ring of somebody who carried a message. It is never in a hue: it
// would look like a hollow token.
func Ring(b *shape.Builder, s scale.Style, c shape.Point) {
	b.Ring(c, s.Ring(), shape.White, scale.Black, s.Em()/8)
}
