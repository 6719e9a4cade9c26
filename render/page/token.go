package page

import (
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// carrier draws the ring of somebody who has no box, and the name behind it.
func carrier(b *shape.Builder, s scale.Style, name string, at shape.Rect) {
	ring := s.Ring()
	c := shape.Point{X: at.Min.X + 3*ring/2, Y: at.Center().Y}
	mark.Ring(b, s, c)
	if name == "" {
		return
	}
	b.Add(&shape.Text{At: shape.Point{X: c.X + 3*ring/2 + s.Em()/8, Y: c.Y + s.Small()*7/20}, S: name, Size: s.Small(), Fill: scale.Ink})
}
