package graph

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"cablegraph/graph/edtf"
)

// date reads the date of a row: from one cell, or from the two ends that some
// projects keep in cells of their own.
func (r *reader) date(c columns, row record) (edtf.Value, error) {
	if cell := c.cell(row, "date"); cell != "" {
		return parseDate(cell, r.options.DateOrder)
	}
	for _, ends := range [][2]string{{"date from", "date to"}, {"date not before", "date not after"}} {
		first, last := c.cell(row, ends[0]), c.cell(row, ends[1])
		switch {
		case first == "" && last == "":
			continue
		case first == "":
			first = ".."
		case last == "":
			last = ".."
		}
		return parseDate(first+"/"+last, r.options.DateOrder)
	}
	if parts := dateParts(c.cell(row, "year"), c.cell(row, "month"), c.cell(row, "day")); parts != "" {
		return parseDate(parts, r.options.DateOrder)
	}
	return edtf.Value{}, nil
}

// parseDate reads EDTF, and the day as people and their programs write it:
// 25.06.1950, 25/06/1950 if the order is told, 25 June 1950, June 1950,
// 1950-06-25 16:39, Sun, 25 Jun 1950 16:39:00 +0100.
func parseDate(s, order string) (edtf.Value, error) {
	v, err := edtf.Parse(s)
	if err == nil {
		return v, nil
	}
	text := s
	if iso, ok := dotted(s); ok {
		text = iso
	} else if iso, ok := written(s); ok {
		text = iso
	} else if iso, ok := clocked(s); ok {
		text = iso
	} else if parts := strings.Split(s, "/"); len(parts) == 3 {
		if text, err = slashed(parts, order); err != nil {
			return v, fmt.Errorf("date %q: %w", s, err)
		}
	} else {
		return v, fmt.Errorf("date %q: %w", s, err)
	}
	if v, err = edtf.Parse(text); err != nil {
		return v, fmt.Errorf("date %q: %w", text, err)
	}
	return v, nil
}

// stamps are the times that mail programs and data bases write.
var stamps = [...]string{
	"2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02T15:04",
	time.RFC3339Nano, "2006-01-02T15:04:05", "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 -0700 (MST)", "Mon, 2 Jan 2006 15:04:05 MST",
	"2 Jan 2006 15:04:05 -0700", time.ANSIC, time.UnixDate,
}

// clocked turns a time stamp into EDTF: the day and the time as written, so
// that a message stays on the day on which its sender dated it.
func clocked(s string) (string, bool) {
	for _, layout := range stamps {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format("2006-01-02T15:04:05"), true
		}
	}
	return "", false
}

// dotted turns 25.06.1950 and 25. 6. 1950 into 1950-06-25.
func dotted(s string) (string, bool) {
	parts := strings.Split(s, ".")
	if len(parts) != 3 {
		return "", false
	}
	return iso(parts[2], parts[1], parts[0])
}

func iso(year, month, day string) (string, bool) {
	y, m, d := strings.TrimSpace(year), strings.TrimSpace(month), strings.TrimSpace(day)
	number := func(s string, most int) bool {
		n, err := strconv.Atoi(s)
		return err == nil && n >= 0 && len(s) <= most && s[0] != '+'
	}
	if len(y) != 4 || !number(y, 4) || !number(m, 2) || !number(d, 2) {
		return "", false
	}
	return fmt.Sprintf("%s-%02s-%02s", y, m, d), true
}

// slashed turns 25/06/1950 into 1950-06-25, if it is told which is the day.
func slashed(parts []string, order string) (string, error) {
	day, month := parts[0], parts[1]
	switch order {
	case "":
		if _, ok := iso(parts[0], parts[1], parts[2]); ok {
			return "", fmt.Errorf("write it as %s-%02s-%02s", parts[0], parts[1], parts[2])
		}
		return "", errors.New("say whether the day or the month stands first: --date-order dmy or --date-order mdy")
	case "mdy":
		day, month = month, day
	}
	s, ok := iso(parts[2], month, day)
	if !ok {
		return "", errors.New("write it as YYYY-MM-DD, or with --date-order as DD/MM/YYYY or MM/DD/YYYY")
	}
	return s, nil
}

var monthNames = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// otherMonths are the months in German, French, Italian, Spanish and Russian.
var otherMonths = [...][]string{
	{"januar", "jänner", "janvier", "gennaio", "enero", "января"},
	{"februar", "février", "fevrier", "febbraio", "febrero", "февраля"},
	{"märz", "maerz", "mars", "marzo", "марта"},
	{"april", "avril", "aprile", "abril", "апреля"},
	{"mai", "maggio", "mayo", "мая", "май"},
	{"juni", "juin", "giugno", "junio", "июня"},
	{"juli", "juillet", "luglio", "julio", "июля"},
	{"august", "août", "aout", "agosto", "августа"},
	{"september", "septembre", "settembre", "septiembre", "сентября"},
	{"oktober", "octobre", "ottobre", "octubre", "октября"},
	{"november", "novembre", "noviembre", "ноября"},
	{"dezember", "décembre", "decembre", "dicembre", "diciembre", "декабря"},
}

// monthNumber returns the month of a word: a name, or its first letters, three
// at least, where they are the beginning of one month's names only.
func monthNumber(word string) (month int, ok bool) {
	word = strings.ToLower(strings.TrimSuffix(word, "."))
	if utf8.RuneCountInString(word) < 3 {
		return 0, false
	}
	for m, english := range monthNames {
		for _, name := range append([]string{english}, otherMonths[m]...) {
			if name == word {
				return m + 1, true
			}
			if strings.HasPrefix(name, word) {
				if month != 0 && month != m+1 {
					return 0, false
				}
				month = m + 1
			}
		}
	}
	return month, month != 0
}

// written turns 25 June 1950, June 25, 1950, 25. Juni 1950 and June 1950 into
// EDTF.
func written(s string) (string, bool) {
	words := strings.Fields(strings.ReplaceAll(s, ",", " "))
	if len(words) < 2 || len(words) > 3 {
		return "", false
	}
	for i, w := range words {
		month, ok := monthNumber(w)
		if !ok {
			continue
		}
		rest := append(append([]string{}, words[:i]...), words[i+1:]...)
		if len(rest) == 1 {
			out, ok := iso(rest[0], strconv.Itoa(month), "1")
			return strings.TrimSuffix(out, "-01"), ok
		}
		return iso(rest[1], strconv.Itoa(month), strings.TrimSuffix(rest[0], "."))
	}
	return "", false
}
