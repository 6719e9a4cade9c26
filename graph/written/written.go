// Package written turns a date as people and their programs write it into an
// EDTF value.
//
// Data moves one way: [Parse] makes signs and spaces alike, takes off what stands
// beside the date (its calendar, the kind of the document), and tries what is EDTF
// already and then each form in turn; the first form that knows the text returns
// its value. A form may hand a part of the text back to all forms, as "ca." does
// with what stands behind it. [Between] and [FromParts] do the same for a date
// that stands in several cells.
//
// A form is a function in the file of its kind, and most are a row of a table
// there: numbers, words (patterns of words, and one lexicon for all languages),
// parts of months to centuries, years, pairs and ranges, open ends, doubt, times,
// East Asian dates. What fits no form is an error, and so is what can be read in
// two ways: nothing is guessed.
package written

import (
	"errors"
	"fmt"
	"regexp"
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

// A Date is what a text says: the days, and what a reader should be told about
// how they were read.
type Date struct {
	edtf.Value
	Remarks Remark
}

// A Remark is what was noticed beside a date; several are joined by |.
type Remark byte

// The remarks.
const (
	OldStyle   Remark = 1 << iota // it is marked as a date of the Julian calendar; the days are as written
	Aside                         // words beside it were left out: (Abschrift)
	SeasonCode                    // 1920-24 is a winter in EDTF, and may have been meant as years
)

// Errors of dates of which the days can't be known from the text alone. Parse
// returns them within others.
var (
	// ErrNoYear is that of a date which has no year: --02-03, 5 May, 0000.
	ErrNoYear = errors.New("it has no year")
	// ErrOrder is that of 5/6/1950 where no order is given.
	ErrOrder = errors.New("say whether the day or the month stands first: --date-order dmy or --date-order mdy")
)

// Parse reads EDTF, and dates as people and their programs write them. A text
// that says that there is no date gives the zero Date.
func Parse(s string, order Order) (Date, error) {
	if v, err := fromEDTF(s); err == nil { // most dates of a large table
		return Date{v, seasonCode(v)}, nil
	}
	text, remarks := beside(alike(s))
	if undated(text) {
		return Date{}, nil
	}
	v, err := reader{order: order, depth: deepest}.part(text)
	if err == errOther {
		err = hint(alike(s))
	}
	if err != nil {
		return Date{}, fmt.Errorf("date %q: %w", s, err)
	}
	return Date{v, remarks}, nil
}

// longest is how many bytes a date has at most.
const longest = 200

// withoutYear reports whether v is of the year 0, which no calendar of letters
// has, or of no year that is known.
func withoutYear(v edtf.Value) bool {
	text := v.String()
	return v.IsSingle() && (strings.HasPrefix(text, "0000") || strings.HasPrefix(text, "XXXX"))
}

// seasonCode remarks on a season whose number may be that of a later year.
func seasonCode(v edtf.Value) Remark {
	if v.Unit() != edtf.BySeason || !v.IsSingle() {
		return 0
	}
	if m := yearAndSeason.FindStringSubmatch(v.String()); m != nil && m[2] > m[1] {
		return SeasonCode
	}
	return 0
}

var yearAndSeason = regexp.MustCompile(`^\d\d(\d\d)-(\d\d)$`)

// fromEDTF reads EDTF; of another text it returns errOther.
func fromEDTF(s string) (edtf.Value, error) {
	if !likeEDTF(s) {
		return edtf.Value{}, errOther
	}
	v, err := edtf.Parse(s)
	switch {
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

// A reader reads a date, or a part of one.
type reader struct {
	order Order
	depth int  // how many more times a date may have another one in it
	end   bool // it is an end of a range, which has no range in it
}

// deepest is enough for [ca. Mo 5 – Fr 9 May 1813, abends?].
const deepest = 5

// A form reads the dates that are written in one way. It returns errOther for
// every other text, and another error for a date of its form that can't be.
type form func(r reader, s string) (edtf.Value, error)

// errOther says that a text is of another form.
var errOther = errors.New("no date of this form")

// forms returns all forms, in the order in which they are tried.
func forms() []form {
	return []form{
		timestamp, timeset, several, unknownEnd, inNumbers, slashed, eastern, fromYearToYear, inWords,
		inBothCalendars, supplied, bracketed, circa, perhaps, question, ofTwo, fromTo, openEnd, timed, onWeekday,
	}
}

// read returns the value that the first form gives that knows s.
func (r reader) read(s string) (edtf.Value, error) {
	for _, form := range forms() {
		if v, err := form(r, s); err != errOther {
			return v, err
		}
	}
	return edtf.Value{}, errOther
}

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
	return r.read(s)
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
