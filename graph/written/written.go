// Package written turns a date as people and their programs write it into an
// EDTF value.
//
// Data moves one way: [Parse] tries what is EDTF already, then each form in
// turn; the first form that knows the text returns its value. A form may hand a
// part of the text back to all forms, as "ca." does with what stands behind it.
// [Between] and [FromParts] do the same for a date that stands in several cells.
//
// A form is a function in the file of its kind: numbers, words (with the words
// of all languages in one table), ranges, open ends, doubt, time stamps, East
// Asian dates. What fits no form is an error, and so is what can be read in two
// ways: nothing is guessed.
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

// Parse reads EDTF, and dates as people and their programs write them. A text
// that says that there is no date gives the zero Value.
func Parse(s string, order Order) (edtf.Value, error) {
	v, asEDTF := edtf.Parse(s)
	if asEDTF == nil || undated(s) {
		return v, nil
	}
	v, err := reader{order, deepest}.read(s)
	switch {
	case err == nil:
		return v, nil
	case err != errOther:
	case spreadsheetDay.MatchString(s):
		err = errors.New("is it the number by which a spreadsheet keeps a day? Give the column a date's format there and export it again")
	case looksLikeEDTF.MatchString(s):
		err = asEDTF
	default:
		err = errors.New("write it as YYYY-MM-DD, YYYY-MM or YYYY, with ~ behind what is approximate")
	}
	return edtf.Value{}, fmt.Errorf("date %q: %w", s, err)
}

// spreadsheetDay is a day of the years 1927 to 2173 as Excel counts from 1900.
var spreadsheetDay = regexp.MustCompile(`^[1-9]\d{4}(?:\.\d+)?$`)

// looksLikeEDTF tells a slip in EDTF, of which the place can be told, from
// words.
var looksLikeEDTF = regexp.MustCompile(`^[-0-9XYES/.~?%\[\]{},T:Z+]+$`)

// A reader reads a date, or a part of one.
type reader struct {
	order Order
	depth int // how many more times a date may have another one in it
}

// deepest is enough for [ca. 5 – 9 May 1813].
const deepest = 3

// A form reads the dates that are written in one way. It returns errOther for
// every other text, and another error for a date of its form that can't be.
type form func(r reader, s string) (edtf.Value, error)

// errOther says that a text is of another form.
var errOther = errors.New("no date of this form")

// forms returns all forms, in the order in which they are tried.
func forms() []form {
	return []form{
		timestamp, timeset, several, unknownEnd, inNumbers, eastern, decade, inWords, twoYears,
		bracketed, twoDays, fromTo, circa, openEnd, question, timed, slashed,
	}
}

// read returns the value that the first form gives that knows s.
func (r reader) read(s string) (edtf.Value, error) {
	s = strings.Join(strings.Fields(s), " ")
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
	if v, err := edtf.Parse(s); err == nil {
		return v, nil
	}
	if r.depth == 0 {
		return edtf.Value{}, errOther
	}
	r.depth--
	return r.read(s)
}

// dateOf returns a day, a month where day is 0, or a year where both are.
func dateOf(year, month, day int) (edtf.Value, error) {
	switch {
	case month == 0:
		return edtf.NewYear(year)
	case day == 0:
		return edtf.NewMonth(year, month)
	}
	return edtf.NewDay(year, month, day)
}
