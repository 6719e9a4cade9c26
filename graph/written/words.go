package written

import (
	"regexp"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

var (
	wordsOfDate = regexp.MustCompile(`[\p{L}\p{M}]+|\d+(?:st|nd|rd|th|er|ère|re|º|-?го)?|[^\s.,'’]`)
	hyphened    = regexp.MustCompile(`(\d)-(\p{L}{2})|(\p{L}{2})-(\d)|(mid)-(\p{L})`)
	number      = regexp.MustCompile(`^(\d+)`)
)

// inWords reads 25 June 1950, June 25th, 1950, 1950 Juni 25, 5 de mayo de 1813,
// июнь 1950 г., Sommer 1950, Anfang Mai 1950: every word must be known.
func inWords(_ reader, s string) (edtf.Value, error) {
	var year, day string
	month, season, part, fill := 0, 0, -1, false
	s = hyphened.ReplaceAllString(strings.ToLower(s), "$1$3$5 $2$4$6") // twice, as 25-jun-1950 needs
	s = hyphened.ReplaceAllString(s, "$1$3$5 $2$4$6")
	for _, w := range wordsOfDate.FindAllString(s, -1) {
		if digits := number.FindString(w); digits != "" {
			switch {
			case len(digits) == 4 && digits == w && year == "":
				year = digits
			case len(digits) <= 2 && day == "":
				day = digits
			default:
				return edtf.Value{}, errOther
			}
			continue
		}
		if m, ok := monthNumber(w); ok && month == 0 {
			month = m
			continue
		}
		if i := slices.IndexFunc(seasons[:], func(words string) bool { return slices.Contains(strings.Fields(words), w) }); i >= 0 && season == 0 {
			season = 21 + i
			continue
		}
		for i, p := range monthParts {
			if part < 0 && slices.Contains(strings.Fields(p.words), w) {
				part, w = i, ""
			}
		}
		if w != "" && !slices.Contains(strings.Fields(fillers), w) {
			return edtf.Value{}, errOther
		}
		fill = fill || w != "" && !slices.Contains(strings.Fields(yearWords), w)
	}
	switch {
	case year == "" || month != 0 && season != 0:
		return edtf.Value{}, errOther
	case season != 0 && day == "" && part < 0:
		return edtf.NewMonth(atoi(year), season)
	case month == 0 && day == "" && part < 0 && !fill:
		return edtf.NewYear(atoi(year))
	case month == 0 || day != "" && part >= 0:
		return edtf.Value{}, errOther
	case part >= 0:
		p := monthParts[part]
		last := p.last
		if last == 0 {
			last = edtf.DaysIn(int64(atoi(year)), month)
		}
		return interval(edtf.NewDay(atoi(year), month, p.first))(edtf.NewDay(atoi(year), month, last))
	case day == "":
		return edtf.NewMonth(atoi(year), month)
	}
	return edtf.NewDay(atoi(year), month, atoi(day))
}
