package edtf

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// open is how an end of an interval is written that is known to be open.
const open = ".."

// openEnds is a value without days: an end of an interval that is open or not
// known.
var openEnds = Value{earliest: End{Day: OpenStart}, latest: End{Day: OpenEnd}}

// Interval returns the value from the first day of one date to the last day of
// another. The zero Value is an end that is not known.
func Interval(first, last Value) (Value, error) {
	if err := joinable(first, last); err != nil {
		return Value{}, err
	}
	text := first.text + "/" + last.text
	for _, end := range []*Value{&first, &last} {
		if end.IsZero() {
			*end = openEnds
		}
	}
	return between(first, last, text)
}

// OrLater returns the interval that begins as v does, and has no end.
func (v Value) OrLater() (Value, error) {
	first, _ := v.split()
	if err := joinable(first); err != nil {
		return Value{}, err
	}
	return between(first, openEnds, first.text+"/"+open)
}

// OrEarlier returns the interval that ends as v does, and has no beginning.
func (v Value) OrEarlier() (Value, error) {
	_, last := v.split()
	if err := joinable(last); err != nil {
		return Value{}, err
	}
	return between(openEnds, last, open+"/"+last.text)
}

// split returns the dates at the two ends of an interval; v itself where it is
// none. Of the first one the last day is not known, nor of the last the first.
func (v Value) split() (first, last Value) {
	first, last = v, v
	if v.shape == interval {
		first.text, last.text, _ = strings.Cut(v.text, "/")
		for _, end := range []*Value{&first, &last} {
			end.shape, end.doubt = single, doubtIn(end.text)
		}
	}
	return first, last
}

// OneOf returns the set of which one date is meant.
func OneOf(dates ...Value) (Value, error) { return setOf('[', dates, ']') }

// AllOf returns the set of which all dates are meant.
func AllOf(dates ...Value) (Value, error) { return setOf('{', dates, '}') }

func setOf(opening byte, dates []Value, closing byte) (Value, error) {
	if err := joinable(dates...); err != nil {
		return Value{}, err
	}
	if len(dates) == 0 || slices.ContainsFunc(dates, Value.IsZero) {
		return Value{}, errors.New("a member of the set is empty")
	}
	text := []byte{opening}
	for i, v := range dates {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(text, v.text...)
	}
	v := hull(dates)
	v.text = string(append(text, closing))
	return v, nil
}

// joinable reports what keeps dates from being an end of an interval or a
// member of a set.
func joinable(dates ...Value) error {
	for _, v := range dates {
		switch {
		case v.clock != 0:
			return fmt.Errorf("%q has a clock time, and intervals and sets have only days", v.text)
		case v.shape == alone:
			return fmt.Errorf("year %q stands alone, intervals and sets take years of four digits", v.text)
		case v.shape != single:
			return fmt.Errorf("%q is more than one date, and intervals and sets are made of single ones", v.text)
		}
	}
	return nil
}

// Between returns the value from one day to another, the day itself where they
// are the same, as Parse would. ok is false where EDTF has no spelling for it:
// in years of more than four digits.
func Between(first, last Day) (v Value, ok bool) {
	if first > last || first == last && first.Open() || !first.nameable() || !last.nameable() {
		return Value{}, false
	}
	v = Value{text: first.String(), earliest: End{Day: first}, latest: End{Day: last}}
	if first != last {
		v.text += "/" + last.String()
		v.shape = interval
	}
	return v, true
}

// between returns the interval, which text spells, of all the days from the
// first one of from to the last of to.
func between(from, to Value, text string) (Value, error) {
	if from.earliest.Day > to.latest.Day {
		return Value{}, fmt.Errorf("%q ends before it begins", text)
	}
	return Value{
		text: text, earliest: from.earliest, latest: to.latest,
		doubt: from.doubt | to.doubt, shape: interval, units: [2]Unit{from.units[0], to.units[1]},
	}, nil
}

// hull returns the set of members, without its text: it reaches from the first
// of their days to the last.
func hull(members []Value) Value {
	all := members[0]
	for _, v := range members[1:] {
		all.earliest, all.units[0] = outer(all.earliest, v.earliest, all.units[0], v.units[0], +1)
		all.latest, all.units[1] = outer(all.latest, v.latest, all.units[1], v.units[1], -1)
		all.doubt |= v.doubt
	}
	all.shape = set
	return all
}

// outer returns the end that lies further out, and its unit: the earlier one for
// order +1, the later one for -1. Of two on one day it is the approximate one,
// then the one that is approximate by more.
func outer(a, b End, unitA, unitB Unit, order int) (End, Unit) {
	switch c := order * cmp.Compare(a.Day, b.Day); {
	case c < 0:
		return a, unitA
	case c > 0:
		return b, unitB
	case a.Approximate && (!b.Approximate || a.Unit > b.Unit):
		return a, max(unitA, unitB)
	}
	return b, max(unitA, unitB)
}

// At returns v, which is a single day, at a time of that day.
func (v Value) At(h, m, s int) (Value, error) {
	if v.IsZero() || v.earliest != v.latest || v.shape != single || v.doubt != 0 || v.units[0] != ByDay {
		return Value{}, fmt.Errorf("a clock time needs a day before it that is wholly known, and %q is not", v.text)
	}
	text := fmt.Sprintf("%02d:%02d:%02d", h, m, s)
	clock, err := parseClock(text)
	if err != nil {
		return Value{}, err
	}
	v = v.WithoutClock()
	v.text, v.clock = v.text+"T"+text, clock
	return v, nil
}

// WithoutClock returns v without its time of day.
func (v Value) WithoutClock() Value {
	if v.clock != 0 {
		v.text, _, _ = strings.Cut(v.text, "T")
		v.clock = 0
	}
	return v
}
