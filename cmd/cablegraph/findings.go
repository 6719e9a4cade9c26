package main

import (
	"fmt"
	"slices"

	"cablegraph/render/typeset"
)

// findings are what the figures of a run fail to show.
type findings struct {
	gaps    []typeset.Gap // letters that no font has
	lent    string        // letters that the fonts of --font lack, and others have
	checked int           // figures that were looked at
	tangled int           // … of which these can't be read at their size
}

func (f *findings) add(one finishedFigure) {
	f.gaps = append(f.gaps, one.gaps...)
	f.lent += one.lent
	if one.checked {
		f.checked++
	}
	if one.tangled {
		f.tangled++
	}
}

// maxLetters is how many letters a finding names.
const maxLetters = 20

// tell says what was found: letters that are missing, once for each line of
// words, those that come from other fonts than the user named, and what helps
// where figures are too crowded.
func (f *findings) tell(o options, say sayFunc) {
	told := make(map[typeset.Gap]bool)
	for _, gap := range f.gaps {
		if !told[gap] {
			told[gap] = true
			say("no font has %q of %q; name one that has with --font FILE", gap.Letters, gap.Words)
		}
	}
	if f.lent != "" {
		letters := slices.Compact(slices.Sorted(slices.Values([]rune(f.lent))))
		more := ""
		if n := len(letters) - maxLetters; n > 0 {
			letters, more = letters[:maxLetters], fmt.Sprintf(" and %d more", n)
		}
		say("the fonts of --font lack letters, which are taken from others: %s%s", string(letters), more)
	}
	if f.tangled > 0 {
		w, h := o.style.MM()
		say("%d of %d figures are too crowded for %s mm: --top N shows the N strongest actors of each, a wider --size has room for more", f.tangled, f.checked, size(w, h))
	}
}

// size spells a sheet as --size takes it.
func size(w, h int) string {
	if h == 0 {
		return fmt.Sprint(w)
	}
	return fmt.Sprintf("%dx%d", w, h)
}
