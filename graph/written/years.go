package written

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"cablegraph/graph/edtf"
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

// Two years beside a date before 25 March are one year that is counted in two
// ways: it began in January for some and on Lady Day for others. The later one
// is that which begins in January.

// dualDay reads 23 February 1668/9, which is in 1669.
func dualDay(p phrase) (edtf.Value, error) {
	m, d := p.n('M'), p.n('N')
	if m > 3 || m == 3 && d > 24 {
		return edtf.Value{}, errDual
	}
	return edtf.NewDay(p.token('V').next, m, d)
}

// dualMonth reads February 1668/9.
func dualMonth(p phrase) (edtf.Value, error) {
	if p.n('M') > 3 {
		return edtf.Value{}, errDual
	}
	return edtf.NewMonth(p.token('V').next, p.n('M'))
}

var errDual = errors.New("a date has two years from January to 24 March only; write the one that it is in")

// winter reads Winter 1813/14; no other season lies in two years.
func winter(p phrase) (edtf.Value, error) {
	if p.n('S') != 4 {
		return edtf.Value{}, errors.New("only winter lies in two years")
	}
	return edtf.NewMonth(p.n('V'), 24)
}

var twoYears = regexp.MustCompile(`^(\d{4})(?:/(\d{1,2}|\d{4})| ?[-–] ?(\d{4})|( ?– ?|-)(\d{2}))$`)

// fromYearToYear reads 1668/9, one year that is counted in two ways or two in a
// row, 1813–1814 and 1813–15.
func fromYearToYear(_ reader, s string) (edtf.Value, error) {
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
