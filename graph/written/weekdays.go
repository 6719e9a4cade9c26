package written

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

var (
	dayBehind     = pattern.New(`^(?:(?:on|am|den|dem|the|vom|dated|dat\.|datiert|le|il|el|den|op|em|dnia|dne|d\.) )(\d.*)$`)
	weekdayBefore = pattern.New(`^\(?(\p{L}[\p{L}\p{M}-]*)\.?\)?,? (?:(?:den|dem|der|the|le|il|el) )?(\d.*)$`)
	weekdayBehind = pattern.New(`^(.*\d[.日]?)(?:,? |,| ?\()(\p{L}[\p{L}\p{M}-]*)\.?\)?$`)
)

// onWeekday reads Do 13.02.2025, 25.06.1950 (Sunday) and am 25.06.1950.
func onWeekday(r reader, s string) (edtf.Value, error) {
	if m := dayBehind.FindStringSubmatch(s); m != nil {
		return inDays(r.part(m[1]))
	}
	if m := weekdayBefore.FindStringSubmatch(s); m != nil && isWeekday(m[1]) {
		return inDays(r.part(m[2]))
	}
	if m := weekdayBehind.FindStringSubmatch(s); m != nil && isWeekday(m[2]) {
		return inDays(r.part(m[1]))
	}
	return edtf.Value{}, errOther
}

// isWeekday reports whether a word is the name of a weekday.
func isWeekday(word string) bool {
	return slices.ContainsFunc(meanings(strings.ToLower(word)), func(m meaning) bool { return m.class == 'W' })
}

// weekdayOf compares the weekday that stands beside a day with that on which it
// fell: in the Julian calendar, where it is marked so. A word that may be another one
// than a weekday's says nothing.
func weekdayOf(v edtf.Value, s string, old bool) Remark {
	if !v.IsSingle() || v.Unit() != edtf.ByDay || v.Earliest() != v.Latest() {
		return 0
	}
	said := 0
	for word := range strings.FieldsFuncSeq(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) && c != '-' && c != '\'' }) {
		meant := meanings(word)
		if len(meant) == 1 && meant[0].class == 'W' {
			said = meant[0].n
		}
	}
	if said == 0 {
		return 0
	}
	weekday := time.Weekday(said % 7)
	year, month, day := v.Earliest().Civil()
	julian := edtf.FromJulian(year, month, day).Weekday()
	switch {
	case old && julian == weekday, !old && v.Earliest().Weekday() == weekday:
		return 0
	case !old && julian == weekday && v.Earliest() < edtf.Date(1930, 1, 1):
		return JulianWeekday
	}
	return OtherWeekday
}
