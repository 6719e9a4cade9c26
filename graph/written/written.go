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
// Days of other calendars are counted in package calendar.
//
// A form is a function in the file of its kind, and most are a row of a table
// there: numbers, words (patterns of words, and one lexicon for all languages),
// parts of months to centuries, years, pairs and ranges, open ends, doubt, times,
// East Asian dates. What fits no form is an error, and so is what can be read in
// two ways: nothing is guessed.
package written

import (
	"fmt"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/alike"
	"cablegraph/graph/written/internal/undated"
	"cablegraph/internal/pattern"
)

// A Date is what a text says: the days, and what a reader should be told about
// how they were read.
type Date struct {
	edtf.Value
	Remarks Remark
}

// Parse reads EDTF, and dates as people and their programs write them. A text
// that says that there is no date gives the zero Date.
func Parse(s string, order Order) (Date, error) {
	if len(s) > maxLength {
		return Date{}, errLong
	}
	if v, err := fromEDTF(s); err == nil { // most dates of a large table
		return Date{v, seasonCode(v)}, nil
	}
	text, remarks := beside(alike.Years(alike.Text(s)))
	if alike.HasEraLetter(s) {
		remarks |= ByLetter
	}
	if undated.Says(text) {
		return Date{}, nil
	}
	r := reader{order: order, depth: deepest, all: inAnyForm, seen: &remarks}
	read := reader.part
	if beforeOurEra.MatchString(text) {
		read = ancient
	}
	v, err := read(r, text)
	if err != nil && remarks&OldStyle != 0 {
		err = julianLeapDay(r, text, err)
	}
	if err == errOther || err == ErrNoYear && calendar.Named(text) != 0 {
		err = hint(alike.Text(s))
	}
	if err != nil {
		return Date{}, fmt.Errorf("date %q: %w", s, err)
	}
	if v.IsSingle() && v.Clock() == 0 && saysTime(text) {
		remarks |= Untimed
	}
	return Date{v, remarks | weekdayOf(v, text, remarks&OldStyle != 0)}, nil
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

var yearAndSeason = pattern.New(`^\d\d(\d\d)-(\d\d)$`)

// forms returns all forms, in the order in which they are tried.
func forms() []form {
	return []form{
		byProgram, several, inNumbers, slashed, eastern, fromYearToYear, inWords, otherCalendar,
		inBothCalendars, supplied, bracketed, circa, perhaps, question, questionedInside, ofTwo, fromTo, openEnd, timed, timeBefore, onWeekday,
	}
}

// inAnyForm returns the value that the first form gives that knows s.
func inAnyForm(r reader, s string) (edtf.Value, error) {
	for _, form := range forms() {
		if v, err := form(r, s); err != errOther {
			return v, err
		}
	}
	return edtf.Value{}, errOther
}
