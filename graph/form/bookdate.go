package form

import (
	"strings"
	"time"

	"cablegraph/internal/pattern"
)

// notDate are what number formats have beside the letters of dates: colours,
// conditions, words in quotes.
var notDate = pattern.New(`\[[^\]]*\]|\\.|"[^"]*"|_.|\*.`)

// A dateFormat is what a number format shows of a day: the whole of it, or the month
// or the year only, as where Jan 1914 was typed, which a spreadsheet keeps as a day;
// or the day without its year, as where 5 Jan was typed, to which a spreadsheet adds
// the year of the typing.
type dateFormat int8

const (
	noDate dateFormat = iota
	wholeDate
	monthOnly
	yearOnly
	withoutYear
)

// dateFormatOf returns what a number format shows.
func dateFormatOf(id int, code string) dateFormat {
	switch {
	case code == "" && id == 16:
		return withoutYear
	case code == "" && id == 17:
		return monthOnly
	case code == "" && (id >= 14 && id <= 15 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id >= 57 && id <= 58):
		return wholeDate
	}
	plain := strings.ToLower(notDate.ReplaceAllString(code, ""))
	year, month, day := strings.ContainsAny(plain, "ye"), strings.Contains(plain, "m"), strings.Contains(plain, "d")
	switch {
	case plain == "standard", !strings.Contains(plain, "y") && !day && !strings.Contains(plain, "mmm"):
		return noDate
	case day && year, strings.Contains(plain, "h"):
		return wholeDate
	case !year:
		return withoutYear
	case month:
		return monthOnly
	}
	return yearOnly
}

// asShown spells a day as far as its format shows it, with the time where there is one.
func (s *bookSeen) asShown(at time.Time, format dateFormat) string {
	switch {
	case format == monthOnly:
		s.coarse++
		if at.Day() != 1 {
			s.finer++
		}
		return at.Format("2006-01")
	case format == yearOnly:
		s.coarse++
		if at.YearDay() != 1 {
			s.finer++
		}
		return at.Format("2006")
	case format == withoutYear && at.Year() >= firstTyped:
		s.yearless++
		return at.Format("--01-02")
	case at.Hour() == 0 && at.Minute() == 0 && at.Second() == 0:
		return at.Format("2006-01-02")
	}
	return at.Format("2006-01-02T15:04:05")
}

// firstTyped is the first year that a spreadsheet can have added to a day.
const firstTyped = 1985

// A bookSeen is what was noticed in the cells and rows of a sheet.
type bookSeen struct{ hidden, errors, formulas, coarse, finer, yearless int }

// tell remarks on it.
func (s bookSeen) tell(t *Transcript, name string) {
	for _, of := range []struct {
		n    int
		what string
	}{
		{s.hidden, "rows that are hidden in the sheet, by a filter or by hand, which are read as all others: %d"},
		{s.errors, "cells with the error of a formula (#REF!, #N/A), which are read as empty: %d"},
		{s.formulas, "cells with a formula and no value, which are read as empty; open the workbook in a spreadsheet and save it: %d"},
		{s.coarse, "days of which the sheet shows the month or the year only (Jan 1914), and which are read as that: %d"},
		{s.finer, "days among these that are not the first of their month or year, and may be known; a format that shows the day reads them: %d"},
		{s.yearless, "days of which the sheet shows no year (5 Jan); it has the year in which they were typed, so they are read as without one: %d"},
	} {
		if of.n > 0 {
			t.Remark("%s: "+of.what, name, of.n)
		}
	}
}
