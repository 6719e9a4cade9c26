package boundary

import (
	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A stay is when a message may have been sent.
type stay struct {
	first, last edtf.Day // the first after the last where it has no date
	others      bool     // it has to do with other messages
}

// Stays are when the messages of a dataset may have been sent, by message.
type Stays []stay

// StaysOf returns the stays of all messages.
func StaysOf(d *graph.Dataset) Stays {
	reported := make(map[string]bool)
	for i := range d.Messages {
		for _, id := range d.Messages[i].Reports {
			reported[id] = true
		}
	}
	stays := make(Stays, len(d.Messages))
	for i := range d.Messages {
		m := &d.Messages[i]
		stays[i] = stay{edtf.OpenEnd, edtf.OpenStart, len(m.Reports) > 0 || reported[m.ID]}
		if !m.Date.IsZero() {
			stays[i].first, stays[i].last = m.Date.Earliest(), m.Date.Latest()
		}
	}
	return stays
}

// Near returns the messages that the figures of some days depend on: those
// that may be of these days, and those that have to do with others.
func (s Stays) Near(d *graph.Dataset, first, last edtf.Day) []graph.Message {
	var near []graph.Message
	for i, at := range s {
		if at.others || at.first <= last && at.last >= first && at.first <= at.last {
			near = append(near, d.Messages[i])
		}
	}
	return near
}
