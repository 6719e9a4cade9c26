// Package sequence turns a series into its messages in the order of time, cut where
// periods begin.
//
// [Of] gives every message its look, as all figures of the set have it, and a day
// to stand on; [Segments] cuts the sequence at the periods.
package sequence

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
)

// A Message is one that a figure of time shows.
type Message struct {
	*graph.Message
	At          int           // index into Series.Messages
	Drawn       account.Drawn // the same, and how sure it is that it lies in the days of the figure
	Number      string        // by which it is named
	Look        scale.LineLook
	Second      *scale.LineLook // of a report of two stands; else nil
	Stand       count.Stand
	First, Last edtf.Day // the days on which it may have been sent, as counting takes them
	Day         edtf.Day // on which it stands: one of these
	Doubted     bool     // the table doubts its people or its date
	told        edtf.Day // the day that its date tells first: of an open start the last
}

// Actors returns all who have a part in m, each once, in their order.
func (m *Message) Actors() []int {
	all := slices.Concat(m.From, m.Via, m.To)
	slices.Sort(all)
	return slices.Compact(all)
}

// Of returns the messages that the whole of a series draws, in the order of time,
// and the categories in whose looks they are drawn.
func Of(set *figure.Set, whole *graph.Series) ([]Message, scale.Categories, error) {
	categories, stands, err := count.Stands(set.Series)
	if err != nil {
		return nil, scale.Categories{}, err
	}
	looks := set.Looks(&categories)
	var out []Message
	for i, entry := range whole.Account.Entries {
		if len(entry.Figures) == 0 {
			continue
		}
		m := &whole.Messages[i]
		of := Message{Message: m, At: i, Drawn: account.Drawn{Message: i, Certainty: entry.Figures[0].Certainty}, Number: number(set.Series, i), Stand: stands[i], Look: looks.Looks[stands[i].Category], Doubted: m.Doubt || m.Date.Uncertain()}
		if k := stands[i].Second; k >= 0 {
			of.Second = &looks.Looks[k]
		}
		of.First, of.Last = graph.CountedDays(m.Date)
		of.told = tells(m.Date)
		if f := set.Series.Account.Entries[i].Figures; len(f) > 0 {
			of.told = within(of.told, m.Date, set.Series.Periods[f[0].Period])
		}
		out = append(out, of)
	}
	sortByTime(out)
	return out, looks, nil
}

// number returns what names a message.
func number(s *graph.Series, i int) string {
	if n := s.Number(i); n != "" {
		return n
	}
	return s.Messages[i].ID
}

// tells returns the day that a date tells first: of one that ends on a day and
// begins nowhere, that day.
func tells(date edtf.Value) edtf.Day {
	if date.Earliest().Open() {
		return date.Latest()
	}
	return date.Earliest()
}

// within moves a day into the period in which the message is counted, as far as
// its date reaches.
func within(day edtf.Day, date edtf.Value, p graph.Period) edtf.Day {
	switch {
	case day < p.Start:
		return min(p.Start, max(day, date.Latest()))
	case day > p.End:
		return max(p.End, min(day, date.Earliest()))
	}
	return day
}
