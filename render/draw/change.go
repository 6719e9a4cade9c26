package draw

import (
	"cmp"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// changes are what changed between two periods each, drawn between the places of
// their graphs.
func changes(c Composed) ([]Figure, error) {
	var out []Figure
	reason := otherwise(c.Set.Series, graph.NotCompared)
	for _, f := range c.Contrasts {
		plot := func(placed []*figure.Layout) shape.Rect { return c.Page.Changes(placed[0].Plot) }
		drawn := func(placed []*figure.Layout) []account.Drawn { return f.Drawn(f.Place(placed, plot(placed)).Figure) }
		out = append(out, Figure{ID: f.ID, Of: f.Period.ID, Words: always(f), Drawn: drawn, Reason: reason, Graph: true, Draw: func(placed []*figure.Layout) (*shape.Drawing, *figure.Layout) {
			l := f.Place(placed, plot(placed))
			d := c.Page.DrawChanges(l)
			d.Desc = f.Style.Words.Sentences(f.Describe()...)
			return d, l
		}})
	}
	return out, nil
}

// otherwise returns why counting leaves out a message; of those that it does not
// leave out the reason of a kind.
func otherwise(s *graph.Series, reason string) func(message int) string {
	return func(i int) string { return cmp.Or(s.Account.Entries[i].Reason, reason) }
}
