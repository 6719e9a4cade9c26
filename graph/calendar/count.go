package calendar

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// republicanYears is how many years the French Republic counted. The last of them
// ended after its tenth day of nivôse.
const republicanYears = 14

// romans are the numbers of its years in Roman numerals, folded.
var romans = strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv")

// republicanYear reads a year of the Republic, and -1 for one of another era, which
// is then refused.
func republicanYear(s string) int {
	if n := slices.Index(romans, s) + 1; n > 0 {
		return n
	}
	if n := number(s); n > 0 {
		return n
	}
	return republicanYears + 1
}

// republican counts days of the French Republic. Its years began on the day of the
// autumnal equinox in Paris: all of them that were in use did so as if every fourth
// had a leap day, III, VII and XI.
func republican(p parts) (first, last edtf.Day, err error) {
	if p.year > republicanYears {
		return 0, 0, errors.New("the French Republic counted the years I to XIV (1792 to 1805)")
	}
	first, last, err = p.span(13, func(year, month int) edtf.Day {
		return edtf.Date(1792, 9, 22) + edtf.Day(365*(year-1)+year/4+30*(month-1))
	})
	end := edtf.Date(1805, 12, 31)
	if err == nil && first > end {
		return 0, 0, errors.New("the calendar of the French Republic ended with 10 nivôse an XIV (31 December 1805)")
	}
	return first, min(last, end), err
}

// islamic counts days of the tabular Islamic calendar, in which 11 of 30 years have
// a leap day, from 16 July 622 of the Julian one.
func islamic(p parts) (first, last edtf.Day, err error) {
	return p.span(12, func(year, month int) edtf.Day {
		return edtf.FromJulian(622, 7, 16) + edtf.Day(354*(year-1)+(3+11*year)/30+29*(month-1)+month/2)
	})
}

// The months of the Jewish year from Tishri on, of which there are two Adar in a
// leap year. A text may name one of them, or neither.
const (
	heshvan = 2
	kislev  = 3
	adarI   = 6
	adarII  = 7
	adar    = 14 // which of the two is not said
)

// jewish counts days of the Jewish calendar, which has been one of arithmetic since
// before any letter that is kept.
func jewish(p parts) (first, last edtf.Day, err error) {
	switch leap := jewishLeap(p.year); {
	case p.month == adar && leap:
		return 0, 0, fmt.Errorf("the Jewish year %d has two months Adar; write Adar I or Adar II", p.year)
	case (p.month == adarI || p.month == adarII) && !leap:
		return 0, 0, fmt.Errorf("the Jewish year %d has one month Adar only", p.year)
	case p.month == adar:
		p.month = adarII
	}
	return p.span(13, func(year, month int) edtf.Day {
		first := jewishNewYear(year)
		for m := 1; m < month; m++ {
			first += jewishMonth(year, m)
		}
		return first
	})
}

func jewishLeap(year int) bool { return (7*year+1)%19 < 7 }

// jewishMonth returns how many days a month has; Adar I has none in most years.
func jewishMonth(year, month int) edtf.Day {
	length := (jewishNewYear(year+1) - jewishNewYear(year)) % 10 // 353, 354 or 355, and 30 more in a leap year
	switch {
	case month == adarI && !jewishLeap(year):
		return 0
	case month == adarI, month == heshvan && length == 5, month == kislev && length != 3:
		return 30
	case month == heshvan, month == kislev:
		return 29
	case month < adarI:
		return edtf.Day(29 + month%2)
	}
	return edtf.Day(30 - month%2)
}

// jewishNewYear returns the first day of Tishri: that of the mean new moon, moved
// so that no year is too long or too short and no feast falls on the wrong day of
// the week. The method is that of Reingold and Dershowitz, Calendrical Calculations.
func jewishNewYear(year int) edtf.Day {
	before, this, next := jewishElapsed(year-1), jewishElapsed(year), jewishElapsed(year+1)
	first := edtf.FromJulian(-3760, 10, 7) + edtf.Day(this)
	switch {
	case next-this == 356:
		return first + 2
	case this-before == 382:
		return first + 1
	}
	return first
}

// jewishElapsed counts the days from the first mean new moon to that of a year,
// unless it falls on a Sunday, Wednesday or Friday: then to the day after. There are
// 25,920 parts in a day.
func jewishElapsed(year int) int {
	months := (235*year - 234) / 19
	parts := 12084 + 13753*months
	day := 29*months + parts/25920
	if 3*(day+1)%7 < 3 {
		day++
	}
	return day
}
