package flags

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/render/draw"
	"cablegraph/render/write"
)

// KindNames are all values of --draw.
func KindNames() []string {
	var names []string
	for _, k := range draw.Kinds {
		names = append(names, k.Name)
	}
	return names
}

// kindsHelp says what each value of --draw shows.
func kindsHelp() string {
	var help []string
	for _, k := range draw.Kinds {
		help = append(help, fmt.Sprintf("%s (%s)", k.Name, k.Help))
	}
	return strings.Join(help, ", ")
}

// ChosenKinds are the kinds of figures that the run draws.
func (o Options) ChosenKinds() []draw.Kind {
	return slices.DeleteFunc(slices.Clone(draw.Kinds), func(k draw.Kind) bool { return !o.Draws(k) })
}

// Draws reports whether the run draws a kind of figures.
func (o Options) Draws(k draw.Kind) bool { return slices.Contains(o.Kinds, k.Name) }

// Shows reports whether the run writes the figures of a period, or of the kind
// that shows all of them.
func (o Options) Shows(of string) bool { return o.Period == "" || o.Period == of }

// NeedShapes reports whether the run draws its figures, for their formats or to know
// what is in them.
func (o Options) NeedShapes() bool {
	return o.Task == ToLint || slices.ContainsFunc(o.ChosenKinds(), func(k draw.Kind) bool { return k.Settled }) ||
		slices.ContainsFunc(write.Formats, func(f write.Format) bool { return f.Needs > write.Words && slices.Contains(o.formats, f.Name) })
}

// PlacesGraphs reports whether a kind or a table of the run is made of the graphs
// with their places.
func (o Options) PlacesGraphs() bool {
	return slices.ContainsFunc(o.ChosenKinds(), func(k draw.Kind) bool { return k.Places }) ||
		slices.ContainsFunc(o.ChosenTables(), func(f write.Format) bool { return f.Needs > write.Words })
}

// formatNames are all values of --format.
func formatNames() []string {
	var names []string
	for _, f := range write.Formats {
		names = append(names, f.Name)
	}
	return names
}

// ChosenFormats are the formats of the run that write a file a figure, ordered
// by name.
func (o Options) ChosenFormats() []write.Format {
	return o.chosen(func(f write.Format) bool { return f.Figure != nil })
}

// ChosenTables are the formats of the run that write a file a run, ordered by
// name.
func (o Options) ChosenTables() []write.Format {
	return o.chosen(func(f write.Format) bool { return f.Run != nil })
}

func (o Options) chosen(of func(write.Format) bool) []write.Format {
	return slices.DeleteFunc(slices.Clone(write.Formats), func(f write.Format) bool { return !of(f) || !slices.Contains(o.formats, f.Name) })
}

// DrawsChanges reports whether the run draws figures of what changes.
func (o Options) DrawsChanges() bool { return slices.Contains(o.Kinds, "change") }

// NeedChanges reports whether the run writes or draws what changes between periods.
func (o Options) NeedChanges() bool { return o.comparing() != nil }

// comparing are the kinds and the format that show what changes between periods.
func (o Options) comparing() []string {
	var out []string
	for _, k := range o.ChosenKinds() {
		if k.Changes {
			out = append(out, "--draw "+k.Name)
		}
	}
	if slices.Contains(o.formats, "changes") {
		out = append(out, "-f changes")
	}
	return out
}
