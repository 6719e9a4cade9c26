package written

import (
	"slices"
	"strings"
	"sync"
)

// A class is what a word of a date is: a letter, so that the words of a date make
// a pattern such as NMY, a number, a month and a year.
//
//	N number of one or two digits, or in words   M month        S season
//	R month in Roman numerals                    W weekday      P early, mid, late
//	Y year of four digits                        C century      F half, third, quarter
//	V two years in a row, 1668/9                 D behind a decade: 1950er Jahre
//	U years of which one is meant, 1872-4, 183?
//	Z decade, 1950s                              E before a decade: années 1950
//	K ten years of a century, 50er               o or           & and
//	- dash   = hyphen within a word   / stroke   _ a word that says nothing
type class byte

// A meaning is one that a word may have, with its number: that of a month from 1
// on, of a season or third likewise, or into how many parts a fraction cuts.
type meaning struct {
	class class
	n     int
}

// last is the number of the last of several parts.
const last = -1

// lexicon holds the words of all languages, the meanings of a class in order.
// Each string is one meaning; its words are those of English, German, French,
// Italian, Spanish, Portuguese, Dutch, Swedish and Danish, Latin, Polish, Czech,
// Ukrainian and Russian, as dates decline them, and of months those of Arabic.
var lexicon = []struct {
	class class
	first int // the number of the first meaning
	words []string
}{
	{'M', 1, []string{
		"january jany januar jänner janvier gennaio enero janeiro januari ianuarii januarii stycznia styczeń styczniu ledna leden lednu січня січень січні января январь январе يناير",
		"february feby februar feber février fevrier febbraio febrero fevereiro februari februarii lutego luty lutym února únor únoru лютого лютий лютому февраля февраль феврале فبراير شباط",
		"march märz maerz mars marzo março maart martii marts marca marzec marcu března březen březnu березня березень березні марта март марте مارس آذار اذار",
		"april avril aprile abril aprilis kwietnia kwiecień kwietniu dubna duben dubnu квітня квітень квітні апреля апрель апреле أبريل ابريل إبريل نيسان",
		"may mai maggio mayo maio mei maj maii maja maju května květen květnu травня травень травні мая май мае مايو أيار ايار",
		"june juni juin giugno junio junho iunii junii czerwca czerwiec czerwcu června červen červnu червня червень червні июня июнь июне يونيو يونيه حزيران",
		"july juli juillet luglio julio julho iulii julii lipca lipiec lipcu července červenec červenci липня липень липні июля июль июле يوليو يوليه تموز",
		"august augt août aout agosto augustus augusti sierpnia sierpień sierpniu srpna srpen srpnu серпня серпень серпні августа август августе أغسطس اغسطس آب",
		"september septembre settembre septiembre setembro septembris września wrzesień wrześniu září вересня вересень вересні сентября сентябрь сентябре 7ber 7bre 7bris septr sepr سبتمبر أيلول ايلول",
		"october oktober octobre ottobre octubre outubro octobris października październik październiku října říjen říjnu жовтня жовтень жовтні октября октябрь октябре 8ber 8bre 8bris octr octbr أكتوبر اكتوبر",
		"november novembre noviembre novembro novembris listopada listopad listopadzie listopadu листопада листопад листопаді ноября ноябрь ноябре 9ber 9bre 9bris novr novbr نوفمبر",
		"december dezember décembre decembre dicembre diciembre dezembro decembris grudnia grudzień grudniu prosince prosinec prosinci грудня грудень грудні декабря декабрь декабре 10ber 10bre 10bris decr dezbr decbr xber xbre xbris ديسمبر",
	}},
	{'S', 1, []string{
		"spring frühling frühjahr printemps primavera lente voorjaar vår forår wiosna wiosną wiosny jaro jaře весна весной весны весною навесні",
		"summer sommer été estate verano verão zomer sommar lato latem lata léto létě лето летом лета літо влітку",
		"autumn fall herbst automne autunno otoño outono herfst najaar höst efterår jesień jesienią jesieni podzim podzimu осень осенью осени осінь восени",
		"winter hiver inverno invierno vinter zima zimą zimy zimě зима зимой зимы взимку",
	}},
	{'W', 1, []string{
		"monday mon montag mo lundi lun lunedì lunedi lunes segunda segunda-feira maandag måndag mandag poniedziałek pondělí понеділок понедельник пн",
		"tuesday tue tues dienstag di mardi mar martedì martedi martes terça terça-feira dinsdag tisdag tirsdag wtorek úterý вівторок вторник вт",
		"wednesday wed mittwoch mi mercredi mer mercoledì mercoledi miércoles quarta-feira woensdag onsdag środa středa середа среда среду ср",
		"thursday thu thur thurs donnerstag do jeudi jeu giovedì giovedi jueves quinta-feira donderdag torsdag czwartek čtvrtek четвер четверг чт",
		"friday fri freitag fr vendredi ven venerdì venerdi viernes sexta-feira vrijdag fredag piątek pátek п'ятниця ятниця пятница пятницу пт",
		"saturday sat samstag sonnabend sa samedi sam sabato sábado sabado zaterdag lördag lørdag sobota субота суббота субботу сб",
		"sunday sun sonntag so dimanche dim domenica dom domingo zondag söndag søndag niedziela neděle неділя воскресенье вс",
	}},
	{'P', 1, []string{
		"early beginning start anfang anfangs anf beginn début inizio inizi principio principios comienzos inicios início começo begin början begyndelsen initio początek początku počátek počátku začátek začátku początkiem початок початку начало начале начала",
		"mid middle mitte mi milieu metà mediados meados midden medio mitten połowa połowie polovina polovině середина середине середины середині",
		"late end ende fin fine fines finales fim eind einde slutet slutningen koniec końcu konec konci кінець кінці конец конце конца",
	}},
	{'F', 2, []string{
		"half hälfte haelfte halbjahr moitié metà semestre semester mitad metade helft hälften połowa połowie polovina polovině половина половине половины полугодие полугодия половині",
		"third drittel tiers terzo tercio terço derde tredjedel trzecia třetina треть трети",
		"quarter q viertel quartal trimestre kwartaal kvartal kwartał čtvrtletí четверть четверти квартал чверть",
	}},
	{'N', 1, []string{
		"first erste ersten erstes erster premier première primera primeira primo prima primer primeiro eerste första första pierwsza pierwszej první перша перший первая первой первое первый",
		"second zweite zweiten zweites zweiter deuxième seconde second seconda secondo segunda segundo tweede andra druga drugiej druhá druhé druga druhá друга второй вторая второе",
		"third dritte dritten drittes dritter troisième terza terzo tercera tercer tercero terceira terceiro derde tredje trzeci trzecia třetí третя третий третья третье третьей",
		"fourth vierte vierten viertes vierter quatrième quarta quarto cuarta cuarto vierde fjärde czwarty czwarta čtvrtá čtvrté четверта четвертый четвертая четвертой",
	}},
	{'N', last, []string{"last letzte letzten letztes letzter dernier dernière ultima ultimo última último laatste sista ostatnia ostatni poslední последняя последний последней остання"}},
	{'N', 15, []string{
		"fifteenth fünfzehnten", "sixteenth sechzehnten", "seventeenth siebzehnten", "eighteenth achtzehnten",
		"nineteenth neunzehnten", "twentieth zwanzigsten",
	}},
	{'C', beforeOrBehind, []string{
		"century cent jahrhundert jahrhunderts jh jhd jhdt jhs siècle siecle secolo sec siglo século s eeuw århundradet århundrade sekel saeculum saeculi saec wiek wieku století stol століття век века веке",
		"w st ст в", // shortened so that they stand behind the number only
	}},
	{'D', 0, []string{"decade years jahre jahren jaren åren роки років годы годов годах гг"}},
	{'E', 0, []string{"années annees anni años anos lata latach léta letech"}},
	{'o', 0, []string{"or oder ou o of eller lub nebo або или vel"}},
	{'&', 0, []string{"and und et e y en och og i a та і и"}},
	{'_', besideYear, []string{
		"courant in im the year years jahr jahre jahres anno anni annorum ad chr an année de del dell di año el ano het jaar år året w roku r rok v roce рік року років роки р в у во год года году годы годов годах г гг",
	}},
	{'_', besideDay, []string{
		"of on a dated ce den d dem der des die das vom am zum le la les il lo du au aux della dello da en los las dos das van av i we ve u ° º",
	}},
}

