package strip

import (
	"fmt"
	"slices"

	"cablegraph/render/lanes/route"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// drawAxis draws the calendar under the lanes: months, days, spans, and the
// borders of periods.
func drawAxis(t *Strip, at shape.Point, k int) shape.Group {
	var b shape.Builder
	s := t.Style
	axis, taken := t.axisY(), taken(t)
	spans := t.spanY()
	thin := s.Em() / 20
	for _, x := range t.months() {
		upright(&b, at, monthInk, thin, []shape.Unit{s.Em() / 8, s.Em() / 5}, x, t.top(), axis, taken)
	}
	bar := make(map[int]span)
	for _, n := range t.spans {
		bar[n.column] = n
	}
	for i := range t.columns {
		c := &t.columns[i]
		if c.m == nil {
			continue
		}
		_, lower := c.route.Span()
		if n, doubtful := bar[i]; doubtful {
			upright(&b, at, gridInk, thin, nil, c.x, t.rowY(lower)+s.Label()/2, spans+shape.Unit(n.row)*spanStep(s), taken)
		} else {
			upright(&b, at, guideInk, thin, nil, c.x, t.rowY(lower)+s.Label()/2, axis, taken)
		}
	}
	b.Line(axisInk, s.Em()/16, nil, shape.Point{X: at.X, Y: at.Y + axis}, shape.Point{X: at.X + t.width(), Y: at.Y + axis})
	drawBorders(&b, t, at)
	drawLabels(&b, t, at)
	for _, n := range t.spans {
		drawSpan(&b, s, n, shape.Point{X: at.X, Y: at.Y + spans + shape.Unit(n.row)*spanStep(s)}, at.X+t.columns[n.column].x)
	}
	id := fmt.Sprintf("%s-%d", shape.ClassStrip, k)
	return shape.Group{Class: shape.ClassStrip, ID: id, Key: id, Shapes: b.Shapes}
}

// taken returns what stands in the rows of a strip: names, tokens and notes. No
// line of the grid runs through them.
func taken(t *Strip) []shape.Rect {
	s := t.Style
	var out []shape.Rect
	for i := range t.columns {
		c := &t.columns[i]
		if c.m == nil {
			continue
		}
		for _, n := range c.names {
			out = append(out, t.nameRect(c, n))
		}
		for _, row := range c.route.Tokens {
			out = append(out, route.TokenBox(s, shape.Point{X: c.x, Y: t.rowY(row)}, route.TokenWidth(s, c.m, c.token)))
		}
	}
	for _, n := range t.silences {
		if n.words == "" {
			continue
		}
		w := s.Faces.Measure(n.words, s.Label(), false)
		y := t.rowY(n.row)
		out = append(out, shape.Rect{Min: shape.Point{X: n.x, Y: y - s.Label()/2}, Max: shape.Point{X: n.x + w, Y: y + s.Label()/2}})
	}
	for _, l := range t.labels {
		y, x := t.labelY(l.lower), l.x
		if !l.lower {
			x -= l.width / 2
		}
		out = append(out, shape.Rect{Min: shape.Point{X: x, Y: y - s.Label()*3/4}, Max: shape.Point{X: x + l.width, Y: y + s.Label()/5}})
	}
	for i := range out {
		out[i] = out[i].Grow(s.Em()/12, s.Em()/12)
	}
	return out
}

// upright draws a line down, left out where something stands.
func upright(b *shape.Builder, at shape.Point, ink shape.Color, width shape.Unit, dash []shape.Unit, x, y0, y1 shape.Unit, taken []shape.Rect) {
	var cuts []shape.Rect
	for _, r := range taken {
		if r.Min.X < x && x < r.Max.X && r.Min.Y < y1 && r.Max.Y > y0 {
			cuts = append(cuts, r)
		}
	}
	slices.SortFunc(cuts, func(a, b shape.Rect) int { return int(a.Min.Y - b.Min.Y) })
	piece := func(from, to shape.Unit) {
		if to > from {
			b.Line(ink, width, dash, shape.Point{X: at.X + x, Y: at.Y + from}, shape.Point{X: at.X + x, Y: at.Y + to})
		}
	}
	for _, r := range cuts {
		piece(y0, r.Min.Y)
		y0 = max(y0, r.Max.Y)
	}
	piece(y0, y1)
}

// drawBorders draws a line where a period begins beside another, and a break
// where what follows lies outside of all.
func drawBorders(b *shape.Builder, t *Strip, at shape.Point) {
	s := t.Style
	for i := 1; i < len(t.columns)-1; i++ {
		c := &t.columns[i]
		if c.m != nil {
			continue
		}
		x, axis := at.X+c.x, at.Y+t.axisY()
		if !c.breaks {
			b.Line(borderInk, s.Em()/9, nil, shape.Point{X: x, Y: at.Y}, shape.Point{X: x, Y: axis})
			continue
		}
		w, h, slant := breakReach(s), s.Em()*5/8, s.Em()/4 // clear of the names above
		b.Area(shape.White, shape.Point{X: x - w, Y: axis + h}, shape.Point{X: x - slant, Y: axis - h}, shape.Point{X: x + w, Y: axis - h}, shape.Point{X: x + slant, Y: axis + h})
		for _, left := range []shape.Unit{x - w, x + w - slant} {
			b.Line(axisInk, s.Em()/10, nil, shape.Point{X: left, Y: axis + h}, shape.Point{X: left + slant, Y: axis - h})
		}
	}
}

// drawLabels writes the words of the axis, and a bar over several messages of one
// day.
func drawLabels(b *shape.Builder, t *Strip, at shape.Point) {
	s := t.Style
	axis := at.Y + t.axisY()
	for _, l := range t.labels {
		if l.lower {
			if l.year != "" {
				b.Add(&shape.Text{At: shape.Point{X: at.X - s.Em()*3/8, Y: at.Y + t.labelY(true)}, Anchor: shape.End, S: l.year, Size: s.Label(), Fill: scale.Ink})
			}
			b.Add(&shape.Text{At: shape.Point{X: at.X + l.x, Y: at.Y + t.labelY(true)}, S: l.words, Size: s.Label(), Fill: scale.Ink})
			continue
		}
		if l.to > l.from {
			left := t.edge(l.from, -1) + s.Em()/10
			TogetherBar(b, s, shape.Point{X: at.X + left, Y: axis}, t.edge(l.to, 1)-s.Em()/10-left)
		}
		b.Add(&shape.Text{At: shape.Point{X: at.X + l.x, Y: at.Y + t.labelY(false)}, Anchor: shape.Middle, S: l.words, Size: s.Label(), Fill: scale.Black})
	}
}
