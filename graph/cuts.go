package graph

import (
	"slices"

	"cablegraph/graph/edtf"
)

// Cuts find the periods of a date without looking at all of them.
type cuts struct {
	periods []Period
	whole   Period     // from the first to the last of them
	reach   []edtf.Day // by period: the last day of it and of all before it
	ordered bool       // by start; moved boundaries of overlapping periods may not be
}

func newCuts(periods []Period) cuts {
	c := cuts{periods: periods}
	if len(periods) == 0 {
		return c
	}
	c.whole = cover(periods)
	c.ordered = slices.IsSortedFunc(periods, func(a, b Period) int { return int(min(max(a.Start-b.Start, -1), 1)) })
	last := edtf.OpenStart
	for _, p := range periods {
		last = max(last, p.End)
		c.reach = append(c.reach, last)
	}
	return c
}

// place finds the periods that a message of one date is drawn in.
func (c cuts) place(date edtf.Value, rule DateRule) Entry {
	var entry Entry
	if len(c.periods) == 0 {
		return Entry{Reason: OutOfPeriods}
	}
	span := countingSpan(date, c.whole)
	best := Outside
	first, _ := slices.BinarySearch(c.reach, span.first)
	for i, p := range c.periods[first:] {
		if c.ordered && p.Start > span.last {
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
