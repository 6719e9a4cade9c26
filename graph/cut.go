package graph

import (
	"fmt"
	"maps"
	"slices"

	"cablegraph/graph/edtf"
)

// maxPeriods is how many figures a run draws at most.
const maxPeriods = 1000

// usefulPeriods is from how many non-empty periods on figures can be
// compared.
const usefulPeriods = 4

// Cut cuts the days of the messages by calendar: by a decade, year, quarter,
// month, week (ISO 8601) or day, or, where by is empty, by the coarsest of
// them that gives at least four periods with messages, no more without, and few
// gaps, else into one. Only messages that can be drawn count, and that pass the filters; by
// all is one period. The periods follow each other from the first to the last that a
// message likeliest belongs to, but for long runs of empty ones, so that one
// wrong year does not make a hundred figures; where no message has a date there
// are none.
func Cut(d *Dataset, by string, only ...Filter) ([]Period, error) {
	return cutBy(d, by, unit.filledAndBetween, only)
}

// CutAll cuts as [Cut] does, and leaves no period out.
func CutAll(d *Dataset, by string, only ...Filter) ([]Period, error) {
	return cutBy(d, by, func(u unit, whole Period, _ []edtf.Value) []Period { return u.cut(whole) }, only)
}

// cutBy cuts the days by a unit, or by the coarsest that is useful; cut returns the
// periods of one.
func cutBy(d *Dataset, by string, cut func(u unit, whole Period, dates []edtf.Value) []Period, only Filters) ([]Period, error) {
	dates := drawable(d, only)
	all, ok := daysOf(dates)
	if !ok {
		return nil, nil // no message has a date: all are listed
	}
	for _, u := range units {
		if by != "" && by != u.name {
			continue
		}
		whole := reach(u, all, dates)
		periods := cut(u, whole, dates)
		switch {
		case by != "" && len(periods) > maxPeriods:
			return nil, fmt.Errorf("from %s to %s there are more than %d %ss; choose a longer one with --by", spell(whole.Start), spell(whole.End), maxPeriods, u.name)
		case by != "" || len(periods) <= maxPeriods && useful(u.filledAndBetween(whole, dates), dates):
			return periods, nil
		}
	}
	all.ID = "all"
	all.Title, all.Unit = "All messages", "all"
	return []Period{all}, nil
}

// useful reports whether figures of periods can be compared: enough of them have
// messages, no more have none, and there are few gaps, so that a wrong year is one
// but days that lie far from each other are not compared. Eight letters of half a
// year would be 22 figures of weeks, of which four are not empty.
func useful(periods []Period, dates []edtf.Value) bool {
	n, gaps := filled(periods, dates), 0
	for i := 1; i < len(periods); i++ {
		if periods[i].Start > periods[i-1].End+1 {
			gaps++
		}
	}
	return n >= usefulPeriods && 2*n >= len(periods) && n >= 4*gaps
}

// fewEmpty is how many empty periods in a row are drawn even where fewer have
// messages; they are silence, not an error.
const fewEmpty = 10

// fewUnits is in how many periods a date may lie at most for all of them to
// count as not empty. A date of a century says nothing of a month.
const fewUnits = 10

// filledAndBetween returns the periods of one unit that hold messages, and the
// empty ones between them unless they are more in a row than all that hold some;
// no more than maxPeriods and one.
func (u unit) filledAndBetween(whole Period, dates []edtf.Value) []Period {
	filled := make(map[edtf.Day]bool) // by first day
	for _, date := range dates {
		for _, first := range u.holding(countingSpan(date, whole), whole) {
			filled[first] = true
		}
	}
	if len(filled) == 0 {
		return u.cut(whole)
	}
	var periods []Period
	longest := max(fewEmpty, len(filled))
	last := u.first(whole.Start) - 1 // the last day of the period before
	for _, first := range slices.Sorted(maps.Keys(filled)) {
		var empty []edtf.Day
		for day := last + 1; day < first && len(empty) <= longest; day = u.next(day) {
			empty = append(empty, day)
		}
		if len(empty) <= longest {
			for _, day := range empty {
				periods = append(periods, u.period(day))
			}
		}
		periods = append(periods, u.period(first))
		if last = u.next(first) - 1; len(periods) > maxPeriods {
			break
		}
	}
	return periods
}

// holding returns the first days of the units in which a message of span s may
// lie; of a span of very many the one that it likeliest lies in.
func (u unit) holding(s span, whole Period) []edtf.Day {
	first, last := max(s.first, whole.Start), min(s.last, whole.End)
	var units []edtf.Day
	for day := u.first(first); day <= last && len(units) <= fewUnits; day = u.next(day) {
		units = append(units, day)
	}
	if len(units) <= fewUnits {
		return units
	}
	middle := u.first(s.first + (s.last-s.first)/2)
	if s.in(Period{Start: middle, End: u.next(middle) - 1}) >= Likeliest {
		return []edtf.Day{middle}
	}
	return nil
}

// drawable returns the dates of the messages that some period may draw; many
// messages of a large table share one.
func drawable(d *Dataset, only Filters) []edtf.Value {
	dates := d.Dates()
	parts := Sweep(d, func(from, to int) []bool {
		rows, used := d.Cursor(), make([]bool, len(dates))
		for i := from; i < to; i++ {
			if used[d.date(i)] {
				continue
			}
			m, date := rows.At(i)
			used[date] = m.Fault == "" && !dates[date].IsZero() && len(m.From) > 0 && only.Pass(d, m)
		}
		return used
	})
	var out []edtf.Value
	for i, date := range dates {
		if slices.ContainsFunc(parts, func(used []bool) bool { return used[i] }) {
			out = append(out, date)
		}
	}
	return out
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
