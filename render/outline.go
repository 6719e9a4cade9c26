package render

import "github.com/go-text/typesetting/font/opentype"

// A GlyphRun is a run of letters on the canvas: where it starts on the
// baseline, and the outlines of its letters.
type GlyphRun struct {
	At      Point
	Live    string // the words, where plain text in the bundled font looks the same; else empty
	Outline []Seg
}

// Lay sets x on the canvas.
func (t *Typefaces) Lay(x *Text) []GlyphRun {
	t = t.orBundled()
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.set(x.S, t.weight(x.Bold))
	start := x.At
	switch x.Anchor {
	case Start:
	case Middle:
		start.X -= scale(l.width, x.Size) / 2
	case End:
		start.X -= scale(l.width, x.Size)
	}
	runs := make([]GlyphRun, len(l.runs))
	for i, r := range l.runs {
		runs[i] = GlyphRun{Point{start.X + scale(r.x, x.Size), start.Y}, r.live, r.outline(start, x.Size)}
	}
	return runs
}

// TextBox returns the box of the letters of x, with ascenders and descenders.
func (t *Typefaces) TextBox(x *Text) Rect {
	w := t.measure(x.S, x.Size, x.Bold)
	left := x.At.X
	switch x.Anchor {
	case Start:
	case Middle:
		left -= w / 2
	case End:
		left -= w
	}
	return Rect{Point{left, x.At.Y - x.Size*8/9}, Point{left + w, x.At.Y + x.Size*2/9}}
}

// outline returns the letters of r as an area, for a line that starts at p.
func (r run) outline(p Point, size Unit) []Seg {
	var segs []Seg
	perEm := float32(r.face.Upem())
	for _, g := range r.glyphs {
		data, ok := r.face.GlyphDataOutline(g.id)
		if !ok {
			continue
		}
		place := func(q opentype.SegmentPoint) Point {
			x, y := g.x+int(q.X*em/perEm), g.y+int(q.Y*em/perEm)
			return Point{p.X + scale(x, size), p.Y - scale(y, size)}
		}
		for i, s := range data.Segments {
			if s.Op == opentype.SegmentOpMoveTo && i > 0 {
				segs = append(segs, Seg{Op: Close})
			}
			segs = append(segs, placed(s, place, data.Segments[max(i-1, 0)]))
		}
		if len(data.Segments) > 0 {
			segs = append(segs, Seg{Op: Close})
		}
	}
	return segs
}

// placed returns a segment of an outline on the canvas. Quadratic curves, as
// TrueType has them, start where the segment before ends, and become cubic.
func placed(s opentype.Segment, place func(opentype.SegmentPoint) Point, before opentype.Segment) Seg {
	switch s.Op {
	case opentype.SegmentOpMoveTo:
		return Seg{MoveTo, [3]Point{place(s.Args[0])}}
	case opentype.SegmentOpLineTo:
		return Seg{LineTo, [3]Point{place(s.Args[0])}}
	case opentype.SegmentOpQuadTo:
		from, by, to := end(before), s.Args[0], s.Args[1]
		third := func(a opentype.SegmentPoint) Point {
			return place(opentype.SegmentPoint{X: (a.X + 2*by.X) / 3, Y: (a.Y + 2*by.Y) / 3})
		}
		return Seg{CurveTo, [3]Point{third(from), third(to), place(to)}}
	}
	return Seg{CurveTo, [3]Point{place(s.Args[0]), place(s.Args[1]), place(s.Args[2])}}
}

func end(s opentype.Segment) opentype.SegmentPoint {
	points := s.ArgsSlice()
	return points[len(points)-1]
}
