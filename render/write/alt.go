package write

import (
	"encoding/csv"
	"io"
	"strings"

	"cablegraph/internal/plain"
	"cablegraph/render/words"
)

// altMarks are how descriptions begin, language by language; short ones of what
// changed say that at once.
var altMarks = func() (marks []string) {
	for _, l := range words.Languages {
		marks = append(marks, l.DescriptionBegins(), l.Colon(l.WhatChanged(), ""))
	}
	return marks
}()

// Alt writes the short description of a figure, for whoever can't see it.
func Alt(w io.Writer, d Description) error {
	_, err := io.WriteString(w, d.Alt()+"\n")
	return err
}

// Desc writes the long description of a figure, a sentence a line; behind it the
// tables of the figure, with tabs between their cells.
func Desc(w io.Writer, p Picture) error {
	var b strings.Builder
	for _, sentence := range p.Words.Describe() {
		b.WriteString(sentence + "\n")
	}
	if p.Tables != nil {
		for _, t := range p.Tables() {
			b.WriteString("\n" + t.Heading + "\n" + strings.Join(t.Columns, "\t") + "\n")
			for _, row := range t.Rows {
				b.WriteString(strings.Join(row, "\t") + "\n")
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// altsMark is how the table of all descriptions begins.
const altsMark = "file,alt,caption\n"

// Alts writes the short descriptions and the captions of all figures beside the
// names of their files, or beside their IDs where the run draws none.
func Alts(w io.Writer, run Run) error {
	out := csv.NewWriter(w)
	out.Write([]string{"file", "alt", "caption"})
	for p := range run.Pictures {
		files := p.Files
		if files == nil {
			files = []string{p.ID}
		}
		for _, file := range files {
			out.Write([]string{plain.Cell(file), plain.Cell(p.Words.Alt()), plain.Cell(p.Words.Caption())})
		}
	}
	out.Flush()
	return out.Error()
}
