package lanes

import (
	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
)

// A message is what one column shows.
type message struct {
	*graph.Message
	at          int    // index into Series.Messages
	number      string // by which it is named
	look        figure.LineLook
	second      *figure.LineLook // of a report of two stands; else nil
	stand       count.Stand
	told        edtf.Day // the day that its date tells first: of an open start the last
	first, last edtf.Day // the days on which it may have been sent, as counting takes them
	day         edtf.Day // of its column
	doubted     bool     // the table doubts its people or its date
}

// messagesOf returns the messages that the whole draws, with their looks, in the
// order of the dataset.
func messagesOf(set *figure.Set, whole *graph.Series) ([]message, figure.Categories, error) {
	categories, stands, err := count.Stands(set.Series)
	if err != nil {
		return nil, figure.Categories{}, err
	}
	looks := set.Looks(&categories)
	var out []message
	for i, entry := range whole.Account.Entries {
		if len(entry.Figures) == 0 {
			continue
		}
		m := &whole.Messages[i]
		of := message{Message: m, at: i, number: number(set.Series, i), stand: stands[i], look: looks.Looks[stands[i].Category], doubted: m.Doubt || m.Date.Uncertain()}
		if k := stands[i].Second; k >= 0 {
			of.second = &looks.Looks[k]
		}
		of.first, of.last = graph.CountedDays(m.Date)
		of.told = tells(m.Date)
		if f := set.Series.Account.Entries[i].Figures; len(f) > 0 {
			of.told = within(of.told, m.Date, set.Series.Periods[f[0].Period])
		}
		out = append(out, of)
	}
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
