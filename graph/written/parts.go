package written

import (
	"errors"
	"fmt"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written/internal/lexicon"
)

// A part of a month, a year, a decade or a century is one of as many parts as
// its name says: early, mid and late are its thirds.

// partOf returns the first and the last of the things, counted from 0, that the
// nth of several parts of them has. Where they can't be cut evenly the first
// parts have more: of ten years four, three and three.
func partOf(things, n, parts int) (first, end int, err error) {
	if n == lexicon.Last {
		n = parts
	}
	if n < 1 || n > parts {
		return 0, 0, fmt.Errorf("there is no part %d of %d", n, parts)
	}
	begin := func(part int) int { return (part*things + parts - 1) / parts }
	return begin(n - 1), begin(n) - 1, nil
}

// partOfMonth returns its thirds from the 1st, 11th and 21st, or a half of it.
func partOfMonth(p phrase, n, parts int) (edtf.Value, error) {
	if parts > 3 {
		return edtf.Value{}, errors.New("a month is cut into halves and thirds only; write its days")
	}
	y, m := p.n('Y'), p.n('M')
	first, end, err := partOf(30, n, parts)
	if err != nil {
		return edtf.Value{}, err
	}
	if end == 29 {
		end = edtf.DaysIn(int64(y), m) - 1
	}
	return interval(edtf.NewDay(y, m, first+1))(edtf.NewDay(y, m, end+1))
}

// partOfYear returns a third, half or quarter of a year as months.
func partOfYear(p phrase, n, parts int) (edtf.Value, error) {
	first, end, err := partOf(12, n, parts)
	if err != nil {
		return edtf.Value{}, err
	}
	return interval(edtf.NewMonth(p.n('Y'), first+1))(edtf.NewMonth(p.n('Y'), end+1))
}

// partOfSeason returns the first, second or third month of a season.
func partOfSeason(p phrase) (edtf.Value, error) {
	k := 3*p.n('S') + p.n('P') - 2 // counted from January as 0
	return edtf.NewMonth(p.n('Y')+k/12, k%12+1)
}

// partOfDecade returns a third or half of ten years.
func partOfDecade(p phrase, n, parts int) (edtf.Value, error) {
	start, err := firstOfDecade(p)
	if err != nil {
		return edtf.Value{}, err
	}
	if parts > 3 {
		return edtf.Value{}, errors.New("ten years are cut into halves and thirds only; write the years")
	}
	first, end, err := partOf(10, n, parts)
	if err != nil {
		return edtf.Value{}, err
	}
	return years(start+first, start+end)
}

// partOfCentury returns a third, half or quarter of a hundred years.
func partOfCentury(century, n, parts int) (edtf.Value, error) {
	if _, err := centuryOf(century); err != nil {
		return edtf.Value{}, err
	}
	first, end, err := partOf(100, n, parts)
	if err != nil {
		return edtf.Value{}, err
	}
	return years(100*(century-1)+first, 100*(century-1)+end)
}

// centuryOf returns the 19th century as the years that begin with 18.
func centuryOf(n int) (edtf.Value, error) {
	if n < 1 || n > 21 {
		return edtf.Value{}, fmt.Errorf("there is no century %d", n)
	}
	return edtf.NewCentury(100 * (n - 1))
}

// decadeOf reads 1950s and années 1950.
func decadeOf(p phrase) (edtf.Value, error) {
	start, err := firstOfDecade(p)
	if err != nil {
		return edtf.Value{}, err
	}
	return edtf.NewDecade(start)
}

// firstOfDecade returns the first year of a decade. In English and German 1800s
// may be a hundred years too.
func firstOfDecade(p phrase) (int, error) {
	for _, t := range p {
		switch {
		case t.class != 'Z' && t.class != 'Y':
		case t.n%10 != 0:
			return 0, fmt.Errorf("ten years do not begin with %d", t.n)
		case t.class == 'Z' && t.n%100 == 0:
			return 0, fmt.Errorf("it may be ten years or a hundred; write %04d/%04d or %02dXX", t.n, t.n+9, t.n/100)
		default:
			return t.n, nil
		}
	}
	return 0, errOther
}

// decadeOfCentury reads 50er Jahre des 19. Jahrhunderts.
func decadeOfCentury(p phrase) (edtf.Value, error) {
	tens := p.n('K')
	if tens%10 != 0 {
		return edtf.Value{}, fmt.Errorf("ten years do not begin with %d", tens)
	}
	if _, err := centuryOf(p.n('N')); err != nil {
		return edtf.Value{}, err
	}
	return edtf.NewDecade(100*(p.n('N')-1) + tens)
}
