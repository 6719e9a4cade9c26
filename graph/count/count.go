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
	"cablegraph/graph/category"
)

// Messages counts the messages of d by period. It fails where the categories
// can't be made, where weights add up to more than maxMessages or, as a check
// on itself, where a message got lost.
func Messages(d *graph.Dataset, periods []graph.Period, o Options) (*graph.Series, error) {
	c := newCounter(d, periods, o)
	found := surveyOf(c)
	if found.messages > maxMessages {
		return nil, fmt.Errorf("the rows stand for more than %d messages; are the weights numbers of messages?", maxMessages)
	}
	s := &graph.Series{
		Dataset: d, Periods: periods, Dated: found.dates(c.dates), Shown: choose(c, found), Only: o.Only, Min: o.Min, Direct: o.Direct, Brief: o.Brief, Withheld: c.unsaid != nil,
	}
	for p := range found.periods {
		found.periods[p].strength = nil // not needed twice
	}
	var err error
	if s.Messages, s.Account, err = c.show(found, s.Shown); err != nil {
		return nil, err
	}
	sorter, err := category.NewSorter(s, o.Color)
	if err != nil {
		return nil, err
	}
	s.Categories = &sorter.Categories
	if s.Graphs, err = build(c, s, sorter); err != nil {
		return nil, err
	}
	for i, g := range s.Graphs {
		g.Unfiltered, g.All = found.unfiltered(i), found.periods[i].all
	}
	if s.Account.ByMessage {
		s.Numbers = graph.Numbers(s.Messages)
	}
	addGhosts(s, found, o)
	return s, nil
}
