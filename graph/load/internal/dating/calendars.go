package dating

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
)

// near is how many years a year in figures is at most away from those that others of
// the column have in another calendar, so that it may be one of that.
const near = 100

// years are those that dates of a column have in another calendar.
type years struct {
	first, last int
	like        string // the first of the dates
}

// unsettled refuses dates in figures alone whose year may be one of the Islamic or the
// Jewish calendar, as others of the column are: 1332 beside 15 Ramadan 1332.
func (t *Table) unsettled(dates []edtf.Value, errs []error) {
	var figures []int
	for n, v := range dates {
		if !v.IsZero() && t.mayBeOfOther(n, v) {
			figures = append(figures, n)
		}
	}
	if len(figures) == 0 {
		return
	}
	others := t.inOthers(dates)
	for _, n := range figures {
		for _, of := range [...]calendar.Calendar{calendar.Jewish, calendar.Islamic} {
			in, met := others[of]
			if year := yearOf(dates[n]); met && in.first-near <= year && year <= in.last+near {
				errs[n] = fmt.Errorf("date %q: its year may be one of the calendar of %q; %w, with its month in words, or with AD before a year alone", t.Columns.Written(t.At(n)), in.like, of.Hint())
			}
		}
		if errs[n] != nil {
			dates[n] = edtf.Value{}
		}
	}
}

// mayBeOfOther reports whether a date has figures alone and a year that another
// calendar had lately, and no column says of which it is.
func (t *Table) mayBeOfOther(n int, v edtf.Value) bool {
	if year := yearOf(v); v.Earliest().Open() || year < 1 || 1500 < year && year < 5001 {
		return false
	}
	at := t.At(n)
	return strings.Trim(t.Columns.Written(at), "0123456789-–/.,:; ()[]?~") == "" && t.Columns.Cell(at, "calendar") == "" && t.Columns.Cell(at, "era") == ""
}

// inOthers returns the years that dates have in the other calendars that they name.
func (t *Table) inOthers(dates []edtf.Value) map[calendar.Calendar]years {
	found := make(map[calendar.Calendar]years)
	for n, v := range dates {
		if v.IsZero() || v.Earliest().Open() {
			continue
		}
		text := t.Columns.Written(t.At(n))
		of := calendar.Named(text)
		if of == 0 { // year, month and day in columns
			words := strings.Fields(text)
			slices.Reverse(words)
			of = calendar.Named(strings.Join(words, " "))
		}
		year := yearIn(of, yearOf(v))
		if in, met := found[of]; met {
			found[of] = years{min(in.first, year), max(in.last, year), in.like}
		} else if year != 0 {
			found[of] = years{year, year, text}
		}
	}
	return found
}

// yearOf returns the year in which a date begins.
func yearOf(v edtf.Value) int {
	year, _, _ := v.Earliest().Civil()
	return int(year)
}

// yearIn returns about which year of another calendar a year of the common one is; 0
// for the calendars whose years have fewer digits.
func yearIn(of calendar.Calendar, year int) int {
	switch of {
	case calendar.Jewish:
		return year + 3760
	case calendar.Islamic:
		return (year - 622) * 33 / 32
	}
	return 0
}
