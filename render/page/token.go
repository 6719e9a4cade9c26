package page

import (
	"cablegraph/render/figure"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// carrier draws the ring of somebody who has no box, and the name at its side.
func carrier(b *shape.Builder, s scale.Style, name string, at figure.Spot) {
	in := s.CarrierRing()
	c, away, anchor := shape.Point{X: at.Box.Min.X + in, Y: at.Box.Center().Y}, in+s.Em()/8, shape.Start
	if at.Left {
		c.X, away, anchor = at.Box.Max.X-in, -away, shape.End
	}
	mark.Ring(b, s, c)
	if name != "" && at.Form == 0 {
		b.Add(&shape.Text{At: shape.Point{X: c.X + away, Y: c.Y + s.Label()*7/20}, Anchor: anchor, S: name, Size: s.Label(), Fill: scale.Ink})
	}
}
