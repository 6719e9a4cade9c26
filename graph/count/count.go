// Package count turns a dataset and its periods into a series of graphs and the
// account of every message.
//
// Data moves one way, in sweeps over the messages, whether each is kept whole
// or they are packed:
//
//	survey  what every message comes to while nobody is left out
//	choose  which actors the figures show
//	show    the messages between them, and the account of all
//	build   one graph a period from these, checked against the account
//
// What a reader must know of large tables is in show: there messages that lie
// alike in the figures are folded into one, and the account counts by reason.
package count

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// Options are the choices that change what is counted.
type Options struct {
	Dates  graph.DateRule
	Direct bool           // relays are drawn between their ends, not as a path
	Color  string         // the column of the categories; see newSorter
	Top    int            // how many of the strongest actors are shown; 0: as many as can be read
	Only   []graph.Filter // what is shown passes all of them
}

// maxMessages is how many messages a set may stand for: the largest number of
// which JSON, spreadsheets and JavaScript hold every integer below.
const maxMessages = 1 << 53

// Messages counts the messages of d by period. It fails where the categories
// can't be made, where weights add up to more than maxMessages or, as a check
// on itself, where a message got lost.
func Messages(d *graph.Dataset, periods []graph.Period, o Options) (*graph.Series, error) {
	c := newCounter(d, periods, o)
	found := c.survey()
	if found.messages > maxMessages {
		return nil, fmt.Errorf("the rows stand for more than %d messages; are the weights numbers of messages?", maxMessages)
	}
	s := &graph.Series{Dataset: d, Periods: periods, Dated: found.dates(c.dates), Shown: c.choose(found)}
	var err error
	if s.Messages, s.Account, err = c.show(found, s.Shown); err != nil {
		return nil, err
	}
	sorter, err := newSorter(s, o.Color)
	if err != nil {
		return nil, err
	}
	s.Categories = &sorter.Categories
	if s.Graphs, err = build(s, sorter, o.Direct); err != nil {
		return nil, err
	}
	for i, g := range s.Graphs {
		g.Unfiltered = found.unfiltered(i)
	}
	addGhosts(s)
	return s, nil
}

// A counter knows what is counted and how.
type counter struct {
	d       *graph.Dataset
	o       Options
	periods []graph.Period
	dates   []edtf.Value  // of d
	entries []graph.Entry // by date: where messages of it are drawn
}

func newCounter(d *graph.Dataset, periods []graph.Period, o Options) *counter {
	c := &counter{d: d, o: o, periods: periods, dates: d.Dates()}
	index := graph.NewPeriodIndex(periods)
	c.entries = make([]graph.Entry, len(c.dates))
	for i, date := range c.dates {
		if !date.IsZero() {
			c.entries[i] = index.Place(date, o.Dates)
		}
	}
	return c
}

// entry says where a message is drawn while nobody is left out, or why it is
// not. A fault goes before every other reason.
func (c *counter) entry(m *graph.Message, date int) graph.Entry {
	switch {
	case m.Fault != "":
		return graph.Entry{Reason: m.Fault}
	case len(c.o.Only) > 0 && !c.d.Passes(c.o.Only, m):
		return graph.Entry{Reason: graph.Filtered}
	case len(m.From) == 0:
		return graph.Entry{Reason: graph.NoSender}
	case len(m.To) == 0:
		return graph.Entry{Reason: graph.NoRecipient}
	case !m.Leaves():
		return graph.Entry{Reason: graph.ToOneself}
	case c.dates[date].IsZero():
		return graph.Entry{Reason: graph.NoDate}
	}
	return c.entries[date]
}

// reasons counts rows by the reason for which they are listed.
type reasons map[string]*graph.Listed

func (r reasons) add(reason string, rows, messages int) {
	l := r[reason]
	if l == nil {
		l = &graph.Listed{Reason: reason}
		r[reason] = l
	}
	l.Rows += rows
	l.Messages += messages
}

// join adds what another part of the table has.
func (r reasons) join(o reasons) {
	for reason, l := range o { // each by itself: order does not matter
		r.add(reason, l.Rows, l.Messages)
	}
}

// list orders the reasons: most rows first, equals by the words.
func (r reasons) list() []graph.Listed {
	out := make([]graph.Listed, 0, len(r))
	for _, l := range r {
		out = append(out, *l)
	}
	slices.SortFunc(out, func(a, b graph.Listed) int {
		return cmp.Or(cmp.Compare(b.Rows, a.Rows), strings.Compare(a.Reason, b.Reason))
	})
	return out
}
