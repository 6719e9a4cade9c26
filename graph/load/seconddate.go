package load

import (
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/table"
)

// secondDates are the fields of the end of a range that stands in columns of
// its own beside those of its beginning, as in EMLO.
var secondDates = map[string]string{"year": "year 2", "month": "month 2", "day": "day 2"}

// wholeDate reads the date of a row: its first day and, where columns of their
// own have it, its last, with the doubts that other columns have.
func wholeDate(c columns, at func(column int) string, order string) (edtf.Value, error) {
	if len(c.written(at)) > maxDate {
		return edtf.Value{}, errLongDate
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
		if v, err = edtf.Parse(v.String() + "/" + last.String()); err != nil {
			return v, fmt.Errorf("the range ends before it begins, or is none: %w", err)
		}
	}
	return qualified(v, c.inDoubt(at, "date")), nil
}

// noRange reports whether a cell says that a date is no range.
func noRange(s string) bool {
	switch strings.ToLower(s) {
	case "0", "no", "false", "nein", "non":
		return true
	}
	return false
}

// julian remarks on dates that a column marks as of the Julian calendar.
func (l *loader) julian(t *table.Table, c columns, cells *distinct) {
	i := c.of("calendar")
	if i < 0 {
		return
	}
	rows := 0
	for n, w := range cells.words {
		switch strings.ToLower(cells.cells(n)(i)) {
		case "j", "jj", "jm", "julian", "julianisch", "os", "o.s.", "old style", "alter stil", "julien", "юлианский":
			rows += w.rows
		}
	}
	if rows > 0 {
		l.remark(fmt.Sprintf("%s: %q marks %s as of the Julian calendar; counted as written, ten or more days before the Gregorian day", t.Name, t.Headers[i], many(rows, "date")))
	}
}
