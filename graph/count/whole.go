package count

import (
	"errors"
	"math"

	"cablegraph/graph"
	"cablegraph/graph/category"
	"cablegraph/graph/edtf"
)

// ErrPacked is the error for a table whose messages are not kept one by one.
var ErrPacked = errors.New("the messages of so large a table are counted, not kept one by one")

// Whole counts the messages of s anew in a single period that holds all their days:
// what a figure of the whole run draws, and why it leaves out the others. It has a
// date rule of its own, because it says of every message on which days that may have
// been sent; and it has no capacity: as many actors are shown as the options ask
// for, or all; of brief figures principals, or a few. Its graph has one line for all
// that the graphs of s have several for; its categories are those of all its
// messages.
func Whole(s *graph.Series, o Options) (*graph.Series, error) {
	if s.Dataset.Packed != nil {
		return nil, ErrPacked
	}
	whole := graph.Period{ID: "time", Start: edtf.OpenEnd, End: edtf.OpenStart}
	for _, d := range s.Dataset.Dates() {
		if d.IsZero() {
			continue
		}
		for _, day := range []edtf.Day{d.Earliest(), d.Latest()} {
			if !day.Open() {
				whole.Start, whole.End = min(whole.Start, day), max(whole.End, day)
			}
		}
	}
	var periods []graph.Period
	if whole.Start <= whole.End {
		periods = []graph.Period{whole}
	}
	o.Dates, o.NoGhosts, o.Hold, o.Most = graph.Possible, true, Capacity{}, nil
	switch principals := principals(s.Dataset); {
	case o.Top > 0:
	case !o.Brief:
		o.Top = math.MaxInt
	case principals >= 2:
		o.Top = principals
	default:
		o.Top = briefActors
	}
	return Messages(s.Dataset, periods, o)
}

// briefActors is how many actors brief figures of a whole run show of a set without
// principals.
const briefActors = 6

// principals counts the principals of a set.
func principals(d *graph.Dataset) int {
	n := 0
	for i := range d.Actors {
		if d.Actors[i].Principal {
			n++
		}
	}
	return n
}

// A Stand is the category in which a message is drawn.
type Stand struct {
	Category int    // index into Categories.Labels
	Second   int    // another category, where a report passes on two; -1: none
	Report   bool   // it has no value but that of what it reports
	Question string // that its value answers; empty where the legend tells none
}

// Stands returns by message the stand of its first sender, in the categories of
// s. Behind these stand those of messages that no graph of s draws.
func Stands(s *graph.Series) (graph.Categories, []Stand, error) {
	of, err := category.NewSorter(s, s.Categories.Column)
	if err != nil {
		return graph.Categories{}, nil, err
	}
	of = of.With(s.Dataset)
	out := make([]Stand, len(s.Messages))
	for i := range s.Messages {
		m := &s.Messages[i]
		if len(m.From) == 0 {
			continue
		}
		if len(of.Values(m, m.From[0])) > 2 {
			of.AddSeveral()
		}
		stand := of.Stand(m, m.From[0])
		out[i] = Stand{stand.First, stand.Second, stand.Reported, of.Question(m)}
	}
	return of.Categories, out, nil
}
