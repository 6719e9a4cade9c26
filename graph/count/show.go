package count

import (
	"slices"

	"cablegraph/graph"
)

// shows reports whether the chosen actors can show m: a sender and another as
// recipient are among them, and all its carriers.
func shows(m *graph.Message, shown []bool) bool {
	carried := !slices.ContainsFunc(m.Via, func(a int) bool { return !shown[a] })
	return carried && slices.ContainsFunc(m.From, func(f int) bool {
		return shown[f] && slices.ContainsFunc(m.To, func(t int) bool { return t != f && shown[t] })
	})
}

// shown says where a message is drawn, or why it is not.
func (c *counter) shown(m *graph.Message, date int, actors []bool) graph.Entry {
	e := c.entry(m, date)
	if e.Reason == "" && !shows(m, actors) {
		return graph.Entry{Reason: graph.LeftOut}
	}
	return e
}

// show returns the messages that graphs are made of, and the account of all
// that were read. Messages that are kept whole all have an entry.
func (c *counter) show(found *survey, shown []bool) ([]graph.Message, graph.Account, error) {
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
func (c *counter) account(shown []bool) []graph.Entry {
	entries := make([]graph.Entry, c.d.Rows())
	for i := range entries {
		m, date := c.d.Row(i, nil)
		entries[i] = c.shown(m, date, shown)
	}
	return entries
}
