package graph

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

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
	return edtf.Value{}, nil
}

// parseDate reads EDTF, and the day as people write it: 25.06.1950,
// 25/06/1950 if the order is told, 25 June 1950, June 1950.
func parseDate(s, order string) (edtf.Value, error) {
	v, err := edtf.Parse(s)
	if err == nil {
		return v, nil
	}
	if iso, ok := dotted(s); ok {
		s = iso
	} else if iso, ok := written(s); ok {
		s = iso
	} else if parts := strings.Split(s, "/"); len(parts) == 3 {
		if s, err = slashed(parts, order); err != nil {
			return v, fmt.Errorf("date %q: %w", strings.Join(parts, "/"), err)
		}
	} else {
		return v, fmt.Errorf("date %q: %w", s, err)
	}
	if v, err = edtf.Parse(s); err != nil {
		return v, fmt.Errorf("date %q: %w", s, err)
	}
	return v, nil
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

// written turns 25 June 1950, June 25, 1950 and June 1950 into EDTF. A month
// may be cut to three letters or more.
func written(s string) (string, bool) {
	words := strings.Fields(strings.ReplaceAll(s, ",", " "))
	if len(words) < 2 || len(words) > 3 {
		return "", false
	}
	for i, w := range words {
		for m, name := range monthNames {
			w := strings.ToLower(strings.TrimSuffix(w, "."))
			if len(w) < 3 || !strings.HasPrefix(name, w) {
				continue
			}
			rest := append(append([]string{}, words[:i]...), words[i+1:]...)
			month := strconv.Itoa(m + 1)
			if len(rest) == 1 {
				out, ok := iso(rest[0], month, "1")
				return strings.TrimSuffix(out, "-01"), ok
			}
			return iso(rest[1], month, rest[0])
		}
	}
	return "", false
}
