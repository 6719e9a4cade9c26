package main

import (
	"errors"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/render/layout"
)

// fit returns what the run asks of its figures.
func (o options) fit() fit.Options {
	return fit.Options{
		Count: o.count, Style: o.style, Engine: o.engine, Places: o.placesGraphs(), Shapes: o.needShapes(), Names: o.task == toList,
		Changes: o.changes(), Contrasts: o.drawsChanges(),
	}
}

// fitError says what helps where places can't be found.
func fitError(err error) error {
	if tooLarge, ok := errors.AsType[*layout.TooLargeError](err); ok {
		return &usageError{tooLarge.Error(), "show fewer with --top 100, or try another --layout"}
	}
	if unreadable, ok := errors.AsType[*fit.UnreadableError](err); ok {
		return failure{unreadable}
	}
	return err
}
