package typeset

import (
	"github.com/go-text/typesetting/font/opentype"

	"cablegraph/render/shape"
)

// A GlyphRun is a run of letters on the canvas: where it starts on the
// baseline, and the outlines of its letters.
type GlyphRun struct {
	At      shape.Point
	Live    string // the words, where plain text in the bundled font looks the same; else empty
	Text    string // the words from left to right, where they are not live
	Width   shape.Unit
	Outline []shape.Seg
}

// outline returns the letters of r as an area, for a line that starts at p.
func (r run) outline(p shape.Point, size shape.Unit) []shape.Seg {
	var segs []shape.Seg
	perEm := float32(r.face.Upem())
	for _, g := range r.glyphs {
		data, ok := r.face.GlyphDataOutline(g.id)
		if !ok {
			continue
		}
		place := func(q opentype.SegmentPoint) shape.Point {
			x, y := g.x+int(q.X*em/perEm), g.y+int(q.Y*em/perEm)
			return shape.Point{X: p.X + scale(x, size), Y: p.Y - scale(y, size)}
		}
		for i, s := range data.Segments {
			if s.Op == opentype.SegmentOpMoveTo && i > 0 {
				segs = append(segs, shape.Seg{Op: shape.Close})
			}
			segs = append(segs, placed(s, place, data.Segments[max(i-1, 0)]))
		}
		if len(data.Segments) > 0 {
			segs = append(segs, shape.Seg{Op: shape.Close})
		}
	}
	return segs
}

// placed returns a segment of an outline on the canvas. Quadratic curves, as
// TrueType has them, start where the segment before ends, and become cubic.
func placed(s opentype.Segment, place func(opentype.SegmentPoint) shape.Point, before opentype.Segment) shape.Seg {
	switch s.Op {
	case opentype.SegmentOpMoveTo:
		return shape.Seg{Op: shape.MoveTo, P: [3]shape.Point{place(s.Args[0])}}
	case opentype.SegmentOpLineTo:
		return shape.Seg{Op: shape.LineTo, P: [3]shape.Point{place(s.Args[0])}}
	case opentype.SegmentOpQuadTo:
		from, by, to := end(before), s.Args[0], s.Args[1]
		third := func(a opentype.SegmentPoint) shape.Point {
			return place(opentype.SegmentPoint{X: (a.X + 2*by.X) / 3, Y: (a.Y + 2*by.Y) / 3})
		}
		return shape.Seg{Op: shape.CurveTo, P: [3]shape.Point{third(from), third(to), place(to)}}
	}
	return shape.Seg{Op: shape.CurveTo, P: [3]shape.Point{place(s.Args[0]), place(s.Args[1]), place(s.Args[2])}}
}

func end(s opentype.Segment) opentype.SegmentPoint {
	points := s.ArgsSlice()
	return points[len(points)-1]
}
