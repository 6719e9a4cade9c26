package written

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// digitsOfClock are the hour, the minute and the second of 4, 10.13, 4 h 15, 0930
// and 10:13:05, with the a or p of a.m. and p.m.
var digitsOfClock = pattern.New(`(?i)(\d{1,2})(?:\s?[.:,h]?\s?(\d{2})(?:[:](\d{2}))?)?(?:\.\d+)?\s?(?:([ap])\.?\s?m\b)?`)

// Words that say in which half of the day an hour lies.
var (
	inSecondHalf = strings.Fields(`
		afternoon evening nachmittags nachmittag abends abend midi soir pomeriggio sera tarde middags avonds kväll kvällen
		wieczorem wieczór večer вечером вечер вечера дня ввечері увечері 오후 저녁 晚 晚上 下午 午後 夜`)
	atNight    = strings.Fields(`night nachts nacht nuit notte noche noite nocą nocy ночью ночь ночи вночі 밤`)
	atNoon     = strings.Fields(`noon mittags mittag mezzogiorno mediodía полдень`)
	atMidnight = strings.Fields(`midnight mitternacht minuit полночь`)
)

// at returns a day at the time of which a text tells. A part of a day such as
// "abends", and twelve at night, which may be of two days, leave it without one.
func at(day edtf.Value, clock string) (edtf.Value, error) {
	m := digitsOfClock.FindStringSubmatch(clock)
	if m == nil || !day.IsSingle() || day.Doubt() != 0 {
		return day, nil
	}
	hour, minute, second := atoi(m[1]), max(0, atoi(m[2])), max(0, atoi(m[3]))
	if hour > 23 && (hour > 24 || minute+second > 0) || minute > 59 || second > 59 {
		return edtf.Value{}, fmt.Errorf("there is no time %q; a clock time lies between 00:00 and 24:00", strings.Trim(clock, " ,;–T"))
	}
	words := strings.FieldsFunc(strings.ToLower(clock), func(r rune) bool { return !unicode.IsLetter(r) })
	says := func(of []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(of, w) })
	}
	half := strings.ToLower(m[4])
	switch night, second := says(atNight), says(inSecondHalf); {
	case hour == 12 && half == "" && (night || second || says(atMidnight)), hour == 12 && says(atMidnight):
		return day, nil
	case hour == 12 && half == "a":
		hour = 0
	case hour < 12 && (half == "p" || second) || night && 6 <= hour && hour < 12 || says(atNoon) && hour < 6:
		hour += 12
	}
	return day.At(hour, minute, second)
}
