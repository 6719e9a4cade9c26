package count

import (
	"slices"

	"cablegraph/graph"
)

// shows reports whether a figure that shows some actors can show m: a sender
// and another as recipient are among them, whoever carried it; of an utterance,
// and in brief figures, its sender.
func (c *counter) shows(m *graph.Message, shown []bool) bool {
	if !m.Leaves() || c.o.Brief {
		return slices.ContainsFunc(m.From, func(f int) bool { return shown[f] })
	}
	return among(m, shown)
}

// shown says where a message is drawn, or why it is not.
func (c *counter) shown(m *graph.Message, date int, shown [][]bool) graph.Entry {
	e := c.entry(m, date)
	if e.Reason == "" && c.unsaid[m] {
		return graph.Entry{Reason: graph.Unsaid}
	}
	if e.Reason != "" || !slices.ContainsFunc(e.Figures, func(f graph.Appearance) bool { return !c.shows(m, shown[f.Period]) }) {
		return e
	}
	var figures []graph.Appearance
	for _, f := range e.Figures {
		if c.shows(m, shown[f.Period]) {
			figures = append(figures, f)
		}
	}
	if len(figures) == 0 {
		return graph.Entry{Reason: leftOut(c.o)}
	}
	return graph.Entry{Figures: figures}
}

// show returns the messages that graphs are made of, and the account of all
// that were read. Messages that are kept whole all have an entry.
func (c *counter) show(found *survey, shown [][]bool) ([]graph.Message, graph.Account, error) {
	account := graph.Account{Read: found.rows, Messages: found.messages, ByMessage: c.d.Packed == nil}
	if !account.ByMessage {
		return fold(c, found, shown, account)
	}
	account.Entries = c.account(shown)
	listed := make(reasons)
	for i, e := range account.Entries {
		if e.Reason == "" {
			account.Drawn++
		} else {
			listed.add(e.Reason, 1, c.d.Messages[i].Weight)
		}
	}
	account.Listed = listed.list()
	return c.d.Messages, account, nil
}

// account returns the entry of every message.
func (c *counter) account(shown [][]bool) []graph.Entry {
	entries := make([]graph.Entry, c.d.Rows())
	for i := range entries {
		m, date := c.d.Row(i, nil)
		entries[i] = c.shown(m, date, shown)
	}
	return entries
}
