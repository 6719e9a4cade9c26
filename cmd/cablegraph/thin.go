package main

import (
	"context"

	"cablegraph/graph/count"
	"cablegraph/render/figure"
)

// nearlyAll is how many of the messages that a figure of a page could show, in
// percent, it shows at least, legible or not.
const nearlyAll = 95

// enough is how many lines are placed, those of every try counted, before a run
// takes what it has: larger ones would take minutes.
const enough = 800

// thin places the figures of a page, and leaves out of those in which something
// can't be read whoever has no message, and the weakest actors as long as nearly
// all messages are still shown. A figure that this does not help shows all who have
// one, and is told of as crowded, and so is one of a large run.
func thin(ctx context.Context, c *composition, o options) (*composition, options, error) {
	everybody := len(c.series.Dataset.Actors)
	o.count.Most, o.count.Bare = make([]int, len(c.series.Periods)), make([]bool, len(c.series.Periods))
	full := make([]int, len(c.series.Periods)) // messages
	for p, g := range c.series.Graphs {
		o.count.Most[p], full[p] = everybody, g.Count.Total()
	}
	crowded := make([]bool, len(full))
	for placed := 0; ; {
		if err := c.place(ctx, o); err != nil {
			return nil, o, err
		}
		for _, f := range c.set.Figures {
			placed += len(f.Edges)
		}
		if placed > enough {
			return c, o, nil
		}
		again := false
		for p, l := range c.layouts {
			if !crowded[p] && tangled(l) {
				shown, part := boxes(c.series.Graphs[p]), 8
				if l.Faults > 2 {
					part = 4 // each time takes a search
				}
				o.count.Most[p], o.count.Bare[p], again = shown-max(1, shown/part), true, true
			}
		}
		if !again {
			return c, o, nil
		}
		for settled := false; !settled; {
			series, err := count.Messages(c.series.Dataset, c.series.Periods, o.count)
			if err != nil {
				return nil, o, err
			}
			settled = true
			for p, g := range series.Graphs {
				if !crowded[p] && g.Count.Total()*100 < full[p]*nearlyAll {
					o.count.Most[p], crowded[p], settled = everybody, true, false
				}
			}
			if settled {
				if c, err = compose(series, o); err != nil {
					return nil, o, err
				}
			}
		}
	}
}

// tangled reports whether something in a figure is in the way of something else,
// or more lines cross than there are.
func tangled(l *figure.Layout) bool { return l.Faults > 0 || l.Crossings > len(l.Lines) }
