package lanes

import (
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/axis"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A label is a word of the axis. In the upper row it names the day of columns
// that are surely of it; in the lower one, left-aligned, the month of what
// follows. Where most dates are months it is one unit coarser, where most are
// years two.
type label struct {
	words    string
	short    string // of a lower one, without the year, where that may stand before the axis
	year     string // that stands there
	from, to int    // columns
	lower    bool
	day      edtf.Day // on which the day, month or year begins
	x, width shape.Unit
}

// unitOf returns the finest of day, month and year that holds all days of m; ok
// is false where none does.
func unitOf(m *sequence.Message) (u edtf.Unit, ok bool) {
	if m.First.Open() || m.Last.Open() {
		return 0, false
	}
	for _, u := range []edtf.Unit{edtf.ByDay, edtf.ByMonth, edtf.ByYear} {
		if begin(m.First, u) == begin(m.Last, u) {
			return u, true
		}
	}
	return 0, false
}

// begin returns the first day of the day, month or year that holds d.
func begin(d edtf.Day, u edtf.Unit) edtf.Day {
	y, m, _ := d.Civil()
	switch u {
	case edtf.ByDay:
		return d
	case edtf.ByMonth:
		return edtf.Date(y, m, 1)
	}
	return edtf.Date(y, 1, 1)
}

// next returns the first day behind the day, month or year that holds d.
func next(d edtf.Day, u edtf.Unit) edtf.Day {
	return begin(begin(d, u)+map[edtf.Unit]edtf.Day{edtf.ByDay: 1, edtf.ByMonth: 31, edtf.ByYear: 366}[u], u)
}

// usualUnit is the finest unit in which at least half of the messages are dated.
func usualUnit(messages []sequence.Message) edtf.Unit {
	n := 0
	for _, u := range []edtf.Unit{edtf.ByDay, edtf.ByMonth} {
		for i := range messages {
			if of, ok := unitOf(&messages[i]); ok && of == u {
				n++
			}
		}
		if 2*n >= len(messages) {
			return u
		}
	}
	return edtf.ByYear
}

// sure reports whether m is dated as finely as the axis is.
func (f *Figure) sure(m *sequence.Message) bool {
	u, ok := unitOf(m)
	return ok && u <= f.unit
}

// coarser is the unit of the lower row of labels.
func coarser(u edtf.Unit) edtf.Unit {
	if u == edtf.ByDay {
		return edtf.ByMonth
	}
	return edtf.ByYear
}

// labelsOf returns the words of a strip's axis, without places.
func (f *Figure) labelsOf(t *strip) []label {
	var out []label
	var lower []label
	add := func(i int) {
		day := t.columns[i].m.Day
		at := begin(day, coarser(f.unit))
		if n := len(lower); n > 0 && lower[n-1].day == at {
			return
		}
		year := len(lower) == 0 || begin(lower[len(lower)-1].day, edtf.ByYear) != begin(at, edtf.ByYear)
		l := label{words: f.words().Unit(at, coarser(f.unit)), from: i, to: i, lower: true, day: at}
		l.short = l.words
		if year && coarser(f.unit) == edtf.ByMonth {
			l.words = f.words().Month(at)
		}
		if len(lower) > 0 || t.segments[t.columns[i].segment].Period < 0 { // else the year may stand before the axis
			l.short = l.words
		}
		lower = append(lower, l)
	}
	for i := range t.columns {
		m := t.columns[i].m
		if m == nil {
			continue
		}
		if lower == nil && f.unit != edtf.ByYear {
			add(i)
		}
		if !f.sure(m) {
			continue
		}
		day := begin(m.First, f.unit)
		if n := len(out); n > 0 && out[n-1].to == i-1 && out[n-1].day == day {
			out[n-1].to = i
			continue
		}
		words := f.words().Unit(day, f.unit)
		out = append(out, label{words: words, from: i, to: i, day: day, width: f.style.Faces.Measure(words, f.style.Label(), false)})
		if f.unit != edtf.ByYear {
			add(i)
		}
	}
	if out == nil && lower == nil { // of years, none is sure
		add(1)
	}
	return append(out, lower...)
}

// labelGaps are the distances that keep the words of the axis apart.
func (t *strip) labelGaps(s scale.Style) []axis.Gap {
	air := s.Em() * 3 / 10
	gaps := t.breakGaps(s, air)
	for i := range t.labels {
		a := &t.labels[i]
		short := s.Faces.Measure(a.short, s.Label(), false)
		if i+1 == len(t.labels) { // it may begin left of its column
			gaps = append(gaps, axis.Gap{From: a.from, To: len(t.columns) - 1, Least: short / 2})
			continue
		}
		b := &t.labels[i+1]
		switch {
		case a.lower:
			gaps = append(gaps, axis.Gap{From: a.from, To: b.from, Least: short + air*3/2},
				axis.Gap{From: a.from, To: len(t.columns) - 1, Least: short + air*3/2 + s.Faces.Measure(b.short, s.Label(), false)})
		case !b.lower:
			gaps = append(gaps, axis.Gap{From: a.to, To: b.from, Least: (a.width+b.width)/2 + air})
		}
	}
	return gaps
}

// breakGaps keep the words of days off the breaks of the axis.
func (t *strip) breakGaps(s scale.Style, air shape.Unit) []axis.Gap {
	var gaps []axis.Gap
	for i := range t.columns {
		if !t.columns[i].breaks {
			continue
		}
		for _, l := range t.labels {
			least := l.width/2 + breakReach(s) + air
			switch {
			case l.lower:
			case l.to < i:
				gaps = append(gaps, axis.Gap{From: l.to, To: i, Least: least})
			case l.from > i:
				gaps = append(gaps, axis.Gap{From: i, To: l.from, Least: least})
			}
		}
	}
	return gaps
}

// placeLabels puts the words of the axis in their places: those of the upper row
// in the middle of their columns, those of the lower row where their month begins
// in the strip, or right behind the one before.
func (t *strip) placeLabels(s scale.Style) {
	end, air := shape.Unit(0), s.Em()*3/10
	begin := func(l *label) shape.Unit {
		return t.calendar.At(max(l.day, t.segments[t.columns[l.from].segment].From)) + s.Em()/5
	}
	for i := range t.labels {
		l := &t.labels[i]
		if !l.lower {
			l.x = (t.columns[l.from].x + t.columns[l.to].x) / 2
			continue
		}
		next := t.width // before which the next one must begin
		if i+1 < len(t.labels) {
			next = t.columns[t.labels[i+1].from].x - s.Em()/4 - air
		}
		l.x = max(begin(l), end)
		if l.width = s.Faces.Measure(l.words, s.Label(), false); l.x+l.width > next {
			if l.short != l.words {
				l.year = s.Words.Year(l.day)
			}
			l.words, l.width = l.short, s.Faces.Measure(l.short, s.Label(), false)
		}
		l.x = max(min(l.x, t.columns[l.from].x-s.Em()/4, t.width-l.width), end)
		end = l.x + l.width + air
	}
}
