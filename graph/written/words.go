package written

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/lexicon"
	"cablegraph/internal/pattern"
)

// phrases are what words say, by the patterns in which they may stand; a day may
// have its weekday beside it.
var phrases = []struct {
	patterns string
	read     func(phrase) (edtf.Value, error)
}{
	{"Y", yearAlone},
	{"MY YM M=Y Y=M M/Y Y/M", func(p phrase) (edtf.Value, error) { return edtf.NewMonth(p.n('Y'), p.n('M')) }},
	{"RY R=Y R/Y", func(p phrase) (edtf.Value, error) { return edtf.NewMonth(p.n('Y'), p.n('R')) }},
	{dayPatterns, func(p phrase) (edtf.Value, error) { return edtf.NewDay(p.n('Y'), p.n('M'), p.n('N')) }},
	{"NRY YRN N=R=Y N/R/Y", func(p phrase) (edtf.Value, error) { return edtf.NewDay(p.n('Y'), p.n('R'), p.n('N')) }},
	{"SY YS S=Y Y=S", func(p phrase) (edtf.Value, error) { return edtf.NewMonth(p.n('Y'), 20+p.n('S')) }},
	{"Z ZD Z=D EZ", decadeOf},
	{"EY", decadeOf},
	{"KDNC K=DNC KNC", decadeOfCentury},
	{"NC", func(p phrase) (edtf.Value, error) { return centuryOf(p.n('N')) }},
	{"CN", centuryBehind},

	{"V", func(p phrase) (edtf.Value, error) { return years(p.n('V'), p.token('V').next) }},
	{"NMV MNV VMN VNM", dualDay},
	{"MV VM", dualMonth},
	{"SV VS", winter},
	{"U", func(p phrase) (edtf.Value, error) { return years(p.n('U'), p.token('U').next) }},
	{"NMU MNU UMN UNM", func(p phrase) (edtf.Value, error) { return inOneOfYears(p, p.n('N')) }},
	{"MU UM", func(p phrase) (edtf.Value, error) { return inOneOfYears(p, 0) }},

	{"PMY PYM MPY MYP YPM YMP P=MY", func(p phrase) (edtf.Value, error) { return partOfMonth(p, p.n('P'), 3) }},
	{"NFMY NFYM MYNF YMNF", func(p phrase) (edtf.Value, error) { return partOfMonth(p, p.n('N'), p.n('F')) }},
	{"PY YP P=Y", func(p phrase) (edtf.Value, error) { return partOfYear(p, p.n('P'), 3) }},
	{"NFY YNF FNY YFN Y=FN FN=Y FN/Y Y/FN", func(p phrase) (edtf.Value, error) { return partOfYear(p, p.n('N'), p.n('F')) }},
	{"PSY PYS YPS P=SY", partOfSeason},
	{"PZ PZD PZ=D P=Z PEZ PDZ PEY", func(p phrase) (edtf.Value, error) { return partOfDecade(p, p.n('P'), 3) }},
	{"NFZ NFZD NFZ=D NFDZ NFEZ NFEY", func(p phrase) (edtf.Value, error) { return partOfDecade(p, p.n('N'), p.n('F')) }},
	{"PNC PCN P=NC", func(p phrase) (edtf.Value, error) { return partOfCentury(p.n('N'), p.n('P'), 3) }},
	{"NFNC NFCN", func(p phrase) (edtf.Value, error) {
		return partOfCentury(p.numbers('N')[1], p.n('N'), p.n('F'))
	}},

	{"N-NMY MN-NY YMN-N N&NMY MN&NY NN&NMY NNN&NMY MNN&NY", daysOf},
	{"N/NMY MN/NY YMN/N", eitherDayOf},
	{"NoNMY MNoNY NoNoNMY NNoNMY", oneOfDays},
	{"M-MY YM-M M&MY M/MY YM/M MoMY M-MV M/MV M&MV", monthsOf},
	{"S-SY S/SY S&SY SoSY", seasonsOf},

	{"K KD PK PKD EK PEK NFKD", func(phrase) (edtf.Value, error) {
		return edtf.Value{}, errors.New("the ten years lack their century; write them as 1950s")
	}},
	{"M W S PM P=M PS P=S NM MN N=M N/M NR N/R N=R", dayAndMonthAlone},
	{"NMN N=M=N MNN N/M/N N=R=N N/R/N", func(phrase) (edtf.Value, error) { return edtf.Value{}, errShortYear }},
}

