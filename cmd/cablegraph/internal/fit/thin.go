package fit

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
func thin(ctx context.Context, c *Composition, o Options) (*Composition, Options, error) {
	everybody := len(c.Series.Dataset.Actors)
	o.Count.Most, o.Count.Bare = make([]int, len(c.Series.Periods)), make([]bool, len(c.Series.Periods))
	full := make([]int, len(c.Series.Periods)) // messages
	for p, g := range c.Series.Graphs {
		o.Count.Most[p], full[p] = everybody, g.Count.Total()
	}
	placed := drawnLines(c)
	if placed > enough || !o.Shapes {
		return c, o, c.Place(ctx, o)
	}
	if err := c.placeHastily(ctx, o, nil); err != nil {
		return nil, o, err
	}
	crowded := make([]bool, len(full))
	for ; placed <= enough; placed += drawnLines(c) {
		again := false
		for p, l := range c.Layouts {
			if !crowded[p] && tangled(l) {
				shown, part := boxes(c.Series.Graphs[p]), 8
				if l.Faults > 2 {
					part = 4 // each time takes a search
				}
				o.Count.Most[p], o.Count.Bare[p], again = shown-max(1, shown/part), true, true
			}
		}
		if !again {
			break
		}
		for settled := false; !settled; {
			series, err := count.Messages(c.Series.Dataset, c.Series.Periods, o.Count)
			if err != nil {
				return nil, o, err
			}
			settled = true
			for p, g := range series.Graphs {
				if !crowded[p] && g.Count.Total()*100 < full[p]*nearlyAll {
					o.Count.Most[p], crowded[p], settled = everybody, true, false
				}
			}
			if settled {
				before := c.Layouts
				if c, err = Compose(series, o); err != nil {
					return nil, o, err
				}
				if err := c.placeHastily(ctx, o, before); err != nil {
					return nil, o, err
				}
			}
		}
	}
	if o.Engine == "" && slices.ContainsFunc(c.Layouts, func(l *figure.Layout) bool { return l.Faults > 0 }) {
		var err error
		if c.Layouts, err = layout.Rearrange(c.Set, c.Page.Room, c.Layouts, false); err != nil {
			return nil, o, err
		}
	}
	c.tellRest()
	return c, o, nil
}

// placeHastily finds places for figures of which actors may be left out, from
// those before if there are any. An engine that the user has named has its own.
func (c *Composition) placeHastily(ctx context.Context, o Options, before []*figure.Layout) error {
	var err error
	switch {
	case o.Engine != "":
		err = c.Place(ctx, o)
	case before != nil:
		c.Layouts, err = layout.Rearrange(c.Set, c.Page.Room, before, true)
	default:
		c.Layouts, err = placeFigures(ctx, c.Set, c.Page.Room, o, layout.ArrangeHastily)
	}
	return err
}

// drawnLines counts the lines of all figures.
func drawnLines(c *Composition) int {
	n := 0
	for _, f := range c.Set.Figures {
		n += len(f.Edges)
	}
	return n
}

// tangled reports whether something in a figure is in the way of something else,
// or more lines cross than there are.
func tangled(l *figure.Layout) bool { return l.Faults > 0 || l.Crossings > len(l.Lines) }
