package main

import (
	"fmt"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/cmd/cablegraph/internal/terminal"
)

// newStamp begins the stamp of a run; there is none where the run does not
// simply write files, or reads what can't be read twice.
func newStamp(o flags.Options) *output.Stamp {
	if o.Task != flags.ToDraw || o.Out == flags.StandardOutput || o.Depfile != "" || o.Stdin() {
		return nil
	}
	return output.NewStamp(o.Words, append(source.Paths(o.Sets), o.Fonts...))
}

// repeat says what the last run of this command said.
func repeat(said []string, say terminal.Say) {
	for _, line := range said {
		say("%s", line)
	}
}

// begin checks what can be checked before the set is read, and reads the fonts.
func begin(o flags.Options, say terminal.Say) (flags.Options, error) {
	if len(o.Sets) == 0 {
		say("no data set given: drawing the built-in %s", builtInName)
	}
	if path, found := rule([]string{accountName}, o).Unnamable(); o.Depfile != "" && found {
		return o, &flags.Misuse{
			Problem: fmt.Sprintf("--depfile: a makefile can't name %q", path),
			Hint:    `take a path without ; = \ and controls, without % beside * ? [, that neither begins with ~ nor ends with a space, ) or &`,
		}
	}
	var err error
	o.Style.Faces, err = typefaces(o.Fonts, say)
	return o, err
}
