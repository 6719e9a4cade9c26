// Package fit turns a counted series into figures, at places where they can be read.
//
// [Compose] makes the figures of a series; [Fit] places them and, where something
// can't be read, has the messages counted anew with fewer actors, until all can or
// no more help. What it returns is the last composition, with the options that it
// was counted by.
package fit

import (
	"context"
	"errors"
	"maps"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/shape"
)

// How many messages, in percent, figures must show more for places that the user has
// given to be left, and for less to be said of what goes to others.
const (
	forPlaces = 133
	forOthers = 120
)

// Fit places figures, and leaves out actors where not all can be read. On a sheet
// that holds less than a reader can take in, it places them where the user has
// said; anew, where these places are so close that far less, or a principal less,
// can be shown. The options that it returns are those that the figures were
// counted by.
func Fit(ctx context.Context, c *Composition, o Options, say func(format string, words ...any)) (*Composition, Options, error) {
	switch {
	case !o.Places:
		return c, o, nil
	case o.Count.Hold.Actors > 0:
	case o.Count.Top > 0, o.Names:
		return c, o, nil // as many as the user wants, or only names are
	default:
		return thin(ctx, c, o)
	}
	kept, by, err := fitBest(ctx, c, o, o.arrangement())
	pinned := o.Engine == "" && slices.ContainsFunc(c.Series.Dataset.Actors, func(a graph.Actor) bool { return a.Pinned })
	if _, failed := errors.AsType[*UnreadableError](err); pinned && (failed || err == nil && showsMore(c, kept, forPlaces)) {
		anew, byAnew, none := fitBest(ctx, c, o, layout.ArrangeAnew)
		if none == nil && (failed || showsMore(anew, kept, forPlaces)) {
			say("the places given in x and y are too close on this sheet: everybody is placed anew")
			kept, by, err = anew, byAnew, nil
		}
	}
	if err == nil && o.Engine == "" {
		kept, by, err = settle(ctx, kept, by, o)
	}
	if err == nil && drawn(kept) < drawn(c) && o.Count.Top > 0 {
		say("figures with fewer than %d actors hold no more legibly on this sheet", o.Count.Top)
	}
	return kept, by, err
}

// settles is how often figures are placed again at most.
const settles = 5

// settle places figures again with the places that they were found at, as the next
// run does that is given these: where the weakest were left out, more may find room.
// It ends when nothing changes, so that places written and read back give the same
// figures; of those on the way the last that show most are taken.
func settle(ctx context.Context, c *Composition, by, o Options) (*Composition, Options, error) {
	best, byBest := c, by
	for range settles {
		d := *c.Series.Dataset
		d.Actors = slices.Clone(d.Actors)
		places := figure.Places(c.Layouts)
		for a := range d.Actors {
			p, shown := places[a]
			d.Actors[a].Pinned, d.Actors[a].X, d.Actors[a].Y = shown, float64(p.X)/float64(shape.Pt), float64(p.Y)/float64(shape.Pt)
		}
		series, err := count.Messages(&d, c.Series.Periods, o.Count)
		if err != nil {
			return nil, o, err
		}
		next, err := Compose(series, o)
		if err != nil {
			return nil, o, err
		}
		next, byNext, err := fitBest(ctx, next, o, layout.Arrange)
		if _, failed := errors.AsType[*UnreadableError](err); failed {
			break
		}
		if err != nil {
			return nil, o, err
		}
		same := maps.Equal(places, figure.Places(next.Layouts)) && drawn(next) == drawn(c)
		if c = next; drawn(c) >= drawn(best) {
			best, byBest = c, byNext
		}
		if same {
			break
		}
	}
	return best, byBest, nil
}

// showsMore reports whether some figures show more than so many percent of what others do.
func showsMore(some, others *Composition, percent int) bool {
	return drawn(some)*100 > drawn(others)*percent || principals(some) > principals(others)
}

// principals counts the boxes of principals who act, in all figures.
func principals(c *Composition) int {
	n := 0
	for _, g := range c.Series.Graphs {
		for _, node := range g.Nodes {
			if node.Boxed && c.Series.Dataset.Actors[node.Actor].Principal {
				n++
			}
		}
	}
	return n
}

// drawn counts the messages of all figures.
func drawn(c *Composition) int {
	n := 0
	for _, g := range c.Series.Graphs {
		n += g.Count.Total()
	}
	return n
}
