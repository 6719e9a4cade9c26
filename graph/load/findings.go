package load

import (
	"fmt"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// Findings are what reading finds beside the data.
type findings struct {
	faults   table.Faults
	remarks  []string       // what was chosen for the user, each once
	columns  []graph.Column // what was taken for what
	glossary glossary
}

// remark notes what was chosen for the user.
func (f *findings) remark(text string) {
	if !slices.Contains(f.remarks, text) {
		f.remarks = append(f.remarks, text)
	}
}

// found notes what was made of the headers of a table, and reports whether
// there are the columns that must be.
func (f *findings) found(c header.Columns, found header.Found) (header.Columns, bool) {
	f.columns = append(f.columns, found.Taken...)
	f.faults.Join(&found.Faults, 0)
	for _, remark := range found.Remarks {
		f.remark(remark)
	}
	return c, found.Complete
}

// header returns the header that a field of the messages is taken from; the
// field where there is none.
func (f *findings) header(field string) string {
	for _, c := range f.columns {
		if c.Field == field {
			return c.Header
		}
	}
	return field
}

// stray remarks on quotes inside of cells without quotes.
func (f *findings) stray(t string, rows, line int) {
	if rows > 0 {
		f.remark(fmt.Sprintf("%s:%d: quotes inside of a cell are read as they stand, in %s", t, line, many(rows, "row")))
	}
}

// notes remarks on notes below the last row.
func (f *findings) notes(t string, line int) {
	if line > 0 {
		f.remark(fmt.Sprintf("%s:%d: taken for notes after a blank line; nothing from here on is read", t, line))
	}
}
