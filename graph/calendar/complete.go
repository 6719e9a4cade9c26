package calendar

import (
	"strings"
	"unicode"
)

// Complete completes two dates of which one is of another calendar, and the other may
// lack words of it: 2 and 5 germinal an III. It reports whether both are
// of one calendar then; two of the common one stay as they are.
func Complete(first, last string) (a, b string, ok bool) {
	of, also := known(first), known(last)
	switch {
	case of.Calendar == also.Calendar:
		return first, last, of.Calendar != 0 || Named(first) == 0 && Named(last) == 0
	case of.Calendar == 0:
		first = withWordsOf(first, last, also)
		return first, last, first != "" && known(first).First <= also.First
	case also.Calendar == 0:
		last = withWordsOf(last, first, of)
		return first, last, last != "" && of.First <= known(last).First
	}
	return first, last, false
}

// known returns the days of a date of another calendar; the zero Date where it is
// none.
func known(s string) Date {
	d, _ := Parse(s)
	return d
}

// withWordsOf adds to a part of a date the words of a whole one, which stand behind
// it, or before it as in AH 1331, so that it is of the same calendar and as exact;
// empty where that can't be done.
func withWordsOf(s, whole string, of Date) string {
	words := strings.FieldsFunc(whole, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c) })
	for i := 1; i < len(words); i++ {
		if text := s + " " + strings.Join(words[i:], " "); sameKind(known(text), of) {
			return text
		}
	}
	if len(words) == 2 {
		if text := words[0] + " " + s; sameKind(known(text), of) {
			return text
		}
	}
	return ""
}

// sameKind reports whether two dates are of one calendar, and both a day, a month or a
// year.
func sameKind(a, b Date) bool {
	const month, year = 3, 40 // longer than a day, with its doubt, and than a month
	la, lb := a.Last-a.First, b.Last-b.First
	return a.Calendar == b.Calendar && (la < month) == (lb < month) && (la < year) == (lb < year)
}
