package edtf

import (
	"fmt"
	"math"
	"time"
)

// Day counts days since 1970-01-01 in the proleptic Gregorian calendar;
// year 0 exists, as in ISO 8601.
type Day int64

// The two ends of time: an open or unknown end of an interval. They compare
// as every other Day does and must not enter a sum.
const (
	OpenStart Day = math.MinInt64
	OpenEnd   Day = math.MaxInt64
)

// Open reports whether d is one of the two ends of time.
func (d Day) Open() bool { return d == OpenStart || d == OpenEnd }

// Date returns the Day of a civil date. Month and day must be in range.
func Date(year int64, month, day int) Day {
	// Days from civil, after H. Hinnant's chrono-compatible algorithms:
	// the year begins in March, so the leap day is its last.
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := int64((153*((month+9)%12)+2)/5 + day - 1)
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Day(era*146097 + dayOfEra - 719468)
}

// FromJulian returns the Day of a date of the Julian calendar. Month and day must
// be in range; every fourth year has a 29 February.
func FromJulian(year int64, month, day int) Day {
	// As Date, in one era of four years; the calendars agree in the third century.
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 4)
	dayOfYear := int64((153*((month+9)%12)+2)/5 + day - 1)
	return Day(era*1461 + (year-era*4)*365 + dayOfYear - 719470)
}

// Month returns the first Day of the kth month from January of year 0, which
// may be before it.
func Month(k int64) Day {
	year := floorDiv(k, 12)
	return Date(year, int(k-12*year)+1, 1)
}

// Span returns the first Day of the span of n months that holds d, and the first
// Day after it. Spans are counted from January of year 0, also before it.
func (d Day) Span(n int) (first, next Day) {
	year, month, _ := d.Civil()
	k := year*12 + int64(month-1)
	k -= (k%int64(n) + int64(n)) % int64(n)
	return Month(k), Month(k + int64(n))
}

// Civil returns the civil date of d, which must not be open.
func (d Day) Civil() (year int64, month, day int) {
	z := int64(d) + 719468
	era := floorDiv(z, 146097)
	dayOfEra := z - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	day = int(dayOfYear - (153*shifted+2)/5 + 1)
	month = int(shifted+2)%12 + 1
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Weekday returns the day of the week of d, which must not be open.
func (d Day) Weekday() time.Weekday { return time.Weekday(((int64(d)+4)%7 + 7) % 7) } // 1970-01-01 was a Thursday

// DaysIn returns how many days a month has.
func DaysIn(year int64, month int) int {
	if month == 12 {
		return 31
	}
	return int(Date(year, month+1, 1) - Date(year, month, 1))
}

// monthNames are the months' names in English.
var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// MonthName returns the English name of a month from 1 to 12.
func MonthName(month int) string { return monthNames[month-1] }

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// The days of the first and the last year of four digits.
var (
	firstNamed = Date(-9999, 1, 1)
	lastNamed  = Date(9999, 12, 31)
)

// nameable reports whether EDTF can name d: it is open, or its year has four
// digits.
func (d Day) nameable() bool { return d.Open() || firstNamed <= d && d <= lastNamed }

// String spells d as 1950-06-25, an open end as ".."; a year of more than four
// digits has EDTF's prefix, though EDTF gives such a year no days: Y12345-01-31.
func (d Day) String() string {
	if d.Open() {
		return ".."
	}
	year, month, day := d.Civil()
	if !d.nameable() {
		return fmt.Sprintf("Y%d-%02d-%02d", year, month, day)
	}
	text := make([]byte, 0, len("-0000-00-00"))
	if year < 0 {
		text, year = append(text, '-'), -year
	}
	digit := func(n int) byte { return byte('0' + n%10) }
	y := int(year)
	return string(append(text, digit(y/1000), digit(y/100), digit(y/10), digit(y),
		'-', digit(month/10), digit(month), '-', digit(day/10), digit(day)))
}
