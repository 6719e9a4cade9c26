package main

import (
	"slices"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/render/write"
)

// formatNames are all values of --format.
func formatNames() []string {
	var names []string
	for _, f := range write.Formats {
		names = append(names, f.Name)
	}
	return names
}

// chosenFormats are the formats of the run that write a file a figure, ordered
// by name.
func chosenFormats(o options) []write.Format {
	return chosen(o, func(f write.Format) bool { return f.Figure != nil })
}

// chosenTables are the formats of the run that write a file a run, ordered by
// name.
func chosenTables(o options) []write.Format {
	return chosen(o, func(f write.Format) bool { return f.Run != nil })
}

func chosen(o options, of func(write.Format) bool) []write.Format {
	return slices.DeleteFunc(slices.Clone(write.Formats), func(f write.Format) bool { return !of(f) || !slices.Contains(o.formats, f.Name) })
}

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
func unmarked(o options) []string {
	var names []string
	for _, f := range chosenTables(o) {
		if f.Marks == nil {
			names = append(names, f.File(""))
		}
	}
	return names
}
