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

// A link is what a date in a list leaves out because the next one says it, or, in
// languages that begin with the year, the one before.
type link int8

const (
	alone link = iota
	ofYear
	ofMonth
)

// Dates lists dates. Days of one month name it once, and dates of one year the
// year: "13, 19 Jul", "3 Jun ×2", "3 Mar, 5 Apr 1949". Where dates that share what
// stands behind them follow others, a stronger sign stands between: "10 Oct; 13, 26
// Nov" and "23 Jul 1940; 13 Sep, 31 Dec 1941" would read as 13 October and as
// September 1940.
func (l Language) Dates(dates []Dated, f Frame) string {
	words, links := make([]string, len(dates)), make([]link, len(dates))
	most := alone
	for i := range dates {
		d, other := &dates[i], i+1 // which names what both share
		if l.YearFirst() {
			other = i - 1
		}
		switch {
		case d.Messages > 1: // "3 ×2" would be two numbers
			words[i] = fmt.Sprintf("%s%s %s", l.Date(d.Date, f.Monthly()), d.Marks, l.Times(graph.Tally{Certain: d.Messages}))
		case f.timeOf(d.Date) == "" && other >= 0 && other < len(dates) && f.timeOf(dates[other].Date) == "" && l.named(d, &dates[other], f):
			words[i], links[i] = l.shortened(d, &dates[other], f)
			words[i] += d.Marks
		default:
			words[i] = l.Date(d.Date, f) + d.Marks
		}
		most = max(most, links[i])
	}
	var runs []string
	misread := false
	for from, i := 0, 0; i < len(words); i++ {
		if links[i] < most || i+1 == len(words) {
			runs = append(runs, l.Row(words[from:i+1]...))
			misread = misread || from > 0 && i > from
			from = i + 1
		}
	}
	if l.YearFirst() || !misread {
		return l.Row(words...)
	}
	return l.Semicolon(runs...)
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
// another one, and tells which.
func (l Language) shortened(d, other *Dated, f Frame) (string, link) {
	day, ok := d.day()
	otherDay, too := other.day()
	if ok && too {
		own, with := f.fields(day, edtf.ByDay), f.fields(otherDay, edtf.ByDay)
		if own.Year == with.Year && own.Month == with.Month {
			if l.SpellDate(own) == l.SpellDate(vocabulary.Fields{Day: own.Day}) { // the frame says the month
				return l.SpellDate(own), alone
			}
			return l.SpellDate(vocabulary.Fields{Day: own.Day}), ofMonth
		}
	}
	words := l.Date(d.Date, f)
	if y, ok := yearOf(d.Date); ok {
		if with, ok := yearOf(other.Date); ok && y == with {
			f = Frame{known: true, year: y, month: f.month}
		}
	}
	if short := l.Date(d.Date, f); short != words {
		return short, ofYear
	}
	return words, alone
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
