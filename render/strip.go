package render

import (
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A strip at the foot shows all messages of the set over time, and marks in it
// the period of the figure.
type strip struct {
	*Timescale
	style Style
}

func newStrip(t *Timescale, s Style) *strip { return &strip{t, s} }

func (t *strip) height() Unit {
	if len(t.Bins) == 0 {
		return 0
	}
	return t.style.Rules().Bars + t.style.em()/4 + leading(t.style.small())
}

// x returns where day d begins on the strip.
func (t *strip) x(d edtf.Day) Unit {
	s := t.style
	width := int64(s.W - 2*s.margin())
	return s.margin() + Unit(width*int64(d-t.First)/int64(t.Last-t.First+1))
}

// stripInks are the colours of a strip: bars of sure dates and, paler, of those
// spread over several bins; the same within the period, and the band behind it.
type stripInks struct{ bar, pale, own, ownPale, band Color }

func inksOfStrip(grey bool) stripInks {
	if grey {
		return stripInks{RGB(0x8c8c8c), RGB(0xcfcfcf), black, RGB(0x666666), RGB(0xe6e6e6)}
	}
	return stripInks{RGB(0x8c8c8c), RGB(0xcfcfcf), RGB(0x9a6a00), RGB(0xdcb65a), RGB(0xfbefcf)}
}

// draw draws the strip with its upper edge at top and a period marked.
func (t *strip) draw(own graph.Period, top Unit) Group {
	group := Group{Class: ClassStrip, ID: ClassStrip, Key: ClassStrip}
	if len(t.Bins) == 0 {
		return group
	}
	var b builder
	s, inks := t.style, inksOfStrip(t.style.Grey)
	bars := s.Rules().Bars
	base := top + bars + s.em()/4
	bar(&b, t.x(own.Start), t.x(own.End+1), base-bars, base, inks.band)
	for _, bin := range t.Bins {
		for _, part := range bin.Parts(own) {
			x0, x1 := t.x(part.First), t.x(part.Last+1)
			if gap := s.em() / 16; x1-x0 > 4*gap {
				x1 -= gap
			}
			dark, light := inks.bar, inks.pale
			if part.Inside {
				dark, light = inks.own, inks.ownPale
			}
			scale := int64(bars - s.em()/4)
			sure := base - Unit(bin.Sure*scale/max(t.Most, 1))
			spread := sure - Unit(bin.Spread*scale/max(t.Most, 1))
			bar(&b, x0, x1, spread, sure, light)
			bar(&b, x0, x1, sure, base, dark)
		}
	}
	b.line(faint, s.em()/16, nil, Point{s.margin(), base}, Point{s.W - s.margin(), base})
	t.ticks(&b, base)
	t.beyond(&b, base)
	group.Title, group.Shapes = "all messages of the set over time, this period marked", b.shapes
	return group
}

func bar(b *builder, x0, x1, y0, y1 Unit, fill Color) {
	if x1 > x0 && y1 > y0 {
		b.area(fill, Point{x0, y0}, Point{x1, y0}, Point{x1, y1}, Point{x0, y1})
	}
}

// ticks writes dates under the strip, as close as they can be read: days where
// there are few, else months with their year, else years.
func (t *strip) ticks(b *builder, base Unit) {
	s := t.style
	days := int64(t.Last - t.First + 1)
	width := int64(s.W - 2*s.margin())
	fits := func(words string, every int64) bool {
		return width*every/days >= int64(s.Faces.measure(words+"m", s.small(), false))*3/2
	}
	mark := func(d edtf.Day, words string) {
		x := t.x(d)
		if x+s.Faces.measure(words, s.small(), false) > s.W-s.margin() {
			return
		}
		b.line(faint, s.em()/16, nil, Point{x, base}, Point{x, base + s.em()/4})
		b.add(&Text{At: Point{x + s.em()/8, base + s.small()*5/4}, S: words, Size: s.small(), Fill: faint})
	}
	for _, n := range []edtf.Day{1, 2, 7, 14} {
		if days <= 75 && fits(dayWords(t.Last, true), int64(n)) {
			for d := t.First; d <= t.Last; d += n {
				mark(d, dayWords(d, true))
			}
			return
		}
	}
	for _, n := range Steps {
		words := func(d edtf.Day) string {
			year, _, _ := d.Civil()
			if n%12 == 0 {
				return fmt.Sprint(year)
			}
			return monthWords(d, true)
		}
		if fits(words(t.Last), 30*int64(n)) {
			for d := NextStep(t.First-1, n); d <= t.Last; d = NextStep(d, n) {
				mark(d, words(d))
			}
			return
		}
	}
}

// beyond says how many messages lie before and after the strip.
func (t *strip) beyond(b *builder, base Unit) {
	s := t.style
	y := base - s.Rules().Bars + s.small()
	if t.Before > 0 {
		b.add(&Text{At: Point{s.margin(), y}, S: fmt.Sprintf("← %s earlier", thousands(t.Before)), Size: s.small(), Fill: faint, Halo: s.Rules().Halo})
	}
	if t.After > 0 {
		b.add(&Text{At: Point{s.W - s.margin(), y}, Anchor: End, S: fmt.Sprintf("%s later →", thousands(t.After)), Size: s.small(), Fill: faint, Halo: s.Rules().Halo})
	}
}
