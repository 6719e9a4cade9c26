package languages

import (
	"strings"

	"cablegraph/graph/edtf"
)

// byUnit picks the word for a unit of an axis: a day, a month or a year.
func byUnit(u edtf.Unit, day, month, year string) string {
	switch u {
	case edtf.ByDay:
		return day
	case edtf.ByMonth:
		return month
	}
	return year
}

// dashed joins the ends of a span with a dash, which has spaces around it where
// the first of them has one inside.
func dashed(first, last string) string {
	if strings.ContainsAny(first, " \u00a0") {
		return first + " – " + last
	}
	return first + "–" + last
}
