package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/render/typeset"
)

// findings are what the figures of a run fail to show.
type findings struct {
	gaps    []typeset.Gap // letters that no font has
	lent    string        // letters that the fonts of --font lack, and others have
	checked int           // figures that were looked at
	tangled []string      // … of which these can't be read at their size
	few     bool          // one of these has few boxes
}

func (f *findings) add(one finishedFigure) {
	f.gaps = append(f.gaps, one.gaps...)
	f.lent += one.lent
	if one.checked {
		f.checked++
	}
	if one.tangled {
		f.tangled = append(f.tangled, one.id)
		f.few = f.few || one.boxes > 0 && one.boxes <= fewBoxes
	}
}

// maxLetters is how many letters a finding names.
const maxLetters = 20

// tell says what was found: letters that are missing, once for each script, those
// that come from other fonts than the user named, and what helps where figures are
// too crowded.
func (f *findings) tell(o flags.Options, say terminal.Say) {
	missing := make(map[string][]rune) // by script
	example := make(map[string]string)
	for _, gap := range f.gaps {
		for _, r := range gap.Letters {
			script := scriptOf(r)
			if missing[script] = append(missing[script], r); example[script] == "" {
				example[script] = gap.Words
			}
		}
	}
	for _, script := range slices.Sorted(maps.Keys(missing)) {
		say("no font has letters of the script %s, as in %q: %s; name one that has with --font FILE", script, example[script], letters(missing[script]))
	}
	if f.lent != "" {
		say("the fonts of --font lack letters, which are taken from others: %s", letters([]rune(f.lent)))
	}
	if n := len(f.tangled); n > 0 {
		w, h := o.Style.MM()
		names, are, top := strings.Join(f.tangled[:min(n, maxNamed)], ", "), "are", "--top N shows the N strongest actors of each, "
		if n > maxNamed {
			names += ", …"
		}
		if n == 1 {
			are, top = "is", "--top N shows the N strongest actors, "
		}
		if f.few {
			top = "--labels count takes less room, "
		}
		say("%d of %d figures (%s) %s too crowded for %s mm: %sa wider --size has room for more", n, f.checked, names, are, fit.Size(w, h), top)
	}
}

const (
	// maxNamed is how many crowded figures are named.
	maxNamed = 4
	// fewBoxes is up to how many boxes leaving out actors is no advice.
	fewBoxes = 4
)

// letters lists each of some letters once, in the order of their codes: the first of
// many.
func letters(all []rune) string {
	all = slices.Compact(slices.Sorted(slices.Values(all)))
	if n := len(all) - maxLetters; n > 0 {
		return fmt.Sprintf("%s and %d more", string(all[:maxLetters]), n)
	}
	return string(all)
}

// scriptOf names the one script that a letter is of.
func scriptOf(r rune) string {
	for name, script := range unicode.Scripts { // no two have a letter in common
		if unicode.Is(script, r) {
			return name
		}
	}
	return "Unknown"
}
