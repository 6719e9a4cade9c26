package shape

// Extent returns the heights between which groups are drawn, margins of words
// included.
func Extent(groups []Group) (top, bottom Unit) {
	top = 1<<63 - 1
	at := func(y0, y1 Unit) { top, bottom = min(top, y0), max(bottom, y1) }
	for _, g := range groups {
		for _, s := range g.Shapes {
			switch s := s.(type) {
			case *Path:
				for _, seg := range s.Segs {
					for _, p := range seg.points() {
						at(p.Y-s.Width/2, p.Y+s.Width/2)
					}
				}
			case *Text:
				at(s.At.Y-s.Size, s.At.Y+s.Size/4)
			}
		}
	}
	return min(top, bottom), bottom
}

// Crop returns what d shows between two heights, as a drawing of its own.
func (d *Drawing) Crop(top, bottom Unit) *Drawing {
	out := *d
	out.H, out.Contents = bottom-top, make([]Group, len(d.Contents))
	for i, g := range d.Contents {
		shapes := make([]Shape, len(g.Shapes))
		for k, s := range g.Shapes {
			shapes[k] = raised(s, top)
		}
		out.Contents[i] = g
		out.Contents[i].Shapes = shapes
	}
	return &out
}

// raised returns a shape moved upwards.
func raised(s Shape, by Unit) Shape {
	switch s := s.(type) {
	case *Path:
		p := *s
		p.Segs = make([]Seg, len(s.Segs))
		for i, seg := range s.Segs {
			for k := range seg.points() {
				seg.P[k].Y -= by
			}
			p.Segs[i] = seg
		}
		return &p
	case *Text:
		t := *s
		t.At.Y -= by
		return &t
	}
	return s
}

// points are those of a segment that mean something.
func (s Seg) points() []Point {
	switch s.Op {
	case MoveTo, LineTo:
		return s.P[:1]
	case CurveTo:
		return s.P[:]
	}
	return nil
}
