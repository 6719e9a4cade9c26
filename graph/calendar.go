package graph

import (
	"fmt"
	"slices"

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
	{"decade", 120, 0, func(d edtf.Day) string { return yearOf(d) + "s" }, func(p Period) string { return yearOf(p.Start) + "s" }},
	{"year", 12, 0, yearOf, func(p Period) string { return yearOf(p.Start) }},
	{
		"quarter", 3, 0, func(d edtf.Day) string { _, m, _ := d.Civil(); return fmt.Sprintf("%s-Q%d", yearOf(d), (m+2)/3) },
		func(p Period) string { return monthName(p.Start) + "–" + monthName(p.End) + " " + yearOf(p.Start) },
	},
	{
		"month", 1, 0, func(d edtf.Day) string { _, m, _ := d.Civil(); return fmt.Sprintf("%s-%02d", yearOf(d), m) },
		func(p Period) string { return monthName(p.Start) + " " + yearOf(p.Start) },
	},
	{"week", 0, 7, weekID, func(p Period) string {
		_, w := isoWeek(p.Start)
		return fmt.Sprintf("Week %d, %s", w, yearOf(p.Start+3))
	}},
	{"day", 0, 1, dayID, func(p Period) string {
		_, _, d := p.Start.Civil()
		return fmt.Sprintf("%d %s %s", d, monthName(p.Start), yearOf(p.Start))
	}},
}

// maxPeriods is how many figures a run draws at most.
const maxPeriods = 1000

// usefulPeriods is from how many non-empty periods on figures can be
// compared.
const usefulPeriods = 4

// Cut cuts the days of the messages by calendar: by a decade, year, quarter,
// month, week (ISO 8601) or day, or, where by is empty, by the coarsest of
// them that gives at least four periods with messages, else into one. Only
// messages that can be drawn count, and that pass the filters.
// The periods follow each other from the first to the last that a message
// likeliest belongs to; where no message has a date there are none.
func (d *Dataset) Cut(by string, only ...Filter) ([]Period, error) {
	dates := d.drawable(only)
	all, ok := daysOf(dates)
	if !ok {
		return nil, nil // no message has a date: all are listed
	}
	for _, u := range units {
		if by != "" && by != u.name {
			continue
		}
		whole := reach(u, all, dates)
		periods := u.cut(whole)
		switch {
		case by != "" && len(periods) > maxPeriods:
			return nil, fmt.Errorf("from %s to %s there are more than %d %ss; choose a longer one with --by", whole.Start, whole.End, maxPeriods, u.name)
		case by != "" || len(periods) <= maxPeriods && filled(periods, dates) >= usefulPeriods:
			return periods, nil
		}
	}
	all.ID = "all"
	all.Title = "All messages"
	return []Period{all}, nil
}

// drawable returns the dates of the messages that some period may draw. Of a
// large table only they are here.
func (d *Dataset) drawable(only []Filter) []edtf.Value {
	var dates []edtf.Value
	for i := range d.Messages {
		m := &d.Messages[i]
		if d.Bulk != nil || m.Fault == "" && !m.Date.IsZero() && len(m.ends()) > 0 && passes(only, d, m) {
			dates = append(dates, m.Date)
		}
	}
	return dates
}

// daysOf returns the days from the first to the last date, by the ends that are
// not open.
func daysOf(dates []edtf.Value) (Period, bool) {
	whole := Period{Start: edtf.OpenEnd, End: edtf.OpenStart}
	for _, date := range dates {
		for _, day := range []edtf.Day{date.Earliest(), date.Latest()} {
			if !day.Open() {
				whole.Start, whole.End = min(whole.Start, day), max(whole.End, day)
			}
		}
	}
	return whole, whole.Start <= whole.End
}

