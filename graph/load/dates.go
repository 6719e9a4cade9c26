package load

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/written"
)

// parseDate reads the date that a text says. One that has no year is none.
func parseDate(text, order string) (edtf.Value, error) {
	d, err := written.Parse(text, written.Order(order))
	if errors.Is(err, written.ErrNoYear) {
		return edtf.Value{}, nil
	}
	return d.Value, err
}

// wholeDate reads the date of a row: its first day and, where columns of their
// own have it, its last, with the doubts that other columns have.
func wholeDate(c header.Columns, at func(column int) string, order written.Order) (written.Date, error) {
	if len(c.Written(at)) > maxDate {
		return written.Date{}, errLongDate
	}
	v, err := c.Date(at, order)
	if err != nil || v.IsZero() {
		return v, err
	}
	if c.Has("year 2") && c.Cell(at, "year 2") != "" && !noRange(c.Cell(at, "is range")) {
		last, err := c.Second().Date(at, order)
		if err != nil {
			return v, err
		}
		if v.Value, err = edtf.Parse(v.String() + "/" + last.String()); err != nil {
			return v, fmt.Errorf("the range ends before it begins, or is none: %w", err)
		}
	}
	v.Value = qualified(v.Value, inDoubt(c, at, "date"))
	return v, nil
}

// noRange reports whether a cell says that a date is no range.
func noRange(s string) bool {
	switch strings.ToLower(s) {
	case "0", "no", "false", "nein", "non":
		return true
	}
	return false
}
