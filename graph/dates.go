package graph

import (
	"errors"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// date reads the date of a row. One that has no year is none.
func (r *reader) date(c columns, row record) (edtf.Value, error) {
	d, err := r.written(c, row)
	if errors.Is(err, written.ErrNoYear) {
		return edtf.Value{}, nil
	}
	return d.Value, err
}

// written reads what stands in the row: one cell, or the two ends or the three
// parts that some projects keep in cells of their own.
func (r *reader) written(c columns, row record) (written.Date, error) {
	order := written.Order(r.options.DateOrder)
	if cell := c.cell(row, "date"); cell != "" {
		return written.Parse(cell, order)
	}
	for _, ends := range [][2]string{{"date from", "date to"}, {"date not before", "date not after"}} {
		d, err := written.Between(c.cell(row, ends[0]), c.cell(row, ends[1]), order)
		if err != nil || !d.IsZero() {
			return d, err
		}
	}
	return written.FromParts(c.cell(row, "year"), c.cell(row, "month"), c.cell(row, "day"), order)
}
