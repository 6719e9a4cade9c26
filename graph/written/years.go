package written

import (
	"regexp"

	"cablegraph/graph/edtf"
)

var tenYears = regexp.MustCompile(`^(\d{3}0)(?:s|er|er Jahre|-е|-е годы|-е гг\.)$`)

// decade reads 1950s.
func decade(_ reader, s string) (edtf.Value, error) {
	m := tenYears.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	return edtf.NewDecade(atoi(m[1]))
}

var years = regexp.MustCompile(`^(\d{4})(?:/(\d{1,2})| ?[-–—] ?(\d{4}))$`)

// twoYears reads 1668/9, one year that is counted in two ways or two in a row,
// and 1813–1814.
func twoYears(_ reader, s string) (edtf.Value, error) {
	m := years.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	first, last := atoi(m[1]), atoi(m[3])
	if m[2] != "" {
		last = atoi(m[1][:4-len(m[2])] + m[2])
		if last != first+1 {
			return edtf.Value{}, errOther
		}
	}
	return interval(edtf.NewYear(first))(edtf.NewYear(last))
}
