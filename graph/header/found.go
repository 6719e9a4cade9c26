package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/table"
	"cablegraph/internal/spelling"
)

// Found is what looking for columns finds beside them.
type Found struct {
	Taken    []graph.Column // what each header was taken for
	Remarks  []string       // what was chosen for the user
	Faults   table.Faults
	Complete bool // the table has the columns without which there is nothing to read
}

// take notes what a header was taken for; nothing where the field is empty.
func (f *Found) take(t *table.Table, header, field string) {
	if field == "" {
		field = graph.Kept
	}
	f.Taken = append(f.Taken, graph.Column{Table: t.Name, Header: header, Field: field})
}

// missing adds the fault that a table has no column for a field.
func (f *Found) missing(t *table.Table, what string) {
	f.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf("there is %s; the columns are %s", what, strings.Join(t.Headers, ", ")))
}

// twice adds the fault that two columns have one name.
func (f *Found) twice(t *table.Table, i int) {
	at := t.HeaderAt(i)
	f.Faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("there are two columns %q; a column has a name of its own", t.Headers[i]))
}

// pointOut remarks on an unknown header that a slip of one or two keys
// separates from a known one, and reports whether it did.
func (f *Found) pointOut(t *table.Table, i int, fields []string) bool {
	h := strings.ToLower(t.Headers[i])
	meant, found := spelling.Nearest(h, fields)
	if !found {
		return false
	}
	at := t.HeaderAt(i)
	f.Remarks = append(f.Remarks, fmt.Sprintf("%s:%d:%d: the column %q is kept as it is; did you mean %q?",
		t.Name, at.Line, at.Column, t.Headers[i], meant))
	return true
}

// require adds a fault for the first of some fields that has no column.
func (f *Found) require(t *table.Table, c Columns, fields ...string) {
	k := slices.IndexFunc(fields, func(field string) bool { return !c.Has(field) })
	if f.Complete = k < 0; !f.Complete {
		f.missing(t, fmt.Sprintf("no column %q", fields[k]))
	}
}
