package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/contrast"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/page"
	"cablegraph/render/shape"
)

// A composition is the figures of a run: what they show, their looks, their page
// and, once these are found, their places.
type composition struct {
	series  *graph.Series
	set     *figure.Set
	sheet   *page.Page
	layouts []*figure.Layout // nil: not placed
	diffs   []*change.Diff   // what changes between periods; empty where the run does not need it
	changes []*contrast.Figure
}

func compose(s *graph.Series, o options) (*composition, error) {
	c := &composition{series: s, set: figure.Compose(s, o.style)}
	var err error
	if c.diffs, err = findChanges(s, o); err != nil {
		return nil, err
	}
	if o.drawsChanges() {
		c.changes = contrast.Compose(c.set, c.diffs)
	}
	c.sheet = page.Measure(c.set)
	return c, nil
}

// place finds the places of all figures, if the run needs any and they are not
// found yet.
func (c *composition) place(ctx context.Context, o options) error {
	if c.layouts != nil || !o.needShapes() || !o.placesGraphs() {
		return nil
	}
	var err error
	c.layouts, err = placeFigures(ctx, c.set, c.sheet.Room, o, o.arrangement())
	return err
}

// fewest is how many actors a figure is not taken below.
const fewest = 2

// muchMore is how many messages, in percent, figures must show more for places that
// the user has given to be left.
const muchMore = 133

// fit places figures, and leaves out actors where not all can be read. On a sheet
// that holds less than a reader can take in, it places them where the user has
// said; anew, where these places are so close that far less, or a principal less,
// can be shown. The options that it returns are those that the figures were
// counted by.
func fit(ctx context.Context, c *composition, o options, say sayFunc) (*composition, options, error) {
	switch {
	case !o.placesGraphs():
		return c, o, nil
	case o.count.Hold.Actors > 0:
	case o.count.Top > 0, o.task == toList:
		return c, o, nil // as many as the user wants, or only names are
	default:
		return thin(ctx, c, o)
	}
	kept, by, err := fitBy(ctx, c, o, o.arrangement())
	pinned := o.engine == "" && slices.ContainsFunc(c.series.Dataset.Actors, func(a graph.Actor) bool { return a.Pinned })
	if _, failed := errors.AsType[*usageError](err); pinned && (failed || err == nil && showsMore(c, kept)) {
		anew, byAnew, none := fitBy(ctx, c, o, layout.ArrangeAnew)
		if none == nil && (failed || showsMore(anew, kept)) {
			say("the places given in x and y are too close on this sheet: everybody is placed anew")
			kept, by, err = anew, byAnew, nil
		}
	}
	if err == nil && o.engine == "" {
		kept, by, err = settle(ctx, kept, by, o)
	}
	if err == nil && drawn(kept) < drawn(c) && o.count.Top > 0 {
		say("figures with fewer than %d actors hold no more legibly on this sheet", o.count.Top)
	}
	return kept, by, err
}

// settles is how often figures are placed again at most.
const settles = 3

// settle places figures again with the places that they were found at, as the next
// run does that is given these: where the weakest were left out, more may find room.
// It ends when nothing changes, so that places written and read back give the same
// figures, or before figures that show less.
func settle(ctx context.Context, c *composition, by, o options) (*composition, options, error) {
	for range settles {
		d := *c.series.Dataset
		d.Actors = slices.Clone(d.Actors)
		places := figure.Places(c.layouts)
		for a := range d.Actors {
			p, shown := places[a]
			d.Actors[a].Pinned, d.Actors[a].X, d.Actors[a].Y = shown, float64(p.X)/float64(shape.Pt), float64(p.Y)/float64(shape.Pt)
		}
		series, err := count.Messages(&d, c.series.Periods, o.count)
		if err != nil {
			return nil, o, err
		}
		next, err := compose(series, o)
		if err != nil {
			return nil, o, err
		}
		next, byNext, err := fitBy(ctx, next, o, layout.Arrange)
		if _, failed := errors.AsType[*usageError](err); failed || err == nil && drawn(next) < drawn(c) {
			break
		}
		if err != nil {
			return nil, o, err
		}
		same := maps.Equal(places, figure.Places(next.layouts)) && drawn(next) == drawn(c)
		if c, by = next, byNext; same {
			break
		}
	}
	return c, by, nil
}

