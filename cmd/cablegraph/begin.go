package main

import (
	"fmt"
	"io"
	"os"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
	"cablegraph/render/typeset"
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
func (a app) repeat(said []string) {
	for _, line := range said {
		a.say("%s", line)
	}
}

// begin checks what can be checked before the set is read, and reads the fonts.
func (a app) begin(o options) (options, error) {
	if len(o.sets) == 0 {
		a.say("no data set given: drawing the built-in %s", builtInName)
	}
	if path, found := rule([]string{accountName}, o).Unnamable(); o.depfile != "" && found {
		return o, &usageError{
			fmt.Sprintf("--depfile: a makefile can't name %q", path),
			`take a path without ; = \ and controls, that neither begins with ~ nor ends with a space, ) or &`,
		}
	}
	var err error
	o.style.Faces, err = typefaces(o.fonts)
	return o, err
}

// typefaces are the bundled fonts, those of the given files and, where even
// these lack a letter, those of the system.
func typefaces(names []string) (*typeset.Faces, error) {
	files := make([][]byte, len(names))
	for i, name := range names {
		var err error
		if files[i], err = readFont(name); err != nil {
			return nil, &usageError{fmt.Sprintf("--font: %v", err), "name a TTF or OTF file"}
		}
	}
	faces, err := typeset.NewFaces(files, true)
	if err != nil {
		return nil, &usageError{fmt.Sprintf("--font: %v", err), "name a TTF or OTF file"}
	}
	return faces, nil
}

// readFont reads as much of a file as any font has; what is cut off is none.
func readFont(name string) ([]byte, error) {
	const largest = 256 << 20 // bytes
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, largest))
}
