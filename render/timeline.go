package render

import (
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A timeline is the strip at the foot: all messages of the set over the days
// of its periods.
type timeline struct {
	first, last edtf.Day
	bins        []bin
	one         int64 // how much a message counts in a bin
	most        int64 // of the fullest bin
	before      int   // messages that lie wholly before the strip
	after       int   // … and after it
	periods     []graph.Period
}

// A bin holds the messages of some days. A message whose date spans several
// bins is spread evenly over its days.
type bin struct {
	first, last  edtf.Day
	sure, spread int64
}

// precision is how finely messages are spread over bins: in millionths where a
// set has no more than a million of them, else the coarser the more it has, so
// that no product with days or points is too large for an integer.
const precision = 1e6

// maxBins keeps a bar broad enough to be told from its neighbours in print.
const maxBins = 96

func newTimeline(set *Set) *timeline {
	t := &timeline{periods: set.Series.Periods}
	if len(t.periods) == 0 {
		return t
	}
	t.first, t.last = t.periods[0].Start, t.periods[0].End
	for _, p := range t.periods {
		t.first, t.last = min(t.first, p.Start), max(t.last, p.End)
	}
	t.bins = binsOf(t.first, t.last)
	t.one = min(precision, max(1e12/max(int64(set.Series.Account.Messages), 1), 1))
	for _, c := range set.Series.Dated {
		t.add(c.Date, c.Messages)
	}
	for _, b := range t.bins {
		t.most = max(t.most, b.sure+b.spread)
	}
	return t
}

func (t *timeline) add(date edtf.Value, weight int) {
	first, last := date.Earliest(), date.Latest()
	switch {
	case last < t.first:
		t.before += weight
		return
	case first > t.last:
		t.after += weight
		return
	}
	first, last = max(first, t.first), min(last, t.last)
	days := int64(last - first + 1)
	for i := range t.bins {
		b := &t.bins[i]
		inside := int64(min(last, b.last) - max(first, b.first) + 1)
		switch {
		case inside <= 0:
		case inside == days:
			b.sure += int64(weight) * t.one
		default:
			b.spread += int64(weight) * t.one * inside / days
		}
	}
}

// units are the lengths of a bin or between two ticks, in months.
var units = [...]int{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200}

// binsOf cuts the days into bins of one day or week, or of whole months where
// that would be more than maxBins.
func binsOf(first, last edtf.Day) []bin {
	var bins []bin
	cut := func(next func(edtf.Day) edtf.Day) {
		bins = nil
		for d := first; d <= last && len(bins) <= maxBins; {
			n := next(d)
			bins = append(bins, bin{first: d, last: min(n-1, last)})
			d = n
		}
	}
	for _, days := range []edtf.Day{1, 7} {
		if cut(func(d edtf.Day) edtf.Day { return d + days }); len(bins) <= maxBins {
			return bins
		}
	}
	for _, months := range units {
		if cut(func(d edtf.Day) edtf.Day { return nextMonth(d, months) }); len(bins) <= maxBins {
			return bins
		}
	}
	return bins
}

// nextMonth returns the first day after d that begins a span of n months,
// counted from January of year 0.
func nextMonth(d edtf.Day, n int) edtf.Day {
	y, m, _ := d.Civil()
	k, span := y*12+int64(m-1), int64(n)
	k -= (k%span + span) % span // where d's own span begins, also before year 0
	return edtf.Month(k + span)
}

func (t *timeline) height(s Style) Unit {
	if len(t.bins) == 0 {
		return 0
	}
	return s.strip() + s.em()/4 + leading(s.small())
}

// strip is how high the bars may be, with some air above.
func (s Style) strip() Unit {
	if s.H > 0 {
		return s.em() * 2
	}
	return s.em() * 15 / 4
}

// x returns where day d begins on the strip.
func (t *timeline) x(s Style, d edtf.Day) Unit {
	width := int64(s.W - 2*s.margin())
	return s.margin() + Unit(width*int64(d-t.first)/int64(t.last-t.first+1))
}

// draw draws the strip with period i marked.
func (t *timeline) draw(s Style, i int, top Unit) Group {
	var p pen
	if len(t.bins) == 0 {
		return Group{Class: "timeline", ID: "timeline"}
	}
	own := t.periods[i]
	base := top + s.strip() + s.em()/4
	if s.H > 0 {
		base = s.H - s.margin() - leading(s.small())
	}
	band, bar, pale := RGB(0xfbefcf), RGB(0x8c8c8c), RGB(0xcfcfcf)
	ownBar, ownPale := RGB(0x9a6a00), RGB(0xdcb65a)
	if s.Grey {
		band, ownBar, ownPale = RGB(0xe6e6e6), black, RGB(0x666666)
	}
	p.bar(t.x(s, own.Start), t.x(s, own.End+1), base-s.strip(), base, band)
	for _, b := range t.bins {
		// A bin at a period's edge is cut there, so that only its days shine.
		for _, part := range b.parts(own) {
			x0, x1 := t.x(s, part.first), t.x(s, part.last+1)
			if gap := s.em() / 16; x1-x0 > 4*gap {
				x1 -= gap
			}
			dark, light := bar, pale
			if part.own {
				dark, light = ownBar, ownPale
			}
			scale := int64(s.strip() - s.em()/4)
			sure := base - Unit(b.sure*scale/max(t.most, 1))
			spread := sure - Unit(b.spread*scale/max(t.most, 1))
			p.bar(x0, x1, spread, sure, light)
			p.bar(x0, x1, sure, base, dark)
		}
	}
	p.line(faint, s.em()/16, nil, Point{s.margin(), base}, Point{s.W - s.margin(), base})
	t.ticks(&p, s, base)
	t.beyond(&p, s, base)
	return Group{Class: "timeline", ID: "timeline", Title: "all messages of the set over time, this period marked", Shapes: p.shapes}
}

func (p *pen) bar(x0, x1, y0, y1 Unit, fill Color) {
	if x1 > x0 && y1 > y0 {
		p.area(fill, Point{x0, y0}, Point{x1, y0}, Point{x1, y1}, Point{x0, y1})
	}
}

type binPart struct {
	first, last edtf.Day
	own         bool
}

func (b bin) parts(p graph.Period) []binPart {
	var parts []binPart
	add := func(first, last edtf.Day, own bool) {
		if first <= last {
			parts = append(parts, binPart{first, last, own})
		}
	}
	add(b.first, min(b.last, p.Start-1), false)
	add(max(b.first, p.Start), min(b.last, p.End), true)
	add(max(b.first, p.End+1), b.last, false)
	return parts
}

// ticks writes dates under the strip, as close as they can be read: days where
// there are few, else months with their year, else years.
func (t *timeline) ticks(p *pen, s Style, base Unit) {
	days := int64(t.last - t.first + 1)
	width := int64(s.W - 2*s.margin())
	fits := func(words string, every int64) bool {
		return width*every/days >= int64(s.Faces.measure(words+"m", s.small(), false))*3/2
	}
	mark := func(d edtf.Day, words string) {
		x := t.x(s, d)
		if x+s.Faces.measure(words, s.small(), false) > s.W-s.margin() {
			return
		}
		p.line(faint, s.em()/16, nil, Point{x, base}, Point{x, base + s.em()/4})
		p.text(Point{x + s.em()/8, base + s.small()*5/4}, Start, words, s.small(), false, faint, 0)
	}
	for _, n := range []edtf.Day{1, 2, 7, 14} {
		if days <= 75 && fits(dayWords(t.last, true), int64(n)) {
			for d := t.first; d <= t.last; d += n {
				mark(d, dayWords(d, true))
			}
			return
		}
	}
	for _, n := range units {
		words := func(d edtf.Day) string {
			year, _, _ := d.Civil()
			if n%12 == 0 {
				return fmt.Sprint(year)
			}
			return monthWords(d, true)
		}
		if fits(words(t.last), 30*int64(n)) {
			for d := nextMonth(t.first-1, n); d <= t.last; d = nextMonth(d, n) {
				mark(d, words(d))
			}
			return
		}
	}
}

// beyond says how many messages lie outside of the strip.
func (t *timeline) beyond(p *pen, s Style, base Unit) {
	if t.before > 0 {
		p.text(Point{s.margin(), base - s.strip() + s.small()}, Start, fmt.Sprintf("← %s earlier", thousands(t.before)), s.small(), false, faint, t.halo(s))
	}
	if t.after > 0 {
		p.text(Point{s.W - s.margin(), base - s.strip() + s.small()}, End, fmt.Sprintf("%s later →", thousands(t.after)), s.small(), false, faint, t.halo(s))
	}
}

// halo keeps words off the bars where there is no air above these.
func (t *timeline) halo(s Style) Unit {
	if s.H > 0 {
		return s.em() / 5
	}
	return 0
}
