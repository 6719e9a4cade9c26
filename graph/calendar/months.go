package calendar

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// A reader reads the dates of one calendar.
type reader struct {
	calendar Calendar
	doubt    edtf.Day         // how many days it may be wrong by
	named    *pattern.Pattern // has the names of its months, and no other words
	dates    []dateForm
	months   []*pattern.Pattern
	year     func(string) int // 0: none
	days     func(parts) (first, last edtf.Day, err error)
}

// A dateForm is how a date is written: order has a letter, d, m or y, for each
// group of the pattern.
type dateForm struct {
	text  *pattern.Pattern
	order string
}

// Months as they are called in the languages of the sources, folded: one string a
// month, its names with | between them.
var (
	republicanMonths = []string{
		"vendemiaire|vend|vendemmiaio", "brumaire|brum|brumaio", "frimaire|frim|frimaio", "nivose|niv|nevoso", "pluviose|pluv|piovoso", "ventose|vent|ventoso",
		"germinal|germ|germile", "floreal|flor|fiorile", "prairial|prair|pratile", "messidor|mess|messidoro", "thermidor|therm|termidoro", "fructidor|fruct|fruttidoro",
		`jours? compl(?:ementaires?)?|sans ?culottides?|compl(?:ementaires?)?`,
	}
	jewishMonths = []string{
		"tishr[ie]i?|tischri|tisri", "(?:mar)?c?hes[hc]?h?van|mar(?:c?h|k)eshwan", "[ck]h?isle[vw]", "te[bv]eth?", "she?[bv]at|schebat|sebat",
		"adar (?:i|1|rishon|aleph)", "adar (?:ii|2|sheni|beth?)|veadar", "niss?an", "iyy?ar", "si[vw]an", "tamm?u[zs]", "(?:menachem )?a[vb]", "elul", "adar",
	}
	islamicMonths = []string{
		"m[uo]harr[ae]m|muharrem|محرم", "safar|safer|صفر",
		"rabi ?(?:(?:a|u|e)?l ?)?(?:awwal|awal|i|1)|rebi ?ulevvel|ربيع الاول", "rabi ?(?:(?:a|u|e)?(?:l|th|t|ss) ?)?(?:thani|tani|sani|akhir|akher|ii|2)|rebi ?ulahir|ربيع (?:الثاني|الاخر)",
		"j[ou]mada ?(?:(?:a|u|e)?l ?)?(?:ula|awwal|i|1)|cemaziyelevvel|جمادي? ?ى? ?(?:الاولى|الاول)", "j[ou]mada ?(?:(?:a|u|e)?(?:l|th|t) ?)?(?:thaniy?a?h?|akhira?h?|ii|2)|cemaziyelahir|جمادي? ?ى? ?(?:الثانية|الاخرة)",
		"rajab|recep|receb|رجب", "sha ?ban|schaban|saban|شعبان", "rama[dz]h?an|رمضان", "shaw?wal|schawwal|sevval|شوال",
		"(?:dh|z)[uo]l? ?(?:(?:a|e|i)?l ?)?[qk]a ?i?da?h?|zilkade|ذو القعدة", "(?:dh|z)[uo]l? ?(?:(?:a|e|i)?l ?)?hi[jgc]j?[jc]?[ae]h?|zilhicce|ذو الحجة",
	}
)

// hegira marks a year of the Islamic calendar.
const hegira = `(?:a ?h|hijri|hicri|hegir[ae]|de l ?hegire|ه|هج|هجري|هجرية)`

const ofTheRepublic = `(?: (?:de la |della |der )?(?:republique|repubblica|republik)(?: francaise| francese)?)?`

