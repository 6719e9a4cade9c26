package alike

import (
	"fmt"
	"strconv"

	"cablegraph/internal/pattern"
)

// An era counts its years from another one than ours.
type era struct {
	before      int // the year before its first
	first, last int // its days, as 19450815; also of the next era, where one day is of both
}

// In Japan months were the moon's until 明治 5.
var eras = map[string]era{
	"民国": {1911, 19120101, 20101231}, "主体": {1911, 19120101, 20611231}, "주체": {1911, 19120101, 20611231},
	"檀紀": {-2333, 18670101, 20671231}, "檀纪": {-2333, 18670101, 20671231}, "단기": {-2333, 18670101, 20671231},
	"明治": {1867, 18730101, 19120730}, "大正": {1911, 19120730, 19261225}, "昭和": {1925, 19261225, 19890107}, "平成": {1988, 19890108, 20190430}, "令和": {2018, 20190501, 21171231},
}

var (
	eraYear = pattern.New(`(民国|主体|주체|檀[紀纪]|단기|明治|大正|昭和|平成|令和) ?(\d{1,4})年((?:(\d{1,2})月)?(?:(\d{1,2})日)?)`)
	// M27.8.1, S20/8/15: the first letters of the eras from 明治 on. A point or a
	// space behind the letter makes it a word: S. 5.8.14 was sent, R. 5.8.14 received.
	eraLetter = pattern.New(`^((?:ca\.? ?|c\. ?|circa |um |約 ?|约 ?)?[[(]?)([MTSHR])(\d{1,2}) ?[./年-] ?(\d{1,2})(?: ?[./月-] ?(\d{1,2})日?|月)?( ?\(?\?\)?|[])]{1,2}|頃|ごろ)?$`)
	eraOf     = map[string]string{"M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和"}
)

// yearOfEra returns the year of our era for the nth one of another; 0 where that had
// none such, or not this month or day of it. They may be 0, for all.
func yearOfEra(name string, n, month, day int) int {
	e := eras[name]
	year := e.before + n
	first, last := 10000*year+100*month+day, 10000*year+100*month+day
	if month == 0 {
		first, last = first+100, last+1200
	}
	if day == 0 {
		first, last = first+1, last+31
	}
	if n < 1 || last < e.first || first > e.last {
		return 0
	}
	return year
}

// HasEraLetter reports whether a text is a day or a month of a Japanese era by its
// letter, which [Text] spells with the year of our era.
func HasEraLetter(s string) bool { return eraLetter.MatchString(s) && eraLetters(s) != s }

// eraLetters spells M27.8.1, a day of 明治 27, with the year of our era.
func eraLetters(s string) string {
	m := eraLetter.FindStringSubmatch(s)
	if m == nil {
		return s
	}
	year := yearOfEra(eraOf[m[2]], number(m[3]), number(m[4]), number(m[5]))
	switch {
	case year == 0:
		return s
	case m[5] == "":
		return fmt.Sprintf("%s%d年%s月%s", m[1], year, m[4], m[6])
	}
	return fmt.Sprintf("%s%d年%s月%s日%s", m[1], year, m[4], m[5], m[6])
}

// number reads a number in figures.
func number(s string) int {
	n, _ := strconv.Atoi(s) // the pattern has figures only
	return n
}
