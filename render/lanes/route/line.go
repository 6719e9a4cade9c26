package route

import (
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// Width is the width of a message's line: less where it takes no stand.
func Width(s scale.Style, m *sequence.Message) shape.Unit {
	if m.Look.Head == scale.Open || m.Look.Label == "" {
		return s.Em() / 10
	}
	return s.Em() / 6
}

// HeadStyle returns the style in which heads and rings are drawn: smaller than in
// networks, because the next lane is near.
func HeadStyle(s scale.Style) scale.Style {
	s.Text = s.Text * 5 / 8
	return s
}

// ringGap is how far from the middle of a ring its line is left out.
func ringGap(s scale.Style) shape.Unit { return HeadStyle(s).Ring() + s.Em()/8 }

// Line draws a straight piece of a message's line: dashed where it reports, and in
// two inks by turns where it reports two stands.
func Line(b *shape.Builder, s scale.Style, m *sequence.Message, from, to shape.Point) {
	width := Width(s, m)
	dash := HeadStyle(s).Dash()
	switch {
	case m.Second != nil:
		step := dash[0] + dash[1]
		dash = []shape.Unit{dash[0], 2*step - dash[0]}
		b.Line(m.Look.Ink, width, dash, from, to)
		if d := to.Sub(from); d.Length() > step {
			from = shape.Point{X: from.X + d.X*step/d.Length(), Y: from.Y + d.Y*step/d.Length()}
			b.Line(m.Second.Ink, width, dash, from, to)
		}
	case m.Stand.Report:
		b.Line(m.Look.Ink, width, dash, from, to)
	default:
		b.Line(m.Look.Ink, width, nil, from, to)
	}
}

// Carried draws a message's line from at on, with the ring of a carrier in its middle.
func Carried(b *shape.Builder, s scale.Style, m *sequence.Message, at shape.Point, length shape.Unit) {
	middle, gap := shape.Point{X: at.X + length/2, Y: at.Y}, ringGap(s)
	Line(b, s, m, at, shape.Point{X: middle.X - gap, Y: at.Y})
	Line(b, s, m, shape.Point{X: middle.X + gap, Y: at.Y}, shape.Point{X: at.X + length, Y: at.Y})
	mark.Ring(b, HeadStyle(s), middle)
}
