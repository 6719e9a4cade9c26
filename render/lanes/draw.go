package lanes

import (
	"fmt"
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// The inks of what stands behind messages. None has a hue.
var (
	axisInk   = shape.RGB(0x7a7a7a)
	gridInk   = shape.RGB(0xb0b0b0)
	monthInk  = shape.RGB(0x8a8a8a)
	guideInk  = shape.RGB(0xd8d8d8)
	spanInk   = shape.RGB(0x5f5f5f)
	borderInk = scale.Black
)

// Draw draws the page: its title, its strips, its legend. It is named by the ID of
// its files.
func (p *Page) Draw(id string) *shape.Drawing {
	f := p.f
	d := &shape.Drawing{W: f.style.W, H: max(f.height(*p), f.style.H), ID: id, Lang: f.words().Tag(), Title: f.headline(), Desc: f.words().Sentences(p.Describe()...)}
	if !f.style.NoTitle {
		d.Contents = append(d.Contents, p.drawHead())
	}
	y, said := p.headHeight(), p.told().Sentences()
	for k, t := range p.strips {
		at := shape.Point{X: f.side, Y: y}
		d.Contents = append(d.Contents, f.drawLanes(t, at, k), f.drawAxis(t, at, k))
		d.Contents = append(d.Contents, f.drawMessages(t, at, said)...)
		y += t.height(f.style)
	}
	if p.legend != nil {
		d.Contents = append(d.Contents, f.drawLegend(p.legend, y))
	}
	return d
}

// drawHead draws the title and how the figure is read.
func (p *Page) drawHead() shape.Group {
	var b shape.Builder
	f, s := p.f, p.f.style
	y := headSize(s) * 19 / 20
	for i, line := range f.title() {
		if i > 0 {
			y += headSize(s) * 23 / 20
		}
		b.Add(&shape.Text{At: shape.Point{Y: y}, S: line, Size: headSize(s), Bold: true, Fill: scale.Black})
	}
	y += s.Label() * 10 / 7
	for _, line := range p.reading() {
		b.Add(&shape.Text{At: shape.Point{Y: y}, S: line, Size: s.Label(), Fill: scale.Ink})
		y += typeset.Leading(s.Label())
	}
	return shape.Group{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Shapes: b.Shapes}
}

// drawLanes draws the titles, the bands of the lanes with their names, and the
// notes on silences.
func (f *Figure) drawLanes(t *strip, at shape.Point, k int) shape.Group {
	var b shape.Builder
	s := f.style
	base := at.Y + titleSize(s)
	for _, r := range t.titleRooms(s) {
		x := at.X + r.x
		b.Add(&shape.Text{At: shape.Point{X: x, Y: base}, S: r.words, Size: titleSize(s), Bold: true, Fill: scale.Black})
		dates := shape.Point{X: x + r.width + s.Em(), Y: base}
		if t.datesBelow(s) {
			dates = shape.Point{X: x, Y: base + s.Label()*9/7}
		}
		b.Add(&shape.Text{At: dates, S: r.dates, Size: s.Label(), Fill: scale.Ink})
	}
	for i, r := range t.rows {
		y := at.Y + t.rowY(s, i)
		side := f.cast.Lanes[r.lane].Side
		fill, _ := f.set.Scales.Sides.Colors(side)
		h := r.height(s) - s.Em()/6
		b.Box(shape.Rect{Min: shape.Point{X: at.X, Y: y - h/2}, Max: shape.Point{X: at.X + t.width, Y: y - h/2 + h}}, 0, scale.Pale(fill), shape.None, 0)
		ink := scale.Black
		if r.shared {
			ink = scale.Ink
		}
		baseline := y + s.Label()*7/20
		b.Add(&shape.Text{At: shape.Point{Y: baseline}, S: r.name, Size: s.Label(), Bold: r.bold, Fill: ink})
		if r.tag != "" {
			b.Add(&shape.Text{At: shape.Point{X: at.X - s.Em()*3/8, Y: baseline}, Anchor: shape.End, S: r.tag, Size: s.Label(), Fill: scale.Ink})
		}
	}
	for _, n := range t.silences {
		for _, l := range n.lines {
			drawSilence(&b, s, shape.Point{X: at.X + l.left, Y: at.Y + t.rowY(s, n.row)}, l.right-l.left)
		}
		if n.words == "" {
			continue
		}
		b.Add(&shape.Text{At: shape.Point{X: at.X + n.x, Y: at.Y + t.rowY(s, n.row) + s.Label()*7/20}, S: n.words, Size: s.Label(), Fill: scale.Ink})
	}
	id := fmt.Sprintf("lanes-%d", k)
	return shape.Group{Class: shape.ClassLanes, ID: id, Key: id, Shapes: b.Shapes}
}

// drawSilence draws the line of a silence from at on.
func drawSilence(b *shape.Builder, s scale.Style, at shape.Point, width shape.Unit) {
	b.Line(axisInk, s.Em()/16, []shape.Unit{s.Em() / 2, s.Em() / 3}, at, shape.Point{X: at.X + width, Y: at.Y})
}

// taken returns what stands in the rows of a strip: names, tokens and notes. No
// line of the grid runs through them.
func (f *Figure) taken(t *strip) []shape.Rect {
	s := f.style
	var out []shape.Rect
	for i := range t.columns {
		c := &t.columns[i]
		if c.m == nil {
			continue
		}
		for _, n := range c.names {
			out = append(out, t.nameRect(s, c, n))
		}
		for _, row := range c.route.tokens {
			out = append(out, shape.RectAround(shape.Point{X: c.x, Y: t.rowY(s, row)}, c.tokenWidth(s), tokenHeight(s)))
		}
	}
	for _, n := range t.silences {
		if n.words == "" {
			continue
		}
		w := s.Faces.Measure(n.words, s.Label(), false)
		y := t.rowY(s, n.row)
		out = append(out, shape.Rect{Min: shape.Point{X: n.x, Y: y - s.Label()/2}, Max: shape.Point{X: n.x + w, Y: y + s.Label()/2}})
	}
	for _, l := range t.labels {
		y, x := t.labelY(s, l.lower), l.x
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

// labelY is the baseline of the words of the axis, from the top of the strip.
func (t *strip) labelY(s scale.Style, lower bool) shape.Unit {
	y := t.axisY(s) + s.Em()/8 + s.Label()
	if lower && slices.ContainsFunc(t.labels, func(l label) bool { return !l.lower }) {
		y += s.Label() * 11 / 10
	}
	return y
}

// nameRect is where a name stands.
func (t *strip) nameRect(s scale.Style, c *column, n name) shape.Rect {
	y, r := t.rowY(s, n.row), c.reach[n.row]
	x := c.x + r.right + nameGap(s)
	if n.left {
		x = c.x - r.left - nameGap(s) - n.width
	}
	return shape.Rect{Min: shape.Point{X: x, Y: y - s.Label()/2}, Max: shape.Point{X: x + n.width, Y: y + s.Label()/2}}
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

// drawAxis draws the calendar under the lanes: months, days, spans, and the
// borders of periods.
func (f *Figure) drawAxis(t *strip, at shape.Point, k int) shape.Group {
	var b shape.Builder
	s := f.style
	axis, taken := t.axisY(s), f.taken(t)
	spans := axis + t.words(s) + s.Em()/8
	thin := s.Em() / 20
	for _, x := range f.monthMarks(t) {
		upright(&b, at, monthInk, thin, []shape.Unit{s.Em() / 8, s.Em() / 5}, x, t.top(s), axis, taken)
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
		_, lower := c.route.span()
		if n, doubtful := bar[i]; doubtful {
			upright(&b, at, gridInk, thin, nil, c.x, t.rowY(s, lower)+s.Label()/2, spans+shape.Unit(n.row)*spanStep(s), taken)
		} else {
			upright(&b, at, guideInk, thin, nil, c.x, t.rowY(s, lower)+s.Label()/2, axis, taken)
		}
	}
	b.Line(axisInk, s.Em()/16, nil, shape.Point{X: at.X, Y: at.Y + axis}, shape.Point{X: at.X + t.width, Y: at.Y + axis})
	f.drawBorders(&b, t, at)
	f.drawLabels(&b, t, at)
	for _, n := range t.spans {
		drawSpan(&b, s, n, shape.Point{X: at.X, Y: at.Y + spans + shape.Unit(n.row)*spanStep(s)}, at.X+t.columns[n.column].x)
	}
	id := fmt.Sprintf("%s-%d", shape.ClassStrip, k)
	return shape.Group{Class: shape.ClassStrip, ID: id, Key: id, Shapes: b.Shapes}
}

// monthMarks returns where the months or years begin that have their names under
// the axis, apart from those that begin before their strip or segment.
func (f *Figure) monthMarks(t *strip) []shape.Unit {
	if f.unit == edtf.ByYear {
		return nil
	}
	var marks []shape.Unit
	for _, l := range t.labels {
		seg := t.segments[t.columns[l.from].segment]
		if x := t.calendar.At(l.day); l.lower && seg.Period >= 0 && l.day > seg.From && x < t.columns[l.from].x {
			marks = append(marks, x)
		}
	}
	return marks
}

// drawBorders draws a line where a period begins beside another, and a break
// where what follows lies outside of all.
func (f *Figure) drawBorders(b *shape.Builder, t *strip, at shape.Point) {
	s := f.style
	for i := 1; i < len(t.columns)-1; i++ {
		c := &t.columns[i]
		if c.m != nil {
			continue
		}
		x, axis := at.X+c.x, at.Y+t.axisY(s)
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
func (f *Figure) drawLabels(b *shape.Builder, t *strip, at shape.Point) {
	s := f.style
	axis := at.Y + t.axisY(s)
	for _, l := range t.labels {
		if l.lower {
			if l.year != "" {
				b.Add(&shape.Text{At: shape.Point{X: at.X - s.Em()*3/8, Y: at.Y + t.labelY(s, true)}, Anchor: shape.End, S: l.year, Size: s.Label(), Fill: scale.Ink})
			}
			b.Add(&shape.Text{At: shape.Point{X: at.X + l.x, Y: at.Y + t.labelY(s, true)}, S: l.words, Size: s.Label(), Fill: scale.Ink})
			continue
		}
		if l.to > l.from {
			b.Line(scale.Black, s.Em()/4, nil, shape.Point{X: at.X + t.edge(s, l.from, -1) + s.Em()/10, Y: axis}, shape.Point{X: at.X + t.edge(s, l.to, 1) - s.Em()/10, Y: axis})
		}
		b.Add(&shape.Text{At: shape.Point{X: at.X + l.x, Y: at.Y + t.labelY(s, false)}, Anchor: shape.Middle, S: l.words, Size: s.Label(), Fill: scale.Black})
	}
}

// drawSpan draws a bar of days from at on, with a dot at the message: an arrow
// where the days go on outside of the strip.
func drawSpan(b *shape.Builder, s scale.Style, n span, at shape.Point, dot shape.Unit) {
	left, right := shape.Point{X: at.X + n.left, Y: at.Y}, shape.Point{X: at.X + n.right, Y: at.Y}
	tick := s.Em() / 6
	width := s.Em() / 11
	if n.lasted {
		width = s.Em() / 4
	}
	b.Line(spanInk, width, nil, left, right)
	for _, end := range []struct {
		at    shape.Point
		inner shape.Unit
		open  bool
	}{{left, tick * 3 / 2, n.early}, {right, -tick * 3 / 2, n.late}} {
		x, y := end.at.X, end.at.Y
		switch {
		case end.open:
			b.Line(spanInk, s.Em()/11, nil, shape.Point{X: x + end.inner, Y: y - tick}, end.at, shape.Point{X: x + end.inner, Y: y + tick})
		case !n.lasted:
			b.Line(spanInk, s.Em()/11, nil, shape.Point{X: x, Y: y - tick}, shape.Point{X: x, Y: y + tick})
		}
	}
	r := s.Em() / 5
	b.Ring(shape.Point{X: dot, Y: at.Y}, r, scale.Black, shape.None, 0)
}

// drawMessages draws every message of a strip as a group of its own, with what is
// said of it.
func (f *Figure) drawMessages(t *strip, at shape.Point, said map[int]string) []shape.Group {
	s := f.style
	var groups []shape.Group
	for i := range t.columns {
		c := &t.columns[i]
		if c.m == nil {
			continue
		}
		var b shape.Builder
		y := func(row int) shape.Unit { return at.Y + t.rowY(s, row) }
		c.drawRoute(&b, s, at.X+c.x, y)
		for _, row := range c.route.tokens {
			box := shape.RectAround(shape.Point{X: at.X + c.x, Y: y(row)}, c.tokenWidth(s), tokenHeight(s))
			mark.Token(&b, s, c.m.Look, c.m.Second, c.m.Stand.Report, c.token, box)
		}
		for _, n := range c.names {
			r := t.nameRect(s, c, n)
			b.Add(&shape.Text{At: shape.Point{X: at.X + r.Min.X, Y: y(n.row) + s.Label()*7/20}, S: n.words, Size: s.Label(), Fill: scale.Black})
		}
		groups = append(groups, shape.Group{
			Class: shape.ClassEdge, ID: fmt.Sprintf("m%d", c.m.At), Key: fmt.Sprintf("message-%d", c.m.At),
			Title: said[c.m.At], URL: c.m.URL, Count: c.m.Weight, Shapes: b.Shapes,
		})
	}
	return groups
}
