package fit

import (
	"context"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/contrast"
	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/scale"
)

// Options are what a run asks of its figures.
type Options struct {
	Count  count.Options
	Style  scale.Style
	Engine string // of Graphviz, which the user has named; empty: places are searched
	Places bool   // a kind or a table needs the places of the graphs
	Shapes bool   // the run draws its figures
	Names  bool   // only their names are wanted
	// Changes compares the periods; nil: the run does not need it.
	Changes   func(*graph.Series, count.Options) ([]*change.Diff, error)
	Contrasts bool         // what changes is drawn
	folded    map[int]bool // by actor: what goes to others than are shown stands in his box; nil: beside all boxes
	unseated  bool         // it had no room there
}

// A Composition is the figures of a run: what they show, their looks, their page
// and, once these are found, their places.
type Composition struct {
	Series    *graph.Series
	Set       *figure.Set
	Page      *page.Page
	Layouts   []*figure.Layout   // nil: not placed
	Changes   []*change.Diff     // between periods; empty where the run does not need it
	Contrasts []*contrast.Figure // of these; empty where they are not drawn, or not made yet
}

// Compose composes the figures of a series.
func Compose(s *graph.Series, o Options) (*Composition, error) {
	c := &Composition{Series: s, Set: figure.Compose(s, o.Style)}
	if o.Changes != nil {
		var err error
		if c.Changes, err = o.Changes(s, o.Count); err != nil {
			return nil, err
		}
	}
	c.Set.Fold(o.folded)
	c.Page = page.Measure(c.Set)
	return c, nil
}

// Contrast makes the figures of what changes, if the run draws these. No other figure and
// no place depends on them, so that this is for whoever tries no more compositions.
func (c *Composition) Contrast(o Options) {
	if o.Contrasts {
		c.Contrasts = contrast.Compose(c.Set, c.Changes)
		c.Page.MakeWay(c.Set.Changes)
	}
}

// Place finds the places of all figures, if the run needs any and they are not
// found yet.
func (c *Composition) Place(ctx context.Context, o Options) error {
	if c.Layouts != nil || !o.Shapes || !o.Places {
		return nil
	}
	var err error
	if c.Layouts, err = placeFigures(ctx, c.Set, c.Page.Room, o, o.arrangement()); err != nil {
		return err
	}
	return c.overdrawn(o)
}

// overdrawn returns an error where the user wants more actors in a figure than one
// holds, and they or their lines are drawn over boxes.
func (c *Composition) overdrawn(o Options) error {
	for p, l := range c.Layouts {
		g := c.Series.Graphs[p]
		if o.Count.Top > 0 && l.Over > 0 && (boxes(g) > count.Readable.Actors || len(g.Lines) > count.Readable.Lines) {
			return &UnreadableError{g.Period.ID, Size(o.Style.MM()), "to leave out --top, which shows as many actors as can be read, or a smaller number; a larger --size"}
		}
	}
	return nil
}
