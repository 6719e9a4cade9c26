package fit

import (
	"context"
	"errors"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
)

// fewFaults is with how many faults lines of a figure are told in words, where there is room
// for some, rather than that actors are left out, whose lines are more.
const fewFaults = 4

// fewest is how many actors a figure is not taken below.
const fewest = 2

// fitBest leaves out actors where something is in the way of something else. Where what
// goes to others than are shown finds no room beside its boxes, it is tried in these too:
// that says less, and is taken where much more can be shown.
func fitBest(ctx context.Context, c *Composition, o Options, arrange arrangeFunc) (*Composition, Options, error) {
	o.folded = nil
	beside, by, err := fitBy(ctx, c, o, arrange)
	_, failed := errors.AsType[*UnreadableError](err)
	if !by.unseated || err != nil && !failed {
		return beside, by, err
	}
	o.folded = make(map[int]bool)
	within, byWithin, none := fitBy(ctx, c, o, arrange)
	if none == nil && (failed || showsMore(within, beside, forOthers)) {
		return within, byWithin, nil
	}
	return beside, by, err
}

// fitBy leaves out actors where something is in the way of something else: the weakest
// quarter of a figure, then again, until all can be read. On paper a few lines may go to
// words under the figure instead. It fails where a figure of the fewest actors can't be
// read, though all that share some of these show no more.
func fitBy(ctx context.Context, c *Composition, o Options, arrange arrangeFunc) (*Composition, Options, error) {
	o.Count.Most = make([]int, len(c.Series.Periods))
	for p := range o.Count.Most {
		o.Count.Most[p] = len(c.Series.Dataset.Actors)
	}
	for {
		if err := roomy(c, o); err != nil {
			return nil, o, err
		}
		layouts, err := placeFigures(ctx, c.Set, c.Page.Room, o, arrange)
		if err != nil {
			return nil, o, err
		}
		if o.unseat(layouts) {
			if c, err = Compose(c.Series, o); err != nil {
				return nil, o, err
			}
			continue
		}
		worst, again := -1, false
		for p, l := range layouts {
			if l.Faults > 0 && l.Faults <= fewFaults && !c.Page.Room.Fixed {
				if told := toldRest(c.Series.Graphs[p], l, c.Set.Style.Faces); told != nil && c.Page.Holds(told) {
					l, layouts[p] = told, told
				}
			}
			shown := boxes(c.Series.Graphs[p])
			switch reduced := o.Count.Most[p] < len(c.Series.Dataset.Actors); {
			case l.Faults == 0 && (shown >= fewest || !reduced) && (shown <= fewest || readable(l, c.Set.Style.Faces)):
			case shown > fewest:
				o.Count.Most[p] = shown - max(1, shown/4)
				again = true
			case worst < 0: // or those who are left have nothing to do with each other
				worst = p
			}
		}
		switch {
		case again || worst >= 0 && yield(c.Series, &o.Count, worst):
		case worst >= 0:
			return nil, o, crowded(c.Series.Periods[worst].ID, o)
		default:
			c.Layouts = layouts
			return c, o, nil
		}
		series, err := count.Messages(c.Series.Dataset, c.Series.Periods, o.Count)
		if err != nil {
			return nil, o, err
		}
		if c, err = Compose(series, o); err != nil {
			return nil, o, err
		}
	}
}

// unseat notes the actors beside whose boxes what they say to others than are shown finds
// no room. It reports whether that goes into the boxes of some who had it beside them.
func (o *Options) unseat(layouts []*figure.Layout) bool {
	folds := false
	for _, l := range layouts {
		for i, seats := range l.Asides {
			if slices.ContainsFunc(seats, func(s figure.Seat) bool { return s.Form < 0 }) {
				if o.unseated = true; o.folded != nil {
					o.folded[l.Figure.Nodes[i].Actor], folds = true, true
				}
			}
		}
	}
	return folds
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
