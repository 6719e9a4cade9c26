package languages

import "fmt"

// An era spells the years before our era, which has no year 0, and those of its
// first century: 14 alone could be 1914. Each is a pattern for the number, to
// which a language may have joined its word for a year.
type era struct{ before, of string }

var (
	englishEra = era{"%s\u00a0BC", "AD\u00a0%s"}
	germanEra  = era{"%s\u00a0v.\u00a0Chr.", "%s\u00a0n.\u00a0Chr."}
	frenchEra  = era{"%s\u00a0av.\u00a0J.-C.", "%s\u00a0apr.\u00a0J.-C."}
	russianEra = era{"%s\u00a0до\u00a0н.\u00a0э.", "%s\u00a0н.\u00a0э."}
	chineseEra = era{"公元前%s", "公元%s"}
	koreanEra  = era{"기원전\u00a0%s", "서기\u00a0%s"}
)

// year spells a year as ISO 8601 counts it, in which 0 is the year 1 before our
// era; unit is the word for a year that stands at the number.
func (e era) year(y int64, unit string) string {
	switch {
	case y <= 0:
		return fmt.Sprintf(e.before, fmt.Sprint(1-y)+unit)
	case y < 100:
		return fmt.Sprintf(e.of, fmt.Sprint(y)+unit)
	}
	return fmt.Sprint(y) + unit
}
