package main

import (
	"context"
	"slices"

	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
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
// one, and is told of as crowded, and so is one of a large run. As long as actors
// can be left out, places are found hastily, each time from those before; what is
// wrong at the end is tried with more patience.
func thin(ctx context.Context, c *composition, o options) (*composition, options, error) {
	everybody := len(c.series.Dataset.Actors)
	o.count.Most, o.count.Bare = make([]int, len(c.series.Periods)), make([]bool, len(c.series.Periods))
	full := make([]int, len(c.series.Periods)) // messages
	for p, g := range c.series.Graphs {
		o.count.Most[p], full[p] = everybody, g.Count.Total()
	}
	placed := drawnLines(c)
	if placed > enough || !o.needShapes() {
		return c, o, c.place(ctx, o)
	}
	if err := c.placeHastily(ctx, o, nil); err != nil {
		return nil, o, err
	}
	crowded := make([]bool, len(full))
	for ; placed <= enough; placed += drawnLines(c) {
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
			break
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
				before := c.layouts
				if c, err = compose(series, o); err != nil {
					return nil, o, err
				}
				if err := c.placeHastily(ctx, o, before); err != nil {
					return nil, o, err
				}
			}
		}
	}
	if o.engine == "" && slices.ContainsFunc(c.layouts, func(l *figure.Layout) bool { return l.Faults > 0 }) {
		var err error
		if c.layouts, err = layout.Rearrange(c.set, c.sheet.Room, c.layouts, false); err != nil {
			return nil, o, err
		}
	}
	return c, o, nil
}

// placeHastily finds places for figures of which actors may be left out, from
// those before if there are any. An engine that the user has named has its own.
func (c *composition) placeHastily(ctx context.Context, o options, before []*figure.Layout) error {
	var err error
	switch {
	case o.engine != "":
		err = c.place(ctx, o)
	case before != nil:
		c.layouts, err = layout.Rearrange(c.set, c.sheet.Room, before, true)
	default:
		c.layouts, err = placeFigures(ctx, c.set, c.sheet.Room, o, layout.ArrangeHastily)
	}
	return err
}

// drawnLines counts the lines of all figures.
func drawnLines(c *composition) int {
	n := 0
	for _, f := range c.set.Figures {
		n += len(f.Edges)
	}
	return n
}

// tangled reports whether something in a figure is in the way of something else,
// or more lines cross than there are.
func tangled(l *figure.Layout) bool { return l.Faults > 0 || l.Crossings > len(l.Lines) }
