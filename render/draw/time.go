package draw

import (
	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/render/figure"
	"cablegraph/render/lanes"
	"cablegraph/render/lanes/slide"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/write"
)

// timeName names the kind of figures of time, and their files.
const timeName = "time"

// checkTime refuses more messages than a figure of time has. How many fit on slides is
// known when these are composed.
func checkTime(style scale.Style, whole func() (*graph.Series, error)) error {
	s, err := whole()
	if err != nil || style.Slide {
		return err
	}
	return lanes.Check(s)
}

// times are the pages or slides of the figure of time.
func times(c Composed) ([]Figure, error) {
	whole, err := c.Whole()
	if err != nil {
		return nil, err
	}
	var out []Figure
	reason := func(i int) string { return whole.Account.Entries[i].Reason }
	add := func(p timePage) {
		id := Kind{Name: timeName, Whole: true}.Page(len(out) + 1)
		out = append(out, Figure{ID: id, Of: timeName, Words: always(p), Drawn: func([]*figure.Layout) []account.Drawn { return p.Drawn() }, Reason: reason, Draw: func([]*figure.Layout) (*shape.Drawing, *figure.Layout) { return p.Draw(id), nil }})
	}
	if c.Set.Style.Slide {
		f, err := slide.Compose(c.Set, whole)
		if err != nil {
			return nil, err
		}
		for i := range f.Slides {
			add(&f.Slides[i])
		}
		return out, nil
	}
	pages, err := lanes.Compose(c.Set, whole)
	if err != nil {
		return nil, err
	}
	for i := range pages {
		add(&pages[i])
	}
	return out, nil
}

// A timePage is one of lanes, or a slide.
type timePage interface {
	write.Description
	Drawn() []account.Drawn
	Draw(id string) *shape.Drawing
}
