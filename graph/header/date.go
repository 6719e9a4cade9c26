package header

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// Dates lists the columns that a message's date is taken from.
func (c Columns) Dates() []int {
	return c.Indexes(slices.Concat(dateFields, secondDate, []string{"is range", "calendar", "era", "time"})...)
}

// Written returns the date of a row as it stands in the table.
func (c Columns) Written(at func(column int) string) string {
	if cell := c.Cell(at, "date"); cell != "" {
		if end := c.Cell(at, "date to"); end != "" && !c.Has("date from") {
			return cell + " " + end
		}
		return strings.TrimSpace(cell + " " + c.Cell(at, "time"))
	}
	var parts []string
	for _, field := range slices.Concat(dateFields, secondDate) {
		if cell := c.Cell(at, field); cell != "" {
			parts = append(parts, cell)
		}
	}
	if cell := c.Cell(at, "time"); cell != "" && parts != nil {
		parts = append(parts, cell)
	}
	return strings.Join(parts, " ")
}

// Date reads the date of a row: its first day and, where columns of their own
// have it as in EMLO, its last, with the doubts that other columns have. One that
// has no year is none.
func (c Columns) Date(at func(column int) string, order written.Order) (written.Date, error) {
	if hasEraOfTwo(c, at) {
		return written.Date{}, fmt.Errorf("date %q: %w", c.Written(at), errEraOfTwo)
	}
	d, err := c.date(at, order)
	if errors.Is(err, written.ErrNoYear) {
		return written.Date{Remarks: written.Yearless}, nil
	}
	if err != nil || d.IsZero() {
		return d, err
	}
	d = timed(c, at, d)
	if c.Has("year 2") && c.Cell(at, "year 2") != "" && !noRange(c.Cell(at, "is range")) {
		last, err := c.second().date(at, order)
		if err != nil {
			return d, err
		}
		if d.Value, err = edtf.Parse(d.String() + "/" + last.String()); err != nil {
			return d, fmt.Errorf("the range ends before it begins, or is none: %w", err)
		}
	}
	d.Value = d.WithDoubt(c.InDoubt(at, "date"))
	return d, nil
}

// second returns the columns of the end of a range that stands in columns of its
// own beside those of its beginning.
func (c Columns) second() Columns {
	second := Columns{index: make(map[string]int)}
	for k, field := range secondDate {
		if i := c.Index(field); i >= 0 {
			second.index[firstDate[k]] = i
		}
	}
	return second
}

// noRange reports whether a cell says that a date is no range.
func noRange(s string) bool {
	switch strings.ToLower(s) {
	case "0", "no", "false", "nein", "non":
		return true
	}
	return false
}

// date reads what stands in the row: one cell, or the two ends or the three
// parts that some projects keep in cells of their own. A cell that says that
// there is no date gives way to these.
func (c Columns) date(at func(column int) string, order written.Order) (written.Date, error) {
	if cell := c.Cell(at, "date"); cell != "" {
		d, err := inEra(c, at, "date", cell, func(words string) (written.Date, error) { return written.Parse(words, order) })
		if year := c.Cell(at, "year"); errors.Is(err, written.ErrNoYear) && year != "" { // 2 May | 1861
			return written.Parse(cell+" "+year, order)
		}
		if end := c.Cell(at, "date to"); err == nil && !d.IsZero() && end != "" && !c.Has("date from") {
			return written.Between(cell, end, order)
		}
		if err != nil || !d.IsZero() {
			return d, err
		}
	}
	for _, ends := range [][2]string{{"date from", "date to"}, {"date not before", "date not after"}} {
		d, err := written.Between(c.Cell(at, ends[0]), c.Cell(at, ends[1]), order)
		if err != nil || !d.IsZero() {
			return d, err
		}
	}
	d, err := inEra(c, at, "year", c.Cell(at, "year"), func(year string) (written.Date, error) {
		return written.FromParts(year, c.Cell(at, "month"), c.Cell(at, "day"), order)
	})
	if cell := c.Cell(at, "supplied"); err == nil && d.IsZero() && cell != "" {
		if d, err = written.Parse(cell, order); err == nil && !d.IsZero() {
			d.Value = d.WithDoubt(c.mark)
		}
	}
	return d, err
}
