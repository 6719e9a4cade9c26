package main

import (
	"fmt"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
)

// newStamp begins the stamp of a run; there is none where the run does not
// simply write files, or reads what can't be read twice.
func newStamp(o options) *output.Stamp {
	if o.task != toDraw || o.out == standardOutput || o.depfile != "" || o.stdin() {
		return nil
	}
	return output.NewStamp(o.words, append(source.Paths(o.sets), o.fonts...))
}

// repeat says what the last run of this command said.
func repeat(said []string, say sayFunc) {
	for _, line := range said {
		say("%s", line)
	}
}

// begin checks what can be checked before the set is read, and reads the fonts.
func begin(o options, say sayFunc) (options, error) {
	if len(o.sets) == 0 {
		say("no data set given: drawing the built-in %s", builtInName)
	}
	if path, found := rule([]string{accountName}, o).Unnamable(); o.depfile != "" && found {
		return o, &usageError{
			fmt.Sprintf("--depfile: a makefile can't name %q", path),
			`take a path without ; = \ and controls, without % beside * ? [, that neither begins with ~ nor ends with a space, ) or &`,
		}
	}
	var err error
	o.style.Faces, err = typefaces(o.fonts, say)
	return o, err
}
