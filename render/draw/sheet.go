package draw

import (
	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/multiples"
	"cablegraph/render/shape"
	"cablegraph/render/write"
)

// sheets are all periods as small multiples, six to a page.
func sheets(c Composed) ([]Figure, error) {
	var out []Figure
	reason := otherwise(c.Set.Series, graph.NotInPanel)
	for _, p := range multiples.Compose(c.Set, c.Changes).Pages {
		words := func(placed []*figure.Layout) write.Description { return p.Text(placed) }
		out = append(out, Figure{ID: p.ID(), Of: multiples.Name, Words: words, Drawn: p.Drawn, Reason: reason, Draw: func(placed []*figure.Layout) (*shape.Drawing, *figure.Layout) {
			return p.Draw(placed), nil
		}})
	}
	return out, nil
}
