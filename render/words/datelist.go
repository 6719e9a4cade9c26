package words

import (
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"
)

// A Dated is how many messages have one date, and what marks stand behind it.
type Dated struct {
	Date     edtf.Value
	Marks    string
	Messages int
}

// plain reports whether nothing stands behind the date.
func (d *Dated) plain() bool { return d.Marks == "" && d.Messages == 1 }

// day returns the day that d is, if it is one and nothing else is said of it.
func (d *Dated) day() (day edtf.Day, ok bool) {
	first, last := d.Date.Earliest(), d.Date.Latest()
	return first, first == last && !d.Date.Approximate() && !d.Date.Uncertain()
}

// Dates lists dates. Days of one month name it once, and dates of one year the
// year: "13, 19 Jul", "3 Jun ×2", "3 Mar, 5 Apr 1949".
func (l Language) Dates(dates []Dated, f Frame) string {
	words := make([]string, len(dates))
	for i := range dates {
		d, other := &dates[i], i+1 // which names what both share
		if l.YearFirst() {
			other = i - 1
		}
		switch {
		case d.Messages > 1: // "3 ×2" would be two numbers
			words[i] = fmt.Sprintf("%s%s %s", l.Date(d.Date, f.Monthly()), d.Marks, l.Times(graph.Tally{Certain: d.Messages}))
		case other >= 0 && other < len(dates) && l.named(d, &dates[other], f):
			words[i] = l.shortened(d, &dates[other], f) + d.Marks
		default:
			words[i] = l.Date(d.Date, f) + d.Marks
		}
	}
	return l.Row(words...)
}

// named reports whether words that d shares with another date may stand with that
// one alone: nothing stands between them.
func (l Language) named(d, other *Dated, f Frame) bool {
	if l.YearFirst() {
		return other.plain()
	}
	return d.plain()
}

// shortened spells a date without the month, or the year, that stands with
// another one.
func (l Language) shortened(d, other *Dated, f Frame) string {
	day, ok := d.day()
	otherDay, too := other.day()
	if ok && too {
		own, with := f.fields(day, edtf.ByDay), f.fields(otherDay, edtf.ByDay)
		if own.Year == with.Year && own.Month == with.Month {
			return l.SpellDate(vocabulary.Fields{Day: own.Day})
		}
	}
	if y, ok := yearOf(d.Date); ok {
		if with, ok := yearOf(other.Date); ok && y == with {
			f = Frame{known: true, year: y, month: f.month}
		}
	}
	return l.Date(d.Date, f)
}

// yearOf returns the year in which a date lies, if it has one month or day in it
// and is not doubted.
func yearOf(v edtf.Value) (year int64, ok bool) {
	first, last := v.Earliest(), v.Latest()
	switch {
	case v.Uncertain() || first.Open() && last.Open():
		return 0, false
	case first.Open():
		first = last
	case last.Open():
		last = first
	case UnitOf(first, last) == edtf.ByYear:
		return 0, false
	}
	year, _, _ = first.Civil()
	y2, _, _ := last.Civil()
	return year, year == y2
}
