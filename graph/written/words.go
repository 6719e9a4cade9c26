package graph

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"cablegraph/graph/edtf"
)

// monthNames are the months' names in English.
var monthNames = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// otherMonths are the months in German, French, Italian, Spanish, Portuguese,
// Dutch, Swedish, Latin, Polish, Czech, Ukrainian and Russian, as dates decline
// them.
var otherMonths = [...]string{
	"januar jänner janvier gennaio enero janeiro januari ianuarii stycznia styczeń ledna leden січня січень января январь январе",
	"februar feber février fevrier febbraio febrero fevereiro februari februarii lutego luty února únor лютого лютий февраля февраль феврале",
	"märz maerz mars marzo março maart martii marca marzec března březen березня березень марта март марте",
	"avril aprile abril aprilis kwietnia kwiecień dubna duben квітня квітень апреля апрель апреле",
	"mai maggio mayo maio mei maj maii maja května květen травня травень мая май мае",
	"juni juin giugno junio junho iunii czerwca czerwiec června červen червня червень июня июнь июне",
	"juli juillet luglio julio julho iulii lipca lipiec července červenec липня липень июля июль июле",
	"août aout agosto augustus augusti sierpnia sierpień srpna srpen серпня серпень августа август августе",
	"septembre settembre septiembre setembro septembris września wrzesień září вересня вересень сентября сентябрь сентябре",
	"oktober octobre ottobre octubre outubro octobris października październik října říjen жовтня жовтень октября октябрь октябре",
	"novembre noviembre novembro novembris listopada listopadu листопада листопад ноября ноябрь ноябре",
	"dezember décembre decembre dicembre diciembre dezembro decembris grudnia grudzień prosince prosinec грудня грудень декабря декабрь декабре",
}

// seasons are spring to winter, which EDTF calls months 21 to 24.
var seasons = [...]string{
	"spring frühling frühjahr printemps primavera весна весной",
	"summer sommer été estate verano лето летом",
	"autumn fall herbst automne autunno otoño осень осенью",
	"winter hiver inverno invierno зима зимой",
}

// parts are the words for the beginning, the middle and the end of a month,
// with the days that they are taken for; the end is the month's own.
var monthParts = []struct {
	words       string
	first, last int
}{
	{"early beginning anfang début inizio начало начале", 1, 10},
	{"mid middle mitte mi metà середина середине", 11, 20},
	{"late end ende fin fine конец конце", 21, 0},
}

// fillers are the words beside day, month and year.
const fillers = "the of on in de del di den der dem des vom am le la il du d r г гг года году год в рік року р mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday " +
	"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche " +
	"mo di do fr sa so понедельник вторник среда четверг пятница суббота воскресенье"

// yearWords are the fillers that may stand beside a year alone.
const yearWords = "г гг года году год в рік року р r in"

// longestStem is how many letters a month's name is cut to at most.
const longestStem = 5

// monthNumber returns the month of a word: a name, or its first letters, three
// to five, where they are the beginning of one month's names only.
func monthNumber(word string) (month int, ok bool) {
	for m, english := range monthNames {
		if word == english || slices.Contains(strings.Fields(otherMonths[m]), word) {
			return m + 1, true
		}
	}
	if n := utf8.RuneCountInString(word); n < 3 || n > longestStem {
		return 0, false
	}
	for m, english := range monthNames {
		for _, name := range append(strings.Fields(otherMonths[m]), english) {
			if strings.HasPrefix(name, word) && month != m+1 {
				if month != 0 {
					return 0, false
				}
				month = m + 1
			}
		}
	}
	return month, month != 0
}

var (
	wordsOfDate = regexp.MustCompile(`[\p{L}\p{M}]+|\d+(?:st|nd|rd|th|er|ère|re|º|-?го)?|[^\s.,'’]`)
	hyphened    = regexp.MustCompile(`(\d)-(\p{L}{2})|(\p{L}{2})-(\d)|(mid)-(\p{L})`)
	number      = regexp.MustCompile(`^(\d+)`)
)

// inWords reads 25 June 1950, June 25th, 1950, 1950 Juni 25, 5 de mayo de 1813,
// июнь 1950 г., Sommer 1950, Anfang Mai 1950: every word must be known.
func inWords(s string) (string, bool) {
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
				return "", false
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
			return "", false
		}
		fill = fill || w != "" && !slices.Contains(strings.Fields(yearWords), w)
	}
	switch {
	case year == "" || month != 0 && season != 0:
		return "", false
	case season != 0 && day == "" && part < 0:
		return fmt.Sprintf("%s-%d", year, season), true
	case month == 0 && day == "" && part < 0 && !fill:
		return year, true
	case month == 0 || day != "" && part >= 0:
		return "", false
	case part >= 0:
		p := monthParts[part]
		last := p.last
		if last == 0 {
			last = edtf.DaysIn(int64(atoi(year)), month)
		}
		return fmt.Sprintf("%s-%02d-%02d/%s-%02d-%02d", year, month, p.first, year, month, last), true
	case day == "":
		return fmt.Sprintf("%s-%02d", year, month), true
	}
	return fmt.Sprintf("%s-%02d-%02s", year, month, day), true
}
