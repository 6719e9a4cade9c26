package edtf

import (
	"fmt"
	"strings"
)

// NewDay returns a day of the calendar.
func NewDay(year, month, day int) (Value, error) {
	v, err := NewMonth(year, month)
	switch {
	case err != nil:
		return Value{}, err
	case month > 12:
		return Value{}, fmt.Errorf("%d is a season and has no days, months are 01 to 12", month)
	case day < 1 || day > 31:
		return Value{}, fmt.Errorf("day %02d is not between 01 and 31", day)
	case day > DaysIn(int64(year), month):
		return Value{}, fmt.Errorf("%s has no day %02d", v.text, day)
	}
	at := Date(int64(year), month, day)
	return newValue(at.String(), at, at, ByDay), nil
}

// NewMonth returns a month, 1 to 12, or one of EDTF's other parts of a year: a
// season, from spring as 21 to winter as 24, or any up to 41.
func NewMonth(year, month int) (Value, error) {
	v, err := NewYear(year)
	if err != nil {
		return Value{}, err
	}
	text := fmt.Sprintf("%s-%02d", v.text, month)
	switch y := int64(year); {
	case 1 <= month && month <= 12:
		first := Date(y, month, 1)
		return newValue(text, first, first+Day(DaysIn(y, month))-1, ByMonth), nil
	case 21 <= month && month <= 41:
		return newValue(text, seasonBound(y, month, false), seasonBound(y, month, true), BySeason), nil
	}
	return Value{}, fmt.Errorf("month %02d is not between 01 and 12", month)
}

// NewYear returns a year of at most four digits, negative before the year 0.
func NewYear(year int) (Value, error) { return newYears(year, 0) }

// NewDecade returns the ten years that have all digits of year but the last.
func NewDecade(year int) (Value, error) { return newYears(year, 1) }

// NewCentury returns the hundred years that begin as year does.
func NewCentury(year int) (Value, error) { return newYears(year, 2) }

// newYears returns the years that have the digits of year but for the last
// ones, of which as many as open says are not given.
func newYears(year, open int) (Value, error) {
	sign, size := "", year
	if year < 0 {
		sign, size = "-", -year
	}
	digits := fmt.Sprintf("%04d", size)
	if len(digits) > 4 {
		return Value{}, fmt.Errorf("year %d has more than four digits", year)
	}
	text := sign + digits[:4-open] + strings.Repeat("X", open)
	span := [...]int{1, 10, 100}[open]
	first := size / span * span
	last := first + span - 1
	if year < 0 {
		first, last = -last, min(-first, -1)
	}
	return newValue(text, Date(int64(first), 1, 1), Date(int64(last), 12, 31), yearUnit(open)), nil
}

func newValue(text string, first, last Day, unit Unit) Value {
	return Value{text: text, earliest: End{Day: first}, latest: End{Day: last}, units: [2]Unit{unit, unit}}
}
