package form

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cablegraph/graph/table"
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

// attribute returns an attribute by its local name.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// columnOf returns the column of a reference such as AB12, from 0.
func columnOf(ref string) int {
	n := 0
	for _, c := range strings.ToUpper(ref) {
		if c < 'A' || c > 'Z' || n > 1_000_000 {
			break
		}
		n = 26*n + int(c-'A') + 1
	}
	return n - 1
}

// cell reads a cell, as its format shows it where that is a date.
func (b *book) cell(d *table.XMLDecoder, c xml.StartElement) (string, error) {
	kind, style := attribute(c, "t"), attribute(c, "s")
	value, inline := "", ""
	formula, valued := false, false
	for {
		token, err := d.RawToken()
		if err != nil {
			return "", fmt.Errorf("the workbook is damaged: %w", err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "is":
				if inline, err = richText(d); err != nil {
					return "", err
				}
			case "f":
				formula = true
			case "v":
				valued = true
				if value, err = plainText(d); err != nil {
					return "", err
				}
			}
		case xml.EndElement:
			if e.Name.Local == "c" {
				if formula && !valued {
					b.seen.formulas++
				}
				return b.shown(kind, style, cmp.Or(inline, value))
			}
		}
	}
}

// plainText reads the text up to the end of the open element.
func plainText(d *table.XMLDecoder) (string, error) {
	var text strings.Builder
	for {
		token, err := d.RawToken()
		if err != nil {
			return "", fmt.Errorf("the workbook is damaged: %w", err)
		}
		switch e := token.(type) {
		case xml.CharData:
			if text.Len()+len(e) > table.MaxCell {
				return "", errors.New("a cell is longer than 1 MiB; no name and no date is")
			}
			text.Write(e)
		case xml.EndElement:
			return text.String(), nil
		}
	}
}

// shown spells the value of a cell.
func (b *book) shown(kind, style, value string) (string, error) {
	switch kind {
	case "s":
		n, err := strconv.Atoi(value)
		if err != nil || n < 0 || n >= len(b.shared) {
			return "", fmt.Errorf("the workbook is damaged: there is no text %q", value)
		}
		return b.shared[n], nil
	case "e":
		b.seen.errors++
		return "", nil // #N/A, #REF!
	case "d":
		return strings.TrimSuffix(value, "T00:00:00"), nil
	case "b":
		return map[string]string{"1": "true", "0": "false"}[value], nil
	case "", "n":
		if k, err := strconv.Atoi(cmp.Or(style, "0")); err == nil && k >= 0 && k < len(b.dated) && b.dated[k] != noDate && value != "" {
			return b.day(value, b.dated[k])
		}
	}
	return value, nil
}

// day spells a number of days since the beginning of 1900 or 1904, with the
// time where there is one. Excel holds 1900 for a leap year, so the days before
// March of it are others here. Of the first day of a month or a year of which its
// format shows no more, the month or the year is read.
func (b *book) day(value string, format dateFormat) (string, error) {
	n, err := strconv.ParseFloat(value, 64)
	if err != nil || n < 0 || n > 2_958_466 {
		return value, nil
	}
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case b.from1904:
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case n < 60:
		epoch = epoch.AddDate(0, 0, 1)
	}
	days := int(n)
	seconds := int((n-float64(days))*86400 + 0.5)
	at := epoch.AddDate(0, 0, days).Add(time.Duration(seconds) * time.Second)
	switch {
	case n < 1:
		return at.Format("15:04:05"), nil // a time of day alone
	case format == monthOnly && at.Day() == 1:
		b.seen.coarse++
		return at.Format("2006-01"), nil
	case format == yearOnly && at.YearDay() == 1:
		b.seen.coarse++
		return at.Format("2006"), nil
	case format == withoutYear && at.Year() >= firstTyped:
		b.seen.yearless++
		return at.Format("--01-02"), nil
	case seconds == 0:
		return at.Format("2006-01-02"), nil
	}
	return at.Format("2006-01-02T15:04:05"), nil
}

// firstTyped is the first year that a spreadsheet can have added to a day.
const firstTyped = 1985

// A bookSeen is what was noticed in the cells and rows of a sheet.
type bookSeen struct{ hidden, errors, formulas, coarse, yearless int }

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
		{s.yearless, "days of which the sheet shows no year (5 Jan); it has the year in which they were typed, so they are read as without one: %d"},
	} {
		if of.n > 0 {
			t.Remark("%s: "+of.what, name, of.n)
		}
	}
}

// lengthOf returns how many bytes are in the cells of a row.
func lengthOf(cells []string) int {
	n := 0
	for _, c := range cells {
		n += len(c)
	}
	return n
}
