package written

import (
	"fmt"
	"regexp"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// several reads 1950|1951, several dates of one message.
func several(r reader, s string) (edtf.Value, error) {
	if !strings.Contains(s, "|") {
		return edtf.Value{}, errOther
	}
	var dates []edtf.Value
	for part := range strings.SplitSeq(s, "|") {
		v, err := r.part(part)
		if err != nil {
			return edtf.Value{}, err
		}
		dates = append(dates, v)
	}
	return edtf.AllOf(dates...)
}

var (
	beforeRange  = pattern.New(`(?i)^(?:from|von|vom|between|zwischen|zw\.|zwisch\.|entre(?: le)?|du|de|des|dal(?:la|l')?|da|tra(?: il)?|fra(?: il)?|del?|desde(?: el)?|van|tussen|från|mellan|mellem|fra|od|między|mezi|від|між|с|со|между|з) ` + article)
	inRange      = pattern.New(`(?i),? bis(?: zum?)? |,? (?:to|until|till|through|thru|au|à|al(?:la)?|a|hasta(?: el)?|até(?: o)?|usque ad|tot(?: en met)?|t/m|till och med|til|do|до|по|and|und|et|e|y|en|och|og|i|a|та|и) ` + article + `| ?(?:–|-|~|至|到|から|부터) ?`)
	inOneOfTwo   = pattern.New(`(?i) (?:or|oder|ou|o|of|eller|lub|nebo|або|или) | ?/ ?`)
	inBothStyles = pattern.New(`^(\d{1,2}\.?(?: \p{L}+\.?)?(?: \d{4})?) ?\((\d{1,2}\.?(?: \p{L}+\.?)?(?: \d{4})?)\) ?(.*)$`)
)

// fromTo reads 5 bis 9 Mai 1813, 5 May – 3 June 1813 and 1837.01.03-1837.01.22.
func fromTo(r reader, s string) (edtf.Value, error) {
	s = s[len(beforeRange.FindString(s)):]
	return r.pair(s, inRange, func(first, last edtf.Value, _ string) (edtf.Value, error) {
		if within(first, last) || within(last, first) { // Mai – 1813
			return edtf.Value{}, errOther
		}
		first = beforeNewYear(s, first, last)
		if first.IsSingle() && last.IsSingle() {
			return interval(first, nil)(last, nil)
		}
		return days(first.Earliest(), last.Latest(), first.Doubt()|last.Doubt())
	})
}

// beforeNewYear puts the first day or month of a span into the year before where the
// only year of the text is that of its end: 30.12.–2.1.1849. Longer than half a year
// no such span is; there one of its ends may be wrong.
func beforeNewYear(s string, first, last edtf.Value) edtf.Value {
	if first.Earliest() <= last.Earliest() || !first.IsSingle() || first.Unit() > edtf.ByMonth || len(fourDigits.FindAllString(s, 2)) != 1 {
		return first
	}
	year, month, day := first.Earliest().Civil()
	if first.Unit() == edtf.ByMonth {
		day = 0
	}
	before, err := dateOf(int(year)-1, month, day)
	if err != nil || last.Latest()-before.Earliest() > 183 {
		return first
	}
	return before.WithDoubt(first.Doubt())
}

var fourDigits = regexp.MustCompile(`\d{4}`)

// ofTwo reads one of two dates: 1813 oder 1814, 12/24.5.1895, 30 April (10 May) 1700.
// A stroke joins neighbours, and a day in two calendars.
func ofTwo(r reader, s string) (edtf.Value, error) {
	if m := inBothStyles.FindStringSubmatch(s); m != nil {
		s = m[1] + "/" + m[2] + " " + m[3]
	}
	return r.pair(s, inOneOfTwo, func(first, second edtf.Value, sign string) (edtf.Value, error) {
		switch unit := max(first.Unit(), second.Unit()); {
		case first.Latest()+1 == second.Earliest() && !(first.IsSingle() && second.IsSingle()): // Ende 1848/Anfang 1849
			return days(first.Earliest(), second.Latest(), first.Doubt()|second.Doubt())
		case !first.IsSingle() || !second.IsSingle():
			return edtf.Value{}, errOther
		case unit == edtf.ByDay && strings.TrimSpace(sign) == "/":
			if first.Earliest() > second.Earliest() && s == first.String()+"/"+second.String() {
				return edtf.Value{}, fmt.Errorf("it ends before it begins; write %s/%s", second.WithoutClock(), first.WithoutClock())
			}
			return eitherDay(first.WithoutClock(), second.WithoutClock())
		case unit == edtf.ByDay:
			return edtf.OneOf(first.WithoutClock(), second.WithoutClock())
		case strings.TrimSpace(sign) != "/":
			return edtf.OneOf(first, second)
		case unit == edtf.ByMonth && first.Latest()+1 == second.Earliest():
			return edtf.Interval(first, second)
		}
		return edtf.Value{}, errOther
	})
}

// pair reads two dates with a sign between them and joins them; what one of them
// lacks is that of the other.
func (r reader) pair(s string, sign *pattern.Pattern, join func(first, last edtf.Value, sign string) (edtf.Value, error)) (edtf.Value, error) {
	if r.end {
		return edtf.Value{}, errOther
	}
	r.end = true
	fault := errOther
	for _, at := range sign.FindAllStringIndex(s, -1) {
		left, right := strings.TrimSpace(s[:at[0]]), strings.TrimSpace(s[at[1]:])
		if s[at[0]:at[1]] == "-" && (!strings.ContainsAny(left, "0123456789 ") || strings.Trim(right, "0123456789") == "" || withinDay.MatchString(left) && !yearAtFront.MatchString(right)) {
			continue // mid-May, 1895-05-12-14, 1895-05-12X
		}
		first, last, err := two(r, left, right)
		if err == nil && !closed(first) || err == nil && !closed(last) {
			err = errOther
		}
		if err == nil {
			return join(first, last, s[at[0]:at[1]])
		}
		if fault == errOther && err != ErrNoYear {
			fault = err
		}
	}
	return edtf.Value{}, fault
}

// withinDay is what stands in EDTF before the day.
var withinDay = pattern.New(`^\d{4}-\d\d$`)

// within reports whether all days of one date are those of a longer one.
func within(short, long edtf.Value) bool {
	return short.Unit() != long.Unit() && long.Earliest() <= short.Earliest() && short.Latest() <= long.Latest()
}
