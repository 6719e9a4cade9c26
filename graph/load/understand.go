package load

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// understand reads the dates of cells, by their number, and remarks on what a
// reader of the figures must know about how they were read.
func understand(l *loader, t *table.Table, c header.Columns, cells *distinct) (dates []edtf.Value, errs []error) {
	order := columnOrder(l, t.Name, c, cells)
	var old, aside, season, untimed, yearless int // rows
	for n, rows := range cells.rows {
		date, err := c.Date(cells.cells(n), order)
		if err == nil && (date.Remarks&written.OldStyle != 0 || isJulian(c.Cell(cells.cells(n), "calendar"))) {
			old += rows
			if l.options.Calendar != "" {
				date.Value, err = written.Gregorian(date.Value)
			}
		}
		if date.Remarks&written.Aside != 0 {
			aside += rows
		}
		if date.Remarks&written.SeasonCode != 0 {
			season += rows
		}
		if date.Remarks&written.Untimed != 0 {
			untimed += rows
		}
		if date.Remarks&written.Yearless != 0 {
			yearless += rows
		}
		dates, errs = append(dates, date.Value), append(errs, err)
	}
	if ancient := yearZero(c, cells, dates); ancient > 0 {
		l.Remark(fmt.Sprintf("%s: %s of the year 0000, read as 1 BC as in EDTF, because others are before our era", t.Name, areOf(ancient)))
	}
	switch {
	case old > 0 && l.options.Calendar == "":
		l.Remark(fmt.Sprintf("%s: %s marked as of the Julian calendar (old style); counted as written, ten or more days before the Gregorian day; --calendar gregorian converts", t.Name, areOf(old)))
	case old > 0:
		l.Remark(fmt.Sprintf("%s: %s marked as of the Julian calendar (old style), and counted by the Gregorian one", t.Name, areOf(old)))
	}
	if aside > 0 {
		l.Remark(fmt.Sprintf("%s: words beside %s were left out; account.csv has them as written", t.Name, many(aside, "date")))
	}
	if season > 0 {
		l.Remark(fmt.Sprintf("%s: %s such as 1920-24 read as a season, as EDTF has it; write 1920/1924 where years are meant", t.Name, areOf(season)))
	}
	if yearless > 0 {
		l.Remark(fmt.Sprintf("%s: %s without a year, and listed as no date; write the year, which may stand in a row above, into each", t.Name, areOf(yearless)))
	}
	if untimed > 0 {
		l.Remark(fmt.Sprintf("%s: the time of day of %s was not read, and such messages come first on their day; write it as 1914-07-31T16:15", t.Name, many(untimed, "date")))
	}
	return dates, errs
}

// yearZero reads dates of the year 0000, which are none elsewhere, as 1 BC where
// others of the table are before it, and returns how many rows have one.
func yearZero(c header.Columns, cells *distinct, dates []edtf.Value) (rows int) {
	start := edtf.Date(0, 1, 1)
	if !slices.ContainsFunc(dates, func(v edtf.Value) bool { return !v.IsZero() && !v.Latest().Open() && v.Latest() < start }) {
		return 0
	}
	for n, of := range cells.rows {
		text := c.Cell(cells.cells(n), "date")
		if v, err := edtf.Parse(text); err == nil && dates[n].IsZero() && strings.HasPrefix(text, "0000") {
			dates[n] = v
			rows += of
		}
	}
	return rows
}

func areOf(rows int) string {
	if rows == 1 {
		return "1 date is"
	}
	return many(rows, "date") + " are"
}

// columnOrder returns the order of day and month: what the user says, else the one
// that dates such as 25/6/1950 settle for the whole column, if all agree.
func columnOrder(l *loader, name string, c header.Columns, cells *distinct) written.Order {
	if l.options.DateOrder != "" {
		return written.Order(l.options.DateOrder)
	}
	var order written.Order
	var first string
	for text := range dateTexts(c, cells) {
		switch o := written.OrderOf(text); {
		case o == "":
		case order == "":
			order, first = o, text
		case o != order:
			return "" // each says something else
		}
	}
	if order == "" {
		return ""
	}
	open := 0 // rows whose dates can be read in two ways
	for text, rows := range dateTexts(c, cells) {
		if _, err := written.Parse(text, ""); errors.Is(err, written.ErrOrder) {
			open += rows
		}
	}
	if open > 0 {
		what := "day"
		if order == "mdy" {
			what = "month"
		}
		l.Remark(fmt.Sprintf("%s: %s that can be read in two ways %s read with the %s first, as %q shows; --date-order says otherwise", name, many(open, "date"), be(open), what, first))
	}
	return order
}

// dateTexts yields the texts of dates in which the order of day and month may
// matter, with their rows.
func dateTexts(c header.Columns, cells *distinct) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for n, rows := range cells.rows {
			at := cells.cells(n)
			for _, field := range [...]string{"date", "date from", "date to", "date not before", "date not after"} {
				text := c.Cell(at, field)
				if text != "" && !yield(text, rows) {
					return
				}
			}
		}
	}
}

func be(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

// isJulian reports whether a cell names the Julian calendar.
func isJulian(s string) bool {
	switch strings.ToLower(s) {
	case "j", "jj", "jm", "julian", "julianisch", "os", "o.s.", "old style", "alter stil", "julien", "юлианский":
		return true
	}
	return false
}

// weight reads how many messages a row stands for.
func weight(s string) (int, error) {
	if s == "" {
		return 1, nil
	}
	n, err := strconv.Atoi(strings.TrimSuffix(s, ".0")) // as Gephi writes it
	if err != nil || n < 1 || n > 1e12 {
		return 1, fmt.Errorf("weight %q is not a whole number from 1 on; it says how many messages the row stands for", s)
	}
	return n, nil
}
