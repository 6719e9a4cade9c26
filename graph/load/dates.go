package load

import (
	"errors"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// readDate reads the date of a row. One that has no year is none.
func readDate(c columns, at func(column int) string, order written.Order) (written.Date, error) {
	d, err := readWritten(c, at, order)
	if errors.Is(err, written.ErrNoYear) {
		return written.Date{}, nil
	}
	return d, err
}

// parseDate reads the date that a text says. One that has no year is none.
func parseDate(text, order string) (edtf.Value, error) {
	d, err := written.Parse(text, written.Order(order))
	if errors.Is(err, written.ErrNoYear) {
		return edtf.Value{}, nil
	}
	return d.Value, err
}

// readWritten reads what stands in the row: one cell, or the two ends or the
// three parts that some projects keep in cells of their own. A cell that says
// that there is no date gives way to these.
func readWritten(c columns, at func(column int) string, order written.Order) (written.Date, error) {
	if cell := c.cell(at, "date"); cell != "" {
		if d, err := written.Parse(cell, order); err != nil || !d.IsZero() {
			return d, err
		}
	}
	for _, ends := range [][2]string{{"date from", "date to"}, {"date not before", "date not after"}} {
		d, err := written.Between(c.cell(at, ends[0]), c.cell(at, ends[1]), order)
		if err != nil || !d.IsZero() {
			return d, err
		}
	}
	return written.FromParts(c.cell(at, "year"), c.cell(at, "month"), c.cell(at, "day"), order)
}
