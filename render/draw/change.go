package draw

import (
	"cmp"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/write"
)

// changes are what changed between two periods each, drawn between the places of
// their graphs.
func changes(c Composed) ([]Figure, error) {
	var out []Figure
	reason := otherwise(c.Set.Series, graph.NotCompared)
	for _, f := range c.Contrasts {
		words := func(placed []*figure.Layout) write.Description { return f.Told(placed, c.Page.Changes) }
		drawn := func(placed []*figure.Layout) []account.Drawn {
			if placed == nil {
				return f.Drawn(f.Figure)
			}
			return f.Drawn(f.Place(placed, c.Page.Changes).Figure)
		}
		out = append(out, Figure{ID: f.ID, Of: f.Period.ID, Words: words, Drawn: drawn, Reason: reason, Graph: true, Draw: func(placed []*figure.Layout) (*shape.Drawing, *figure.Layout) {
			l := f.Place(placed, c.Page.Changes)
			d := c.Page.DrawChanges(l)
			d.Desc = f.Style.Words.Sentences(f.Told(placed, c.Page.Changes).Describe()...)
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
