package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/table"
)

// Findings are what reading finds beside the data.
type findings struct {
	faults  table.Faults
	remarks []string       // what was chosen for the user, each once
	columns []graph.Column // what was taken for what
}

// remark notes what was chosen for the user.
func (f *findings) remark(text string) {
	if !slices.Contains(f.remarks, text) {
		f.remarks = append(f.remarks, text)
	}
}

// taken notes what a header was taken for; nothing where the field is empty.
func (f *findings) taken(t *table.Table, header, field string) {
	if field == "" {
		field = graph.Kept
	}
	f.columns = append(f.columns, graph.Column{Table: t.Name, Header: header, Field: field})
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

// missing adds the fault that a table has no column for a field.
func (f *findings) missing(t *table.Table, what string) {
	f.faults.Add(t.Name, t.Line(), 0, fmt.Errorf("there is %s; the columns are %s", what, strings.Join(t.Headers, ", ")))
}

// pointOut remarks on an unknown header that a slip of one or two keys
// separates from a known one, and reports whether it did.
func (f *findings) pointOut(t *table.Table, i int, fields []string) bool {
	h := strings.ToLower(t.Headers[i])
	for _, field := range fields {
		if slips := distance(h, field); slips > 0 && slips <= 2 && len(field) > 2*slips {
			at := t.HeaderAt(i)
			f.remark(fmt.Sprintf("%s:%d:%d: the column %q is kept as it is; did you mean %q?",
				t.Name, at.Line, at.Column, t.Headers[i], field))
			return true
		}
	}
	return false
}

// twice adds the fault that two columns have one name.
func (f *findings) twice(t *table.Table, i int) {
	at := t.HeaderAt(i)
	f.faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("there are two columns %q; a column has a name of its own", t.Headers[i]))
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
