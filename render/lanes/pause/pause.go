// Package pause finds when actors send nothing for long, and marks that on their
// lanes.
//
// [Of] finds the pauses of an actor, [Free] where a lane has room for the mark of
// one, and [Label] which words have room there; [Line] draws the mark. What a table
// does not have may have been written all the same: a mark says no more than that
// the set has nothing.
package pause

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/sequence"
)

// A Pause is days on none of which any message of an actor may have been sent: before
// his first, between two, or after his last.
type Pause struct{ First, Last edtf.Day }

// Days is how many days the pause has.
func (p Pause) Days() int { return int(p.Last-p.First) + 1 }

// noteworthy is the part of the days of all messages from which on a pause is
// marked.
const noteworthy = 12

// Least is how many days a pause has at least that is marked, the same for all
// actors.
func Least(periods []graph.Period, messages []sequence.Message) int {
	first, last := sequence.Days(periods, messages)
	return max(int(last-first+1)/noteworthy, 2)
}

// Of returns the pauses of an actor that are marked, as far as they lie between the
// first and the last message that stands in a period: of what lies outside a set
// seldom has all. All messages of the set count, whatever a figure shows of them. There
// are none where one of his has no date, and might be of any.
func Of(s *graph.Series, messages []sequence.Message, actor int) []Pause {
	first, last := sequence.Days(s.Periods, messages)
	least := Least(s.Periods, messages)
	sent, sure := sentBy(s, actor)
	if !sure {
		return nil
	}
	var out []Pause
	until := first - 1 // of which day the last message before may be
	add := func(p Pause) {
		if p = (Pause{max(p.First, first), min(p.Last, last)}); p.Days() >= least {
			out = append(out, p)
		}
	}
	for _, m := range sent {
		if !m.First.Open() && !until.Open() {
			add(Pause{until + 1, m.First - 1})
		}
		until = max(until, m.Last)
	}
	if !until.Open() {
		add(Pause{until + 1, last})
	}
	return out
}

// sentBy returns the days of which each message of an actor may be, in order; it is not
// sure where one has no date.
func sentBy(s *graph.Series, actor int) (sent []Pause, sure bool) {
	for i := range s.Messages {
		m := &s.Messages[i]
		if m.Fault != "" || !slices.Contains(m.From, actor) && !(m.Both && slices.Contains(m.To, actor)) {
			continue
		}
		if m.Date.IsZero() {
			return nil, false
		}
		first, last := graph.CountedDays(m.Date)
		sent = append(sent, Pause{first, last})
	}
	slices.SortFunc(sent, func(a, b Pause) int { return cmp.Compare(a.First, b.First) })
	return sent, true
}
