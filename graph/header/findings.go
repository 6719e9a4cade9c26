package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/table"
	"cablegraph/internal/spelling"
)

// Findings are what reading a set finds beside its data.
type Findings struct {
	Faults  table.Faults
	Remarks []string       // what was chosen for the user, each once
	Columns []graph.Column // what each header was taken for

	Glossary   graph.Glossary     // the words that the tables beside the messages translate
	translated map[graph.Term]int // by word: the line of its translation
}

// Remark notes what was chosen for the user.
func (f *Findings) Remark(text string) {
	if !slices.Contains(f.Remarks, text) {
		f.Remarks = append(f.Remarks, text)
	}
}

// Header returns the header that a field of the messages is taken from; the
// field where there is none.
func (f *Findings) Header(field string) string {
	for _, c := range f.Columns {
		if c.Field == field {
			return c.Header
		}
	}
	return field
}

// take notes what a header was taken for; nothing where the field is empty.
func (f *Findings) take(t *table.Table, header, field string) {
	if field == "" {
		field = graph.Kept
	}
	f.Columns = append(f.Columns, graph.Column{Table: t.Name, Header: header, Field: field})
}

// missing adds the fault that a table has no column for a field.
func (f *Findings) missing(t *table.Table, what string) {
	f.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf("there is %s; the columns are %s", what, strings.Join(t.Headers, ", ")))
}

// twice adds the fault that two columns have one name.
func (f *Findings) twice(t *table.Table, i int) {
	at := t.HeaderAt(i)
	f.Faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("there are two columns %q; a column has a name of its own", t.Headers[i]))
}

// pointOut remarks on an unknown header that a slip of one or two keys
// separates from a known one, and reports whether it did.
func (f *Findings) pointOut(t *table.Table, i int, fields []string) bool {
	h := strings.ToLower(t.Headers[i])
	meant, found := spelling.Nearest(h, fields)
	if !found {
		return false
	}
	at := t.HeaderAt(i)
	f.Remark(fmt.Sprintf("%s:%d:%d: the column %q is kept as it is; did you mean %q?",
		t.Name, at.Line, at.Column, t.Headers[i], meant))
	return true
}

// require adds a fault for the first of some fields that has no column, and
// reports whether all have.
func (f *Findings) require(t *table.Table, c Columns, fields ...string) bool {
	k := slices.IndexFunc(fields, func(field string) bool { return !c.Has(field) })
	if k >= 0 {
		f.missing(t, fmt.Sprintf("no column %q", fields[k]))
	}
	return k < 0
}
