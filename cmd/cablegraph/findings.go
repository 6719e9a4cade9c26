package main

import (
	"context"
	"fmt"

	"cablegraph/graph"
	"cablegraph/render"
)

// findings are what the figures of a run fail to show.
type findings struct {
	gaps    []render.Gap // letters that no font has
	tangled int          // figures that can't be read at their size
}

func (f *findings) add(one finishedFigure) {
	f.gaps = append(f.gaps, one.gaps...)
	if one.tangled {
		f.tangled++
	}
}

// tell says what was found: letters that are missing, once for each line of
// words, then what helps where figures are too crowded, for finding that out
// takes long.
func (a app) tell(ctx context.Context, f findings, s *graph.Series, o options) error {
	told := make(map[render.Gap]bool)
	for _, gap := range f.gaps {
		if !told[gap] {
			told[gap] = true
			a.say("no font has %q of %q; name one that has with --font FILE", gap.Letters, gap.Words)
		}
	}
	if f.tangled == 0 {
		return nil
	}
	least, ok, err := render.LeastSheet(ctx, s, o.style, render.Graphviz{Engine: o.engine})
	if err != nil {
		return err
	}
	w, h := o.style.MM()
	way := "--top N shows the N strongest actors"
	if ok {
		w, h := least.MM()
		way = fmt.Sprintf("--size %s is the least that holds them, or %s", size(w, h), way)
	}
	a.say("%d of %d figures are too crowded for %s mm: %s", f.tangled, len(s.Graphs), size(w, h), way)
	return nil
}

// size spells a sheet as --size takes it.
func size(w, h int) string {
	if h == 0 {
		return fmt.Sprint(w)
	}
	return fmt.Sprintf("%dx%d", w, h)
}
