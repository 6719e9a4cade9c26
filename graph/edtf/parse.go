package edtf

import (
	"errors"
	"fmt"
	"strings"
)

// parse returns a Value that need not have its text.
func parse(s string) (Value, error) {
	switch {
	case s == "":
		return Value{}, errors.New("the date is empty")
	case s[0] == '[' || s[0] == '{':
		return parseSet(s)
	case strings.Contains(s, "/"):
		return parseInterval(s)
	}
	day, clock, timed := strings.Cut(s, "T")
	d, err := parseDate(day)
	if err != nil {
		return Value{}, err
	}
	v := d.value()
	if !timed {
		return v, nil
	}
	if d.precision() != ByDay || d.first != d.last || v.doubt != 0 {
		return Value{}, fmt.Errorf("a clock time needs a day before it that is wholly known, and %q is not", day)
	}
	v.clock, err = parseClock(clock)
	return v, err
}

func parseInterval(s string) (Value, error) {
	start, end, _ := strings.Cut(s, "/")
	if strings.Contains(end, "/") {
		return Value{}, errors.New("a slash separates the two ends of an interval, and there is more than one")
	}
	if start == open {
		start = ""
	}
	if end == open {
		end = ""
	}
	from, err := parseEnd(start)
	if err != nil {
		return Value{}, err
	}
	to, err := parseEnd(end)
	if err != nil {
		return Value{}, err
	}
	return between(from.value(), to.value(), s)
}

func parseSet(s string) (Value, error) {
	closing := "]"
	if s[0] == '{' {
		closing = "}"
	}
	list, closed := strings.CutSuffix(s[1:], closing)
	if !closed {
		return Value{}, fmt.Errorf("a set that begins with %c ends with %s", s[0], closing)
	}
	members := strings.Split(list, ",")
	values := make([]Value, len(members))
	for i, text := range members {
		var err error
		if values[i], err = parseMember(text, i == 0, i == len(members)-1); err != nil {
			return Value{}, err
		}
	}
	return hull(values), nil
}

// parseMember reads a, a..b, ..b (only as the first of a set) or a.. (only as
// its last).
func parseMember(s string, isFirst, isLast bool) (Value, error) {
	start, end, ranged := strings.Cut(s, "..")
	switch {
	case s == "":
		return Value{}, errors.New("a member of the set is empty")
	case s == "..":
		return Value{}, errors.New(".. needs a date before it or after it")
	case start == "" && !isFirst:
		return Value{}, fmt.Errorf("%q, on or before, stands only at the beginning of a set", s)
	case ranged && end == "" && !isLast:
		return Value{}, fmt.Errorf("%q, on or after, stands only at the end of a set", s)
	}
	from, err := parseEnd(start)
	if err != nil || !ranged {
		return from.value(), err
	}
	to, err := parseEnd(end)
	if err != nil {
		return Value{}, err
	}
	if start != "" && end != "" && from.precision() != to.precision() {
		return Value{}, fmt.Errorf("%q and %q need to be both days, both months, both seasons or both years", start, end)
	}
	v, err := between(from.value(), to.value(), s)
	v.shape = single
	return v, err
}

// parseEnd reads a date that is one end of an interval or part of a set. The
// empty string is an open end.
func parseEnd(s string) (date, error) {
	if s == "" {
		return date{first: OpenStart, last: OpenEnd}, nil
	}
	if strings.Contains(s, "T") {
		return date{}, fmt.Errorf("%q has a clock time, and intervals and sets have only days", s)
	}
	d, err := parseDate(s)
	if err == nil && d.year.alone {
		return date{}, fmt.Errorf("year %q stands alone, intervals and sets take years of four digits", s)
	}
	return d, err
}
