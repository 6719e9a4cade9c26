package written

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// monthNames are the months in English, German, French, Italian, Spanish, Portuguese,
// Dutch, Swedish, Latin, Polish, Czech, Ukrainian and Russian, as dates decline
// them.
var monthNames = [...]string{
	"january januar jänner janvier gennaio enero janeiro januari ianuarii stycznia styczeń ledna leden січня січень января январь январе",
	"february februar feber février fevrier febbraio febrero fevereiro februari februarii lutego luty února únor лютого лютий февраля февраль феврале",
	"march märz maerz mars marzo março maart martii marca marzec března březen березня березень марта март марте",
	"april avril aprile abril aprilis kwietnia kwiecień dubna duben квітня квітень апреля апрель апреле",
	"may mai maggio mayo maio mei maj maii maja května květen травня травень мая май мае",
	"june juni juin giugno junio junho iunii czerwca czerwiec června červen червня червень июня июнь июне",
	"july juli juillet luglio julio julho iulii lipca lipiec července červenec липня липень июля июль июле",
	"august août aout agosto augustus augusti sierpnia sierpień srpna srpen серпня серпень августа август августе",
	"september septembre settembre septiembre setembro septembris września wrzesień září вересня вересень сентября сентябрь сентябре",
	"october oktober octobre ottobre octubre outubro octobris października październik října říjen жовтня жовтень октября октябрь октябре",
	"november novembre noviembre novembro novembris listopada listopadu листопада листопад ноября ноябрь ноябре",
	"december dezember décembre decembre dicembre diciembre dezembro decembris grudnia grudzień prosince prosinec грудня грудень декабря декабрь декабре",
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
	for m, names := range monthNames {
		if slices.Contains(strings.Fields(names), word) {
			return m + 1, true
		}
	}
	if n := utf8.RuneCountInString(word); n < 3 || n > longestStem {
		return 0, false
	}
	for m, names := range monthNames {
		for name := range strings.FieldsSeq(names) {
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
