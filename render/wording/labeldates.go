package wording

import (
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/words"
)

// dates lists the dates of all messages, unless they are too many, or the sign between
// the ways of several carriers stands between dates of one.
func (w Speller) dates(on []graph.EdgeMessage) (list string, ok bool) {
	entries, ways, parted := 0, 0, false
	list = w.byCarriers(on, func(on []graph.EdgeMessage) string {
		dates := w.dated(on)
		entries += len(dates)
		ways++
		words := w.Dates(dates, w.Frame)
		parted = parted || strings.Contains(words, w.Signs().Semicolon)
		return words
	})
	return list, entries <= maxDates && !(parted && ways > 1)
}

// dated gathers messages by date and marks, in their order.
func (w Speller) dated(on []graph.EdgeMessage) []words.Dated {
	type label struct{ date, marks string }
	var dates []words.Dated
	at := make(map[label]int)
	for _, m := range on {
		date, weight := w.Series.Messages[m.Message].Date, w.Series.Messages[m.Message].Weight
		spelled := label{w.Date(date, w.Frame), Marks(m)}
		if i, ok := at[spelled]; ok {
			dates[i].Messages += weight
			continue
		}
		at[spelled] = len(dates)
		dates = append(dates, words.Dated{Date: date, Marks: Marks(m), Messages: weight})
	}
	return dates
}

// spans spells from when to when messages were sent: by days, then by months, as
// far as every one of them is dated that well.
func (w Speller) spans(on []graph.EdgeMessage) []string {
	first, last, unit := edtf.OpenEnd, edtf.OpenStart, edtf.ByDay
	for _, m := range on {
		date := w.Series.Messages[m.Message].Date
		if date.Earliest().Open() || date.Latest().Open() {
			return nil
		}
		first, last = min(first, date.Earliest()), max(last, date.Latest())
		unit = max(unit, words.UnitOf(date.Earliest(), date.Latest()))
	}
	y1, m1, _ := first.Civil()
	y2, _, _ := last.Civil()
	_, next := last.Span(1)
	months := w.Span(edtf.Date(y1, m1, 1), next-1, w.Frame)
	switch {
	case unit == edtf.ByYear:
		return []string{w.Span(edtf.Date(y1, 1, 1), edtf.Date(y2, 12, 31), w.Frame)}
	case unit == edtf.ByMonth:
		return []string{months}
	case first == last:
		return nil // the list of dates is as short
	case w.Frame.Holds(first) && w.Frame.Holds(last):
		return []string{w.Span(first, last, w.Frame)} // its month is that of the figure
	}
	return []string{w.Span(first, last, w.Frame), months}
}
