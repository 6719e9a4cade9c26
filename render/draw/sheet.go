package draw

import (
	"cablegraph/render/figure"
	"cablegraph/render/multiples"
	"cablegraph/render/shape"
)

// sheets are all periods as small multiples, six to a page.
func sheets(c Composed) ([]Figure, error) {
	var out []Figure
	for _, p := range multiples.Compose(c.Set, c.Changes).Pages {
		out = append(out, Figure{ID: p.ID(), Of: multiples.Name, Words: p, Draw: func(placed []*figure.Layout) (*shape.Drawing, *figure.Layout) {
			return p.Draw(placed), nil
		}})
	}
	return out, nil
}
