package fit

import (
	"context"

	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/page"
)

// An arrangeFunc is one of package layout's ways to find places.
type arrangeFunc func(context.Context, *figure.Set, page.Room, layout.Engine) ([]*figure.Layout, error)

// arrangement is how the run finds places: by a search, or as the engine has them
// that the user names.
func (o Options) arrangement() arrangeFunc {
	if o.Engine != "" {
		return layout.ArrangeBy
	}
	return layout.Arrange
}

// placeFigures finds the places of all graphs.
func placeFigures(ctx context.Context, set *figure.Set, room page.Room, o Options, arrange arrangeFunc) ([]*figure.Layout, error) {
	return arrange(ctx, set, room, layout.Graphviz{Engine: o.Engine})
}