// showsMore reports whether some figures show much more than others.
func showsMore(some, others *composition) bool {
	return drawn(some)*100 > drawn(others)*muchMore || principals(some) > principals(others)
}

// principals counts the boxes of principals who act, in all figures.
func principals(c *composition) int {
	n := 0
	for _, g := range c.series.Graphs {
		for _, node := range g.Nodes {
			if node.Boxed && c.series.Dataset.Actors[node.Actor].Principal {
				n++
			}
		}
	}
	return n
}

// drawn counts the messages of all figures.
func drawn(c *composition) int {
	n := 0
	for _, g := range c.series.Graphs {
		n += g.Count.Total()
	}
	return n
}

// fitBy leaves out actors where something is in the way of something else: the
// weakest quarter of a figure, then again, until all can be read. It fails where a
// figure of the fewest actors can't, though all that share any show no more.
func fitBy(ctx context.Context, c *composition, o options, arrange arrangeFunc) (*composition, options, error) {
	o.count.Most = make([]int, len(c.series.Periods))
	for p := range o.count.Most {
		o.count.Most[p] = len(c.series.Dataset.Actors)
	}
	for {
		if err := roomy(c, o); err != nil {
			return nil, o, err
		}
		layouts, err := placeFigures(ctx, c.set, c.sheet.Room, o, arrange)
		if err != nil {
			return nil, o, err
		}
		worst, again := -1, false
		for p, l := range layouts {
			shown := boxes(c.series.Graphs[p])
			switch reduced := o.count.Most[p] < len(c.series.Dataset.Actors); {
			case l.Faults == 0 && (shown >= fewest || !reduced):
			case shown > fewest:
				o.count.Most[p] = shown - max(1, shown/4)
				again = true
			case worst < 0: // or those who are left have nothing to do with each other
				worst = p
			}
		}
		switch {
		case again || worst >= 0 && yield(c.series, &o.count, worst):
		case worst >= 0:
			return nil, o, crowded(c.series.Periods[worst].ID, o)
		default:
			c.layouts = layouts
			return c, o, nil
		}
		series, err := count.Messages(c.series.Dataset, c.series.Periods, o.count)
		if err != nil {
			return nil, o, err
		}
		if c, err = compose(series, o); err != nil {
			return nil, o, err
		}
	}
}

// yield leaves out actors of the figures that share some with one which can't be read
// although it shows the fewest: these stand where all figures want them. It
// reports whether there were any.
func yield(s *graph.Series, o *count.Options, worst int) bool {
	yields := false
	for p, g := range s.Graphs {
		shares := slices.ContainsFunc(g.Nodes, func(n graph.Node) bool {
			return n.Boxed && slices.ContainsFunc(s.Graphs[worst].Nodes, func(w graph.Node) bool { return w.Boxed && w.Actor == n.Actor })
		})
		if shown := boxes(g); p != worst && shares && shown > fewest {
			o.Most[p], yields = shown-max(1, shown/4), true
		}
	}
	return yields
}

// boxes counts the actors of a figure who act in it.
func boxes(g *graph.Graph) int {
	n := 0
	for _, node := range g.Nodes {
		if node.Boxed {
			n++
		}
	}
	return n
}

// roomy returns an error where the plot has no room for two boxes over each other
// or side by side, whoever they are.
func roomy(c *composition, o options) error {
	for _, f := range c.set.Figures {
		for _, n := range f.Nodes {
			if room := c.sheet.Room; n.W > room.Width() || n.H > room.Height() || 2*n.W > room.Width() && 2*n.H > room.Height() {
				return crowded(f.ID, o)
			}
		}
	}
	return nil
}

// crowded says that a figure can't be drawn, and what would help.
func crowded(id string, o options) error {
	w, h := o.style.MM()
	help := "a larger --size, or names in the column short of actors.csv"
	if o.style.H > 0 && !(o.style.NoLegend && o.style.NoStrip && o.style.NoTitle) {
		help += "; --no-legend, --no-strip and --no-title leave more room"
	}
	switch {
	case o.style.H == 0:
		help = "a larger --size or --height, or names in the column short of actors.csv"
	case !o.style.Slide:
		help += "; a width alone makes figures as high as they need: --size " + fmt.Sprint(w)
	}
	return &usageError{fmt.Sprintf("the figure of %s can't be read on %s mm", id, size(w, h)), "what helps is " + help}
}
