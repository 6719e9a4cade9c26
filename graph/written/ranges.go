package written

import (
	"fmt"
	"regexp"
	"strings"

	"cablegraph/graph/edtf"
)

// interval returns the function that joins a first date with a last one, if both
// are dates.
func interval(first edtf.Value, err error) func(edtf.Value, error) (edtf.Value, error) {
	return func(last edtf.Value, also error) (edtf.Value, error) {
		switch {
		case err != nil:
			return edtf.Value{}, err
		case also != nil:
			return edtf.Value{}, also
		}
		return edtf.Interval(first, last)
	}
}

// several reads 1950|1951, several dates of one message.
func several(r reader, s string) (edtf.Value, error) {
	if !strings.Contains(s, "|") {
		return edtf.Value{}, errOther
	}
	var dates []edtf.Value
	for part := range strings.SplitSeq(s, "|") {
		v, err := r.part(part)
		if err != nil {
			return edtf.Value{}, err
		}
		dates = append(dates, v)
	}
	return edtf.AllOf(dates...)
}

var (
	spans      = regexp.MustCompile(`^(?:from |von |between |zwischen |entre |du |между )?(.+?) ?(?: bis(?: zum)? | to | until | till | au | al | по | до | and | und | et | и |–|—| - )[ ]?(.+)$`)
	dayAtFront = regexp.MustCompile(`^\d{1,2}\.? `)
)

// fromTo reads 5 bis 9 Mai 1813 and 5 May – 3 June 1813: what the first date
// lacks is that of the last.
func fromTo(r reader, s string) (edtf.Value, error) {
	m := spans.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	last, err := r.part(m[2])
	if err != nil {
		return edtf.Value{}, err
	}
	if !last.IsSingle() {
		return edtf.Value{}, errOther
	}
	missing := []string{""}
	if year, ok := yearOf(last); ok {
		missing = append(missing, fmt.Sprintf(" %04d", year))
	}
	if dayAtFront.MatchString(m[2]) && isDigit(m[1][0]) { // 5 – 9 May 1813: the first has neither month nor year
		missing = append(missing, " "+strings.TrimLeft(m[2], "0123456789. "))
	}
	for _, words := range missing {
		if first, err := r.part(m[1] + words); err != errOther && (err != nil || first.IsSingle()) {
			return interval(first, err)(last, nil)
		}
	}
	return edtf.Value{}, errOther
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// yearOf returns the year in which a date lies; a winter ends in the next one.
func yearOf(v edtf.Value) (year int, ok bool) {
	if !v.IsSingle() {
		return 0, false
	}
	first, _, _ := v.Earliest().Civil()
	last, _, _ := v.Latest().Civil()
	return int(first), last-first <= 1
}

var (
	daysOfMonth = regexp.MustCompile(`^(\d{1,2})\.? ?(?:[-–—]|(/| or | oder | ou | или )) ?(\d{1,2})\.? (.+)$`)
	dayInBoth   = regexp.MustCompile(`^(\d{1,2}) \((\d{1,2})\) (.+)$`)
)

// twoDays reads two days of a month: 12–14 мая 1895, from one to the other;
// 6/7 October 1950 and 12/24 мая 1895 or 24 (12) мая 1895, either of them, where
// they are neighbours or one day in two calendars, ten to thirteen days apart.
func twoDays(r reader, s string) (edtf.Value, error) {
	var one, other, month string
	var either bool
	if m := daysOfMonth.FindStringSubmatch(s); m != nil {
		one, other, month, either = m[1], m[3], m[4], m[2] != ""
	} else if m := dayInBoth.FindStringSubmatch(s); m != nil {
		one, other, month, either = m[1], m[2], m[3], true
	} else {
		return edtf.Value{}, errOther
	}
	apart := atoi(other) - atoi(one)
	if apart < 0 && either { // the new style stands first
		one, other, apart = other, one, -apart
	}
	if apart < 0 || either && apart != 1 && (apart < 10 || apart > 13) {
		return edtf.Value{}, errOther
	}
	first, err := r.part(one + " " + month)
	if err != nil {
		return edtf.Value{}, err
	}
	last, err := r.part(other + " " + month)
	switch {
	case err != nil:
		return edtf.Value{}, err
	case !first.IsSingle() || !last.IsSingle():
		return edtf.Value{}, errOther
	case either:
		return edtf.OneOf(first, last)
	}
	return edtf.Interval(first, last)
}
