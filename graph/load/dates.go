package load

import (
	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/load/internal/dating"
	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// understand reads the dates of cells, by their number.
func understand(l *loader, t *table.Table, c header.Columns, cells *distinct) (dates []edtf.Value, errs []error) {
	return dating.Read(dating.Table{Name: t.Name, Columns: c, Rows: cells.rows, At: cells.cells, Remark: l.Remark}, written.Order(l.options.DateOrder), l.options.Calendar)
}
