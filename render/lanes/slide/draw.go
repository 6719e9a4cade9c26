package slide

import (
	"fmt"
	"slices"

	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
	"cablegraph/render/wording"
)

// The inks of what stands behind messages.
var (
	borderInk  = shape.RGB(0x8a8a8a)
	bracketInk = shape.RGB(0x5f5f5f)
)

// Draw draws the slide, which is named by the ID of its files.
func (s *Slide) Draw(id string) *shape.Drawing {
	f := s.f
	d := &shape.Drawing{W: f.style.W, H: f.style.H, ID: id, Lang: f.style.Words.Tag(), Title: headlineOf(f), Desc: f.style.Words.Sentences(s.Describe()...)}
	at := s.stack()
	if !f.style.NoTitle {
		d.Contents = append(d.Contents, s.drawHead())
	}
	d.Contents = append(d.Contents, s.drawRows(at))
	d.Contents = append(d.Contents, s.drawMessages(at)...)
	d.Contents = append(d.Contents, drawMonths(s, at))
	if !f.style.NoLegend {
		d.Contents = append(d.Contents, drawLegend(s, at))
	}
	return d
}

// A stack is where the parts of a slide stand.
type stack struct {
	left   shape.Unit // of the columns
	dates  shape.Unit // baseline of what stands over the parts
	top    shape.Unit // of the rows
	bottom shape.Unit
	legend shape.Unit // upper edge
	rows   int
}

// y is the middle of a row.
func (t stack) y(row int) shape.Unit {
	return t.top + (t.bottom-t.top)*shape.Unit(2*row+1)/shape.Unit(2*t.rows)
}

func (s *Slide) stack() stack {
	f, st := s.f, s.f.style
	t := stack{left: st.Margin() + f.side, rows: len(f.rows), dates: st.Margin() + st.Label()}
	if !st.NoTitle {
		t.dates += st.Title() + typeset.Leading(st.Label()) + st.Label()*3/4
	}
	t.top = t.dates + st.Label()*2/3
	if slices.ContainsFunc(s.silences(), func(n silence) bool { return n.row == 0 && n.words == "" }) { // they may stand above
		t.top += st.Label() / 2
	}
	_, lines := legendOf(s)
	t.legend = st.H - st.Margin() - shape.Unit(lines)*legendLine(st)
	if lines == 0 {
		t.legend += st.Em() / 2
	}
	t.bottom = t.legend - st.Label()*2
	return t
}

// bandHeight is that of the band of a row.
func bandHeight(s scale.Style, t stack) shape.Unit {
	return min(s.Em()*3/2, (t.bottom-t.top)/shape.Unit(t.rows)*4/5)
}

// between returns where the rings of a leg stand, whose carriers have no row: between
// the bands of the rows on its way, as evenly as these allow, in the order of the leg.
// A ring on a band would be somebody's who has that row.
func (t stack) between(l leg, band shape.Unit) []shape.Unit {
	gaps, down := max(l.to-l.from, l.from-l.to), 1
	if l.to < l.from {
		down = -1
	}
	of := func(ring int) int { return (2*ring + 1) * gaps / (2 * l.rings) }
	var out []shape.Unit
	for k := range l.rings {
		gap, place, all := of(k), 0, 0 // which of how many in one gap
		for o := range l.rings {
			if of(o) == gap {
				if all++; o < k {
					place++
				}
			}
		}
		row := l.from + down*gap
		from, to := t.y(row)+shape.Unit(down)*band/2, t.y(row+down)-shape.Unit(down)*band/2
		out = append(out, from+(to-from)*shape.Unit(place+1)/shape.Unit(all+1))
	}
	return out
}

// drawHead draws the title, what marks are, and how many of how many messages.
func (s *Slide) drawHead() shape.Group {
	var b shape.Builder
	st, w := s.f.style, s.f.style.Words
	words := w.Sentences(w.Sentence(w.ReadMarks()), w.Sentence(w.Semicolon(s.counts()...)))
	if width := st.W - 2*st.Margin(); st.Faces.Measure(words, st.Label(), false) > width { // how many is more than how
		words = st.Faces.Fit(w.Sentence(w.Semicolon(s.counts()...)), st.Label(), false, width)
	}
	y := st.Margin() + st.Title()*4/5
	b.Add(&shape.Text{At: shape.Point{X: st.Margin(), Y: y}, S: st.Faces.Fit(headlineOf(s.f), st.Title(), true, st.W-2*st.Margin()), Size: st.Title(), Bold: true, Fill: scale.Black})
	b.Add(&shape.Text{At: shape.Point{X: st.Margin(), Y: y + st.Label()*3/2}, S: words, Size: st.Label(), Fill: scale.Ink})
	return shape.Group{Class: shape.ClassTitle, ID: shape.ClassTitle, Key: shape.ClassTitle, Shapes: b.Shapes}
}

