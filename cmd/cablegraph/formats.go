package main

import (
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/render/write"
)

// endings are formats as files to be known again.
func endings(formats []write.Format) []output.Kind {
	var kinds []output.Kind
	for _, f := range formats {
		for _, mark := range f.Marks {
			kinds = append(kinds, output.Kind{Ending: f.Ending, Mark: mark, AtEnd: f.AtEnd})
		}
		if f.Marks == nil {
			kinds = append(kinds, output.Kind{Ending: f.Ending})
		}
	}
	return kinds
}

// unmarked are the names of the chosen tables that have no mark of ours.
func unmarked(o flags.Options) []string {
	var names []string
	for _, f := range o.ChosenTables() {
		if f.Marks == nil {
			names = append(names, f.File(""))
		}
	}
	return names
}
