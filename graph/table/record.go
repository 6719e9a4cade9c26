package table

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/table/internal/rows"
)

// A Place is a line and a column, from 1.
type Place struct{ Line, Column int }

// A Record is one row. It is good until the next one is read; Keep makes it
// last.
type Record struct {
	table *Table
	row   *rows.Record
}

// Bytes returns what stands in a column, without the space around it; nothing
// where the row ends before. It is good until the next row is read.
func (r Record) Bytes(column int) []byte { return r.row.Trimmed(column) }

// Cell returns what Bytes does, as a string that lasts.
func (r Record) Cell(column int) string { return string(r.Bytes(column)) }

// Cells returns what stands in all columns of the header.
func (r Record) Cells() []string {
	cells, text := make([]string, len(r.table.Headers)), r.row.Text()
	for i := range min(len(cells), r.row.Len()) {
		cells[i] = strings.TrimSpace(r.row.Within(text, i))
	}
	return cells
}

// At returns the place of a cell; where the row ends before it, that of the
// row.
func (r Record) At(column int) Place {
	if column >= r.row.Len() {
		column = 0
	}
	return placeOf(r.row, column)
}

func placeOf(row *rows.Record, cell int) Place {
	line, column := row.Place(cell)
	return Place{line, column}
}

// Line returns the line on which the row begins.
func (r Record) Line() int { return r.row.Line }

// EndsBefore reports whether a row has no cell in a column. In Markdown the bar at
// its end makes no cell.
func (r Record) EndsBefore(column int) bool {
	cells := r.row.Len()
	if r.table.Marked && cells < len(r.table.Headers) {
		cells--
	}
	return column >= cells
}

// Full reports whether a row has words in more cells than its first.
func (r Record) Full() bool { return r.words(1, r.row.Len()) }

// Keep returns the row as a record that lasts.
func (r Record) Keep() Record {
	r.row = r.row.Clone()
	return r
}

// words reports whether any of the cells from one up to another has words.
func (r Record) words(from, to int) bool {
	for i := from; i < to; i++ {
		if len(r.Bytes(i)) > 0 {
			return true
		}
	}
	return false
}

// empty reports whether a row has no words in the columns of the header.
func (r Record) empty() bool { return !r.words(0, len(r.table.Headers)) }

// isNote reports whether a row says something, but in its first cell only.
func (r Record) isNote() bool { return r.words(0, 1) && !r.Full() }

// errBar says what would be right where Markdown has a bar in a cell.
var errBar = errors.New(`\| is a bar within a cell in Markdown, which can't be read here; write the cell without it, or save the table as CSV (UTF-8)`)

// Fault returns what is wrong with the row: it has too many cells.
func (r Record) Fault() error {
	columns, cells := len(r.table.Headers), r.row.Len()
	for i := 0; r.table.Marked && i+1 < cells; i++ {
		if bytes.HasSuffix(r.row.Cell(i), []byte{'\\'}) {
			return errBar
		}
	}
	if cells <= columns || !r.words(columns, cells) {
		return nil
	}
	return fmt.Errorf("the row has %d cells for %d columns; is a cell with a %s not in quotes?", cells, columns, separatorName(r.table.Comma))
}

// record returns a row. A cell in it may be too long.
func (t *Table) record(row *rows.Record) Record {
	r := Record{t, row}
	if row.Size() > MaxCell {
		for i := range row.Len() {
			if len(row.Cell(i)) > MaxCell {
				at := r.At(i)
				t.faults.Add(t.Name, at.Line, at.Column, errors.New("the cell is longer than 1 MiB; is a quote missing?"))
			}
		}
	}
	return r
}
