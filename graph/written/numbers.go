package written

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"cablegraph/graph/edtf"
)

// numbers are the orders of year, month and day in figures: 25.06.1950,
// 1950/06/25 or 1950.6.5, 19500625, 1950-00 (a month that is not known), 06/1950,
// and a date of XML Schema, 1950-06-25+01:00.
var numbers = [...]*regexp.Regexp{
	regexp.MustCompile(`^(?P<day>\d{1,2})\. ?(?P<month>\d{1,2}|[IVX]+)[. ] ?(?P<year>\d{4})$`),
	regexp.MustCompile(`^(?P<year>\d{4})\.(?P<month>\d{1,2})\.(?P<day>\d{1,2})$`),
	regexp.MustCompile(`^(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})$`),
	regexp.MustCompile(`^(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})$`),
	regexp.MustCompile(`^(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})$`),
	regexp.MustCompile(`^(?P<year>\d{4})-00$`),
	regexp.MustCompile(`^(?P<month>0?[1-9]|1[0-2])[./](?P<year>\d{4})$`),
	regexp.MustCompile(`^(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:Z|[+-]\d{2}:\d{2})$`),
}

// inNumbers reads a date in figures, in which the month may be Roman: 25. VI. 1950.
func inNumbers(_ reader, s string) (edtf.Value, error) {
	for _, order := range numbers {
		if m := order.FindStringSubmatch(s); m != nil {
			number := func(part string) int {
				i := order.SubexpIndex(part)
				if i < 0 {
					return 0
				}
				return max(roman(m[i]), atoi(m[i]))
			}
			return dateOf(number("year"), number("month"), number("day"))
		}
	}
	return edtf.Value{}, errOther
}

// romans are the months in Roman numerals.
var romans = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// roman returns the number of a month in Roman numerals, 0 for anything else.
func roman(s string) int { return slices.Index(romans, s) + 1 }

// slashes is a date of which only its author knows whether the day or the
// month stands first.
var slashes = regexp.MustCompile(`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$`)

// slashed reads 25/06/1950, if it is told which is the day.
func slashed(r reader, s string) (edtf.Value, error) {
	m := slashes.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	day, month := atoi(m[1]), atoi(m[2])
	switch {
	case r.order == MonthFirst, r.order == "" && month > 12 && day <= 12: // there are no more than twelve months
		day, month = month, day
	case r.order == "" && day <= 12:
		return edtf.Value{}, errors.New("say whether the day or the month stands first: --date-order dmy or --date-order mdy")
	}
	if month > 12 {
		return edtf.Value{}, fmt.Errorf("there is no month %d; which stands first, --date-order says", month)
	}
	return dateOf(atoi(m[3]), month, day)
}

// atoi returns the number that digits spell, 0 for anything else.
func atoi(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}
