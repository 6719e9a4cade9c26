package graph

import (
	"cmp"
	"slices"
	"strings"
)

// Together returns the periods and graphs of two series of the same messages, those
// of s first, with one account for the figures of both: a message is drawn where
// either draws it, and what neither draws is listed for the reason that s has. Both
// keep every message whole.
func Together(s, other *Series) *Series {
	out := &Series{
		Dataset: s.Dataset, Periods: slices.Concat(s.Periods, other.Periods), Graphs: slices.Concat(s.Graphs, other.Graphs),
		Messages: s.Messages, Numbers: s.Numbers, Direct: s.Direct, Account: s.Account,
	}
	all := &out.Account
	all.Entries, all.Listed = slices.Clone(all.Entries), slices.Clone(all.Listed)
	for i, e := range other.Account.Entries {
		own := &all.Entries[i]
		if own.Reason != "" && e.Reason == "" {
			l := &all.Listed[slices.IndexFunc(all.Listed, func(l Listed) bool { return l.Reason == own.Reason })]
			l.Rows, l.Messages = l.Rows-1, l.Messages-s.Messages[i].Weight
			all.Drawn++
			own.Reason = ""
		}
		own.Figures = slices.Clone(own.Figures)
		for _, f := range e.Figures {
			own.Figures = append(own.Figures, Appearance{f.Period + len(s.Periods), f.Certainty})
		}
	}
	all.Listed = slices.DeleteFunc(all.Listed, func(l Listed) bool { return l.Rows == 0 })
	slices.SortFunc(all.Listed, func(x, y Listed) int {
		return cmp.Or(cmp.Compare(y.Rows, x.Rows), strings.Compare(x.Reason, y.Reason))
	})
	return out
}
