package count

import (
	"slices"

	"cablegraph/graph"
)

// concerns reports whether m has to do with some actors so that a figure which
// shows them may show it: a sender and another as recipient are among them,
// whoever carried it; of an utterance, and in brief figures, its sender.
func (c *counter) concerns(m *graph.Message, actors []bool) bool {
	if !m.Leaves() || c.o.Brief {
		return slices.ContainsFunc(m.From, func(f int) bool { return actors[f] })
	}
	return among(m, actors)
}

// shows reports whether the figure of a period that shows some actors shows m.
func (c *counter) shows(m *graph.Message, period int, shown []bool) bool {
	return c.concerns(m, shown) && (!m.Leaves() || c.o.Brief || c.among(m, period, shown))
}

// among reports whether m goes from one actor of some to another, with enough
// other messages of the period.
func (c *counter) among(m *graph.Message, period int, actors []bool) bool {
	if c.streams == nil {
		return among(m, actors)
	}
	return slices.ContainsFunc(m.Ends(), func(p graph.Pair) bool { return actors[p.From] && actors[p.To] && c.enough(m, period, p) })
}

// shown says where a message is drawn, or why it is not. The entry must not be
// written to.
func (c *counter) shown(m *graph.Message, date int, shown [][]bool) *graph.Entry {
	e := c.entry(m, date)
	if e.Reason == "" && c.unsaid[m] {
		return untold
	}
	hides := func(f graph.Appearance) bool { return !c.shows(m, f.Period, shown[f.Period]) }
	if e.Reason != "" || !slices.ContainsFunc(e.Figures, hides) {
		return e
	}
	if figures := slices.DeleteFunc(slices.Clone(e.Figures), hides); len(figures) > 0 {
		return &graph.Entry{Figures: figures}
	}
	return c.leftOut
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
	rows := c.d.Cursor()
	for i := range entries {
		m, date := rows.At(i)
		entries[i] = *c.shown(m, date, shown)
	}
	return entries
}
