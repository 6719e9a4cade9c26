package main

import (
	"context"
	"errors"

	"cablegraph/render"
)

// place finds the places of all figures, if the run needs any.
func place(ctx context.Context, set *render.Set, o options) ([]*render.Layout, error) {
	if !o.needPlaces() {
		return nil, nil
	}
	layouts, err := render.Arrange(ctx, set, render.Graphviz{Engine: o.engine})
	if tooLarge, ok := errors.AsType[*render.TooLargeError](err); ok {
		return nil, &usageError{tooLarge.Error(), "show fewer with --top 100, or try another --layout"}
	}
	return layouts, err
}
