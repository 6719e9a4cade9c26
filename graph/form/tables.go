package form

import (
	"fmt"
	"io"

	"cablegraph/graph/table"
)

// readTable adds the rows of one of several tables, under the names of its own
// columns.
func readTable(t *Transcript, in io.Reader, file int32, f File, o Options) error {
	var faults table.Faults
	one := table.Open(table.Source{Name: f.Name, Data: in}, &faults, func(text string) { t.Remark("%s", text) }, o.Header)
	if one == nil {
		return faults.Err()
	}
	if file > 0 && !shares(t, one.Headers) {
		return &table.Fault{File: f.Name, Line: one.Line(), Err: fmt.Errorf("its columns are others than those of the first table; the tables of one set have the same")}
	}
	for r := range one.Records(table.Record.Full) {
		if err := r.Fault(); err != nil {
			return &table.Fault{File: f.Name, Line: r.Line(), Err: err}
		}
		var cells []Cell
		for i, h := range one.Headers {
			cells = append(cells, Cell{Name: h, Value: r.Cell(i)})
		}
		if err := t.Row(Place{File: file, Line: int32(r.Line())}, cells); err != nil {
			return err
		}
	}
	if one.Notes > 0 {
		t.Remark("%s:%d: taken for notes after a blank line; nothing from here on is read", f.Name, one.Notes)
	}
	return faults.Err()
}

// shares reports whether half of the headers are known.
func shares(t *Transcript, headers []string) bool {
	known := 0
	for _, h := range headers {
		if t.Has(h) {
			known++
		}
	}
	return 2*known >= len(headers)
}
