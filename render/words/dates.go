package words

import (
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"
)

// Day spells a day with month and year.
func (l Language) Day(d edtf.Day) string { return l.SpellDate(Frame{}.fields(d, edtf.ByDay)) }

// DayIn spells a day without what the frame says.
func (l Language) DayIn(d edtf.Day, f Frame) string { return l.SpellDate(f.fields(d, edtf.ByDay)) }

// Month spells the month of a day with its year.
func (l Language) Month(d edtf.Day) string { return l.SpellDate(Frame{}.fields(d, edtf.ByMonth)) }

// Year spells the year of a day.
func (l Language) Year(d edtf.Day) string { return l.SpellDate(Frame{}.fields(d, edtf.ByYear)) }

// LongMonth spells the month of a day with its year, in full.
func (l Language) LongMonth(d edtf.Day) string {
	month := Frame{}.fields(d, edtf.ByMonth)
	month.Long = true
	return l.SpellDate(month)
}

// Period spells the days of a period in full: "12 July – 14 September 1950".
func (l Language) Period(p graph.Period) string {
	first, last := Frame{}.fields(p.Start, edtf.ByDay), Frame{}.fields(p.End, edtf.ByDay)
	first.Long, last.Long = true, true
	if p.Start == p.End {
		return l.SpellDate(last)
	}
	return l.joined(vocabulary.Named, first, last)
}

// Title names a period that was cut by calendar: "Week 28, 1950". There is none of a
// period that the user made.
func (l Language) Title(p graph.Period) string {
	first, last := Frame{}.fields(p.Start, edtf.ByMonth), Frame{}.fields(p.End, edtf.ByMonth)
	first.Long, last.Long = true, true
	switch p.Unit {
	case "all":
		return l.AllMessages()
	case "decade":
		if first.Year < 100 { // its decades have no names: those before our era count down
			return l.joined(vocabulary.Named, Frame{}.fields(p.Start, edtf.ByYear), Frame{}.fields(p.End, edtf.ByYear))
		}
		return l.Decade(first.Year)
	case "year":
		return l.Year(p.Start)
	case "quarter":
		return l.joined(vocabulary.Named, first, last)
	case "month":
		return l.SpellDate(first)
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

// Moment spells a date with its time of day, if it has one.
func (l Language) Moment(v edtf.Value, f Frame) string {
	if f.timeOf(v) != "" {
		return l.Date(v, f)
	}
	return l.Comma(l.Date(v, f), v.TimeOfDay())
}

// days spells the days of a date. EDTF writes one that lasted all its days in
// braces.
func (l Language) days(v edtf.Value, f Frame) string {
	first, last := v.Earliest(), v.Latest()
	if time := f.timeOf(v); time != "" {
		return time
	}
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
		return l.days2(vocabulary.Both, first, last, f)
	case whole:
		return l.days2(vocabulary.Lasted, first, last, f)
	case strings.HasPrefix(text, "[") && last == first+1:
		return l.days2(vocabulary.Either, first, last, f)
	}
	return l.days2(vocabulary.OneOf, first, last, f)
}

// Span spells from when to when: days, or whole months and years as such.
func (l Language) Span(first, last edtf.Day, f Frame) string {
	return l.days2(vocabulary.OneOf, first, last, f)
}

func (l Language) days2(how vocabulary.Spanning, first, last edtf.Day, f Frame) string {
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
		return l.SpellDate(a)
	}
	return l.joined(how, a, b)
}

// joined spells two dates, naming a common month or year once.
func (l Language) joined(how vocabulary.Spanning, a, b vocabulary.Fields) string {
	once := &a
	if l.YearFirst() {
		once = &b
	}
	if a.Year == b.Year && a.Month != 0 {
		once.HasYear = false
		if a.Month == b.Month && a.Day != 0 {
			once.Month = 0
		}
	}
	return l.SpellSpan(how, a, b)
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

// Unit spells a day, a month or a year of an axis, without what is coarser.
func (l Language) Unit(d edtf.Day, u edtf.Unit) string {
	switch u {
	case edtf.ByDay:
		return l.DayIn(d, monthFrame(d))
	case edtf.ByMonth:
		return l.SpellDate(yearFrame(d).fields(d, edtf.ByMonth))
	}
	return l.Year(d)
}
