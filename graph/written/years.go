package written

import (
	"errors"
	"fmt"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// years returns the years from first to last.
func years(first, last int) (edtf.Value, error) {
	return interval(edtf.NewYear(first))(edtf.NewYear(last))
}

// inARow returns the second of two years that are written as 1668/9, 1668/69,
// 1699/1700 or 1699/00, if it follows the first one.
func inARow(first, second string) (year int, ok bool) {
	next := fmt.Sprintf("%04d", atoi(first)+1)
	return atoi(next), strings.HasSuffix(next, second) && len(second) != 3
}

// someYears returns the first and the last of the years that a word stands for:
// 1872-4, 1843–82, and 183? or 18??, of which digits are not known. Two years in
// a row are no such word, as they may be one that is counted in two ways.
func someYears(word string) (first, end int, ok bool) {
	if known := strings.TrimRight(word, "?"); known != word && known != "" {
		first, end = atoi(known), atoi(known)+1
		for range len(word) - len(known) {
			first, end = 10*first, 10*end
		}
		return first, end - 1, true
	}
	m := spanOfYears.FindStringSubmatch(word)
	if m == nil {
		return 0, 0, false
	}
	first, end = atoi(m[1]), atoi(m[1][:4-len(m[2])]+m[2])
	return first, end, end > first+1 || end > first && strings.Contains(word, "–")
}

var spanOfYears = pattern.New(`^(\d{4})[-–](\d{1,2})$`)

// fewYears is how many years are listed where one of them is meant; of more only
// the first and the last are known.
const fewYears = 5

// inOneOfYears reads 15 January 1872-4, which is a day in one of three years, and
// January 1872-4.
func inOneOfYears(p phrase, day int) (edtf.Value, error) {
	first, end := p.n('U'), p.token('U').next
	var dates []edtf.Value
	for year := first; year <= end; year++ {
		v, err := dateOf(year, p.n('M'), day)
		if err != nil {
			return edtf.Value{}, err
		}
		dates = append(dates, v)
	}
	if len(dates) > fewYears {
		return edtf.Interval(dates[0], dates[len(dates)-1])
	}
	return edtf.OneOf(dates...)
}

// Two years beside a date before 25 March are one year that is counted in two
// ways: it began in January for some and on Lady Day for others. The later one
// is that which begins in January. After 1752 no calendar in use began a year in
// March, and one of the two years is meant.
const lastDual = 1752

// dualDay reads 23 February 1668/9, which is in 1669.
func dualDay(p phrase) (edtf.Value, error) {
	m, d := p.n('M'), p.n('N')
	if p.n('V') > lastDual {
		return eitherYear(p, d)
	}
	if m > 3 || m == 3 && d > 24 {
		return edtf.Value{}, errDual
	}
	return edtf.NewDay(p.token('V').next, m, d)
}

// dualMonth reads February 1668/9.
func dualMonth(p phrase) (edtf.Value, error) {
	if p.n('V') > lastDual {
		return eitherYear(p, 0)
	}
	if p.n('M') > 3 {
		return edtf.Value{}, errDual
	}
	return edtf.NewMonth(p.token('V').next, p.n('M'))
}

// eitherYear reads 10 January 1870-1, a day in one of two years.
func eitherYear(p phrase, day int) (edtf.Value, error) {
	first, err := dateOf(p.n('V'), p.n('M'), day)
	if err != nil {
		return edtf.Value{}, err
	}
	second, err := dateOf(p.token('V').next, p.n('M'), day)
	if err != nil {
		return edtf.Value{}, err
	}
	return edtf.OneOf(first, second)
}

var errDual = errors.New("a date has two years from January to 24 March only; write the one that it is in")

// winter reads Winter 1813/14; no other season lies in two years.
func winter(p phrase) (edtf.Value, error) {
	if p.n('S') != 4 {
		return edtf.Value{}, errors.New("only winter lies in two years")
	}
	return edtf.NewMonth(p.n('V'), 24)
}

var (
	twoYears = pattern.New(`^(\d{4})(?:/(\d{1,2}|\d{4})| ?[-–] ?(\d{4})|( ?– ?|-)(\d{2}))$`)
	oneDigit = pattern.New(`^(\d{3})(\d)([-–])(\d)$`)
)

// fromYearToYear reads 1668/9, one year that is counted in two ways or two in a
// row, 1813–1814 and 1813–15.
func fromYearToYear(_ reader, s string) (edtf.Value, error) {
	if m := oneDigit.FindStringSubmatch(s); m != nil {
		return yearAndDigit(atoi(m[1]+m[2]), atoi(m[4]), m[3])
	}
	m := twoYears.FindStringSubmatch(s)
	if m == nil {
		return edtf.Value{}, errOther
	}
	first := atoi(m[1])
	end, inCentury := atoi(m[5]), first%100
	switch {
	case m[2] != "":
		end = atoi(m[2])
		if next, ok := inARow(m[1], m[2]); ok {
			return years(first, next)
		}
		if len(m[2]) == 2 && end > 12 && end > inCentury {
			return years(first, first-inCentury+end)
		}
		return edtf.Value{}, errOther
	case m[3] != "":
		return years(first, atoi(m[3]))
	case end > 12 && end > inCentury:
		return years(first, first-inCentury+end)
	case 1 <= end && end <= 12 && end > inCentury:
		return edtf.Value{}, fmt.Errorf("it may be a month or two years; write %d-%02d or %d/%d", first, end, first, first-inCentury+end)
	case 1 <= end && end <= 12:
		return edtf.NewMonth(first, end)
	}
	return edtf.Value{}, errOther
}

// yearAndDigit reads 1860–5, years, and 1844-3, a month, as no year lies between
// 1844 and 1843. 1860-5 may be both.
func yearAndDigit(year, n int, dash string) (edtf.Value, error) {
	end := year - year%10 + n
	switch {
	case n == 0:
		return edtf.Value{}, errOther
	case dash == "–" && end > year:
		return years(year, end)
	case end <= year:
		return edtf.NewMonth(year, n)
	}
	return edtf.Value{}, fmt.Errorf("it may be a month or two years; write %d-%02d or %d/%d", year, n, year, end)
}
