package edtf

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// longest is how many digits a year may have, so that its days can be counted.
const longest = 15

// years is what the year of a date may be: every year from first to last
// whose digits match.
type years struct {
	first, last int64
	digits      pattern // empty where every year matches
	unit        Unit    // how much of time the specified digits name
	alone       bool    // written with Y or S: no month follows
}

func parseYear(s string) (years, error) {
	number, significant, rounded := strings.Cut(s, "S")
	read := parseShortYear
	if strings.HasPrefix(s, "Y") {
		read = parseLongYear
	}
	y, err := read(number)
	if err != nil || !rounded {
		return y, err
	}
	return y.round(significant)
}

// parseShortYear reads four digits, of which any may be X.
func parseShortYear(s string) (years, error) {
	digits, negative := strings.CutPrefix(s, "-")
	if len(digits) > 4 && strings.Trim(digits, "0123456789") == "" {
		return years{}, fmt.Errorf("year %s has more than four digits", s)
	}
	if len(digits) != 4 || strings.Trim(digits, "0123456789X") != "" {
		return years{}, fmt.Errorf("year %q is not four digits", s)
	}
	var low, high int64
	open := 0
	for i := range len(digits) {
		low, high = 10*low, 10*high
		if digits[i] == 'X' {
			high += 9
			open++
			continue
		}
		low, high = low+int64(digits[i]-'0'), high+int64(digits[i]-'0')
		open = 0
	}
	y := years{first: low, last: high, digits: pattern(digits), unit: yearUnit(open)}
	if negative {
		if high == 0 {
			return years{}, errors.New("year 0 has no minus sign")
		}
		y.first, y.last = -high, -max(low, 1)
	}
	return y, nil
}

// parseLongYear reads Y and more than four digits, or Y17E7 for 17 with seven
// zeros.
func parseLongYear(s string) (years, error) {
	digits, negative := strings.CutPrefix(s[1:], "-")
	digits, exponent, powered := strings.Cut(digits, "E")
	zeros := 0
	if powered {
		n, ok := positive(exponent)
		if !ok {
			return years{}, fmt.Errorf("exponent %q of the year is not a number from 1 to 99", exponent)
		}
		zeros = n
	}
	if digits == "" || digits[0] == '0' || strings.Trim(digits, "0123456789") != "" {
		return years{}, fmt.Errorf("year %q needs digits after its Y, of which the first is not 0", s)
	}
	switch n := len(digits) + zeros; {
	case n <= 4:
		return years{}, fmt.Errorf("year %s has no more than four digits and needs no Y", s)
	case n > longest:
		return years{}, fmt.Errorf("year %s has more than %d digits", s, longest)
	}
	n, err := strconv.ParseInt(digits+strings.Repeat("0", zeros), 10, 64)
	if negative {
		n = -n
	}
	return years{first: n, last: n, unit: ByYear, alone: true}, err
}

// round returns the years that share the given number of leading digits with
// y: 1950S2 is a year from 1900 to 1999.
func (y years) round(significant string) (years, error) {
	n, ok := positive(significant)
	if !ok {
		return years{}, fmt.Errorf("%q after S is not a number of digits from 1 to 99", significant)
	}
	if y.first != y.last {
		return years{}, errors.New("a year has significant digits or X, not both")
	}
	size := max(y.first, -y.first)
	open := max(len(strconv.FormatInt(size, 10))-n, 0)
	step := int64(1)
	for range open {
		step *= 10
	}
	low := size / step * step
	rounded := years{first: low, last: low + step - 1, unit: yearUnit(open), alone: true}
	if y.first < 0 {
		rounded.first, rounded.last = -rounded.last, -rounded.first
	}
	return rounded, nil
}

// positive reads a whole number from 1 to 99 without leading zeros.
func positive(s string) (int, bool) {
	if s == "" || len(s) > 2 || s[0] == '0' || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// yearUnit returns the unit of a year of which that many last digits are open.
func yearUnit(open int) Unit { return ByYear + Unit(min(open, 2)) }
