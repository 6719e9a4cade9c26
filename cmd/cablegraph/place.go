package main

import (
	"context"
	"errors"

	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/page"
)

// An arrangeFunc is one of package layout's ways to find places.
type arrangeFunc func(context.Context, *figure.Set, page.Room, layout.Engine) ([]*figure.Layout, error)

// arrangement is how the run finds places: by a search, or as the engine has them
// that the user names.
func (o options) arrangement() arrangeFunc {
	if o.engine != "" {
		return layout.ArrangeBy
	}
	return layout.Arrange
}

// placeFigures finds the places of all graphs.
func placeFigures(ctx context.Context, set *figure.Set, room page.Room, o options, arrange arrangeFunc) ([]*figure.Layout, error) {
	layouts, err := arrange(ctx, set, room, layout.Graphviz{Engine: o.engine})
	if tooLarge, ok := errors.AsType[*layout.TooLargeError](err); ok {
		return nil, &usageError{tooLarge.Error(), "show fewer with --top 100, or try another --layout"}
	}
	return layouts, err
}
