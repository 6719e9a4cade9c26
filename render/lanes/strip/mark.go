package strip

import (
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// The inks of what stands behind messages. None has a hue.
var (
	axisInk   = shape.RGB(0x7a7a7a)
	gridInk   = shape.RGB(0xb0b0b0)
	monthInk  = shape.RGB(0x8a8a8a)
	guideInk  = shape.RGB(0xd8d8d8)
	spanInk   = shape.RGB(0x5f5f5f)
	borderInk = scale.Black
)

// TogetherBar draws the bar over several messages of one day.
func TogetherBar(b *shape.Builder, s scale.Style, at shape.Point, width shape.Unit) {
	b.Line(scale.Black, s.Em()/4, nil, at, shape.Point{X: at.X + width, Y: at.Y})
}

// SpanBar draws the bar of one day in a span, or of what lasted, from at on.
func SpanBar(b *shape.Builder, s scale.Style, lasted bool, at shape.Point, width shape.Unit) {
	drawSpan(b, s, span{right: width, lasted: lasted}, at, at.X+s.Em()/2)
}

// drawSpan draws a bar of days from at on, with a dot at the message: an arrow where
// the days go on outside of the strip.
func drawSpan(b *shape.Builder, s scale.Style, n span, at shape.Point, dot shape.Unit) {
	left, right := shape.Point{X: at.X + n.left, Y: at.Y}, shape.Point{X: at.X + n.right, Y: at.Y}
	tick := s.Em() / 6
	width := s.Em() / 11
	if n.lasted {
		width = s.Em() / 4
	}
	b.Line(spanInk, width, nil, left, right)
	for _, end := range []struct {
		at    shape.Point
		inner shape.Unit
		open  bool
	}{{left, tick * 3 / 2, n.early}, {right, -tick * 3 / 2, n.late}} {
		x, y := end.at.X, end.at.Y
		switch {
		case end.open:
			b.Line(spanInk, s.Em()/11, nil, shape.Point{X: x + end.inner, Y: y - tick}, end.at, shape.Point{X: x + end.inner, Y: y + tick})
		case !n.lasted:
			b.Line(spanInk, s.Em()/11, nil, shape.Point{X: x, Y: y - tick}, shape.Point{X: x, Y: y + tick})
		}
	}
	r := s.Em() / 5
	b.Ring(shape.Point{X: dot, Y: at.Y}, r, scale.Black, shape.None, 0)
}
