package graph

import (
	"fmt"
	"strconv"
)

// dateParts joins the cells of a year, a month and a day as one date; what is
// missing at the end makes it coarser. A day alone is a date in itself.
func dateParts(year, month, day string) string {
	number := func(s string) string {
		if n, err := strconv.Atoi(s); err == nil && n >= 0 && n < 10 {
			return fmt.Sprintf("%02d", n)
		}
		return s
	}
	switch _, err := strconv.Atoi(month); {
	case year == "" && month == "":
		return day
	case month == "":
		return year // a day without its month says nothing
	case err != nil && day != "": // the month is a name
		return day + " " + month + " " + year
	case err != nil:
		return month + " " + year
	case day == "":
		return year + "-" + number(month)
	}
	return year + "-" + number(month) + "-" + number(day)
}
