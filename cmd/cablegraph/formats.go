package main

import (
	"io"
	"slices"
	"strings"

	"cablegraph/cmd/cablegraph/internal/output"
	"cablegraph/render"
)

// A sheet is all that a format may draw on: one figure, its places, and both
// as flat shapes. A format that needs no places has the first only.
type sheet struct {
	set     *render.Set
	i       int // the figure
	layout  *render.Layout
	drawing *render.Drawing
	dpi     int
}

// A format is a file a period: how its name ends, the mark by which it is known
// as the program's own, and how it is written.
type format struct {
	name, ending string
	mark         string // near its beginning, in a PDF near its end
	places       bool   // it needs places
	write        func(io.Writer, sheet) error
}

// formats are ordered by name.
var formats = []format{
	{"alt", ".alt.txt", "Directed graph of messages, “", false, func(w io.Writer, s sheet) error {
		_, err := io.WriteString(w, strings.Join(render.Alt(s.set, s.i), "\n")+"\n")
		return err
	}},
	{"dot", ".dot", "// drawn by cablegraph\n", true, func(w io.Writer, s sheet) error { return render.DOT(w, s.set, s.i, s.layout) }},
	{"pdf", ".pdf", "/Producer (cablegraph)", true, func(w io.Writer, s sheet) error { return render.PDF(w, s.drawing) }},
	{"png", ".png", "Software\x00cablegraph", true, func(w io.Writer, s sheet) error { return render.PNG(w, s.drawing, s.dpi) }},
	{"svg", ".svg", "<!-- drawn by cablegraph -->\n", true, func(w io.Writer, s sheet) error { return render.SVG(w, s.drawing) }},
	{"tex", ".tex", "% drawn by cablegraph\n", false, func(w io.Writer, s sheet) error { return render.TeX(w, s.set, s.i) }},
}

// A table is a file a run: what all periods have in common.
type table struct {
	name, file string
	places     bool // it needs places
	write      func(io.Writer, *render.Set, []*render.Layout) error
}

// tables are ordered by name.
var tables = []table{
	{"edges", "edges.csv", false, func(w io.Writer, set *render.Set, _ []*render.Layout) error { return set.Series.WriteEdges(w) }},
	{"gexf", "graph.gexf", true, render.GEXF},
	{"messages", "messages.csv", false, func(w io.Writer, set *render.Set, _ []*render.Layout) error { return set.Series.WriteMessages(w) }},
	{"nodes", "nodes.csv", false, func(w io.Writer, set *render.Set, _ []*render.Layout) error { return set.Series.WriteNodes(w) }},
	{"places", "actors.csv", true, render.Places},
}

// formatNames are all values of --format.
func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	for _, t := range tables {
		names = append(names, t.name)
	}
	slices.Sort(names)
	return names
}

// chosenFormats are the formats of the run, ordered by name.
func chosenFormats(o options) []format {
	return slices.DeleteFunc(slices.Clone(formats), func(f format) bool { return !slices.Contains(o.formats, f.name) })
}

// chosenTables are the tables of the run, ordered by name.
func chosenTables(o options) []table {
	return slices.DeleteFunc(slices.Clone(tables), func(t table) bool { return !slices.Contains(o.formats, t.name) })
}

// kinds are the chosen formats as files to be known again.
func kinds(o options) []output.Kind {
	var kinds []output.Kind
	for _, f := range chosenFormats(o) {
		kinds = append(kinds, output.Kind{Ending: f.ending, Mark: f.mark, AtEnd: f.name == "pdf"})
	}
	return kinds
}