var readers = []reader{
	{
		calendar: Republican, months: each(republicanMonths), year: republicanYear, days: republican,
		named: pattern.New(`(?:^|[ \d])(?:vendemiaire|brumaire|frimaire|nivose|pluviose|ventose|germinal|floreal|prairial|messidor|thermidor|fructidor)(?: |$)|(?:^| )an [ivx]+(?: |$)`),
		dates: []dateForm{
			{pattern.New(`^(?:le |den |am )?(?:(\d{1,2})(?:er|e|eme|st|nd|rd|th)? )?(?:de )?(` + anyOf(republicanMonths) + `)(?: (?:de )?(?:l ?)?(?:an|annee|anno|year|jahre?|im jahre?))? ([ivx]+|\d{1,4})e?` + ofTheRepublic + `$`), "dmy"},
			{pattern.New(`^(?:l ?)?an ([ivx]+|\d{1,2})` + ofTheRepublic + `$`), "y"},
		},
	},
	{
		calendar: Jewish, months: each(jewishMonths), year: numbered(5001, 5999), days: jewish,
		named: pattern.New(`(?:^| )(?:` + anyOf(jewishMonths) + `) 5\d{3}(?: |$)`),
		dates: []dateForm{{pattern.New(`^(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?(` + anyOf(jewishMonths) + `) (5\d{3})(?: a ?m)?$`), "dmy"}},
	},
	{
		calendar: Islamic, doubt: 1, months: each(islamicMonths), year: numbered(1, 1500), days: islamic,
		named: pattern.New(`(?:^|[ \d])(?:` + anyOf(islamicMonths) + `)(?: |$)|\d ` + hegira + `$`),
		dates: []dateForm{
			{pattern.New(`^(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?(` + anyOf(islamicMonths) + `) (\d{3,4})(?: h| ` + hegira + `)?$`), "dmy"},
			{pattern.New(`^(\d{1,2}) (\d{1,2}) (\d{3,4}) ` + hegira + `$`), "dmy"},
			{pattern.New(`^(\d{3,4}) (\d{1,2}) (\d{1,2}) ` + hegira + `$`), "ymd"},
			{pattern.New(`^(\d{1,4}) ` + hegira + `$`), "y"},
			{pattern.New(`^a ?h (\d{1,4})$`), "y"},
		},
	},
}

// anyOf is a pattern of one name of all months.
func anyOf(months []string) string { return strings.Join(months, "|") }

// each is a pattern for every month.
func each(months []string) (all []*pattern.Pattern) {
	for _, names := range months {
		all = append(all, pattern.New(`^(?:`+names+`)$`))
	}
	return all
}

// parse returns what a folded text says.
func (r *reader) parse(s string) (p parts, ok bool) {
	for _, date := range r.dates {
		groups := date.text.FindStringSubmatch(s)
		if groups == nil {
			continue
		}
		p, ok = parts{}, true
		for k, part := range date.order {
			switch text := groups[k+1]; part {
			case 'd':
				if p.day = number(text); text != "" && p.day == 0 {
					ok = false
				}
			case 'm':
				if p.month = number(text); p.month == 0 {
					p.month = 1 + slices.IndexFunc(r.months, func(m *pattern.Pattern) bool { return m.MatchString(text) })
				}
				ok = ok && 1 <= p.month && p.month <= len(r.months)
			case 'y':
				p.year = r.year(text)
				ok = ok && p.year > 0
			}
		}
		if ok {
			return p, true
		}
	}
	return p, false
}

// number reads a number in figures; 0 where there is none.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

// numbered reads a year in figures.
func numbered(first, last int) func(string) int {
	return func(s string) int {
		if n := number(s); first <= n && n <= last {
			return n
		}
		return 0
	}
}

// fold spells a text in small letters without marks, and with one space for
// whatever stands between them.
func fold(s string) string {
	s = strings.Map(func(c rune) rune {
		switch {
		case unicode.Is(unicode.Mn, c), strings.ContainsRune("ʿʾ'’`ʻʼ\u0640", c):
			return -1
		case c == 'ı':
			return 'i'
		case unicode.IsLetter(c), unicode.IsDigit(c):
			return unicode.ToLower(c)
		}
		return ' '
	}, norm.NFKD.String(s))
	return strings.Join(slices.Collect(strings.FieldsSeq(s)), " ")
}
