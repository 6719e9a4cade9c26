package page

import (
	"fmt"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A strip at the foot shows what the figures of the set draw over time, and
// marks in it the period of the figure. Its words stand in rows of their own:
// what is counted, the numbers of the periods, then the bars with their axis,
// then dates.
type strip struct {
	*scale.Timescale
	style scale.Style
	axis  shape.Unit // room of the scale's numbers
	lines []string   // the words above the bars
}

func newStrip(t *scale.Timescale, s scale.Style) *strip {
	strip := &strip{Timescale: t, style: s}
	for _, n := range t.Scale() {
		strip.axis = max(strip.axis, s.Faces.Measure(s.Words.Thousands(n), s.Label(), false)+s.Em()/2)
	}
	strip.lines = s.Faces.Break(strip.words(), s.Label(), false, strip.right()-s.Margin())
	return strip
}

func (t *strip) height() shape.Unit {
	if len(t.Bins) == 0 {
		return 0
	}
	return t.top() + t.style.Rules().Bars + t.style.Em()/4 + t.style.Label()*3/2
}

// top is the room of the words above the bars.
func (t *strip) top() shape.Unit {
	rows := len(t.lines)
	if len(t.Periods) > 1 {
		rows++
	}
	return shape.Unit(rows)*typeset.Leading(t.style.Label()) + t.style.Em()/8
}

// left and right are where the days begin and end.
func (t *strip) left() shape.Unit  { return t.style.Margin() + t.axis }
func (t *strip) right() shape.Unit { return t.style.W - t.style.Margin() }

// x returns where day d begins on the strip.
func (t *strip) x(d edtf.Day) shape.Unit {
	width := int64(t.right() - t.left())
	return t.left() + shape.Unit(width*int64(d-t.First)/int64(t.Last-t.First+1))
}

// maxBar is how broad a bar is at most, in ems: the bars of a few days would be
// black walls.
const maxBar = 3

// The inks of a strip: bars of sure dates and, paler, of those spread over
// several bins; the same within the period, the band behind it, and the lines of
// the scale. A strip has no hue: it has no categories.
var (
	stripBar, stripPale = shape.RGB(0x8c8c8c), shape.RGB(0xcfcfcf)
	stripOwn, ownPale   = scale.Black, shape.RGB(0x7a7a7a)
	stripBand           = shape.RGB(0xe9e9e9)
	stripScale          = shape.RGB(0xdedede)
	stripBoundary       = shape.RGB(0xa8a8a8)
)

// draw draws the strip with its upper edge at top and a period marked.
func (t *strip) draw(own graph.Period, top shape.Unit) shape.Group {
	group := shape.Group{Class: shape.ClassStrip, ID: shape.ClassStrip, Key: shape.ClassStrip}
	if len(t.Bins) == 0 {
		return group
	}
	var b shape.Builder
	s := t.style
	upper := top + t.top() + s.Em()/4
	base := top + t.top() + s.Rules().Bars + s.Em()/4
	high := base - upper
	y := func(parts int64) shape.Unit { return base - shape.Unit(parts*int64(high)/max(t.most(), 1)) }
	bar(&b, t.x(own.Start), t.x(own.End+1), upper, base, stripBand)
	for _, n := range t.Scale() {
		if n > 0 {
			at := y(int64(n) * t.Message)
			b.Line(stripScale, s.Em()/20, nil, shape.Point{X: t.left(), Y: at}, shape.Point{X: t.right(), Y: at})
		}
	}
	for _, bin := range t.Bins {
		x0 := t.x(bin.First)
		x1 := min(t.x(bin.Last+1), x0+maxBar*s.Em())
		if gap := s.Em() / 16; x1-x0 > 4*gap {
			x1 -= gap
		}
		dark, light := stripBar, stripPale
		if bin.Inside(own) {
			dark, light = stripOwn, ownPale
		}
		sure := y(bin.Sure)
		bar(&b, x0, x1, y(bin.Sure+bin.Spread), sure, light)
		bar(&b, x0, x1, sure, base, dark)
	}
	t.boundaries(&b, own, upper, base)
	b.Line(scale.Faint, s.Em()/16, nil, shape.Point{X: t.left(), Y: base}, shape.Point{X: t.right(), Y: base})
	t.scale(&b, y)
	t.ticks(&b, base)
	for i, line := range t.lines {
		b.Add(&shape.Text{At: shape.Point{X: s.Margin(), Y: top + shape.Unit(i)*typeset.Leading(s.Label()) + s.Label()}, S: line, Size: s.Label(), Fill: scale.Ink})
	}
	t.numbers(&b, own, top+shape.Unit(len(t.lines))*typeset.Leading(s.Label())+s.Label())
	group.Title, group.Shapes = t.words(), b.Shapes
	return group
}

// most is the height of the strip as a count: at least one message.
func (t *strip) most() int64 { return max(t.Most, t.Message) }

func bar(b *shape.Builder, x0, x1, y0, y1 shape.Unit, fill shape.Color) {
	if x1 > x0 && y1 > y0 {
		b.Area(fill, shape.Point{X: x0, Y: y0}, shape.Point{X: x1, Y: y0}, shape.Point{X: x1, Y: y1}, shape.Point{X: x0, Y: y1})
	}
}

// words say what the bars count, what their tints mean, and how many messages
// lie before and after the strip.
func (t *strip) words() string {
	w := t.style.Words
	parts := []string{w.MessagesPer(t.Unit)}
	if t.Partial {
		parts[0] = w.Comma(parts[0], w.DrawnOnes())
	}
	if t.Spread() {
		parts = append(parts, w.BinKnown(t.Unit))
	}
	if n := len(t.Periods); n > 1 {
		parts = append(parts, w.PeriodsNumbered(n))
	}
	if t.Before > 0 {
		parts = append(parts, w.Earlier(t.Before))
	}
	if t.After > 0 {
		parts = append(parts, w.Later(t.After))
	}
	return w.Semicolon(parts...)
}

// boundaries draws a line where a period begins or ends, bolder at those of the
// figure's own.
func (t *strip) boundaries(b *shape.Builder, own graph.Period, upper, base shape.Unit) {
	line := func(d edtf.Day, ink shape.Color, width shape.Unit) {
		b.Line(ink, width, nil, shape.Point{X: t.x(d), Y: upper}, shape.Point{X: t.x(d), Y: base})
	}
	s := t.style
	for _, p := range t.Periods {
		line(p.Start, stripBoundary, s.Em()/16)
		line(p.End+1, stripBoundary, s.Em()/16)
	}
	line(own.Start, scale.Black, s.Em()/8)
	line(own.End+1, scale.Black, s.Em()/8)
}

// numbers writes the numbers of the periods above them, as many as can be read;
// that of the figure's own is always there.
func (t *strip) numbers(b *shape.Builder, own graph.Period, y shape.Unit) {
	if len(t.Periods) < 2 {
		return
	}
	s := t.style
	var taken []shape.Rect
	write := func(i int, bold bool) {
		p, n := t.Periods[i], fmt.Sprint(i+1)
		w := s.Faces.Measure(n, s.Label(), bold)
		c := shape.Point{X: min(max((t.x(p.Start)+t.x(p.End+1))/2, t.left()+w/2), t.right()-w/2), Y: y - s.Label()/2}
		box := shape.RectAround(c, w+s.Em()/2, s.Label())
		if slices.ContainsFunc(taken, box.Overlaps) {
			return
		}
		taken = append(taken, box)
		ink := scale.Ink
		if bold {
			ink = scale.Black
		}
		b.Add(&shape.Text{At: shape.Point{X: c.X, Y: y}, Anchor: shape.Middle, S: n, Size: s.Label(), Bold: bold, Fill: ink})
	}
	for i, p := range t.Periods {
		if p.ID == own.ID {
			write(i, true)
		}
	}
	for i, p := range t.Periods {
		if p.ID != own.ID {
			write(i, false)
		}
	}
}

// scale writes the numbers of the axis, as many as do not touch.
func (t *strip) scale(b *shape.Builder, y func(int64) shape.Unit) {
	s := t.style
	last := shape.Unit(0)
	for i, n := range t.Scale() {
		at := y(int64(n) * t.Message)
		if i > 0 && last-at < s.Label() {
			continue
		}
		last = at
		b.Add(&shape.Text{At: shape.Point{X: t.left() - s.Em()/4, Y: at + s.Label()*7/20}, Anchor: shape.End, S: s.Words.Thousands(n), Size: s.Label(), Fill: scale.Faint})
	}
}

// ticks writes dates under the strip, as close as they can be read: days where
// there are few, else months with their year, else years.
func (t *strip) ticks(b *shape.Builder, base shape.Unit) {
	s := t.style
	days := int64(t.Last - t.First + 1)
	width := int64(t.right() - t.left())
	fits := func(words string, every int64) bool {
		return width*every/days >= int64(s.Faces.Measure(words+"m", s.Label(), false))*3/2
	}
	mark := func(d edtf.Day, words string) {
		x := t.x(d)
		if x+s.Em()/8+s.Faces.Measure(words, s.Label(), false) > t.right() {
			return
		}
		b.Line(scale.Faint, s.Em()/16, nil, shape.Point{X: x, Y: base}, shape.Point{X: x, Y: base + s.Em()/4})
		b.Add(&shape.Text{At: shape.Point{X: x + s.Em()/8, Y: base + s.Label()*5/4}, S: words, Size: s.Label(), Fill: scale.Faint})
	}
	for _, n := range []edtf.Day{1, 2, 7, 14} {
		if days <= 75 && fits(s.Words.Day(t.Last), int64(n)) {
			for d := t.First; d <= t.Last; d += n {
				mark(d, s.Words.Day(d))
			}
			return
		}
	}
	for _, n := range scale.Steps {
		words := func(d edtf.Day) string {
			if n%12 == 0 {
				return s.Words.Year(d)
			}
			return s.Words.Month(d)
		}
		if fits(words(t.Last), 30*int64(n)) {
			for _, d := (t.First - 1).Span(n); d <= t.Last; _, d = d.Span(n) {
				mark(d, words(d))
			}
			return
		}
	}
}
