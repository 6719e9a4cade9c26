package main

import (
	"os"
	"path/filepath"
	"slices"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/cmd/cablegraph/internal/source"
)

// rule says what the files of these names depend on: the tables that are there,
// and the fonts; for the built-in set and standard input there are no tables.
func rule(names []string, o options) output.Rule {
	var r output.Rule
	for _, path := range source.Paths(o.sets) {
		if _, err := os.Stat(path); err == nil || slices.Contains(o.sets, path) {
			r.Needs = append(r.Needs, path)
		}
	}
	r.Needs = append(r.Needs, o.fonts...)
	for _, name := range names {
		r.Targets = append(r.Targets, filepath.Join(o.out, name))
	}
	return r
}
