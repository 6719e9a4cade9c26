package alike

import (
	"fmt"
	"strconv"

	"cablegraph/internal/pattern"
)

// eras are those whose years are counted from another one than ours: with the year
// before their first, and the years that they have. In Japan months were the moon's
// until 明治 5.
var eras = map[string]struct{ before, first, last int }{
	"民国": {1911, 1, 99}, "主体": {1911, 1, 150}, "주체": {1911, 1, 150}, "檀紀": {-2333, 4200, 4400}, "檀纪": {-2333, 4200, 4400}, "단기": {-2333, 4200, 4400},
	"明治": {1867, 6, 45}, "大正": {1911, 1, 15}, "昭和": {1925, 1, 64}, "平成": {1988, 1, 31}, "令和": {2018, 1, 99},
}

var (
	eraYear = pattern.New(`(民国|主体|주체|檀[紀纪]|단기|明治|大正|昭和|平成|令和) ?(\d{1,4})年`)
	// M27.8.1, S20/8/15: the first letters of the eras from 明治 on
	eraLetter = pattern.New(`^([MTSHR])\.? ?(\d{1,2}) ?[./年-] ?(\d{1,2})(?: ?[./月-] ?(\d{1,2})日?|月)?$`)
	eraOf     = map[string]string{"M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和"}
)

// yearOfEra returns the year of our era; 0 where the other one had none such.
func yearOfEra(era string, n int) int {
	if e := eras[era]; e.first <= n && n <= e.last {
		return e.before + n
	}
	return 0
}

// eraLetters spells M27.8.1, a day of 明治 27, with the year of our era.
func eraLetters(s string) string {
	m := eraLetter.FindStringSubmatch(s)
	if m == nil {
		return s
	}
	year := yearOfEra(eraOf[m[1]], number(m[2]))
	switch {
	case year == 0:
		return s
	case m[4] == "":
		return fmt.Sprintf("%d年%s月", year, m[3])
	}
	return fmt.Sprintf("%d年%s月%s日", year, m[3], m[4])
}

// number reads a number in figures.
func number(s string) int {
	n, _ := strconv.Atoi(s) // the pattern has figures only
	return n
}
