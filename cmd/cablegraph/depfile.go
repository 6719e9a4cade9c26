package main

import (
	"os"
	"path/filepath"
	"slices"

	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
)

// rule says what the files of these names depend on: the tables that are there,
// and the fonts; for the built-in set and standard input there are no tables.
func rule(names []string, o flags.Options) output.Rule {
	var r output.Rule
	for _, path := range source.Paths(o.Sets) {
		if _, err := os.Stat(path); err == nil || slices.Contains(o.Sets, path) {
			r.Needs = append(r.Needs, path)
		}
	}
	r.Needs = append(r.Needs, o.Fonts...)
	for _, name := range names {
		r.Targets = append(r.Targets, filepath.Join(o.Out, name))
	}
	return r
}
