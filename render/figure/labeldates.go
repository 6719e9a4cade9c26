package figure

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// dates lists the dates of all messages, unless they are too many.
func (w wording) dates(on []graph.EdgeMessage) (words string, ok bool) {
	entries := 0
	words = w.byCarriers(on, func(on []graph.EdgeMessage) string {
		dates := w.dated(on)
		entries += len(dates)
		return listDates(dates)
	})
	return words, entries <= maxDates
}

// A dateEntry is a date in a label, and how many messages have it.
type dateEntry struct {
	words string // in the figure's frame
	whole string // with the month, also where it is that of the figure
	marks string
	day   bool // it is one day, and nothing else is said of it
	n     int
}

// dated gathers messages by date and marks, in their order.
func (w wording) dated(on []graph.EdgeMessage) []dateEntry {
	var entries []dateEntry
	for _, m := range on {
		date, weight := w.series.Messages[m.Message].Date, w.series.Messages[m.Message].Weight
		words := dateWords(date, w.frame)
		i := slices.IndexFunc(entries, func(e dateEntry) bool { return e.words == words && e.marks == marks(m) })
		if i >= 0 {
			entries[i].n += weight
			continue
		}
		day := date.Earliest() == date.Latest() && !date.Approximate() && !date.Uncertain()
		entries = append(entries, dateEntry{words, dateWords(date, w.frame.monthly()), marks(m), day, weight})
	}
	return entries
}

// listDates joins dates. Days of one month name it once, and the dates of one
// year the year: "13, 19 Jul", "3 Jun ×2", "3 Mar, 5 Apr 1949".
func listDates(entries []dateEntry) string {
	plain := func(e dateEntry) bool { return e.marks == "" && e.n == 1 }
	var words []string
	for i, e := range entries {
		s := e.words
		if i+1 < len(entries) && plain(e) {
			next := entries[i+1]
			day, month, ok := strings.Cut(s, " ")
			switch {
			case e.day && next.day && ok && strings.HasSuffix(next.words, " "+month):
				s = day
			default:
				s = withoutYear(s, next.words)
			}
		}
		if s += e.marks; e.n > 1 {
			s = fmt.Sprintf("%s%s ×%s", e.whole, e.marks, Thousands(e.n)) // "3 ×2" would be two numbers
		}
		words = append(words, s)
	}
	return strings.Join(words, ", ")
}

// withoutYear drops the year in which a date ends where the next date ends in it
// too.
func withoutYear(date, next string) string {
	at := strings.LastIndexByte(date, ' ')
	if at < 0 || !strings.HasSuffix(next, date[at:]) {
		return date
	}
	if _, err := strconv.Atoi(date[at+1:]); err != nil {
		return date
	}
	return date[:at]
}

// spans spells from when to when messages were sent: by days, then by months, as
// far as every one of them is dated that well.
func (w wording) spans(on []graph.EdgeMessage) []string {
	first, last, unit := edtf.OpenEnd, edtf.OpenStart, edtf.ByDay
	for _, m := range on {
		date := w.series.Messages[m.Message].Date
		if date.Earliest().Open() || date.Latest().Open() {
			return nil
		}
		first, last = min(first, date.Earliest()), max(last, date.Latest())
		unit = max(unit, unitOf(date.Earliest(), date.Latest()))
	}
	y1, m1, _ := first.Civil()
	y2, m2, _ := last.Civil()
	months := spanWords(edtf.Date(y1, m1, 1), NextStep(last, 1)-1, "–", w.frame)
	switch {
	case unit == edtf.ByYear:
		return []string{spanWords(edtf.Date(y1, 1, 1), edtf.Date(y2, 12, 31), "–", w.frame)}
	case unit == edtf.ByMonth:
		return []string{months}
	case first == last:
		return []string{w.frame.day(first)}
	case w.frame.known && w.frame.year == y1 && y1 == y2 && w.frame.month == m1 && m1 == m2:
		return []string{spanWords(first, last, "–", w.frame)} // its month is that of the figure
	}
	return []string{spanWords(first, last, "–", w.frame), months}
}