// drawRows draws bands and names, and where parts begin.
func (s *Slide) drawRows(t stack) shape.Group {
	var b shape.Builder
	st := s.f.style
	band := bandHeight(st, t)
	for i, r := range s.f.rows {
		y := t.y(i)
		fill, _ := s.f.set.Scales.Sides.Colors(s.f.sideOf(r))
		b.Box(shape.Rect{Min: shape.Point{X: t.left, Y: y - band/2}, Max: shape.Point{X: st.W - st.Margin(), Y: y - band/2 + band}}, 0, scale.Pale(fill), shape.None, 0)
		ink := scale.Black
		if r.between {
			ink = scale.Ink
		}
		size := nameSize(st, r)
		b.Add(&shape.Text{At: shape.Point{X: t.left - st.Em()/2, Y: y + size*7/20}, Anchor: shape.End, S: st.Faces.Fit(r.name, size, r.bold, s.f.side-st.Em()*2/3), Size: size, Bold: r.bold, Fill: ink})
	}
	for i := range s.columns {
		c := &s.columns[i]
		if c.m != nil || c.part == len(s.parts) {
			continue
		}
		x := t.left + c.x
		if i > 0 && s.parts[c.part].Period >= 0 && s.parts[c.part-1].Period >= 0 {
			b.Line(borderInk, st.Em()/14, nil, shape.Point{X: x, Y: t.dates - st.Label()}, shape.Point{X: x, Y: t.bottom})
		}
		if i > 0 && s.parts[c.part].Period < 0 { // the calendar is broken off
			for _, dx := range []shape.Unit{-st.Em() / 6, st.Em() / 6} {
				b.Line(bracketInk, st.Em()/12, nil, shape.Point{X: x + dx - st.Em()/5, Y: t.bottom + st.Em()/2}, shape.Point{X: x + dx + st.Em()/5, Y: t.bottom - st.Em()/4})
			}
		}
		b.Add(&shape.Text{At: shape.Point{X: x + st.Em()/4, Y: t.dates}, S: s.f.startOf(s.parts, c.part), Size: st.Label(), Fill: scale.Ink})
	}
	s.drawSilences(&b, t)
	return shape.Group{Class: shape.ClassLanes, ID: shape.ClassLanes, Key: shape.ClassLanes, Shapes: b.Shapes}
}

// drawMessages draws every message as a group of its own.
func (s *Slide) drawMessages(t stack) []shape.Group {
	var groups []shape.Group
	st, said := s.f.style, s.told().Sentences()
	for i := range s.columns {
		c := &s.columns[i]
		if c.m == nil {
			continue
		}
		var b shape.Builder
		x := t.left + c.x
		for _, l := range c.legs {
			c.drawLeg(&b, st, x, t, l)
		}
		for _, l := range c.legs {
			if l.ringEnd {
				mark.Ring(&b, st, shape.Point{X: x, Y: t.y(l.to)})
			}
		}
		w := tokenSize(st)
		for _, row := range c.tokens {
			mark.Token(&b, st, tokenLook(c.m.Look), c.m.Second, c.m.Stand.Report, c.marks(), shape.RectAround(shape.Point{X: x, Y: t.y(row)}, w, w))
		}
		groups = append(groups, shape.Group{
			Class: shape.ClassMessage, ID: fmt.Sprintf("m%d", c.m.At), Key: fmt.Sprintf("message-%d", c.m.At), Title: said[c.m.At], URL: c.m.URL, Count: c.m.Weight, Shapes: b.Shapes,
		})
	}
	return groups
}

// marks are the marks of a message, which stand in its token.
func (c *column) marks() string {
	marks := ""
	if c.m.Inferred {
		marks += wording.InferredMark
	}
	if c.beside {
		marks += wording.BesideMark
	}
	return marks
}

// tokenSize is the width and height of a mark.
func tokenSize(s scale.Style) shape.Unit { return s.Em() * 8 / 9 }

// tokenLook gives a mark to messages of a set that tells no categories apart.
func tokenLook(look scale.LineLook) scale.LineLook {
	if look.Token.Shape == scale.Bare {
		look.Token = scale.TokenLook{Shape: scale.Round, Filled: true}
	}
	return look
}

// headStyle is the style in which heads are drawn.
func headStyle(s scale.Style) scale.Style {
	s.Text = s.Text * 3 / 4
	return s
}

func lineWidth(s scale.Style) shape.Unit { return s.Em() / 6 }

// drawLeg draws a piece of a line in a column, with its heads and the rings of
// carriers who have no row.
func (c *column) drawLeg(b *shape.Builder, s scale.Style, x shape.Unit, t stack, l leg) {
	down := shape.Unit(1)
	if l.to < l.from {
		down = -1
	}
	ring := s.Ring() + s.Em()/8
	back := headStyle(s).HeadLength(lineWidth(s)) * 4 / 5
	from, to := t.y(l.from), t.y(l.to)
	tip := from + down*tokenSize(s)/2
	switch {
	case !slices.Contains(c.tokens, l.from) && c.ringAt(l.from):
		tip = from + down*ring
	case !slices.Contains(c.tokens, l.from): // the report of a carrier begins at the head before
		tip = from
	}
	from = tip
	if l.back {
		from += down * back
	}
	end := to - down*back
	switch {
	case l.ringEnd:
		end = to - down*ring
	case l.joint:
		end = to - down*tokenSize(s)/2
	}
	look := c.m.Look
	var dash []shape.Unit
	if l.dashed {
		dash = []shape.Unit{s.Em() * 3 / 10, s.Em() / 4}
	}
	piece := func(from, to shape.Unit) {
		if (to-from)*down > 0 {
			b.Line(look.Ink, lineWidth(s), dash, shape.Point{X: x, Y: from}, shape.Point{X: x, Y: to})
		}
	}
	for _, y := range t.between(l, bandHeight(s, t)) {
		piece(from, y-down*ring)
		mark.Ring(b, s, shape.Point{X: x, Y: y})
		from = y + down*ring
	}
	piece(from, end)
	for _, h := range l.heads {
		y := t.y(h)
		mark.Head(b, headStyle(s), look.Head, look.Ink, lineWidth(s), shape.Point{X: x, Y: y}, shape.Point{X: x, Y: y - down*back})
	}
	if l.back {
		mark.Head(b, headStyle(s), look.Head, look.Ink, lineWidth(s), shape.Point{X: x, Y: tip}, shape.Point{X: x, Y: tip + down*back})
	}
}

// ringAt reports whether a leg ends in a ring in a row.
func (c *column) ringAt(row int) bool {
	return slices.ContainsFunc(c.legs, func(l leg) bool { return l.ringEnd && l.to == row })
}
