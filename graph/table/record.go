package table

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A Place is a line and a column, from 1.
type Place struct{ Line, Column int }

// A Record is one row. It is good until the next one is read; Keep makes it
// last.
type Record struct {
	Fault   error // the row has too many cells
	columns int
	cells   []string
	rows    *rowReader // nil where places are kept
	places  []Place
}

// Cell returns what stands in a column, without the space around it; nothing
// where the row ends before.
func (r Record) Cell(column int) string {
	if column >= len(r.cells) {
		return ""
	}
	return strings.TrimSpace(r.cells[column])
}

// Cells returns what stands in all columns of the header.
func (r Record) Cells() []string {
	cells := make([]string, r.columns)
	for i := range cells {
		cells[i] = r.Cell(i)
	}
	return cells
}

// At returns the place of a cell; where the row ends before it, that of the
// row.
func (r Record) At(column int) Place {
	if column >= len(r.cells) {
		column = 0
	}
	if r.rows == nil {
		return r.places[column]
	}
	line, at := r.rows.FieldPos(column)
	return Place{line, at}
}

// Line returns the line on which the row begins.
func (r Record) Line() int { return r.At(0).Line }

// Full reports whether a row has words in more cells than its first.
func (r Record) Full() bool { return slices.ContainsFunc(r.cells[1:], hasWords) }

// Keep returns the row as a record that lasts.
func (r Record) Keep() Record {
	kept := r
	kept.rows, kept.cells = nil, slices.Clone(r.cells)
	for i := range kept.cells {
		kept.places = append(kept.places, r.At(i))
	}
	return kept
}

func hasWords(cell string) bool { return strings.TrimSpace(cell) != "" }

// empty reports whether a row has no words in the columns of the header.
func (r Record) empty() bool {
	return !slices.ContainsFunc(r.cells[:min(len(r.cells), r.columns)], hasWords)
}

// isNote reports whether a row says something, but in its first cell only.
func (r Record) isNote() bool { return hasWords(r.cells[0]) && !r.Full() }

// record takes a row apart and looks for what is wrong in it.
func (t *Table) record(cells []string) Record {
	r := Record{columns: len(t.Headers), cells: cells, rows: t.rows}
	for i, c := range cells {
		if len(c) > MaxCell {
			at := r.At(i)
			t.faults.Add(t.Name, at.Line, at.Column, errors.New("the cell is longer than 1 MiB; is a quote missing?"))
		}
	}
	if len(cells) > r.columns && slices.ContainsFunc(cells[r.columns:], hasWords) {
		r.Fault = fmt.Errorf("the row has %d cells for %d columns; is a cell with a %s not in quotes?",
			len(cells), r.columns, separatorName(t.Comma))
	}
	return r
}
