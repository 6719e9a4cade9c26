package strip

import (
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/axis"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/shape"
)

// A label is a word of the axis. In the upper row it names the day of columns
// that are surely of it; in the lower one, left-aligned, the month of what
// follows, where a column is surely of that. Where most dates are months it is one unit coarser, where most are
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

// Coarser is the unit of the lower row of labels.
func Coarser(u edtf.Unit) edtf.Unit {
	if u == edtf.ByDay {
		return edtf.ByMonth
	}
	return edtf.ByYear
}

// labelsOf returns the words of the axis, without places.
func labelsOf(p *plan) []label {
	var out []label
	var lower []label
	add := func(i int) {
		day := p.columns[i].m.Day
		at := sequence.Begin(day, Coarser(p.Unit))
		if n := len(lower); n > 0 && lower[n-1].day == at {
			return
		}
		year := len(lower) == 0 || sequence.Begin(lower[len(lower)-1].day, edtf.ByYear) != sequence.Begin(at, edtf.ByYear)
		l := label{words: p.words().Unit(at, Coarser(p.Unit)), from: i, to: i, lower: true, day: at}
		l.short = l.words
		if year && Coarser(p.Unit) == edtf.ByMonth {
			l.words = p.words().Month(at)
		}
		if len(lower) > 0 || p.segments[p.columns[i].segment].Period < 0 { // else the year may stand before the axis
			l.short = l.words
		}
		lower = append(lower, l)
	}
	for i := range p.columns {
		m := p.columns[i].m
		if m == nil {
			continue
		}
		if lower == nil && p.Unit != edtf.ByYear {
			add(i)
		}
		if !m.Within(p.Unit) {
			if p.Unit != edtf.ByYear && m.Within(Coarser(p.Unit)) {
				add(i)
			}
			continue
		}
		day := sequence.Begin(m.First, p.Unit)
		if n := len(out); n > 0 && out[n-1].to == i-1 && out[n-1].day == day {
			out[n-1].to = i
			continue
		}
		words := p.words().Unit(day, p.Unit)
		out = append(out, label{words: words, from: i, to: i, day: day, width: p.Style.Faces.Measure(words, p.Style.Label(), false)})
		if p.Unit != edtf.ByYear {
			add(i)
		}
	}
	if out == nil && lower == nil { // of years, none is sure
		add(1)
	}
	return append(out, lower...)
}

// labelGaps are the distances that keep the words of the axis apart.
func labelGaps(p *plan, labels []label) []axis.Gap {
	s := p.Style
	air := s.Em() * 3 / 10
	gaps := breakGaps(p, labels, air)
	for i := range labels {
		a := &labels[i]
		short := s.Faces.Measure(a.short, s.Label(), false)
		if i+1 == len(labels) { // it may begin left of its column
			gaps = append(gaps, axis.Gap{From: a.from, To: len(p.columns) - 1, Least: short / 2})
			continue
		}
		b := &labels[i+1]
		switch {
		case a.lower:
			gaps = append(gaps, axis.Gap{From: a.from, To: b.from, Least: short + air*3/2},
				axis.Gap{From: a.from, To: len(p.columns) - 1, Least: short + air*3/2 + s.Faces.Measure(b.short, s.Label(), false)})
		case !b.lower:
			gaps = append(gaps, axis.Gap{From: a.to, To: b.from, Least: (a.width+b.width)/2 + air})
		}
	}
	return gaps
}

// breakGaps keep the words of days off the breaks of the axis.
func breakGaps(p *plan, labels []label, air shape.Unit) []axis.Gap {
	var gaps []axis.Gap
	for i := range p.columns {
		if !p.columns[i].breaks {
			continue
		}
		for _, l := range labels {
			least := l.width/2 + breakReach(p.Style) + air
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
func placeLabels(p *plan, labels []label, calendar axis.Calendar) {
	s := p.Style
	end, air := shape.Unit(0), s.Em()*3/10
	begin := func(l *label) shape.Unit {
		return calendar.At(max(l.day, p.segments[p.columns[l.from].segment].From)) + s.Em()/5
	}
	for i := range labels {
		l := &labels[i]
		if !l.lower {
			l.x = (p.columns[l.from].x + p.columns[l.to].x) / 2
			continue
		}
		next := p.width() // before which the next one must begin
		if i+1 < len(labels) {
			next = p.columns[labels[i+1].from].x - s.Em()/4 - air
		}
		l.x = max(begin(l), end)
		if l.width = s.Faces.Measure(l.words, s.Label(), false); l.x+l.width > next {
			if l.short != l.words {
				l.year = s.Words.Year(l.day)
			}
			l.words, l.width = l.short, s.Faces.Measure(l.short, s.Label(), false)
		}
		l.x = max(min(l.x, p.columns[l.from].x-s.Em()/4, p.width()-l.width), end)
		end = l.x + l.width + air
	}
}
