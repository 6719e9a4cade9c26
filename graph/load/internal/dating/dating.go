// Package dating turns the cells of a table that say when messages were sent into
// dates, and says what a reader of the figures must know about how they were read.
//
// Data moves one way: the order of day and month is settled over all cells, each is
// read and converted, and what was noticed is counted by rows.
package dating

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/written"
	"cablegraph/internal/pattern"
)

// A Table is what dates are read from: the distinct cells of its columns, by number.
type Table struct {
	Name    string
	Columns header.Columns
	Rows    []int // how many have the cells
	At      func(n int) (cell func(column int) string)
	Remark  func(text string)
}

// Read reads the dates of cells, by their number. The order says what 3/5/1950 means,
// where it is not empty; the calendar into which dates are converted that are marked as
// Julian, where it is not empty. What has an error has no date.
func Read(t Table, order written.Order, into string) (dates []edtf.Value, errs []error) {
	if order == "" {
		order = t.order()
	}
	var seen noticed
	for n, rows := range t.Rows {
		date, err := t.date(n, order)
		if err == nil && date.Remarks&written.OldStyle != 0 && into != "" {
			date.Value, err = written.Gregorian(date.Value)
		}
		if err != nil {
			date = written.Date{} // none of what was read before the fault
		} else {
			date.Remarks |= t.openEnded(n) | t.besideYear(n, date) | shortened(t.Columns.Written(t.At(n)), date.Value)
		}
		seen.add(date.Remarks, rows, t.Columns.Written(t.At(n)))
		dates, errs = append(dates, date.Value), append(errs, err)
	}
	t.unsettled(dates, errs)
	for n, rows := range t.Rows {
		if of := ofFuture(dates[n]) | t.withMinus(dates, n); of != 0 {
			seen.add(of, rows, t.Columns.Written(t.At(n)))
		}
	}
	if rows := t.yearZero(dates, errs); rows > 0 {
		t.Remark(fmt.Sprintf("%s: %s of the year 0000, read as 1 BC as in EDTF, because others are before our era", t.Name, are(rows)))
	}
	seen.tell(t, into != "")
	return dates, errs
}

// date reads the date of cells, of the calendar that one of them may name.
func (t *Table) date(n int, order written.Order) (written.Date, error) {
	at := t.At(n)
	date, err := t.Columns.Date(at, order)
	named := t.Columns.Cell(at, "calendar")
	if err != nil || named == "" {
		return date, err
	}
	switch of := calendar.Of(named); {
	case isJulian(named):
		date.Remarks |= written.OldStyle
		if strings.EqualFold(named, "jm") && beforeLadyDay(date.Value) {
			date.Remarks |= ladyDay
		}
	case of != 0 && date.Remarks&(written.Converted|written.Lunar) == 0 && !date.IsZero():
		return date, fmt.Errorf("date %q is of the calendar %q by its column; %w", t.Columns.Written(at), named, of.Hint())
	}
	return date, nil
}

// openEnded notices a beginning or an end without the other one, where a column has
// it: of a table of spans, the days that are none.
func (t *Table) openEnded(n int) written.Remark {
	at := t.At(n)
	if t.Columns.Cell(at, "date") == "" && t.Columns.Has("date from") && t.Columns.Has("date to") && t.Columns.Cell(at, "date from") != "" && t.Columns.Cell(at, "date to") == "" {
		return openEnd
	}
	return 0
}

// besideYear notices a date that has a year, and another one than the column of years
// beside it says.
func (t *Table) besideYear(n int, date written.Date) written.Remark {
	at := t.At(n)
	year, err := strconv.ParseInt(t.Columns.Cell(at, "year"), 10, 32)
	if err != nil || t.Columns.Cell(at, "date") == "" || date.IsZero() || date.Remarks&(written.Converted|written.Lunar|written.ByLetter) != 0 {
		return 0
	}
	if first, last := date.Earliest(), date.Latest(); !last.Open() && last < edtf.Date(year, 1, 1) || !first.Open() && first > edtf.Date(year, 12, 31) {
		return otherYear
	}
	return 0
}

// shortened notices years such as 1914-15, and months such as 1904-05, which may be
// meant as such years.
func shortened(text string, v edtf.Value) written.Remark {
	m := yearAndNumber.FindStringSubmatch(text)
	switch {
	case m == nil:
		return 0
	case v.Unit() == edtf.ByMonth && m[2] > m[1]:
		return mayBeYears
	case v.Earliest() != v.Latest() && v.Unit() == edtf.ByYear:
		return twoYears
	}
	return 0
}

var yearAndNumber = pattern.New(`^\d\d(\d\d)[-–](\d\d)$`)

// ofFuture notices a date that is hardly one of a message that was sent.
func ofFuture(v edtf.Value) written.Remark {
	if !v.IsZero() && !v.Earliest().Open() && v.Earliest() > edtf.Date(2100, 12, 31) {
		return future
	}
	return 0
}

// withMinus notices a year with a minus sign, which is before our era, in a column of
// which no other date is: it may be meant as the end of a span.
func (t *Table) withMinus(dates []edtf.Value, n int) written.Remark {
	if len(dates) < 2 || dates[n].IsZero() || !strings.HasPrefix(t.Columns.Written(t.At(n)), "-") {
		return 0
	}
	for k, v := range dates {
		if k != n && !v.IsZero() && !v.Latest().Open() && v.Latest() < edtf.Date(1000, 1, 1) {
			return 0
		}
	}
	return minus
}

// beforeLadyDay reports whether a date is in the part of a year that a calendar whose
// years begin on 25 March counts to the one before.
func beforeLadyDay(v edtf.Value) bool {
	if v.IsZero() || v.Earliest().Open() || v.Unit() > edtf.ByMonth {
		return false
	}
	_, month, day := v.Earliest().Civil()
	return month < 3 || month == 3 && day < 25
}

// isJulian reports whether a cell names the Julian calendar.
func isJulian(s string) bool {
	switch strings.ToLower(s) {
	case "j", "jj", "jm", "julian", "julianisch", "os", "o.s.", "old style", "alter stil", "julien", "юлианский":
		return true
	}
	return false
}

// yearZero reads dates of the year 0000, which are none elsewhere, as 1 BC where
// others of the table are before it, and returns how many rows have one.
func (t *Table) yearZero(dates []edtf.Value, errs []error) (rows int) {
	start := edtf.Date(0, 1, 1)
	if !slices.ContainsFunc(dates, func(v edtf.Value) bool { return !v.IsZero() && !v.Latest().Open() && v.Latest() < start }) {
		return 0
	}
	for n, of := range t.Rows {
		text := t.Columns.Cell(t.At(n), "date")
		if v, err := edtf.Parse(text); err == nil && errs[n] == nil && dates[n].IsZero() && strings.HasPrefix(text, "0000") {
			dates[n] = v
			rows += of
		}
	}
	return rows
}