// The numbers of words for a century: where they may stand beside its number.
const (
	beforeOrBehind = iota
	behindOnly
)

// The numbers of words that say nothing: where they may stand. A word of the
// second kind beside a year alone is a word of something else.
const (
	besideYear = iota
	besideDay
)

// words maps each word of the lexicon to what it may mean, and so the first three
// to five letters of a month that begin the names of no other one.
var words = sync.OnceValue(func() map[string][]meaning {
	all := make(map[string][]meaning)
	add := func(to map[string][]meaning, word string, m meaning) {
		if !slices.Contains(to[word], m) {
			to[word] = append(to[word], m)
		}
	}
	stems := make(map[string][]meaning)
	for _, entry := range lexicon {
		for i, list := range entry.words {
			m := meaning{entry.class, entry.first + i}
			for word := range strings.FieldsSeq(list) {
				add(all, word, m)
				letters := []rune(word)
				for n := shortestStem; n <= min(longestStem, len(letters)) && m.class == 'M'; n++ {
					add(stems, string(letters[:n]), m)
				}
			}
		}
	}
	isMonth := func(m meaning) bool { return m.class == 'M' }
	for stem, months := range stems {
		if len(months) == 1 && !slices.ContainsFunc(all[stem], isMonth) {
			all[stem] = append(all[stem], months[0])
		}
	}
	return all
})

// The letters that a month's name is cut to at least and at most.
const (
	shortestStem = 3
	longestStem  = 5
)

// meanings returns what a word in lower case may mean.
func meanings(word string) []meaning { return words()[word] }
