package sequence

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A Pause is the days between two messages of one actor, on none of which any of his
// may have been sent. What a table does not have may have been written all the same.
type Pause struct{ First, Last edtf.Day }

// noteworthy is the part of the days of all messages from which on a pause is
// marked.
const noteworthy = 12

// LeastPause is how many days a pause has at least that is marked, the same for
// all actors.
func LeastPause(periods []graph.Period, messages []Message) int {
	first, last := Days(periods, messages)
	return max(int(last-first+1)/noteworthy, 2)
}

// Pauses returns the pauses of an actor that have at least so many days, up to the
// end of the last period: a set seldom has all messages of what follows. All
// messages of the set count, whatever a figure shows of them.
func Pauses(s *graph.Series, actor, least int) []Pause {
	end := edtf.OpenStart
	for _, p := range s.Periods {
		end = max(end, p.End)
	}
	return slices.DeleteFunc(pausesOf(s, actor), func(p Pause) bool { return p.Last-p.First+1 < edtf.Day(least) || p.Last > end })
}

// pausesOf returns all pauses of an actor. There are none where one of his messages has
// no date, and might be of any.
func pausesOf(s *graph.Series, actor int) []Pause {
	var sent []Pause // when
	for i := range s.Messages {
		m := &s.Messages[i]
		if m.Fault != "" || !slices.Contains(m.From, actor) && !(m.Both && slices.Contains(m.To, actor)) {
			continue
		}
		if m.Date.IsZero() {
			return nil
		}
		first, last := graph.CountedDays(m.Date)
		sent = append(sent, Pause{first, last})
	}
	slices.SortFunc(sent, func(a, b Pause) int { return cmp.Compare(a.First, b.First) })
	var out []Pause
	for i, until := 0, edtf.OpenStart; i < len(sent); i++ {
		if i > 0 && !until.Open() && sent[i].First > until+1 {
			out = append(out, Pause{until + 1, sent[i].First - 1})
		}
		until = max(until, sent[i].Last)
	}
	return out
}
