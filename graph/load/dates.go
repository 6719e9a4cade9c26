package load

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/people"
)

// readDate reads the date of a row: from one cell, or from the two ends that some
// projects keep in cells of their own.
func readDate(c columns, at func(column int) string, order string) (edtf.Value, error) {
	if cell := c.cell(at, "date"); cell != "" {
		return parseDate(cell, order)
	}
	for _, ends := range [][2]string{{"date from", "date to"}, {"date not before", "date not after"}} {
		first, last := someDate(c.cell(at, ends[0])), someDate(c.cell(at, ends[1]))
		if first == "" && last == "" {
			continue
		}
		return parseDate(cmp.Or(first, "..")+"/"+cmp.Or(last, ".."), order)
	}
	if parts := dateParts(someDate(c.cell(at, "year")), someDate(c.cell(at, "month")), someDate(c.cell(at, "day"))); parts != "" {
		return parseDate(parts, order)
	}
	return edtf.Value{}, nil
}

// someDate returns what a cell says of a date, each end in EDTF where its form is
// known; nothing where it says that there is none.
func someDate(s string) string {
	if s == "" || undated(s) {
		return ""
	}
	if text, ok := deepest.within(s); ok {
		return text
	}
	return s
}

// parseDate reads EDTF, and dates as people and their programs write them, in
// the forms of [nest.respell]. A cell that says that there is none gives the zero Value.
func parseDate(s, order string) (edtf.Value, error) {
	v, err := edtf.Parse(s)
	if err == nil || undated(s) {
		return v, nil
	}
	text, ok := deepest.respell(s)
	if !ok {
		if parts := slashes.FindStringSubmatch(withoutTime(s)); parts != nil {
			if text, err = slashed(parts[1:], order); err != nil {
				return v, fmt.Errorf("date %q: %w", s, err)
			}
			ok = true
		}
	}
	if !ok && spreadsheetDay.MatchString(s) {
		err = errors.New("is it the number by which a spreadsheet keeps a day? Give the column a date's format there and export it again")
	} else if !ok && !looksLikeEDTF.MatchString(s) {
		err = errors.New("write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate")
	}
	if !ok {
		return v, fmt.Errorf("date %q: %w", s, err)
	}
	if v, err = edtf.Parse(text); err != nil {
		return v, fmt.Errorf("date %q: %w", text, err)
	}
	return v, nil
}

// spreadsheetDay is a day of the years 1927 to 2173 as Excel counts from 1900.
var spreadsheetDay = regexp.MustCompile(`^[1-9]\d{4}(?:\.\d+)?$`)

// looksLikeEDTF tells a slip in EDTF, of which the place can be told, from
// words.
var looksLikeEDTF = regexp.MustCompile(`^[-0-9XYES/.~?%\[\]{},T:Z+]+$`)

// undated reports whether a cell says that a message has no date.
func undated(s string) bool {
	plain := strings.ToLower(strings.Trim(strings.ReplaceAll(s, " ", ""), "[]()"))
	return people.Nothing(s) || strings.HasPrefix(s, "0000-00-00") || // as MySQL writes it
		slices.Contains([]string{"n.d.", "nd", "s.d.", "sd", "sansdate", "undated", "nodate", "o.d.", "o.d", "od", "ohnedatum", "undatiert", "s.f.", "senzadata", "none", "nat", "unknown", "unbekannt", "б.д.", "б/д", "бездаты", "датанеизвестна", "недатировано"}, plain)
}

// slashes is a date of which only its author knows whether the day or the
// month stands first.
var slashes = regexp.MustCompile(`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$`)

// slashed turns 25/06/1950 into 1950-06-25, if it is told which is the day.
func slashed(parts []string, order string) (string, error) {
	day, month := parts[0], parts[1]
	switch order {
	case "":
		switch { // there are no more than twelve months
		case atoi(month) > 12 && atoi(day) <= 12:
			day, month = month, day
		case atoi(day) <= 12:
			return "", errors.New("say whether the day or the month stands first: --date-order dmy or --date-order mdy")
		}
	case "mdy":
		day, month = month, day
	}
	if atoi(month) > 12 {
		return "", fmt.Errorf("there is no month %s; which stands first, --date-order says", month)
	}
	return numbered(parts[2], month, day), nil
}

// numbered spells a day, or a month or a year where what follows is empty or
// nought.
func numbered(year, month, day string) string {
	month, day = strings.TrimLeft(month, "0"), strings.TrimLeft(day, "0")
	switch {
	case month == "":
		return year
	case day == "":
		return fmt.Sprintf("%s-%02s", year, month)
	}
	return fmt.Sprintf("%s-%02s-%02s", year, month, day)
}
