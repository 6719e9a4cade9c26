package graph

import (
	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// date reads the date of a row: from one cell, or from the two ends or the three
// parts that some projects keep in cells of their own.
func (r *reader) date(c columns, row record) (edtf.Value, error) {
	order := written.Order(r.options.DateOrder)
	if cell := c.cell(row, "date"); cell != "" {
		return written.Parse(cell, order)
	}
	for _, ends := range [][2]string{{"date from", "date to"}, {"date not before", "date not after"}} {
		v, err := written.Between(c.cell(row, ends[0]), c.cell(row, ends[1]), order)
		if err != nil || !v.IsZero() {
			return v, err
		}
	}
	return written.FromParts(c.cell(row, "year"), c.cell(row, "month"), c.cell(row, "day"), order)
}
