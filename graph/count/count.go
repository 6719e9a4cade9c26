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
	"fmt"

	"cablegraph/graph"
)

// Options are the choices that change what is counted.
type Options struct {
	Dates    graph.DateRule
	Direct   bool           // relays are drawn between their ends, not as a path
	Color    string         // the column of the categories; see newSorter
	Top      int            // how many of the strongest actors are shown; 0: as many as can be read
	Only     []graph.Filter // what is shown passes all of them
	Ego      []string       // ids; where there are any, figures show these actors and whom they exchange messages with
	NoGhosts bool           // nobody is shown who has no message in the period
	Brief    bool           // figures for a talk; see brief.go
	Hold     Capacity       // of a figure; zero: what a reader can take in
	Most     []int          // by period: no more actors than these; nil: as many as it holds
}

// Named returns the options with columns as d calls them: users write headers
// as they see them, in any case.
func (o Options) Named(d *graph.Dataset) Options {
	o.Color = d.Column(o.Color)
	only := make([]graph.Filter, len(o.Only))
	for i, f := range o.Only {
		only[i] = graph.Filter{Column: d.Column(f.Column), Values: f.Values}
	}
	o.Only = only
	return o
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
	s := &graph.Series{
		Dataset: d, Periods: periods, Dated: found.dates(c.dates), Shown: choose(c, found), Only: o.Only, Direct: o.Direct, Brief: o.Brief, Withheld: c.unsaid != nil,
	}
	var err error
	if s.Messages, s.Account, err = c.show(found, s.Shown); err != nil {
		return nil, err
	}
	sorter, err := newSorter(s, o.Color)
	if err != nil {
		return nil, err
	}
	s.Categories = &sorter.Categories
	if s.Graphs, err = build(s, sorter); err != nil {
		return nil, err
	}
	for i, g := range s.Graphs {
		g.Unfiltered, g.All = found.unfiltered(i), found.periods[i].all
	}
	if s.Account.ByMessage {
		s.Numbers = numbers(s.Messages)
	}
	addGhosts(s, found, o)
	return s, nil
}
