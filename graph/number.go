package graph

import (
	"cmp"
	"slices"
	"strconv"

	"cablegraph/graph/edtf"
)

// Numbers returns what names each message in figures and lists: its number in
// the table where any message has one, else its rank by first day (where that
// is open, the last), last day, clock time and id; undated messages come last. Filters
// leave gaps.
func Numbers(messages []Message) []string {
	out := make([]string, len(messages))
	if slices.ContainsFunc(messages, func(m Message) bool { return m.Number != "" }) {
		for i, m := range messages {
			out[i] = m.Number
		}
		return out
	}
	order := make([]int, len(messages))
	for i := range order {
		order[i] = i
	}
	first := func(m *Message) edtf.Day {
		switch {
		case m.Date.IsZero():
			return edtf.OpenEnd
		case m.Date.Earliest().Open():
			return m.Date.Latest()
		}
		return m.Date.Earliest()
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := &messages[a], &messages[b]
		return cmp.Or(cmp.Compare(first(x), first(y)), cmp.Compare(x.Date.Latest(), y.Date.Latest()), cmp.Compare(x.Date.Clock(), y.Date.Clock()), cmp.Compare(x.ID, y.ID))
	})
	for rank, i := range order {
		out[i] = strconv.Itoa(rank + 1)
	}
	return out
}
