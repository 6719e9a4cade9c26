package load

import (
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// secondDates are the fields of the end of a range that stands in columns of
// its own beside those of its beginning, as in EMLO.
var secondDates = map[string]string{"year": "year 2", "month": "month 2", "day": "day 2"}

// wholeDate reads the date of a row: its first day and, where columns of their
// own have it, its last, with the doubts that other columns have.
func wholeDate(c columns, at func(column int) string, order written.Order) (written.Date, error) {
	if len(c.written(at)) > maxDate {
		return written.Date{}, errLongDate
	}
	v, err := readDate(c, at, order)
	if err != nil || v.IsZero() {
		return v, err
	}
	if c.has("year 2") && c.cell(at, "year 2") != "" && !noRange(c.cell(at, "is range")) {
		second := columns{index: make(map[string]int)}
		for field, of := range secondDates {
			if i := c.of(of); i >= 0 {
				second.index[field] = i
			}
		}
		last, err := readDate(second, at, order)
		if err != nil {
			return v, err
		}
		if v.Value, err = edtf.Parse(v.String() + "/" + last.String()); err != nil {
			return v, fmt.Errorf("the range ends before it begins, or is none: %w", err)
		}
	}
	v.Value = qualified(v.Value, c.inDoubt(at, "date"))
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
