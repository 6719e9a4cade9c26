package main

import (
	"context"
	"errors"

	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/page"
)

// placeFigures finds the places of all figures, if the run needs any.
func placeFigures(ctx context.Context, set *figure.Set, room page.Room, o options) ([]*figure.Layout, error) {
	if !o.needPlaces() {
		return nil, nil
	}
	layouts, err := layout.Arrange(ctx, set, room, layout.Graphviz{Engine: o.engine})
	if tooLarge, ok := errors.AsType[*layout.TooLargeError](err); ok {
		return nil, &usageError{tooLarge.Error(), "show fewer with --top 100, or try another --layout"}
	}
	return layouts, err
}
