package write

import (
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// hitBoxes returns the boxes in which a pointer touches g: words and areas as
// a whole, lines piece by piece, because the box around a long bow covers much
// that is not its own.
func hitBoxes(g shape.Group, faces *typeset.Faces) []shape.Rect {
	var boxes []shape.Rect
	for _, s := range g.Shapes {
		switch s := s.(type) {
		case *shape.Path:
			boxes = append(boxes, hitPath(s)...)
		case *shape.Text:
			for _, run := range faces.Lay(s) {
				if len(run.Outline) > 0 {
					boxes = append(boxes, hitPath(&shape.Path{Segs: run.Outline, Fill: s.Fill})...)
				}
			}
		}
	}
	return boxes
}

// hitPath returns boxes around a path: one around an area, else one around each piece
// of its line, with room for a finger.
func hitPath(p *shape.Path) []shape.Rect {
	const pieces, finger = 8, 2 * shape.Pt
	var boxes []shape.Rect
	var last shape.Point
	for _, s := range p.Segs {
		switch s.Op {
		case shape.MoveTo:
			last = s.P[0]
		case shape.LineTo:
			boxes = append(boxes, shape.Bounds([]shape.Point{last, s.P[0]}))
			last = s.P[0]
		case shape.CurveTo:
			c := shape.Curve{last, s.P[0], s.P[1], s.P[2]}
			for i := range pieces {
				boxes = append(boxes, shape.Bounds([]shape.Point{c.At(i * 1024 / pieces), c.At((i + 1) * 1024 / pieces)}))
			}
			last = c[3]
		case shape.Close:
		}
	}
	if p.Fill != shape.None && len(boxes) > 0 {
		whole := boxes[0]
		for _, b := range boxes {
			whole = whole.Union(b)
		}
		return []shape.Rect{whole}
	}
	for i := range boxes {
		boxes[i] = boxes[i].Grow(finger, finger)
	}
	return boxes
}
