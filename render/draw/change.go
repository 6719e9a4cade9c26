package draw

import (
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// changes are what changed between two periods each, drawn between the places of
// their graphs.
func changes(c Composed) ([]Figure, error) {
	var out []Figure
	for _, f := range c.Contrasts {
		out = append(out, Figure{ID: f.ID, Of: f.Period.ID, Words: f, Graph: true, Draw: func(placed []*figure.Layout) (*shape.Drawing, *figure.Layout) {
			l := f.Place(placed, c.Page.Changes(placed[0].Plot))
			d := c.Page.DrawChanges(l)
			d.Desc = f.Style.Words.Sentences(f.Describe()...)
			return d, l
		}})
	}
	return out, nil
}
