package main

import (
	"context"
	"fmt"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
	"cablegraph/render/page"
	"cablegraph/render/place"
)

// crowded says that some figures can't be read at their size, and what helps.
func (c config) crowded(ctx context.Context, s *graph.Series, n int, say func(string, ...any)) error {
	least, ok, err := figure.LeastSheet(c.style.Sheet, func(larger figure.Sheet) (bool, error) {
		c := c
		c.style.Sheet = larger
		return c.legible(ctx, s)
	})
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

// legible reports whether no figure of the run is tangled.
func (c config) legible(ctx context.Context, s *graph.Series) (bool, error) {
	set := figure.Compose(s, c.style)
	sheet := page.Measure(set)
	layouts, err := place.Arrange(ctx, set, sheet.Room, place.Graphviz{Engine: c.engine})
	if err != nil {
		return false, err
	}
	for _, d := range sheet.Draw(layouts) {
		if lint.Check(d, c.style.Faces).Tangled() {
			return false, nil
		}
	}
	return true, nil
}

// size spells a sheet as --size takes it.
func size(w, h int) string {
	if h == 0 {
		return fmt.Sprint(w)
	}
	return fmt.Sprintf("%dx%d", w, h)
}
