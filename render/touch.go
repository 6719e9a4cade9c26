package render

// touchBoxes returns the boxes in which a pointer touches g: words and areas as
// a whole, lines piece by piece, because the box around a long bow covers much
// that is not its own.
func touchBoxes(g Group, faces *Typefaces) []Rect {
	var boxes []Rect
	for _, s := range g.Shapes {
		switch s := s.(type) {
		case *Path:
			boxes = append(boxes, touchPath(s)...)
		case *Text:
			for _, run := range faces.Lay(s) {
				if len(run.Outline) > 0 {
					boxes = append(boxes, touchPath(&Path{Segs: run.Outline, Fill: s.Fill})...)
				}
			}
		}
	}
	return boxes
}

func touchPath(p *Path) []Rect {
	const pieces, finger = 8, 2 * Pt
	var boxes []Rect
	var last Point
	for _, s := range p.Segs {
		switch s.Op {
		case MoveTo:
			last = s.P[0]
		case LineTo:
			boxes = append(boxes, bounds([]Point{last, s.P[0]}))
			last = s.P[0]
		case CurveTo:
			c := curve{last, s.P[0], s.P[1], s.P[2]}
			for i := range pieces {
				boxes = append(boxes, bounds([]Point{c.at(i * 1024 / pieces), c.at((i + 1) * 1024 / pieces)}))
			}
			last = c[3]
		case Close:
		}
	}
	if p.Fill != None && len(boxes) > 0 {
		whole := boxes[0]
		for _, b := range boxes {
			whole = whole.union(b)
		}
		return []Rect{whole}
	}
	for i := range boxes {
		boxes[i] = boxes[i].grow(finger, finger)
	}
	return boxes
}

// halo returns the white margin of x, which is drawn beneath it with round
// joins. The letters hide half of its line.
func halo(x *Text, runs []GlyphRun) *Path {
	p := &Path{Stroke: white, Width: 2 * x.Halo}
	for _, r := range runs {
		p.Segs = append(p.Segs, r.Outline...)
	}
	return p
}
