package words

import (
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// dates are the forms of dates in a language, by CLDR.
type dates interface {
	// date spells the fields that are shown of a day.
	date(d date) string
	// yearFirst says that a date begins with its year: what two days share
	// then stands with the first of them, else with the last.
	yearFirst() bool
	// span spells the ends of a span. What both share is left out of one of them.
	span(how spanning, first, last date) string
	About(date string) string        // c. 12 Jul
	By(date string) string           // by 12 Jul
	From(date string) string         // from 12 Jul
	Undated() string                 // undated
	Decade(year int64) string        // 1950s
	WeekOf(n int, year int64) string // Week 28, 1950
}

// A date is the fields that are shown of a day, a month or a year.
type date struct {
	year       int64
	month, day int  // 0: not shown
	hasYear    bool // the year is shown
	long       bool // with the month in full
}

// monthOf returns the month's name, in full or short.
func (d date) monthOf(long, short [12]string) string {
	if d.long {
		return long[d.month-1]
	}
	return short[d.month-1]
}

// spanning is how a date is related to the days from one to another.
type spanning int

const (
	oneOf  spanning = iota // one of these days, not known which: 3–9 May
	lasted                 // all of these days: 3 to 9 May
	both                   // two days: 3 and 9 May
	either                 // one of two days: 3 or 4 May
	named                  // the days of a period: 3 – 9 May
)

// A Frame is what all dates of a figure share, because its heading says it:
// the year of a figure of one year, and the month of one of a month. The zero
// Frame shares nothing.
type Frame struct {
	known bool
	year  int64
	month int // 0: the figure has several
}

// FrameOf returns what the dates of a period share.
func FrameOf(p graph.Period) Frame {
	y1, m1, _ := p.Start.Civil()
	y2, m2, _ := p.End.Civil()
	switch {
	case y1 != y2:
		return Frame{}
	case m1 != m2:
		return Frame{known: true, year: y1}
	}
	return Frame{known: true, year: y1, month: m1}
}

// Monthly returns f with months spelled.
func (f Frame) Monthly() Frame {
	f.month = 0
	return f
}

// IsMonth reports whether the dates share a month.
func (f Frame) IsMonth() bool { return f.month != 0 }

// Holds reports whether f says year and month of a day.
func (f Frame) Holds(d edtf.Day) bool {
	y, m, _ := d.Civil()
	return f.known && f.year == y && f.month == m
}

// fields returns what is to be shown of a day, a month or a year. The month of a
// date without a day is never left out: it is all that the date says.
func (f Frame) fields(d edtf.Day, unit edtf.Unit) date {
	y, m, day := d.Civil()
	if unit == edtf.ByYear {
		return date{year: y, hasYear: true}
	}
	out := date{year: y, hasYear: !f.known || f.year != y, month: m}
	if unit == edtf.ByDay {
		if out.day = day; f.Holds(d) {
			out.month = 0
		}
	}
	return out
}

// Day spells a day with month and year.
func (l Language) Day(d edtf.Day) string { return l.date(Frame{}.fields(d, edtf.ByDay)) }

// DayIn spells a day without what the frame says.
func (l Language) DayIn(d edtf.Day, f Frame) string { return l.date(f.fields(d, edtf.ByDay)) }

// Month spells the month of a day with its year.
func (l Language) Month(d edtf.Day) string { return l.date(Frame{}.fields(d, edtf.ByMonth)) }

// Year spells the year of a day.
func (l Language) Year(d edtf.Day) string { return l.date(Frame{}.fields(d, edtf.ByYear)) }

// LongMonth spells the month of a day with its year, in full.
func (l Language) LongMonth(d edtf.Day) string {
	month := Frame{}.fields(d, edtf.ByMonth)
	month.long = true
	return l.date(month)
}

// Period spells the days of a period in full: "12 July – 14 September 1950".
func (l Language) Period(p graph.Period) string {
	first, last := Frame{}.fields(p.Start, edtf.ByDay), Frame{}.fields(p.End, edtf.ByDay)
	first.long, last.long = true, true
	if p.Start == p.End {
		return l.date(last)
	}
	return l.joined(named, first, last)
}

// Title names a period that was cut by calendar: "Week 28, 1950". There is none of a
// period that the user made.
func (l Language) Title(p graph.Period) string {
	first, last := Frame{}.fields(p.Start, edtf.ByMonth), Frame{}.fields(p.End, edtf.ByMonth)
	first.long, last.long = true, true
	switch p.Unit {
	case "all":
		return l.AllMessages()
	case "decade":
		return l.Decade(first.year)
	case "year":
		return l.Year(p.Start)
	case "quarter":
		return l.joined(named, first, last)
	case "month":
		return l.date(first)
	case "week":
		year, week := graph.Week(p.Start)
		return l.WeekOf(week, year)
	case "day":
		return l.Period(p)
	}
	return ""
}

// Date spells a date for people, each in its own precision: a year stays
// a year. An approximate date says so, one that the table doubts
// stands in square brackets. A question mark would say something else, that the
// message may be of another period.
func (l Language) Date(v edtf.Value, f Frame) string {
	s := l.days(v, f)
	if v.Approximate() {
		s = l.About(s)
	}
	if v.Uncertain() {
		s = "[" + s + "]"
	}
	return s
}

// days spells the days of a date. EDTF writes one that lasted all its days in
// braces.
func (l Language) days(v edtf.Value, f Frame) string {
	first, last := v.Earliest(), v.Latest()
	switch {
	case first.Open() && last.Open():
		return l.Undated()
	case first.Open():
		return l.By(l.DayIn(last, f.Monthly()))
	case last.Open():
		return l.From(l.DayIn(first, f.Monthly()))
	case first == last:
		return l.DayIn(first, f)
	}
	text := v.String()
	members := strings.Count(text, ",") + 1
	whole := v.Lasted()
	switch {
	case whole && members == 2 && !strings.Contains(text, ".."):
		return l.days2(both, first, last, f)
	case whole:
		return l.days2(lasted, first, last, f)
	case strings.HasPrefix(text, "[") && last == first+1:
		return l.days2(either, first, last, f)
	}
	return l.days2(oneOf, first, last, f)
}

// Span spells from when to when: days, or whole months and years as such.
func (l Language) Span(first, last edtf.Day, f Frame) string { return l.days2(oneOf, first, last, f) }

func (l Language) days2(how spanning, first, last edtf.Day, f Frame) string {
	y1, m1, _ := first.Civil()
	y2, m2, _ := last.Civil()
	unit := UnitOf(first, last)
	switch {
	case y1 != y2:
		f = Frame{}
	case m1 != m2:
		f = f.Monthly()
	}
	a, b := f.fields(first, unit), f.fields(last, unit)
	if a == b {
		return l.date(a)
	}
	return l.joined(how, a, b)
}

// joined spells two dates, naming a common month or year once.
func (l Language) joined(how spanning, a, b date) string {
	once := &a
	if l.yearFirst() {
		once = &b
	}
	if a.year == b.year && a.month != 0 {
		once.hasYear = false
		if a.month == b.month && a.day != 0 {
			once.month = 0
		}
	}
	return l.span(how, a, b)
}

// UnitOf returns in which units a span is whole: years, months or days.
func UnitOf(first, last edtf.Day) edtf.Unit {
	_, m1, d1 := first.Civil()
	_, nextMonth, nextDay := (last + 1).Civil()
	switch whole := d1 == 1 && nextDay == 1; {
	case whole && m1 == 1 && nextMonth == 1:
		return edtf.ByYear
	case whole:
		return edtf.ByMonth
	}
	return edtf.ByDay
}

// dashed joins the ends of a span with a dash, which has spaces around it where
// the first of them has one inside.
func dashed(first, last string) string {
	if strings.ContainsAny(first, " \u00a0") {
		return first + " – " + last
	}
	return first + "–" + last
}