// reach returns the days from the first to the last unit that a message
// likeliest belongs to, so that one letter of "18XX" does not make a hundred
// empty figures; all days where no message is dated that well.
func reach(u unit, all Period, dates []edtf.Value) Period {
	whole := Period{Start: edtf.OpenEnd, End: edtf.OpenStart}
	for _, date := range dates {
		span := countingSpan(date, all)
		middle := span.first + (span.last-span.first)/2
		first := u.first(middle)
		if p := (Period{Start: first, End: u.next(first) - 1}); span.in(p) >= Likeliest {
			whole.Start, whole.End = min(whole.Start, max(p.Start, span.first)), max(whole.End, min(p.End, span.last))
		}
	}
	if whole.Start > whole.End {
		return all
	}
	return whole
}

// Gap returns the longest run of periods that no message belongs to, if it is
// most of them: then some date is likely wrong. It returns nil otherwise.
func (s *Series) Gap() []Period {
	var longest []Period
	from := 0
	for i, g := range s.Graphs {
		if g.Whole.Messages > 0 {
			from = i + 1
		} else if i+1-from > len(longest) {
			longest = s.Periods[from : i+1]
		}
	}
	if 2*len(longest) <= len(s.Periods) || len(longest) < usefulPeriods {
		return nil
	}
	return longest
}

// filled counts the periods that a message likeliest belongs to.
func filled(periods []Period, dates []edtf.Value) int {
	seen := make([]bool, len(periods))
	whole := cover(periods)
	for _, date := range dates {
		span := countingSpan(date, whole)
		first, _ := slices.BinarySearchFunc(periods, span.first, func(p Period, day edtf.Day) int { return int(min(max(p.End-day, -1), 1)) })
		for p := first; p < len(periods) && periods[p].Start <= span.last; p++ {
			seen[p] = seen[p] || span.in(periods[p]) >= Likeliest
		}
	}
	n := 0
	for _, s := range seen {
		if s {
			n++
		}
	}
	return n
}

// cut returns the periods of one unit that cover whole; no more than
// maxPeriods and one.
func (u unit) cut(whole Period) []Period {
	var periods []Period
	for first := u.first(whole.Start); first <= whole.End && len(periods) <= maxPeriods; {
		next := u.next(first)
		p := Period{ID: u.id(first), Start: first, End: next - 1}
		p.Title = u.title(p)
		periods = append(periods, p)
		first = next
	}
	return periods
}

// first returns the day on which the unit that holds d begins.
func (u unit) first(d edtf.Day) edtf.Day {
	if u.months == 0 {
		// 1970-01-01 was a Thursday, the fourth day of its ISO week.
		return d - ((d+3)%u.days+u.days)%u.days
	}
	year, month, _ := d.Civil()
	k := year*12 + int64(month-1)
	n := int64(u.months)
	k -= (k%n + n) % n
	return edtf.Month(k)
}

func (u unit) next(first edtf.Day) edtf.Day {
	if u.months == 0 {
		return first + u.days
	}
	year, month, _ := first.Civil()
	return edtf.Month(year*12 + int64(month-1) + int64(u.months))
}

func yearOf(d edtf.Day) string {
	year, _, _ := d.Civil()
	if year < 0 {
		return fmt.Sprintf("minus%04d", -year) // a file's name must not begin with a dash
	}
	return fmt.Sprintf("%04d", year)
}

// dayID spells a day for the name of a file.
func dayID(d edtf.Day) string {
	_, month, day := d.Civil()
	return fmt.Sprintf("%s-%02d-%02d", yearOf(d), month, day)
}

func monthName(d edtf.Day) string {
	_, m, _ := d.Civil()
	return edtf.MonthName(m)
}

// isoWeek returns the year and the number of the week that begins on first, a
// Monday: those of its Thursday.
func isoWeek(first edtf.Day) (string, int) {
	thursday := first + 3
	year, _, _ := thursday.Civil()
	return yearOf(thursday), int(thursday-edtf.Date(year, 1, 1))/7 + 1
}

func weekID(first edtf.Day) string {
	year, week := isoWeek(first)
	return fmt.Sprintf("%s-W%02d", year, week)
}
