package main

import (
	"context"
	"fmt"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/lint"
	"cablegraph/render/page"
	"cablegraph/render/typeset"
)

// findings are what the figures of a run fail to show.
type findings struct {
	gaps    []typeset.Gap // letters that no font has
	tangled int           // figures that can't be read at their size
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
func (f *findings) tell(ctx context.Context, s *graph.Series, o options, say sayFunc) error {
	told := make(map[typeset.Gap]bool)
	for _, gap := range f.gaps {
		if !told[gap] {
			told[gap] = true
			say("no font has %q of %q; name one that has with --font FILE", gap.Letters, gap.Words)
		}
	}
	if f.tangled == 0 {
		return nil
	}
	least, ok, err := figure.LeastSheet(o.style.Sheet, func(larger figure.Sheet) (bool, error) {
		o := o
		o.style.Sheet = larger
		return legible(ctx, s, o)
	})
	if err != nil {
		return err
	}
	w, h := o.style.MM()
	way := "--top N shows the N strongest actors"
	if ok {
		w, h := least.MM()
		way = fmt.Sprintf("--size %s is the least that holds them, or %s", size(w, h), way)
	}
	say("%d of %d figures are too crowded for %s mm: %s", f.tangled, len(s.Graphs), size(w, h), way)
	return nil
}

// legible reports whether no figure of the run is tangled.
func legible(ctx context.Context, s *graph.Series, o options) (bool, error) {
	set := figure.Compose(s, o.style)
	sheet := page.Measure(set)
	layouts, err := layout.Arrange(ctx, set, sheet.Room, layout.Graphviz{Engine: o.engine})
	if err != nil {
		return false, err
	}
	for _, d := range sheet.Draw(layouts) {
		if lint.Check(d, o.style.Faces).Tangled() {
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
