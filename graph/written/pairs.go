package written

import (
	"errors"
	"slices"

	"cablegraph/graph/edtf"
)

// daysOf reads 5–9 May 1813, 25–9 May 1813, and 5, 7 and 9 May 1813.
func daysOf(p phrase) (edtf.Value, error) {
	n := p.numbers('N')
	first, last := n[0], n[len(n)-1]
	if tens := first - first%10; last < first && last < 10 && tens+last > first {
		last += tens
	}
	return interval(edtf.NewDay(p.n('Y'), p.n('M'), first))(edtf.NewDay(p.n('Y'), p.n('M'), last))
}

// oneOfDays reads 6 or 13 May 1813.
func oneOfDays(p phrase) (edtf.Value, error) {
	var days []edtf.Value
	for _, n := range p.numbers('N') {
		day, err := edtf.NewDay(p.n('Y'), p.n('M'), n)
		if err != nil {
			return edtf.Value{}, err
		}
		days = append(days, day)
	}
	return edtf.OneOf(days...)
}

// eitherDayOf reads 6/7 October 1950 and 12/24 мая 1895.
func eitherDayOf(p phrase) (edtf.Value, error) {
	first, last, err := p.days()
	if err != nil {
		return edtf.Value{}, err
	}
	return eitherDay(first, last)
}

// days returns the two days of a month that p has.
func (p phrase) days() (first, last edtf.Value, err error) {
	n := p.numbers('N')
	if first, err = edtf.NewDay(p.n('Y'), p.n('M'), n[0]); err == nil {
		last, err = edtf.NewDay(p.n('Y'), p.n('M'), n[1])
	}
	return first, last, err
}

// eitherDay returns either of two days where one of them is meant: of
// neighbours, or of one day in two calendars, which lie ten to thirteen days
// apart. The new style may stand first.
func eitherDay(first, last edtf.Value) (edtf.Value, error) {
	if first.Earliest() > last.Earliest() {
		first, last = last, first
	}
	if apart := last.Earliest() - first.Earliest(); apart != 1 && (apart < 10 || apart > 13) {
		return edtf.Value{}, errors.New("two days are one message's where they are neighbours or one day in two calendars; write the first and the last with a dash")
	}
	return edtf.OneOf(first, last)
}

// monthsOf reads May–June 1813, Mai/Juni 1813 and Dez./Jan. 1813/14.
func monthsOf(p phrase) (edtf.Value, error) {
	m, at := p.numbers('M'), p[slices.IndexFunc(p, func(t token) bool { return t.class == 'Y' || t.class == 'V' })]
	firstYear, lastYear := at.n, at.n
	if at.class == 'V' {
		if m[0] <= m[1] {
			return edtf.Value{}, errors.New("of two months in two years the first is the later one; write each with its year")
		}
		lastYear = at.next
	}
	if apart := 12*(lastYear-firstYear) + m[1] - m[0]; apart != 1 && slices.ContainsFunc(p, isStroke) {
		return edtf.Value{}, errors.New("a stroke joins neighbouring months; write the first and the last with a dash")
	}
	first, err := edtf.NewMonth(firstYear, m[0])
	if err != nil {
		return edtf.Value{}, err
	}
	end, err := edtf.NewMonth(lastYear, m[1])
	if err == nil && slices.ContainsFunc(p, isOr) {
		return edtf.OneOf(first, end)
	}
	return interval(first, nil)(end, err)
}

// seasonsOf reads spring/summer 1813.
func seasonsOf(p phrase) (edtf.Value, error) {
	n, y := p.numbers('S'), p.n('Y')
	first, err := edtf.NewMonth(y, 20+n[0])
	if err != nil {
		return edtf.Value{}, err
	}
	end, err := edtf.NewMonth(y, 20+n[1])
	if err == nil && slices.ContainsFunc(p, isOr) {
		return edtf.OneOf(first, end)
	}
	return interval(first, nil)(end, err)
}

func isStroke(t token) bool { return t.class == '/' }
func isOr(t token) bool     { return t.class == 'o' }
