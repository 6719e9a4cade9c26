package header

import (
	"errors"
	"slices"
	"strings"

	"cablegraph/graph/written"
)

// Dates lists the columns that a message's date is taken from.
func (c Columns) Dates() []int {
	return c.Indexes(slices.Concat(dateFields, secondDate, []string{"is range", "calendar"})...)
}

// Second returns the columns of the end of a range that stands in columns of
// its own beside those of its beginning, as in EMLO.
func (c Columns) Second() Columns {
	second := Columns{index: make(map[string]int)}
	for k, field := range secondDate {
		if i := c.Index(field); i >= 0 {
			second.index[firstDate[k]] = i
		}
	}
	return second
}

// Written returns the date of a row as it stands in the table.
func (c Columns) Written(at func(column int) string) string {
	if cell := c.Cell(at, "date"); cell != "" {
		return cell
	}
	var parts []string
	for _, field := range slices.Concat(dateFields, secondDate) {
		if cell := c.Cell(at, field); cell != "" {
			parts = append(parts, cell)
		}
	}
	return strings.Join(parts, " ")
}

// Date reads the date of a row. One that has no year is none.
func (c Columns) Date(at func(column int) string, order written.Order) (written.Date, error) {
	d, err := c.date(at, order)
	if errors.Is(err, written.ErrNoYear) {
		return written.Date{}, nil
	}
	return d, err
}

// date reads what stands in the row: one cell, or the two ends or the three
// parts that some projects keep in cells of their own. A cell that says that
// there is no date gives way to these.
func (c Columns) date(at func(column int) string, order written.Order) (written.Date, error) {
	if cell := c.Cell(at, "date"); cell != "" {
		if d, err := written.Parse(cell, order); err != nil || !d.IsZero() {
			return d, err
		}
	}
	for _, ends := range [][2]string{{"date from", "date to"}, {"date not before", "date not after"}} {
		d, err := written.Between(c.Cell(at, ends[0]), c.Cell(at, ends[1]), order)
		if err != nil || !d.IsZero() {
			return d, err
		}
	}
	return written.FromParts(c.Cell(at, "year"), c.Cell(at, "month"), c.Cell(at, "day"), order)
}
