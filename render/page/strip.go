package page

import (
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A strip at the foot shows all messages of the set over time, and marks in it
// the period of the figure.
type strip struct {
	*figure.Timescale
	style figure.Style
}

func newStrip(t *figure.Timescale, s figure.Style) *strip { return &strip{t, s} }

func (t *strip) height() shape.Unit {
	if len(t.Bins) == 0 {
		return 0
	}
	return t.style.Rules().Bars + t.style.Em()/4 + typeset.Leading(t.style.Small())
}

// x returns where day d begins on the strip.
func (t *strip) x(d edtf.Day) shape.Unit {
	s := t.style
	width := int64(s.W - 2*s.Margin())
	return s.Margin() + shape.Unit(width*int64(d-t.First)/int64(t.Last-t.First+1))
}

// stripInks are the colours of a strip: bars of sure dates and, paler, of those
// spread over several bins; the same within the period, and the band behind it.
type stripInks struct{ bar, pale, own, ownPale, band shape.Color }

func inksOfStrip(grey bool) stripInks {
	if grey {
		return stripInks{shape.RGB(0x8c8c8c), shape.RGB(0xcfcfcf), figure.Black, shape.RGB(0x666666), shape.RGB(0xe6e6e6)}
	}
	return stripInks{shape.RGB(0x8c8c8c), shape.RGB(0xcfcfcf), shape.RGB(0x9a6a00), shape.RGB(0xdcb65a), shape.RGB(0xfbefcf)}
}

// draw draws the strip with its upper edge at top and a period marked.
func (t *strip) draw(own graph.Period, top shape.Unit) shape.Group {
	group := shape.Group{Class: shape.ClassStrip, ID: shape.ClassStrip, Key: shape.ClassStrip}
	if len(t.Bins) == 0 {
		return group
	}
	var b shape.Builder
	s, inks := t.style, inksOfStrip(t.style.Grey)
	bars := s.Rules().Bars
	base := top + bars + s.Em()/4
	bar(&b, t.x(own.Start), t.x(own.End+1), base-bars, base, inks.band)
	for _, bin := range t.Bins {
		for _, part := range bin.Parts(own) {
			x0, x1 := t.x(part.First), t.x(part.Last+1)
			if gap := s.Em() / 16; x1-x0 > 4*gap {
				x1 -= gap
			}
			dark, light := inks.bar, inks.pale
			if part.Inside {
				dark, light = inks.own, inks.ownPale
			}
			scale := int64(bars - s.Em()/4)
			sure := base - shape.Unit(bin.Sure*scale/max(t.Most, 1))
			spread := sure - shape.Unit(bin.Spread*scale/max(t.Most, 1))
			bar(&b, x0, x1, spread, sure, light)
			bar(&b, x0, x1, sure, base, dark)
		}
	}
	b.Line(figure.Faint, s.Em()/16, nil, shape.Point{X: s.Margin(), Y: base}, shape.Point{X: s.W - s.Margin(), Y: base})
	t.ticks(&b, base)
	t.beyond(&b, base)
	group.Title, group.Shapes = "all messages of the set over time, this period marked", b.Shapes
	return group
}

func bar(b *shape.Builder, x0, x1, y0, y1 shape.Unit, fill shape.Color) {
	if x1 > x0 && y1 > y0 {
		b.Area(fill, shape.Point{X: x0, Y: y0}, shape.Point{X: x1, Y: y0}, shape.Point{X: x1, Y: y1}, shape.Point{X: x0, Y: y1})
	}
}

// ticks writes dates under the strip, as close as they can be read: days where
// there are few, else months with their year, else years.
func (t *strip) ticks(b *shape.Builder, base shape.Unit) {
	s := t.style
	days := int64(t.Last - t.First + 1)
	width := int64(s.W - 2*s.Margin())
	fits := func(words string, every int64) bool {
		return width*every/days >= int64(s.Faces.Measure(words+"m", s.Small(), false))*3/2
	}
	mark := func(d edtf.Day, words string) {
		x := t.x(d)
		if x+s.Faces.Measure(words, s.Small(), false) > s.W-s.Margin() {
			return
		}
		b.Line(figure.Faint, s.Em()/16, nil, shape.Point{X: x, Y: base}, shape.Point{X: x, Y: base + s.Em()/4})
		b.Add(&shape.Text{At: shape.Point{X: x + s.Em()/8, Y: base + s.Small()*5/4}, S: words, Size: s.Small(), Fill: figure.Faint})
	}
	for _, n := range []edtf.Day{1, 2, 7, 14} {
		if days <= 75 && fits(figure.DayWords(t.Last, true), int64(n)) {
			for d := t.First; d <= t.Last; d += n {
				mark(d, figure.DayWords(d, true))
			}
			return
		}
	}
	for _, n := range figure.Steps {
		words := func(d edtf.Day) string {
			year, _, _ := d.Civil()
			if n%12 == 0 {
				return fmt.Sprint(year)
			}
			return figure.MonthWords(d, true)
		}
		if fits(words(t.Last), 30*int64(n)) {
			for d := figure.NextStep(t.First-1, n); d <= t.Last; d = figure.NextStep(d, n) {
				mark(d, words(d))
			}
			return
		}
	}
}

// beyond says how many messages lie before and after the strip.
func (t *strip) beyond(b *shape.Builder, base shape.Unit) {
	s := t.style
	y := base - s.Rules().Bars + s.Small()
	if t.Before > 0 {
		b.Add(&shape.Text{At: shape.Point{X: s.Margin(), Y: y}, S: fmt.Sprintf("← %s earlier", figure.Thousands(t.Before)), Size: s.Small(), Fill: figure.Faint, Halo: s.Rules().Halo})
	}
	if t.After > 0 {
		b.Add(&shape.Text{At: shape.Point{X: s.W - s.Margin(), Y: y}, Anchor: shape.End, S: fmt.Sprintf("%s later →", figure.Thousands(t.After)), Size: s.Small(), Fill: figure.Faint, Halo: s.Rules().Halo})
	}
}