// dayAndMonthAlone refuses what has no year, or one of two digits: März 48.
func dayAndMonthAlone(p phrase) (edtf.Value, error) {
	if slices.ContainsFunc(p.numbers('N'), func(n int) bool { return n > 31 }) {
		return edtf.Value{}, errShortYear
	}
	return edtf.Value{}, ErrNoYear
}

// yearAlone reads 1813 and im Jahre 1813, and no word that belongs to a day.
func yearAlone(p phrase) (edtf.Value, error) {
	if slices.Contains(p, token{meaning: meaning{'_', lexicon.BesideDay}}) {
		return edtf.Value{}, errOther
	}
	return edtf.NewYear(p.n('Y'))
}

// centuryBehind reads siècle XVIII, and not в 19.
func centuryBehind(p phrase) (edtf.Value, error) {
	if p.n('C') == lexicon.BehindOnly {
		return edtf.Value{}, errOther
	}
	return centuryOf(p.n('N'))
}

// dayPatterns are those of a day in words.
const dayPatterns = "NMY MNY YMN YNM N=M=Y Y=M=N N=MY NM=Y N/M/Y"

// readers maps each pattern to what reads it.
var readers = func() map[string]func(phrase) (edtf.Value, error) {
	all := make(map[string]func(phrase) (edtf.Value, error))
	for _, row := range phrases {
		for pattern := range strings.FieldsSeq(row.patterns) {
			all[pattern] = row.read
			all[strings.ReplaceAll(pattern, "-", "=")] = row.read // 5-9 May as 5 – 9 May
		}
	}
	return all
}()

// readPhrase returns what a phrase says, whose day may have a weekday beside it.
func readPhrase(p phrase) (edtf.Value, error) {
	pattern := p.pattern()
	if day := strings.Replace(pattern, "W", "", 1); day != pattern && slices.Contains(strings.Fields(dayPatterns), day) {
		pattern = day
	}
	if read := readers[pattern]; read != nil {
		return read(p)
	}
	return edtf.Value{}, errOther
}

// inWords reads 25 June 1950, June 25th, 1950, 1950 Juni 25, 5 de mayo de 1813,
// июнь 1950 г., Sommer 1950, Anfang Mai 1950: every word must be known. Of the
// meanings that words may have, those count that together make a date; where
// they make two, the text is refused.
func inWords(_ reader, s string) (edtf.Value, error) {
	if bareS.MatchString(s) {
		return edtf.Value{}, errors.New("it may be a century, or seconds or shillings; write 11XX or XIIe s. for the 12th century")
	}
	if letterAndYear.MatchString(s) || opens(s) { // do, na and others say nothing in another language
		return edtf.Value{}, errOther
	}
	var found []edtf.Value
	var fault error
	for _, p := range phrasesOf(s) {
		v, err := readPhrase(p)
		switch {
		case err == errOther:
		case err != nil && fault == nil:
			fault = err
		case err == nil && !slices.Contains(found, v):
			found = append(found, v)
		}
	}
	switch {
	case len(found) > 1:
		return edtf.Value{}, fmt.Errorf("it may be %s or %s; write which", found[0], found[1])
	case len(found) == 1 && ottoman.MatchString(s):
		return inTurkish(found[0])
	case len(found) == 1:
		return found[0], nil
	case fault != nil:
		return edtf.Value{}, fault
	}
	return edtf.Value{}, errOther
}

// bareS is a number with an s behind it, which is a century behind Roman numbers and
// ordinals only.
var bareS = pattern.New(`^\d{1,2} ?s\.?$`)

// letterAndYear is a month in Roman numerals, or a word or a sign that is none.
var letterAndYear = pattern.New(`^[IVX]\.? \d{4}$`)

// ottoman are months that have their names from the Ottoman calendar, whose years were
// counted from 584; one of them is a Jewish month too.
var ottoman = pattern.New(`(?i)(?:^|\P{L})(?:oca|şub|mart|nis|mayı|haz|tem|ağu|eyl|eki|kas|ara)\p{L}*`)

// inTurkish refuses a year of the Ottoman calendar, and leaves one of the Jewish alone.
func inTurkish(v edtf.Value) (edtf.Value, error) {
	switch year, ok := yearOf(v); {
	case ok && year < 1400:
		return edtf.Value{}, fmt.Errorf("the year %d may be of the Ottoman calendar; write the day in the common one, or AD %d", year, year)
	case ok && year > 3000:
		return edtf.Value{}, errOther
	}
	return v, nil
}
