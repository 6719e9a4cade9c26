// Package write spells figures in the formats of files.
//
// [Formats] is the table of all of them, for files a figure and files a run: a new
// format is a row there and a writer beside the others. A row says how far a
// figure must have come: its words, its places or its drawing. A writer adds
// nothing to these; the same input gives the same bytes.
package write

import (
	"io"
	"iter"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/export"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// A Picture is one figure, of whatever kind, in all the forms that a format may
// need.
type Picture struct {
	ID      string                // names its files
	Of      string                // the period it is of; of several, their kind
	Lang    string                // of its words, as BCP 47 has it
	Words   Description           // nil: it is a list, which has none
	Tables  func() []figure.Table // beside these words; nil: none
	Files   []string              // in which the run draws it
	Layout  *figure.Layout        // of a graph; nil where nothing needs places
	Drawing *shape.Drawing        // nil where nothing needs shapes
	Faces   *typeset.Faces
	DPI     int // of pixels
}

// A Description is what a figure says to whoever can't see it, and under it.
type Description interface {
	Alt() string        // a short description
	Describe() []string // a long one, by sentences
	Caption() string
}

// A Run is all figures of a run.
type Run struct {
	Set     *figure.Set
	Listed  []graph.Listed   // messages that no figure of the run draws
	Layouts []*figure.Layout // empty where nothing needs places
	Changes []*change.Diff   // empty where nothing needs changes
	// Pictures are all that the run draws but lists.
	Pictures iter.Seq[Picture]
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
	Name   string   // as a user asks for it
	Ending string   // of a figure's file, behind its ID; the whole name of a run's file
	Marks  []string // by one of which a file is known as ours; it stands near the beginning. None: it is what users edit
	AtEnd  bool     // … or near the end
	Needs  Need
	Help   string                         // what it is, in a few words
	Figure func(io.Writer, Picture) error // writes a file a figure; or else
	Run    func(io.Writer, Run) error     // writes a file a run
}

// Formats are all kinds of files that figures are written to, ordered by name.
var Formats = []Format{
	{
		Name: "alt", Ending: ".alt.txt", Marks: altMarks, Needs: Words, Help: "a description of at most 30 words",
		Figure: func(w io.Writer, p Picture) error { return Alt(w, p.Words) },
	}, {
		Name: "alts", Ending: "alt.csv", Marks: []string{altsMark}, Needs: Words, Help: "the short descriptions and captions of all figures, a table for publishers",
		Run: Alts,
	}, {
		Name: "changes", Ending: "changes.csv", Marks: []string{changesMark}, Needs: Words, Help: "what is new, gone, more or fewer against the period before",
		Run: func(w io.Writer, run Run) error { return export.WriteChanges(w, run.Set.Series, run.Changes) },
	}, {
		Name: "desc", Ending: ".desc.txt", Marks: altMarks, Needs: Words, Help: "a long description, line by line",
		Figure: Desc,
	}, {
		Name: "dot", Ending: ".dot", Marks: []string{dotMark}, Needs: Places, Help: "for Graphviz",
		Figure: func(w io.Writer, p Picture) error { return DOT(w, p.Layout) },
	}, {
		Name: "edges", Ending: "edges.csv", Marks: []string{edgesMark}, Needs: Words, Help: "lines, a table for Gephi",
		Run: func(w io.Writer, run Run) error { return export.WriteEdges(w, run.Set.Series) },
	}, {
		Name: "figure", Ending: ".figure.html", Marks: []string{fragmentMark}, Needs: Words, Help: "a figure with caption for a page of HTML",
		Figure: Fragment,
	}, {
		Name: "gexf", Ending: "graph.gexf", Marks: []string{gexfMark}, Needs: Places, Help: "a dynamic graph for Gephi",
		Run: func(w io.Writer, run Run) error { return GEXF(w, run.Set, run.Layouts) },
	}, {
		Name: "html", Ending: "index.html", Marks: []string{webMark}, Needs: Shapes, Help: "a page with the messages behind every line",
		Run: Web,
	}, {
		Name: "measures", Ending: "measures.csv", Needs: Words, Help: "network measures of every period and actor",
		Run: func(w io.Writer, run Run) error { return export.WriteMeasures(w, run.Set.Series) },
	}, {
		Name: "messages", Ending: "messages.csv", Needs: Words, Help: "messages.csv in the program's own form",
		Run: func(w io.Writer, run Run) error { return export.WriteMessages(w, run.Set.Series) },
	}, {
		Name: "nodes", Ending: "nodes.csv", Marks: []string{nodesMark}, Needs: Words, Help: "actors, a table for Gephi",
		Run: func(w io.Writer, run Run) error { return export.WriteNodes(w, run.Set.Series) },
	}, {
		Name: "pdf", Ending: ".pdf", Marks: []string{pdfMark}, AtEnd: true, Needs: Shapes, Help: "for print",
		Figure: func(w io.Writer, p Picture) error { return PDF(w, p.Drawing, p.Faces) },
	}, {
		Name: "places", Ending: "actors.csv", Needs: Places, Help: "actors.csv with places as drawn (x and y in points, y downwards), to be edited and read back",
		Run: func(w io.Writer, run Run) error { return ActorPlaces(w, run.Set.Series.Dataset, run.Layouts) },
	}, {
		Name: "png", Ending: ".png", Marks: []string{pngMark}, Needs: Shapes, Help: "pixels",
		Figure: func(w io.Writer, p Picture) error { return PNG(w, p.Drawing, p.Faces, p.DPI) },
	}, {
		Name: "qmd", Ending: ".qmd", Marks: []string{fragmentMark}, Needs: Words, Help: "a figure with caption for Quarto and Markdown",
		Figure: Quarto,
	}, {
		Name: "svg", Ending: ".svg", Marks: []string{svgMark}, Needs: Shapes, Help: "for the screen",
		Figure: func(w io.Writer, p Picture) error { return SVG(w, p.Drawing, p.Faces) },
	}, {
		Name: "tex", Ending: ".tex", Marks: []string{texMark}, Needs: Words, Help: "a LaTeX figure with caption",
		Figure: TeX,
	}, {
		Name: "typ", Ending: ".typ", Marks: []string{typstMark}, Needs: Words, Help: "a Typst figure with caption",
		Figure: Typst,
	},
}

// The marks of tables: their headers, which no other program writes.
const (
	changesMark = "Period,Against,What,Source,Target,Type,Category,Change,Certainty,"
	edgesMark   = "Source,Target,Type,Id,Label,Timeset,Weight,Period,Category,Certain,Possible,"
	nodesMark   = "Id,Label,Side,Role,Principal,Sent,Received,Carried\n"
)

// File returns the name of the file for the figure of this ID; a format that
// writes a file a run ignores the ID.
func (f Format) File(id string) string {
	if f.Figure == nil {
		return f.Ending
	}
	return id + f.Ending
}
