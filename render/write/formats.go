// Package write spells figures in the formats of files.
//
// [Formats] is the table of all of them, for files a figure and files a run. A
// row says how far a figure must have come: its words, its places or its
// drawing. A writer adds nothing to these; the same input gives the same bytes.
package write

import (
	"bytes"
	"io"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// An Input is one figure in all the forms that a format may need.
type Input struct {
	Figure  *figure.Figure
	Layout  *figure.Layout // nil where nothing needs places
	Drawing *shape.Drawing // nil where nothing needs shapes
	DPI     int            // of pixels
}

// A Run is all figures of a run.
type Run struct {
	Set     *figure.Set
	Layouts []*figure.Layout // empty where nothing needs places
}

// Need is how far a figure must have come for a format to be written.
type Need byte

// The needs, each with all before it.
const (
	Words  Need = iota // what the figure says
	Places             // where its parts stand
	Shapes             // how it is drawn
)

// A Format is a kind of file: one a figure, or one a run.
type Format struct {
	Name   string
	Ending string // of a figure's file, behind its ID; the whole name of a run's file
	Mark   string // by which such a file is known as ours: near its beginning, in a PDF near its end; a run's file has none
	Needs  Need
	Help   string                       // what it is
	Figure func(io.Writer, Input) error // writes a file a figure; or else
	Run    func(io.Writer, Run) error   // writes a file a run
}

const (
	dotMark = "// drawn by cablegraph\n"
	svgMark = "<!-- drawn by cablegraph -->\n"
	texMark = "% drawn by cablegraph\n"
	pngMark = "Software\x00cablegraph"
	pdfMark = "/Producer (cablegraph)"
)

// Formats are all kinds of files that figures are written to, ordered by name.
var Formats = []Format{
	{
		Name: "alt", Ending: ".alt.txt", Mark: figure.DescriptionBegins, Needs: Words, Help: "a description in words",
		Figure: func(w io.Writer, in Input) error { return Alt(w, in.Figure) },
	}, {
		Name: "dot", Ending: ".dot", Mark: dotMark, Needs: Places, Help: "for Graphviz",
		Figure: func(w io.Writer, in Input) error { return DOT(w, in.Layout) },
	}, {
		Name: "edges", Ending: "edges.csv", Needs: Words, Help: "the lines of all periods, for Gephi",
		Run: func(w io.Writer, run Run) error { return run.Set.Series.WriteEdges(w) },
	}, {
		Name: "gexf", Ending: "graph.gexf", Needs: Places, Help: "one dynamic graph, for Gephi",
		Run: func(w io.Writer, run Run) error { return GEXF(w, run.Set, run.Layouts) },
	}, {
		Name: "messages", Ending: "messages.csv", Needs: Words, Help: "the messages in the program's own form",
		Run: func(w io.Writer, run Run) error { return run.Set.Series.WriteMessages(w) },
	}, {
		Name: "nodes", Ending: "nodes.csv", Needs: Words, Help: "the actors, for Gephi",
		Run: func(w io.Writer, run Run) error { return run.Set.Series.WriteNodes(w) },
	}, {
		Name: "pdf", Ending: ".pdf", Mark: pdfMark, Needs: Shapes, Help: "for print",
		Figure: func(w io.Writer, in Input) error { return PDF(w, in.Drawing, in.Figure.Style.Faces) },
	}, {
		Name: "places", Ending: "actors.csv", Needs: Places, Help: "the actors with their places as drawn, to be edited and read back",
		Run: func(w io.Writer, run Run) error { return ActorPlaces(w, run.Set.Series.Dataset.Actors, run.Layouts) },
	}, {
		Name: "png", Ending: ".png", Mark: pngMark, Needs: Shapes, Help: "pixels",
		Figure: func(w io.Writer, in Input) error { return PNG(w, in.Drawing, in.Figure.Style.Faces, in.DPI) },
	}, {
		Name: "svg", Ending: ".svg", Mark: svgMark, Needs: Shapes, Help: "for the screen",
		Figure: func(w io.Writer, in Input) error { return SVG(w, in.Drawing) },
	}, {
		Name: "tex", Ending: ".tex", Mark: texMark, Needs: Words, Help: "a LaTeX figure with caption",
		Figure: func(w io.Writer, in Input) error { return TeX(w, in.Figure) },
	},
}

// File returns the name of the file for the figure of this ID; a format that
// writes a file a run ignores the ID.
func (f Format) File(id string) string {
	if f.Figure == nil {
		return f.Ending
	}
	return id + f.Ending
}

// Ours reports whether a file of some size has the mark of the format. Only the
// part that can hold the mark is read, because the file may be anything.
func (f Format) Ours(in io.ReaderAt, size int64) bool {
	if f.Mark == "" {
		return false
	}
	part, from := make([]byte, 128), int64(0)
	if f.Mark == pdfMark { // what a PDF says of itself stands behind its pages
		part = make([]byte, min(size, 64<<10))
		from = size - int64(len(part))
	}
	n, _ := in.ReadAt(part, from) // a file may be shorter
	return bytes.Contains(part[:n], []byte(f.Mark))
}

// Alt writes the description of a figure, a sentence a line.
func Alt(w io.Writer, f *figure.Figure) error {
	_, err := io.WriteString(w, strings.Join(f.Describe(), "\n")+"\n")
	return err
}
