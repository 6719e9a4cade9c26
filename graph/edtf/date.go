package edtf

import (
	"fmt"
	"strconv"
	"strings"
)

// A pattern is a part of a date as it is written: digits, and X for a digit
// that is not specified. The empty pattern is a part that is not given; it
// matches everything.
type pattern string

// A date is a year, month, season or day, of which digits may be open and
// parts may be qualified.
type date struct {
	year        years
	month, day  pattern
	season      int     // 21 to 41; 0 where the date has none
	approximate [3]bool // year, month or season, day
	doubt       Doubt
	first, last Day
}

// parseDate reads one date: year, month or season, and day, each with its qualifiers.
func parseDate(s string) (date, error) {
	var d date
	var parts [3]string
	n := 0
	for rest, more := s, true; more; n++ {
		if n == len(parts) {
			return date{}, fmt.Errorf("%q goes on after its day", s)
		}
		var part string
		part, rest, more = cutPart(rest)
		parts[n] = d.takeQualifiers(part, n)
	}
	var err error
	if d.year, err = parseYear(parts[0]); err != nil {
		return date{}, err
	}
	if n > 1 {
		if d.year.alone {
			return date{}, fmt.Errorf("year %q stands alone, without a month", parts[0])
		}
		if d.month, d.season, err = parseMonth(parts[1]); err != nil {
			return date{}, err
		}
	}
	if n > 2 {
		if d.season != 0 {
			return date{}, fmt.Errorf("%d is a season and has no days, months are 01 to 12", d.season)
		}
		if d.day, err = parseTwo("day", parts[2], 31); err != nil {
			return date{}, err
		}
	}
	var ok bool
	if d.first, ok = d.bound(false); !ok {
		return date{}, fmt.Errorf("%s-%s has no day %s", parts[0], parts[1], parts[2])
	}
	d.last, _ = d.bound(true)
	return d, nil
}

// cutPart cuts s at its first hyphen that is not the minus sign of a year.
func cutPart(s string) (part, rest string, more bool) {
	sign := len(s) - len(strings.TrimLeft(s, qualifiers+"Y-"))
	if i := strings.IndexByte(s[sign:], '-'); i >= 0 {
		return s[:sign+i], s[sign+i+1:], true
	}
	return s, "", false
}

// takeQualifiers returns the i-th part of the date without its qualifiers. One
// on the left marks this part, one on the right all parts up to it.
func (d *date) takeQualifiers(part string, i int) string {
	if part != "" && strings.IndexByte(qualifiers, part[0]) >= 0 {
		d.qualify(part[0], i, i)
		part = part[1:]
	}
	if n := len(part) - 1; n >= 0 && strings.IndexByte(qualifiers, part[n]) >= 0 {
		d.qualify(part[n], 0, i)
		part = part[:n]
	}
	return part
}

func (d *date) qualify(q byte, from, to int) {
	doubt := Doubt(strings.IndexByte(qualifiers, q) + 1)
	d.doubt |= doubt
	for i := from; i <= to; i++ {
		d.approximate[i] = d.approximate[i] || doubt&Approximate != 0
	}
}

func parseMonth(s string) (month pattern, season int, err error) {
	if n, err := strconv.Atoi(s); err == nil && len(s) == 2 && n >= 21 && n <= 41 {
		return pattern(s), n, nil
	}
	month, err = parseTwo("month", s, 12)
	return month, 0, err
}

func parseTwo(name, s string, highest int64) (pattern, error) {
	if len(s) != 2 || strings.Trim(s, "0123456789X") != "" {
		return "", fmt.Errorf("%s %q is not two digits", name, s)
	}
	p := pattern(s)
	for n := range highest {
		if p.matches(n + 1) {
			return p, nil
		}
	}
	return "", fmt.Errorf("%s %s is not between 01 and %d", name, s, highest)
}

// specified reports whether p gives at least one digit.
func (p pattern) specified() bool { return p != "" && p != "XX" }

// matches reports whether n, which is not negative and has no more digits
// than p, may be what p stands for.
func (p pattern) matches(n int64) bool {
	for i := len(p) - 1; i >= 0; i-- {
		if p[i] != 'X' && p[i] != byte('0'+n%10) {
			return false
		}
		n /= 10
	}
	return true
}
