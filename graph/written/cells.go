package written

import (
	"fmt"
	"strconv"

	"cablegraph/graph/edtf"
)

// Between reads a date whose two ends stand in cells of their own. An end that is
// empty, .., or says that there is no date is open; two of them are no date.
func Between(first, last string, order Order) (edtf.Value, error) {
	from, err := end(first, order)
	if err != nil {
		return edtf.Value{}, err
	}
	to, err := end(last, order)
	switch {
	case err != nil:
		return edtf.Value{}, err
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
func end(cell string, order Order) (edtf.Value, error) {
	if cell == "" || cell == ".." {
		return edtf.Value{}, nil
	}
	v, err := Parse(cell, order)
	return v.WithoutClock(), err
}

// FromParts reads a date whose year, month and day stand in cells of their own;
// what is missing at the end makes it coarser. A day alone is a date in itself.
func FromParts(year, month, day string, order Order) (edtf.Value, error) {
	for _, cell := range []*string{&year, &month, &day} {
		if undated(*cell) {
			*cell = ""
		}
	}
	_, err := strconv.Atoi(month)
	switch {
	case year == "" && month == "" && day == "":
		return edtf.Value{}, nil
	case year == "" && month == "":
		return Parse(day, order)
	case month == "":
		return Parse(year, order) // a day without its month says nothing
	case err != nil && day == "": // the month is a name
		return Parse(month+" "+year, order)
	case err != nil:
		return Parse(day+" "+month+" "+year, order)
	}
	text := year + "-" + twoDigits(month)
	if day != "" {
		text += "-" + twoDigits(day)
	}
	y, err := Parse(year, order)
	number, plain := yearOf(y)
	d, noNumber := strconv.Atoi(day)
	if err != nil || !plain || day != "" && noNumber != nil {
		return Parse(text, order) // they are parts of EDTF, such as XX
	}
	v, err := dateOf(number, atoi(month), d)
	if err != nil {
		return edtf.Value{}, fmt.Errorf("date %q: %w", text, err)
	}
	return v.WithYearDoubt(y.Doubt()), nil // a year may be ca. 1650 or [1650]
}

// twoDigits spells the number of a month or a day as EDTF does; what is no
// number stays.
func twoDigits(s string) string {
	if n, err := strconv.Atoi(s); err == nil && n >= 0 && n < 10 {
		return fmt.Sprintf("%02d", n)
	}
	return s
}
