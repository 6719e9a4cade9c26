package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/export"
	"cablegraph/render"
)

// A sheet is all that a format may draw on: one figure, its places, and both
// as flat shapes. A format in words has the first only.
type sheet struct {
	set     *render.Set
	i       int // the figure
	layout  *render.Layout
	drawing *render.Drawing
	dpi     int
}

// A format is a file a period: how its name ends and how it is written.
type format struct {
	name, ending string
	sign         string // what such a file has near its beginning, a PDF near its end
	words        bool   // it needs no places
	write        func(io.Writer, sheet) error
}

// formats are ordered by name.
var formats = []format{
	{"alt", ".alt.txt", "Directed graph of messages, “", true, func(w io.Writer, s sheet) error {
		_, err := io.WriteString(w, strings.Join(render.Alt(s.set, s.i), "\n")+"\n")
		return err
	}},
	{"dot", ".dot", "// drawn by cablegraph\n", false, func(w io.Writer, s sheet) error { return render.DOT(w, s.set, s.i, s.layout) }},
	{"pdf", ".pdf", "/Producer (cablegraph)", false, func(w io.Writer, s sheet) error { return render.PDF(w, s.drawing) }},
	{"png", ".png", "Software\x00cablegraph", false, func(w io.Writer, s sheet) error { return render.PNG(w, s.drawing, s.dpi) }},
	{"svg", ".svg", "<!-- drawn by cablegraph -->\n", false, func(w io.Writer, s sheet) error { return render.SVG(w, s.drawing) }},
	{"tex", ".tex", "% drawn by cablegraph\n", true, func(w io.Writer, s sheet) error { return render.TeX(w, s.set, s.i) }},
}

// A table is a file a run: what all periods have in common.
type table struct {
	name, file string
	words      bool // it needs no places
	write      func(io.Writer, *render.Set, []*render.Layout) error
}

// tables are ordered by name.
var tables = []table{
	{"edges", "edges.csv", true, func(w io.Writer, set *render.Set, _ []*render.Layout) error { return export.WriteEdges(w, set.Series) }},
	{"gexf", "graph.gexf", false, render.GEXF},
	{"messages", "messages.csv", true, func(w io.Writer, set *render.Set, _ []*render.Layout) error {
		return export.WriteMessages(w, set.Series)
	}},
	{"nodes", "nodes.csv", true, func(w io.Writer, set *render.Set, _ []*render.Layout) error { return export.WriteNodes(w, set.Series) }},
	{"places", "actors.csv", false, render.Places},
}

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

// chosen are the formats of the run, ordered by name.
func (c config) chosen() []format {
	return slices.DeleteFunc(slices.Clone(formats), func(f format) bool { return !slices.Contains(c.formats, f.name) })
}

// words reports whether the run writes nothing that needs places.
func (c config) words() bool {
	return !slices.ContainsFunc(formats, func(f format) bool { return !f.words && slices.Contains(c.formats, f.name) }) &&
		!slices.ContainsFunc(tables, func(t table) bool { return !t.words && slices.Contains(c.formats, t.name) })
}

// names lists the files of a run in the order in which files yields them.
func (c config) names(s *graph.Series) []string {
	var names []string
	for _, p := range s.Periods {
		for _, f := range c.chosen() {
			if c.draws(p) {
				names = append(names, p.ID+f.ending)
			}
		}
	}
	if c.period != "" {
		return names
	}
	for _, t := range tables {
		if slices.Contains(c.formats, t.name) {
			names = append(names, t.file)
		}
	}
	return append(names, accountName)
}

// accountName is the file that says what became of every message. It is
// written by full runs only: two runs of a period each would race for it.
const accountName = "account.csv"

func (c config) draws(p graph.Period) bool { return c.period == "" || c.period == p.ID }

// layout decides what the figures show and finds the places.
func (c config) layout(ctx context.Context, s *graph.Series) (*render.Set, []*render.Layout, error) {
	set := render.Compose(s, c.style)
	layouts, err := render.Arrange(ctx, set, render.Graphviz{Engine: c.engine})
	if tooLarge, ok := errors.AsType[*render.TooLargeError](err); ok {
		return nil, nil, &usageError{tooLarge.Error(), "show fewer with --top 100, or try another --layout"}
	}
	return set, layouts, err
}

// typefaces are the bundled fonts, those of the given files and, where even
// these lack a letter, those of the system.
func typefaces(names []string) (*render.Typefaces, error) {
	files := make([][]byte, len(names))
	for i, name := range names {
		var err error
		if files[i], err = readFont(name); err != nil {
			return nil, &usageError{fmt.Sprintf("--font: %v", err), "name a TTF or OTF file"}
		}
	}
	faces, err := render.NewTypefaces(files, true)
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
