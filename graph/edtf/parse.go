package edtf

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
)

// parse returns a Value that lacks only its text.
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
	if d.precision() != ByDay || d.first != d.last || v.uncertain || v.approximate {
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
	if start == ".." {
		start = ""
	}
	if end == ".." {
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
	return between(from, to, s)
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
	var hull Value
	for i, text := range members {
		v, err := parseMember(text, i == 0, i == len(members)-1)
		if err != nil {
			return Value{}, err
		}
		if i == 0 {
			hull = v
			continue
		}
		hull = Value{
			earliest:    outer(hull.earliest, v.earliest, +1),
			latest:      outer(hull.latest, v.latest, -1),
			uncertain:   hull.uncertain || v.uncertain,
			approximate: hull.approximate || v.approximate,
		}
	}
	return hull, nil
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
	return between(from, to, s)
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

// between returns all the days from the first one of from to the last of to,
// which text names.
func between(from, to date, text string) (Value, error) {
	if from.first > to.last {
		return Value{}, fmt.Errorf("%q ends before it begins", text)
	}
	a, b := from.value(), to.value()
	return Value{
		earliest:    a.earliest,
		latest:      b.latest,
		uncertain:   a.uncertain || b.uncertain,
		approximate: a.approximate || b.approximate,
	}, nil
}

// outer returns the end that lies further out: the earlier one for order +1,
// the later one for -1. Of two on one day it is the approximate one, then the
// one that is approximate by more.
func outer(a, b End, order int) End {
	if c := order * cmp.Compare(a.Day, b.Day); c != 0 {
		if c < 0 {
			return a
		}
		return b
	}
	if a.Approximate && (!b.Approximate || a.Unit > b.Unit) {
		return a
	}
	return b
}
