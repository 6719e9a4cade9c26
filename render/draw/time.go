package draw

import (
	"cablegraph/render/figure"
	"cablegraph/render/lanes"
	"cablegraph/render/shape"
)

// timeName names the kind of figures of time, and their files.
const timeName = "time"

// times are the pages of the figure of time.
func times(c Composed) ([]Figure, error) {
	whole, err := c.Whole()
	if err != nil {
		return nil, err
	}
	f, err := lanes.Compose(c.Set, whole)
	if err != nil {
		return nil, err
	}
	var out []Figure
	for i := range f.Pages {
		p := &f.Pages[i]
		id := Kind{Name: timeName, Whole: true}.Page(i + 1)
		out = append(out, Figure{ID: id, Of: timeName, Words: p, Draw: func([]*figure.Layout) (*shape.Drawing, *figure.Layout) {
			return p.Draw(id), nil
		}})
	}
	return out, nil
}
