package main

import (
	"fmt"

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
// words, and what helps where figures are too crowded.
func (f *findings) tell(figures int, o options, say sayFunc) {
	told := make(map[typeset.Gap]bool)
	for _, gap := range f.gaps {
		if !told[gap] {
			told[gap] = true
			say("no font has %q of %q; name one that has with --font FILE", gap.Letters, gap.Words)
		}
	}
	if f.tangled > 0 {
		w, h := o.style.MM()
		say("%d of %d figures are too crowded for %s mm: --top N shows the N strongest actors of each, a wider --size has room for more", f.tangled, figures, size(w, h))
	}
}

// size spells a sheet as --size takes it.
func size(w, h int) string {
	if h == 0 {
		return fmt.Sprint(w)
	}
	return fmt.Sprintf("%dx%d", w, h)
}
