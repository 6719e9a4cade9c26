package written

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/alike"
	"cablegraph/graph/written/internal/undated"
)

// Between reads a date whose two ends stand in cells of their own. An end that is
// empty, .., or says that there is no date is open; two of them are no date.
func Between(first, last string, order Order) (Date, error) {
	from, err := end(first, order)
	if err != nil {
		return Date{}, err
	}
	to, err := end(last, order)
	if err != nil {
		return Date{}, err
	}
	v, err := join(from.Value, to.Value)
	return Date{v, from.Remarks | to.Remarks}, err
}

// join returns the days from the first of one date to the last of another; the
// zero Value is an open end.
func join(from, to edtf.Value) (edtf.Value, error) {
	switch {
	case from.IsZero() && to.IsZero():
		return edtf.Value{}, nil
	case from.IsZero():
		return until(to)
	case to.IsZero():
		return since(from)
	case from.IsSingle() && to.IsSingle():
		return edtf.Interval(from, to)
	case from == to: // some write the whole of it into both cells
		return from, nil
	}
	return days(from.Earliest(), to.Latest(), from.Doubt()|to.Doubt())
}

// end reads one end, of which the day counts.
func end(cell string, order Order) (Date, error) {
	if cell == "" || cell == ".." {
		return Date{}, nil
	}
	d, err := Parse(cell, order)
	d.Value = d.WithoutClock()
	return d, err
}

// FromParts reads a date whose year, month and day stand in cells of their own;
// what is missing at the end makes it coarser. A day alone is a date in itself.
func FromParts(year, month, day string, order Order) (Date, error) {
	for _, cell := range []*string{&year, &month, &day} {
		if *cell = strings.TrimSuffix(*cell, ".0"); undated.Says(alike.Text(*cell)) { // 5.0, as programs write a number
			*cell = ""
		}
	}
	_, err := strconv.Atoi(month)
	switch {
	case year == "" && month == "" && day == "":
		return Date{}, nil
	case year == "" && month == "" && oneNumber.MatchString(day):
		return Date{}, fmt.Errorf("day %q: %w", day, ErrNoYear)
	case year == "" && month == "":
		return Parse(day, order)
	case year == "":
		return Date{}, fmt.Errorf("month %q: %w", month, ErrNoYear)
	case month == "":
		return Parse(year, order) // a day without its month says nothing
	case err != nil && roman(month) == 0: // the month is a name
		return Parse(strings.TrimSpace(day+" "+month+" "+year), order)
	}
	text := year + "-" + twoDigits(month)
	if day != "" {
		text += "-" + twoDigits(day)
	}
	y, err := Parse(year, order)
	number, plain := yearOf(y.Value)
	plain = plain && y.IsSingle()
	m, d := max(atoi(month), roman(month)), atoi(day)
	if dual := rowOfYears.FindStringSubmatch(year); dual != nil { // as in dates of two years
		if atoi(dual[1]) > lastDual && m >= 1 && m <= 12 {
			return Parse(strings.TrimSpace(day+" "+edtf.MonthName(m)+" "+year), order)
		}
		number, plain = atoi(dual[1])+1, m < 3 || m == 3 && d < 25
	}
	if err != nil || !plain || day != "" && d == 0 {
		return Parse(text, order) // they are parts of EDTF, such as XX
	}
	v, err := dateOf(number, m, d)
	if err != nil {
		return Date{}, fmt.Errorf("date %q: %w", text, err)
	}
	return Date{v.WithYearDoubt(y.Doubt()), y.Remarks}, nil // a year may be ca. 1650
}

var oneNumber = regexp.MustCompile(`^\d{1,2}\.?$`)

// twoDigits spells the number of a month or a day as EDTF does; what is no
// number stays.
func twoDigits(s string) string {
	if n, err := strconv.Atoi(s); err == nil && n >= 0 && n < 10 {
		return fmt.Sprintf("%02d", n)
	}
	return s
}
