package written

import (
	"regexp"

	"cablegraph/graph/edtf"
)

var yearMonthDay = regexp.MustCompile(`^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$`)

// eastern reads 1950年6月25日, 1950年6月 and 1950年.
func eastern(_ reader, s string) (edtf.Value, error) {
	m := yearMonthDay.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	return dateOf(atoi(m[1]), atoi(m[2]), atoi(m[3]))
}
