package page

import (
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// token draws words in the outline of their category. That of a report is
// dashed and not bold.
func token(b *shape.Builder, s figure.Style, look figure.LineLook, report bool, words string, at shape.Rect) {
	ink, fill := figure.Black, shape.White
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
	switch look.Token.Shape {
	case figure.Round:
		b.Token(inner, inner.Height()/2, fill, look.Ink, border, dash)
	case figure.Square:
		b.Token(inner, s.Em()/8, fill, look.Ink, border, dash)
	case figure.Hexagon:
		b.Hexagon(inner, fill, look.Ink, border, dash)
	}
	c := at.Center()
	base := shape.Point{X: c.X, Y: c.Y + s.Label()*7/20}
	b.Add(&shape.Text{At: base, Anchor: shape.Middle, S: words, Size: s.Label(), Bold: bold, Fill: ink})
}

// carrier draws the ring of somebody who has no box, and the name behind it.
func carrier(b *shape.Builder, s figure.Style, name string, at shape.Rect) {
	ring := s.Ring()
	c := shape.Point{X: at.Min.X + 3*ring/2, Y: at.Center().Y}
	b.Ring(c, ring, shape.White, figure.Black, s.Em()/8)
	if name == "" {
		return
	}
	b.Add(&shape.Text{At: shape.Point{X: c.X + 3*ring/2 + s.Em()/8, Y: c.Y + s.Small()*7/20}, S: name, Size: s.Small(), Fill: figure.Ink})
}
