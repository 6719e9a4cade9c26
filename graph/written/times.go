package written

import (
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// timesOfDay are the words for a part of a day.
var timesOfDay = strings.Fields(`
	morning forenoon noon afternoon evening night midnight
	morgens früh frühmorgens vormittags vormittag mittags mittag nachmittags nachmittag abends abend nachts nacht mitternacht
	matin midi après-midi soir nuit minuit mattina mattino mezzogiorno pomeriggio sera notte
	mañana mediodía tarde noche manhã noite ochtends middags avonds nachts kväll kvällen
	rano ráno wieczorem wieczór večer nocą nocy утром утро днём днем вечером вечер вечера ночью ночь ночи утра дня полдень полночь вранці ввечері увечері вночі
	오전 오후 저녁 밤 아침 晚 晚上 上午 下午 凌晨 早上 早晨 夜 午前 午後 朝`)

// leadingToTime are the words that stand before them.
var leadingToTime = strings.Fields("at in on the of am a à au du de la le alle di da del por às da w o v в у 's")

// clocks are times of day at the end of a date.
var clocks = []*pattern.Pattern{
	pattern.New(`(?i)` + beforeClock + `\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?:\s*[ap]\.?\s?m\.?|\s*(?:Uhr|h|hrs|uur))?(?:\s*\(?(?:[A-Z]{2,4}T|UTC|MEZ|MESZ|Z)\)?)?[\])]?$`),
	pattern.New(`(?i)` + beforeClock + `\d{1,2}(?:[.:,]\d{2})?\s?(?:[ap]\.?\s?m\.?|Uhr|uur|h|heures?|hours|hrs|часов|часа|час|godz\.?)[\])]?$`),
	pattern.New(`(?i)` + beforeClock + `\d{1,2}\s?h\s?\d{2}[\])]?$`),
	pattern.New(`(?i)` + beforeClock + `\d{4}\s?(?:hrs|hours|h|Z)[\])]?$`),
	pattern.New(`(?i)` + beforeClock + `(?:12 )?(?:noon|midnight)[\])]?$`),
}

// beforeClock is what stands between a date and its time.
const beforeClock = `(?:\s*[,;–]\s*|\s*-\s+|\s+|T)[\[(]?(?:(?:um|at|à|a las|alle|alle ore|ore|в|kl\.?|om|o godz\.|godz\.) ?)?`

// timed reads May 5, 1946, 4 p.m. and 18. Juni 1815, abends: a day with its time
// behind it.
func timed(r reader, s string) (edtf.Value, error) {
	date := withoutTime(s)
	if date == s || date == "" {
		return edtf.Value{}, errOther
	}
	day, err := inDays(r.part(date))
	if err != nil {
		return edtf.Value{}, err
	}
	return at(day, s[len(date):])
}

// withoutTime takes a time of day off a date.
func withoutTime(s string) string {
	date := s
	if words := strings.Fields(s); len(words) > 1 {
		from, said := len(words), false
		for ; from > 1; from-- {
			word := strings.ToLower(strings.Trim(words[from-1], ".,;()[]"))
			isTime := slices.Contains(timesOfDay, word)
			if !isTime && !slices.Contains(leadingToTime, word) {
				break
			}
			said = said || isTime
		}
		if said {
			date = strings.Join(words[:from], " ")
		}
	}
	for _, clock := range clocks {
		if at := clock.FindStringIndex(date); at != nil {
			date = date[:at[0]]
			break
		}
	}
	if date == s {
		return s
	}
	return strings.TrimRight(date, " ,;–-([")
}

// saysTime reports whether a date has a time of day beside it.
func saysTime(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return strings.ContainsRune(" .,;()[]", c) })
	return withoutTime(s) != s || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(timesOfDay, w) })
}

// oClock is a time of day before a date.
var oClock = pattern.New(`(?i) \d{1,2}(?:[.:]\d{2})? ?(?:o'clock|uhr|[ap]\.?m\.?)\b`)

// timeBefore reads Tuesday morning, Aug. 18th, 1840: a day, with a time of it
// that stands before.
func timeBefore(r reader, s string) (edtf.Value, error) {
	words, said := strings.Fields(oClock.ReplaceAllString(s, "")), false
	for i, word := range words {
		bare := strings.ToLower(strings.Trim(word, ".,;"))
		switch {
		case slices.Contains(timesOfDay, bare):
			said = true
		case !isWeekday(bare) && !slices.Contains(leadingToTime, bare):
			if !said || i == 0 {
				return edtf.Value{}, errOther
			}
			day, err := inDays(r.part(strings.Join(words[i:], " ")))
			if err != nil {
				return edtf.Value{}, err
			}
			return at(day, oClock.FindString(s)+" "+strings.Join(words[:i], " "))
		}
	}
	return edtf.Value{}, errOther
}

// inDays refuses what is not said in days.
func inDays(v edtf.Value, err error) (edtf.Value, error) {
	if err == nil && v.Unit() != edtf.ByDay {
		return edtf.Value{}, errOther
	}
	return v, err
}
