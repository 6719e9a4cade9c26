package main

import (
	"context"
	"fmt"

	"cablegraph/graph"
	"cablegraph/render"
)

// crowded says that some figures can't be read at their size, and what helps.
func (c config) crowded(ctx context.Context, s *graph.Series, n int, say func(string, ...any)) error {
	least, ok, err := render.LeastSheet(ctx, s, c.style, render.Graphviz{Engine: c.engine})
	if err != nil {
		return err
	}
	w, h := c.style.MM()
	way := "--top N shows the N strongest actors"
	if ok {
		w, h := least.MM()
		way = fmt.Sprintf("--size %s is the least that holds them, or %s", size(w, h), way)
	}
	say("%d of %d figures are too crowded for %s mm: %s", n, len(s.Graphs), size(w, h), way)
	return nil
}

// size spells a sheet as --size takes it.
func size(w, h int) string {
	if h == 0 {
		return fmt.Sprint(w)
	}
	return fmt.Sprintf("%dx%d", w, h)
}
