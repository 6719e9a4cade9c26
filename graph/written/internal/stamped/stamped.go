// Package stamped turns a date as programs write it into an EDTF value: time stamps
// of data bases and mail, spans of Gephi, and what EDTF was before it became a
// standard.
package stamped

import (
	"errors"
	"net/mail"
	"strings"
	"time"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// errOther says that a text is of another form.
var errOther = errors.New("no date of this form")

// Parse reads what a program wrote; known is false for any other text.
func Parse(s string) (v edtf.Value, known bool, err error) {
	for _, form := range [...]func(string) (edtf.Value, error){timestamp, timeset, unknownEnd} {
		if v, err = form(s); err != errOther {
			return v, true, err
		}
	}
	return edtf.Value{}, false, nil
}

// stamps are the times that data bases and programs write, beside those of
// mail.
var stamps = [...]string{
	"2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02T15:04", "2006-01-02T15:04Z07:00",
	time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05 MST", "02-Jan-2006 15:04:05", "02-Jan-2006 15:04", "2006-01-02T15:04:05", "Mon, 2 Jan 2006 15:04:05 MST", time.ANSIC, time.UnixDate,
	"Mon Jan 2 2006 15:04:05 GMT-0700", "Mon Jan 2 2006 15:04:05 MST", "Mon Jan 2 2006 15:04:05",
}

// zoneBehind is the name of a zone as JavaScript writes it: (Central European Time).
var zoneBehind = pattern.New(`(GMT[+-]\d{4}) \([^()]*\)$`)

// timestamp reads a time stamp: the day and the time as written, so that a
// message stays on the day on which its sender dated it.
func timestamp(s string) (edtf.Value, error) {
	if !strings.Contains(s, ":") {
		return edtf.Value{}, errOther
	}
	s = zoneBehind.ReplaceAllString(s, "$1")
	for _, layout := range stamps {
		if t, err := time.Parse(layout, s); err == nil {
			return atTime(t)
		}
	}
	if t, err := mail.ParseDate(s); err == nil {
		return atTime(t)
	}
	return edtf.Value{}, errOther
}

func atTime(t time.Time) (edtf.Value, error) {
	day, err := edtf.NewDay(t.Year(), int(t.Month()), t.Day())
	if err != nil {
		return edtf.Value{}, err
	}
	return day.At(t.Hour(), t.Minute(), t.Second())
}

// timeset reads Gephi's: <[1950-06-25]>, <[1950.0]>, <[1950-06-25, 1950-07-01]>.
// Several days are the range of one message.
func timeset(s string) (edtf.Value, error) {
	inner, begins := strings.CutPrefix(s, "<[")
	inner, ends := strings.CutSuffix(inner, "]>")
	if !begins || !ends {
		return edtf.Value{}, errOther
	}
	var days []edtf.Value
	for day := range strings.FieldsFuncSeq(inner, func(c rune) bool { return strings.ContainsRune(",;[] ", c) }) {
		v, err := edtf.Parse(strings.TrimSuffix(day, ".0"))
		if err != nil {
			return edtf.Value{}, err
		}
		days = append(days, v)
	}
	if len(days) == 1 {
		return days[0], nil
	}
	return edtf.AllOf(days...)
}

// unknownEnd reads 1950-06-25/? and 1950-06-25/unknown, as EDTF had it before
// it became ISO 8601-2.
func unknownEnd(s string) (edtf.Value, error) {
	first, last, ok := strings.Cut(s, "/")
	unknown := func(end string) bool { return end == "?" || strings.EqualFold(end, "unknown") }
	if !ok || !unknown(first) && !unknown(last) {
		return edtf.Value{}, errOther
	}
	if unknown(first) {
		first = ""
	}
	if unknown(last) {
		last = ""
	}
	return edtf.Parse(first + "/" + last)
}
