package graph

import (
	"fmt"

	"cablegraph/graph/edtf"
)

// A unit is a length of the calendar.
type unit struct {
	name   string
	months int                         // 0: counted in days
	days   edtf.Day                    // 1 or 7
	id     func(first edtf.Day) string // of the period that begins on first
	title  func(p Period) string
}

// units are the lengths that --by knows, the longest first.
var units = []unit{
	{"decade", 120, 0, func(d edtf.Day) string { return yearOf(d) + "s" }, decadeTitle},
	{"year", 12, 0, yearOf, func(p Period) string { return yearName(p.Start) }},
	{
		"quarter", 3, 0, func(d edtf.Day) string { _, m, _ := d.Civil(); return fmt.Sprintf("%s-Q%d", yearOf(d), (m+2)/3) },
		func(p Period) string { return monthName(p.Start) + "–" + monthName(p.End) + " " + yearName(p.Start) },
	},
	{
		"month", 1, 0, func(d edtf.Day) string { _, m, _ := d.Civil(); return fmt.Sprintf("%s-%02d", yearOf(d), m) },
		func(p Period) string { return monthName(p.Start) + " " + yearName(p.Start) },
	},
	{"week", 0, 7, weekID, func(p Period) string {
		_, w := Week(p.Start)
		return fmt.Sprintf("Week %d, %s", w, yearName(p.Start+3))
	}},
	{"day", 0, 1, dayID, func(p Period) string {
		_, _, d := p.Start.Civil()
		return fmt.Sprintf("%d %s %s", d, monthName(p.Start), yearName(p.Start))
	}},
}

// cut returns the periods of one unit that cover whole; no more than
// maxPeriods and one.
func (u unit) cut(whole Period) []Period {
	var periods []Period
	for first := u.first(whole.Start); first <= whole.End && len(periods) <= maxPeriods; first = u.next(first) {
		periods = append(periods, u.period(first))
	}
	return periods
}

// period returns the unit that begins on a day.
func (u unit) period(first edtf.Day) Period {
	p := Period{ID: u.id(first), Start: first, End: u.next(first) - 1, Unit: u.name}
	p.Title = u.title(p)
	return p
}

// first returns the day on which the unit that holds d begins.
func (u unit) first(d edtf.Day) edtf.Day {
	if u.months == 0 {
		// 1970-01-01 was a Thursday, the fourth day of its ISO week.
		return d - ((d+3)%u.days+u.days)%u.days
	}
	first, _ := d.Span(u.months)
	return first
}

func (u unit) next(first edtf.Day) edtf.Day {
	if u.months == 0 {
		return first + u.days
	}
	_, next := first.Span(u.months)
	return next
}

func yearOf(d edtf.Day) string {
	year, _, _ := d.Civil()
	if year < 0 {
		return fmt.Sprintf("minus%04d", -year) // a file's name must not begin with a dash
	}
	return fmt.Sprintf("%04d", year)
}

// decadeTitle names a decade. Those before our era count down, and so have no
// name of one year.
func decadeTitle(p Period) string {
	if year, _, _ := p.Start.Civil(); year <= 0 {
		return yearName(p.Start) + " – " + yearName(p.End)
	}
	return yearOf(p.Start) + "s"
}

// dayID spells a day for the name of a file.
func dayID(d edtf.Day) string {
	_, month, day := d.Civil()
	return fmt.Sprintf("%s-%02d-%02d", yearOf(d), month, day)
}

// Week returns the year and the number of the week that begins on first, a
// Monday: those of its Thursday, as ISO 8601 counts.
func Week(first edtf.Day) (year int64, week int) {
	thursday := first + 3
	year, _, _ = thursday.Civil()
	return year, int(thursday-edtf.Date(year, 1, 1))/7 + 1
}

func weekID(first edtf.Day) string {
	_, week := Week(first)
	return fmt.Sprintf("%s-W%02d", yearOf(first+3), week)
}
