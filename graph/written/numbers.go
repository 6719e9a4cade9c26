package written

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/alike"
	"cablegraph/internal/pattern"
)

// numbers are the orders of year, month and day in figures, with an example each.
var numbers = [...]*pattern.Pattern{
	pattern.New(`^(?P<day>\d{1,2})\. ?(?P<month>\d{1,2}|[IVX]+)[. ] ?(?P<year>\d{4})\.?$`),  // 25.06.1950, 25. VI. 1950
	pattern.New(`^(?P<day>\d{1,2})[/-](?P<month>[IVX]+)[/-](?P<year>\d{4})$`),               // 25/VI/1950
	pattern.New(`^(?P<year>\d{4})\. ?(?P<month>\d{1,2})\. ?(?P<day>\d{1,2})\.?$`),           // 1950.6.25, 1950. 6. 25.
	pattern.New(`^(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})$`),                    // 1950/06/25
	pattern.New(`^(?P<year>\d{4})[-–](?P<month>\d{1,2})[-–](?P<day>\d{1,2})\.?$`),           // 1950-6-25, 1950-06-00
	pattern.New(`^(?P<year>\d{4}) (?P<month>\d{1,2}) (?P<day>\d{1,2})$`),                    // 1950 06 25
	pattern.New(`^(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})$`),                          // 19500625
	pattern.New(`^(?P<year>\d{4})[-.](?P<month>\d{1,2})[-.]\?{1,2}$`),                       // 1950-06-?
	pattern.New(`^(?P<year>\d{4})[-.]\?{1,2}[-.]\?{1,2}$`),                                  // 1950-?-?
	pattern.New(`^(?:\?{1,2}|[xX_]{1,2})\. ?(?:\?{1,2}|[xX_]{1,2})\. ?(?P<year>\d{4})$`),    // ?.?.1950
	pattern.New(`^(?:\?{1,2}|[xX_]{1,2})\. ?(?P<month>\d{1,2}|[IVX]+)\. ?(?P<year>\d{4})$`), // ?.6.1950, xx.6.1950
	pattern.New(`^(?P<year>\d{4})\.(?P<month>[2-9])$`),                                      // 1950.6, of which no 0 was left out
	pattern.New(`^(?P<year>\d{4})\.0$`),                                                     // 1950.0, as programs write a number
	pattern.New(`^(?P<year>\d{4})-00$`),                                                     // 1950-00
	pattern.New(`^(?P<month>0?[1-9]|1[0-2])[./](?P<year>\d{4})$`),                           // 06/1950
	pattern.New(`^(?P<month>0[1-9]|1[0-2]|[1-9])-(?P<year>\d{4})$`),                         // 06-1950
	pattern.New(`^(?P<month>[IVX]+) ?[./-] ?(?P<year>\d{4})$`),                              // VI.1950
	pattern.New(`^(?P<year>\d{4})\. ?(?P<month>\d{2})\.?$`),                                 // 1950.06
	pattern.New(`^(?P<year>\d{4})\. (?P<month>\d{1,2})\.$`),                                 // 1950. 6. in Korea
	pattern.New(`^(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:Z|[+-]\d{2}:\d{2})$`),   // 1950-06-25+01:00, XML Schema's
}

// inNumbers reads a date in figures, in which the month may be Roman.
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
			if year := number("year"); year > 0 {
				return dateOf(year, number("month"), number("day"))
			}
			return edtf.Value{}, ErrNoYear
		}
	}
	switch {
	case openDigits.MatchString(s):
		if v, err := edtf.Parse(strings.ToUpper(s)); err == nil {
			return v, nil
		}
	case noYear.MatchString(s):
		return edtf.Value{}, ErrNoYear
	case shortYear.MatchString(s):
		return edtf.Value{}, errShortYear
	}
	return edtf.Value{}, errOther
}

var (
	openDigits = pattern.New(`^\d[\dx]{3}(?:-[\dx]{2}){0,2}$`)                                                                 // 1921-xx-xx
	noYear     = pattern.New(`^--?\d\d-?\d\d$|^(?:\[\?\]|\?{1,4})-\d{1,2}(?:-\d{1,2})?\.?$|^\d{1,2}\. ?(?:\d{1,2}|[IVX]+)\.$`) // --02-03, 3.2.
	shortYear  = pattern.New(`^(?:\d{1,2}\. ?(?:\d{1,2}|[IVX]+)\. ?|\d{1,2}/(?:\d{1,2}/)?|\d{1,2}-\d{1,2}-)'?\d{2}$`)          // 3.2.50
)

// errShortYear is that of 25.6.50.
var errShortYear = errors.New("the year has two digits; write all four")

// slashes is a date of which only its author knows whether the day or the
// month stands first.
var slashes = pattern.New(`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$`)

// slashed reads 25/06/1950, if it is told which is the day.
func slashed(r reader, s string) (edtf.Value, error) {
	m := slashes.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	day, month := atoi(m[1]), atoi(m[2])
	settled := settles(day, month)
	switch {
	case r.order == "" && settled == "" && day <= 12 && day != month:
		return edtf.Value{}, ErrOrder
	case r.order == MonthFirst, r.order == "" && settled == MonthFirst:
		day, month = month, day
	}
	if month > 12 {
		return edtf.Value{}, fmt.Errorf("there is no month %d; which stands first, --date-order says", month)
	}
	return dateOf(atoi(m[3]), month, day)
}

// settles returns the order that two numbers can only have, as there are no more
// than twelve months; none where both orders or neither can be.
func settles(first, second int) Order {
	switch {
	case first > 12 && second <= 12:
		return DayFirst
	case first <= 12 && second > 12:
		return MonthFirst
	}
	return ""
}

// OrderOf returns the order in which a date such as 25/6/1950 must have been
// written, so that the others of a column may be read by it; none where it could
// be either, or for every other date.
func OrderOf(s string) Order {
	if len(s) > maxLength {
		return ""
	}
	m := slashesAnywhere.FindStringSubmatch(alike.Text(s))
	if m == nil {
		return ""
	}
	return settles(atoi(m[1]), atoi(m[2]))
}

var slashesAnywhere = pattern.New(`(?:^|[^\d/-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?:$|[^\d/-])`)
