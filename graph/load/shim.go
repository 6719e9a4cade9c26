package load

import "cablegraph/graph/edtf"

func daysIn(year int64, month int) edtf.Day {
	if month == 12 {
		return 31
	}
	return edtf.Date(year, month+1, 1) - edtf.Date(year, month, 1)
}

var _ = daysIn

// ParseDate reads a date as people write it.
func ParseDate(s string) (edtf.Value, error) { return parseDate(s, "") }
