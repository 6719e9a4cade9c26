package written

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
)

// Order says whether the day or the month stands first in 5/6/1950.
type Order string

// The orders. Without one such a date is an error where both are possible.
const (
	DayFirst   Order = "dmy"
	MonthFirst Order = "mdy"
)

// Errors of dates of which the days can't be known from the text alone. Parse
// returns them within others.
var (
	// ErrNoYear is that of a date which has no year: --02-03, 5 May, 0000.
	ErrNoYear = errors.New("it has no year")
	// ErrOrder is that of 5/6/1950 where no order is given.
	ErrOrder = errors.New("say whether the day or the month stands first: --date-order dmy or --date-order mdy")
)

// maxLength is how many bytes a cell with a date has at most, words beside it
// included.
const maxLength = 500

var errLong = fmt.Errorf("the cell is longer than %d letters, and is no date", maxLength)

// longest is how many bytes a date has at most.
const longest = 200

// A reader reads a date, or a part of one. It carries all forms, so that a form
// may hand a part of its text back to them without knowing the others.
type reader struct {
	order Order
	depth int  // how many more times a date may have another one in it
	end   bool // it is an end of a range, which has no range in it
	all   form // tries all forms
	seen  *Remark
}

// deepest is enough for [ca. Mo 5 – Fr 9 May 1813, abends?].
const deepest = 5

// A form reads the dates that are written in one way. It returns errOther for
// every other text, and another error for a date of its form that can't be.
type form func(r reader, s string) (edtf.Value, error)

// errOther says that a text is of another form.
var errOther = errors.New("no date of this form")

// part reads a part of a date, which may be EDTF itself.
func (r reader) part(s string) (edtf.Value, error) {
	s = strings.TrimSpace(s)
	if v, err := fromEDTF(s); err != errOther {
		return v, err
	}
	if r.depth == 0 || len(s) > longest {
		return edtf.Value{}, errOther
	}
	r.depth--
	return r.all(r, s)
}

// fromEDTF reads EDTF; of another text it returns errOther.
func fromEDTF(s string) (edtf.Value, error) {
	if !likeEDTF(s) {
		return edtf.Value{}, errOther
	}
	v, err := edtf.Parse(s)
	switch {
	case strings.HasPrefix(s, "?-"): // of EDTF a year before our era, of people an open beginning
		return v, errOther
	case err != nil:
		return v, errOther
	case withoutYear(v):
		return edtf.Value{}, ErrNoYear
	}
	return v, nil
}

// likeEDTF reports whether a text has the signs of EDTF only, and no words.
func likeEDTF(s string) bool {
	return s != "" && strings.Trim(s, "0123456789-/.:,~?%[]{}+XYESTZ") == ""
}

// withoutYear reports whether v is of the year 0, which no calendar of letters
// has, or of no year that is known.
func withoutYear(v edtf.Value) bool {
	text := v.String()
	return v.IsSingle() && (strings.HasPrefix(text, "0000") || strings.HasPrefix(text, "XXXX"))
}

// dateOf returns a day, a month where day is 0, or a year where both are.
func dateOf(year, month, day int) (edtf.Value, error) {
	switch {
	case month == 0 && day == 0:
		return edtf.NewYear(year)
	case month > 12:
		return edtf.Value{}, fmt.Errorf("month %02d is not between 01 and 12", month)
	case day == 0:
		return edtf.NewMonth(year, month)
	}
	return edtf.NewDay(year, month, day)
}

// interval returns the function that joins a first date with a last one, if both
// are dates.
func interval(first edtf.Value, err error) func(edtf.Value, error) (edtf.Value, error) {
	return func(last edtf.Value, also error) (edtf.Value, error) {
		switch {
		case err != nil:
			return edtf.Value{}, err
		case also != nil:
			return edtf.Value{}, also
		}
		return edtf.Interval(first.WithoutClock(), last.WithoutClock())
	}
}

// closed reports whether a date has no open end.
func closed(v edtf.Value) bool { return !v.Earliest().Open() && !v.Latest().Open() }
