package graph

import (
	"regexp"
	"strconv"
	"strings"
)

// timeset reads Gephi's: <[1950-06-25]>, <[1950.0]>, <[1950-06-25, 1950-07-01]>.
// Several days are the range of one message.
func timeset(s string) (string, bool) {
	inner, begins := strings.CutPrefix(s, "<[")
	inner, ends := strings.CutSuffix(inner, "]>")
	if !begins || !ends {
		return "", false
	}
	days := strings.FieldsFunc(inner, func(c rune) bool { return strings.ContainsRune(",;[] ", c) })
	for i, day := range days {
		days[i] = strings.TrimSuffix(day, ".0")
	}
	if len(days) == 1 {
		return days[0], true
	}
	return "{" + strings.Join(days, ",") + "}", true
}

// unknownEnd reads 1950-06-25/? and 1950-06-25/unknown, as EDTF had it before
// it became ISO 8601-2.
func unknownEnd(s string) (string, bool) {
	first, last, ok := strings.Cut(s, "/")
	unknown := func(end string) bool { return end == "?" || strings.EqualFold(end, "unknown") }
	if !ok || !unknown(first) && !unknown(last) {
		return "", false
	}
	if unknown(first) {
		first = ""
	}
	if unknown(last) {
		last = ""
	}
	return first + "/" + last, true
}

var (
	dayFirst  = regexp.MustCompile(`^(\d{1,2})\. ?(\d{1,2}|[IVX]+)[. ] ?(\d{4})$`)
	yearFirst = regexp.MustCompile(`^(\d{4})(?:([./-])(\d{1,2})([./-])(\d{1,2})|(\d{2})(\d{2}))$`)
	yearMonth = regexp.MustCompile(`^(\d{4})-00$`)
	monthYear = regexp.MustCompile(`^(0?[1-9]|1[0-2])[./](\d{4})$`)
	zoned     = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$`) // XML Schema's date
	eastern   = regexp.MustCompile(`^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$`)
	tenYears  = regexp.MustCompile(`^(\d{3})0(?:s|er|er Jahre|-е|-е годы|-е гг\.)$`)
)

// inNumbers reads 25.06.1950, 25. VI. 1950, 1950/06/25, 19500625, 06/1950, 1950年6月,
// 1950s, and 1950-06-00, of which the day is not known.
func inNumbers(s string) (string, bool) {
	if m := dayFirst.FindStringSubmatch(s); m != nil {
		month := m[2]
		if n := roman(month); n > 0 {
			month = strconv.Itoa(n)
		}
		return numbered(m[3], month, m[1]), true
	}
	if m := yearFirst.FindStringSubmatch(s); m != nil && m[2] == m[4] {
		return numbered(m[1], m[3]+m[6], m[5]+m[7]), true
	}
	if m := yearMonth.FindStringSubmatch(s); m != nil {
		return m[1], true
	}
	if m := monthYear.FindStringSubmatch(s); m != nil {
		return numbered(m[2], m[1], ""), true
	}
	if m := zoned.FindStringSubmatch(s); m != nil {
		return m[1], true
	}
	if m := eastern.FindStringSubmatch(s); m != nil {
		return numbered(m[1], m[2], m[3]), true
	}
	if m := tenYears.FindStringSubmatch(s); m != nil {
		return m[1] + "X", true
	}
	return "", false
}

// roman returns the number of a month in Roman numerals, 0 for anything else.
func roman(s string) int {
	for i, numeral := range [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"} {
		if s == numeral {
			return i + 1
		}
	}
	return 0
}

var years = regexp.MustCompile(`^(\d{4})(?:/(\d{1,2})| ?[-–—] ?(\d{4}))$`)

// doubleYear reads 1668/9, in one of two years, which hold a month too that
// somebody might have meant, and 1813–1814.
func doubleYear(s string) (string, bool) {
	m := years.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	last := m[3]
	if m[2] != "" {
		last = m[1][:4-len(m[2])] + m[2]
		if first, second := atoi(m[1]), atoi(last); second != first+1 {
			return "", false
		}
	}
	return m[1] + "/" + last, true
}

// atoi returns the number that digits spell.
func atoi(digits string) int {
	n, _ := strconv.Atoi(digits) // digits only
	return n
}
