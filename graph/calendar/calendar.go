// Package calendar turns a date of the French Republic, or of the Jewish or the
// Islamic calendar, into the days of the common one.
//
// Data moves one way: [Parse] folds the letters of a text, finds in it the name of
// a month or the mark of an era, reads day, month and year around it, and counts
// their days from the first day of the calendar. A text without such a name or mark
// is left to others.
package calendar

import (
	"errors"
	"fmt"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// A Calendar is one of those that are read here.
type Calendar int8

// The calendars. The zero Calendar is none of them.
const (
	Republican Calendar = 1 + iota // of the French Republic, in its years I to XIV
	Jewish                         // its days begin on the evening before
	Islamic                        // by arithmetic, which the crescent may have followed a day earlier or later
)

// A Date is the days that a text may mean.
type Date struct {
	Calendar    Calendar
	First, Last edtf.Day
}

// parts are the numbers that a text says; a day of 0 is the whole month, a month of
// 0 the whole year.
type parts struct{ year, month, day int }

// Parse reads a date of another calendar. It returns the zero Date and no error for
// a text that is none, and an error for one that can't be.
func Parse(text string) (Date, error) {
	s := fold(text)
	for _, r := range readers {
		p, ok := r.parse(s)
		if !ok {
			continue
		}
		first, last, err := r.days(p)
		if err != nil {
			return Date{}, err
		}
		return Date{r.calendar, first - r.doubt, last + r.doubt}, nil
	}
	return Date{}, nil
}

// Named returns the calendar whose months or eras a text names; the zero Calendar
// where it names none.
func Named(text string) Calendar {
	s := fold(text)
	for _, r := range readers {
		if r.named.MatchString(s) {
			return r.calendar
		}
	}
	return 0
}

// Hint says how a date of a calendar is to be written.
func (c Calendar) Hint() error {
	return [...]error{
		Republican: errors.New("write a day of the French Republic as 18 brumaire an VIII, or the day of the common calendar"),
		Jewish:     errors.New("write a day of the Jewish calendar as 5 Tishri 5674, or the day of the common calendar"),
		Islamic:    errors.New("write a day of the Islamic calendar as 15 Ramadan 1332 AH, or the day of the common calendar"),
	}[c]
}

// span counts the days of a year, a month or a day, given where months begin and how
// many the year has.
func (p parts) span(months int, begins func(year, month int) edtf.Day) (first, last edtf.Day, err error) {
	next := func(month int) edtf.Day {
		if month == months {
			return begins(p.year+1, 1)
		}
		return begins(p.year, month+1)
	}
	if p.month == 0 {
		return begins(p.year, 1), next(months) - 1, nil
	}
	first, last = begins(p.year, p.month), next(p.month)-1
	if p.day == 0 {
		return first, last, nil
	}
	if length := int(last-first) + 1; p.day > length {
		return 0, 0, fmt.Errorf("this month of the year %d has %d days", p.year, length)
	}
	day := first + edtf.Day(p.day) - 1
	return day, day, nil
}

// namesBegin are the words with which the name of a calendar begins, folded; articles
// and words such as French may stand before them.
var (
	namesBegin = [...]*pattern.Pattern{
		Republican: pattern.New(`^(?:republi[ck]|revolution)`),
		Jewish:     pattern.New(`^(?:jewish|hebr|jud|juif)`),
		Islamic:    pattern.New(`^(?:islam|hijri|hicri|hegir|muslim|musulm|a ?h$)`),
	}
	beforeNames = pattern.New(`^(?:the |french |franzosische[rs]? |calendrier |calendario )*`)
)

// Of returns the calendar that goes by a name, as a column of calendars has it.
func Of(name string) Calendar {
	s := fold(name)
	s = s[len(beforeNames.FindString(s)):]
	for of := Republican; of <= Islamic; of++ {
		if namesBegin[of].MatchString(s) {
			return of
		}
	}
	return 0
}
