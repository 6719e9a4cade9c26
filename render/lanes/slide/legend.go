package slide

import (
	"slices"

	"cablegraph/render/lanes/pause"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
)

// A cell is a sample with its label, or a line of words, in its place.
type cell struct {
	label string
	draw  func(b *shape.Builder, at shape.Point) // nil: words
	width shape.Unit                             // of the sample
	x     shape.Unit
	line  int
}

// legendLine is the distance of two lines of the legend.
func legendLine(s scale.Style) shape.Unit { return s.Label() * 4 / 3 }

// legendOf explains what occurs on the slide, and nothing else.
func legendOf(s *Slide) (cells []cell, lines int) {
	st, w := s.f.style, s.f.style.Words
	if st.NoLegend {
		return nil, 0
	}
	x, right := shape.Unit(0), st.W-2*st.Margin()
	add := func(c cell) {
		width := c.width + st.Em()/3 + st.Faces.Measure(c.label, st.Label(), false)
		if x > 0 && x+width > right {
			x, lines = 0, lines+1
		}
		c.x, c.line = x, lines
		x += width + st.Em()
		cells = append(cells, c)
	}
	var looks []string
	carried, reported := false, false
	for i := range s.columns {
		c := &s.columns[i]
		if c.m == nil {
			continue
		}
		if looks = append(looks, c.m.Look.Label); c.m.Second != nil {
			looks = append(looks, c.m.Second.Label)
		}
		for _, l := range c.legs {
			carried, reported = carried || l.ringEnd || l.rings > 0, reported || l.dashed
		}
	}
	line := func(b *shape.Builder, dash []shape.Unit, from, to shape.Point) {
		b.Line(scale.Ink, lineWidth(st), dash, from, to)
	}
	if s.f.categories.Told {
		for _, look := range s.f.categories.Looks {
			if slices.Contains(looks, look.Label) {
				add(sampleOf(s, look))
			}
		}
	}
	if carried {
		add(cell{label: w.PassedOnBy(), width: st.Em() * 2, draw: func(b *shape.Builder, at shape.Point) {
			c, gap := shape.Point{X: at.X + st.Em(), Y: at.Y}, st.Ring()+st.Em()/8
			line(b, nil, at, shape.Point{X: c.X - gap, Y: c.Y})
			line(b, nil, shape.Point{X: c.X + gap, Y: c.Y}, shape.Point{X: c.X + st.Em(), Y: c.Y})
			mark.Ring(b, st, c)
		}})
	}
	if reported {
		add(cell{label: w.Marks(true).Report, width: st.Em() * 2, draw: func(b *shape.Builder, at shape.Point) {
			line(b, []shape.Unit{st.Em() * 3 / 10, st.Em() / 4}, at, shape.Point{X: at.X + st.Em()*2, Y: at.Y})
		}})
	}
	if slices.ContainsFunc(s.columns, func(c column) bool { return c.beside }) {
		add(cell{label: wording.BesideMark + " " + w.Marks(true).Beside})
	}
	if slices.ContainsFunc(s.columns, func(c column) bool { return c.m != nil && c.m.Inferred }) {
		add(cell{label: wording.InferredMark + " " + w.Marks(true).Inferred})
	}
	if len(s.silences()) > 0 {
		least := w.Days(pause.Least(s.f.set.Series.Periods, s.f.messages))
		add(cell{label: w.Nothing("≥ " + least), width: st.Em() * 2, draw: func(b *shape.Builder, at shape.Point) { pause.Line(b, st, at, st.Em()*2) }})
	}
	if cells != nil {
		lines++
	}
	if note := noteOf(s); note != "" {
		for _, words := range st.Faces.Break(note, st.Label(), false, right) {
			cells = append(cells, cell{label: words, line: lines})
			lines++
		}
	}
	return cells, lines
}

// sampleOf is a mark, with a line and its head where an arrow on the slide has them;
// dashed where every message of the look is a report.
func sampleOf(s *Slide, look scale.LineLook) cell {
	st := s.f.style
	size, width := tokenSize(st), tokenSize(st)
	report, arrow := true, false
	for i := range s.columns {
		if c := &s.columns[i]; c.m != nil && (c.m.Look.Label == look.Label || c.m.Second != nil && c.m.Second.Label == look.Label) {
			report, arrow = report && c.m.Stand.Report, arrow || c.arrives()
		}
	}
	if arrow {
		width += st.Em() * 3 / 2
	}
	return cell{label: look.Label, width: width, draw: func(b *shape.Builder, at shape.Point) {
		if arrow {
			end := shape.Point{X: at.X + width, Y: at.Y}
			b.Line(look.Ink, lineWidth(st), nil, shape.Point{X: at.X + size, Y: at.Y}, shape.Point{X: end.X - st.Em()/2, Y: at.Y})
			mark.Head(b, headStyle(st), look.Head, look.Ink, lineWidth(st), end, at)
		}
		mark.Token(b, st, tokenLook(look), nil, report, "", shape.RectAround(shape.Point{X: at.X + size/2, Y: at.Y}, size, size))
	}}
}

// drawLegend draws the legend at the foot.
func drawLegend(s *Slide, t stack) shape.Group {
	var b shape.Builder
	st := s.f.style
	cells, _ := legendOf(s)
	for _, c := range cells {
		y := t.legend + legendLine(st)/2 + shape.Unit(c.line)*legendLine(st)
		x := st.Margin() + c.x
		if c.draw != nil {
			c.draw(&b, shape.Point{X: x, Y: y})
			x += c.width + st.Em()/3
		}
		b.Add(&shape.Text{At: shape.Point{X: x, Y: y + st.Label()*7/20}, S: c.label, Size: st.Label(), Fill: scale.Ink})
	}
	return shape.Group{Class: shape.ClassLegend, ID: shape.ClassLegend, Key: shape.ClassLegend, Shapes: b.Shapes}
}
