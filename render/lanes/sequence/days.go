package sequence

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"cablegraph/graph/edtf"
)

// sortByTime brings messages into the order of their columns and gives each its
// day, so that days rise from left to right. Where that is possible numbers rise
// too: a doubtful message then has the first of its days that its number allows.
func sortByTime(messages []Message) {
	if byNumber(messages) && putInOrder(messages) {
		return
	}
	slices.SortStableFunc(messages, func(a, b Message) int {
		return cmp.Or(cmp.Compare(a.told, b.told), cmp.Compare(a.Date.Latest(), b.Date.Latest()), cmp.Compare(a.Date.Clock(), b.Date.Clock()), cmp.Compare(a.ID, b.ID))
	})
	for i := range messages {
		messages[i].Day = messages[i].told
	}
}

// byNumber sorts messages by their numbers, and reports whether all have one.
func byNumber(messages []Message) bool {
	for i := range messages {
		if _, err := strconv.Atoi(messages[i].Number); err != nil {
			return false
		}
	}
	value := func(m Message) int { n, _ := strconv.Atoi(m.Number); return n }
	slices.SortStableFunc(messages, func(a, b Message) int { return cmp.Compare(value(a), value(b)) })
	return true
}

// putInOrder gives messages in a fixed order their days: each the first that its
// date tells, unless those before are later or those after must be earlier. It
// reports whether every message has a day of its own date.
func putInOrder(messages []Message) bool {
	latest := make([]edtf.Day, len(messages)) // by which a message must stand, for those behind it
	limit := edtf.Day(math.MaxInt64)
	for i := len(messages) - 1; i >= 0; i-- {
		limit = min(limit, messages[i].Last)
		latest[i] = limit
	}
	before := edtf.Day(math.MinInt64)
	for i := range messages {
		m := &messages[i]
		m.Day = max(before, m.First, min(m.told, latest[i]))
		if m.Day > latest[i] {
			return false
		}
		before = m.Day
	}
	for i := 1; i < len(messages); i++ { // clock times order those of one day
		a, b := &messages[i-1], &messages[i]
		if x, y := a.Date.Clock(), b.Date.Clock(); a.Date.Earliest() == b.Date.Earliest() && a.Date.Latest() == b.Date.Latest() && x > 0 && y > 0 && x > y {
			return false
		}
	}
	return true
}
