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
)

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
// March of it are others here.
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
	if n < 1 {
		return at.Format("15:04:05"), nil // a time of day alone
	}
	return b.seen.asShown(at, format), nil
}

// lengthOf returns how many bytes are in the cells of a row.
func lengthOf(cells []string) int {
	n := 0
	for _, c := range cells {
		n += len(c)
	}
	return n
}
