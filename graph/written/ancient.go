package written

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// beforeOurEra are the words of many languages for years before our era, behind a
// year or a century, and in Chinese and Korean before it; 公元 is taken off by then.
var beforeOurEra = pattern.New(`(?i)[^\pL\d](?:b\.? ?c\.?(?: ?e\.?)?|before christ|before (?:the common|our) era|` +
	`v(?:or)?\.? ?chr(?:istus|isti(?: geburt)?)?\.?|v(?:or)?\.? ?u(?:nserer)?\.? ?z(?:eitrechnung)?\.?|` +
	`av(?:ant|\.)? ?(?:j\.? ?-?c\.?|jésus-christ|notre ère)|a\. ?(?:de )?c(?:\.|hr\.)|avanti cristo|antes de (?:cristo|nuestra era)|` +
	`f\.? ?kr\.?|f\.? ?v\.? ?t\.?|p\.? ?n\.? ?e\.?|př\.? ?(?:n\.? ?l|kr)\.?|до н(?:\.|ашей) ?э(?:\.|ры)?|до р(?:\.|ождества) ?х(?:\.|ристова)?) ?[][()?]*$|` +
	`^(?:西元|紀元|纪元)?前 ?|^기원전 ?`)

// mayBeOurEra reports whether a mark behind a year of four digits may say something
// else: a.c. is anni currentis, bc a blind copy, and no day of such a year is known.
func mayBeOurEra(mark string, v edtf.Value) bool {
	letters := strings.NewReplacer(".", "", " ", "", "(", "", ")", "", "[", "", "]", "", "?", "").Replace(mark)
	return letters == "bc" || strings.EqualFold(letters, "ac") || letters == "BC" && v.Unit() == edtf.ByDay
}

// signsBehind returns the signs of a mark that belong to the whole date, which is
// doubted in 44 BC? and (44 BC).
func signsBehind(s, mark string) (signs string) {
	if strings.Contains(mark, "?") {
		signs = "?"
	}
	if strings.HasSuffix(mark, ")") && strings.HasPrefix(s, "(") {
		signs += ")"
	}
	return signs
}

var errOurEra = errors.New("does the word behind it say before our era, or of this year, as a.c. does? Write the date alone, or a year before our era as 1350 BCE")

var errBeforeOurEra = errors.New("write a year before our era as 44 BC, or as EDTF does: -0043 is 44 BC, -0099/0000 the 1st century BC")

var (
	yearAtEnd   = pattern.New(`(?i)^((?:\D|\d{1,2}\D)*[^\d/–-])?(\d{1,4})(?: ?(?:г\.?|года|году|р\.|року|r\.|roku))?$`)
	yearInFront = pattern.New(`^(\d{1,4})(年.*)$`)
)

// ancient reads 44 BC, 15 March 44 BC and 公元前44年3月15日: a day, a month or a year.
// The calendar is the same every 400 years, so the date is read in a later year
// and moved back. What names more than one year is refused: those count down.
func ancient(r reader, s string) (edtf.Value, error) {
	mark := beforeOurEra.FindString(s)
	bare := strings.TrimSpace(strings.Replace(s, mark, "", 1))
	before, year, behind := "", "", ""
	if m := yearAtEnd.FindStringSubmatch(bare); m != nil {
		before, year = m[1], m[2]
	} else if m := yearInFront.FindStringSubmatch(bare); m != nil {
		year, behind = m[1], m[2]
	}
	n := 1 - atoi(year)
	if year == "" || n > 0 {
		return edtf.Value{}, errBeforeOurEra
	}
	later := fmt.Sprintf("%04d", n%400+2000)
	v, err := r.part(before + later + behind + signsBehind(s, mark))
	switch {
	case len(year) == 4 && err == nil && mayBeOurEra(mark, v):
		return v, errOurEra
	case err != nil && err != errOther:
		return v, err
	case err != nil || !v.IsSingle() || !strings.HasPrefix(v.String(), later):
		return edtf.Value{}, errBeforeOurEra
	}
	first, err := edtf.NewYear(n)
	if err != nil {
		return v, err
	}
	return edtf.Parse(first.String() + v.String()[len(later):])
}
