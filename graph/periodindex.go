package graph

import (
	"slices"

	"cablegraph/graph/edtf"
)

// A PeriodIndex finds the periods of a date without looking at all of them.
type PeriodIndex struct {
	periods []Period
	whole   Period     // from the first to the last of them
	reach   []edtf.Day // by period: the last day of it and of all before it
	ordered bool       // by start; moved boundaries of overlapping periods may not be
}

// NewPeriodIndex returns an index of periods.
func NewPeriodIndex(periods []Period) PeriodIndex {
	x := PeriodIndex{periods: periods}
	if len(periods) == 0 {
		return x
	}
	x.whole = cover(periods)
	x.ordered = slices.IsSortedFunc(periods, func(a, b Period) int { return int(min(max(a.Start-b.Start, -1), 1)) })
	last := edtf.OpenStart
	for _, p := range periods {
		last = max(last, p.End)
		x.reach = append(x.reach, last)
	}
	return x
}

// Place says in which periods a message of one date is drawn, or why in none.
func (x PeriodIndex) Place(date edtf.Value, rule DateRule) Entry {
	var entry Entry
	if len(x.periods) == 0 {
		return Entry{Reason: OutOfPeriods}
	}
	span := countingSpan(date, x.whole)
	best := Outside
	first, _ := slices.BinarySearch(x.reach, span.first)
	for i, p := range x.periods[first:] {
		if x.ordered && p.Start > span.last {
			break
		}
		certainty := span.in(p)
		best = max(best, certainty)
		if certainty >= rule {
			entry.Figures = append(entry.Figures, Appearance{first + i, certainty})
		}
	}
	switch {
	case len(entry.Figures) > 0:
	case best == Outside:
		entry.Reason = OutOfPeriods
	case best == Possible:
		entry.Reason = Spanning
	default:
		entry.Reason = NotCertain
	}
	return entry
}
