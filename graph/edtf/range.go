package edtf

import "iter"

// firstMonths holds the month in which each season begins: 21 to 24, the
// northern ones from 25, the southern ones from 29, the quarters from 33, the
// quadrimesters from 37 and the semesters from 40.
var firstMonths = [...]int{
	3, 6, 9, 12,
	3, 6, 9, 12,
	9, 12, 3, 6,
	1, 4, 7, 10,
	1, 5, 9,
	1, 7,
}

// value returns d without its text.
func (d date) value() Value {
	v := Value{earliest: End{Day: d.first}, latest: End{Day: d.last}, doubt: d.doubt}
	if d.year.alone {
		v.shape = alone
	}
	unit, _ := d.finest([3]bool{true, true, true})
	v.units = [2]Unit{unit, unit}
	if unit, ok := d.finest(d.approximate); ok {
		v.earliest.Approximate, v.latest.Approximate = true, true
		v.earliest.Unit, v.latest.Unit = unit, unit
	}
	return v
}

// finest returns the finest unit among the marked parts; a part that is all X
// does not count.
func (d date) finest(marked [3]bool) (unit Unit, ok bool) {
	switch {
	case marked[2] && d.day.specified():
		return ByDay, true
	case marked[1] && d.season != 0:
		return BySeason, true
	case marked[1] && d.month.specified():
		return ByMonth, true
	}
	return d.year.unit, marked[0]
}

// precision returns the finest unit that d gives.
func (d date) precision() Unit {
	switch {
	case d.day != "":
		return ByDay
	case d.season != 0:
		return BySeason
	case d.month != "":
		return ByMonth
	}
	return ByYear
}

// bound returns the first day that d may mean, or the last one. There is none
// where the calendar has no such day.
func (d date) bound(last bool) (Day, bool) {
	for year := range through(d.year.first, d.year.last, last) {
		switch {
		case !d.year.digits.matches(max(year, -year)):
		case d.season != 0:
			return seasonBound(year, d.season, last), true
		default:
			if day, ok := d.boundIn(year, last); ok {
				return day, true
			}
		}
	}
	return 0, false
}

func (d date) boundIn(year int64, last bool) (Day, bool) {
	for month := range through(1, 12, last) {
		if !d.month.matches(month) {
			continue
		}
		for day := range through(1, int64(DaysIn(year, int(month))), last) {
			if d.day.matches(day) {
				return Date(year, int(month), int(day)), true
			}
		}
	}
	return 0, false
}

func seasonBound(year int64, season int, last bool) Day {
	start, months := firstMonths[season-21], 3
	switch {
	case season >= 40:
		months = 6
	case season >= 37:
		months = 4
	}
	if !last {
		return Date(year, start, 1)
	}
	next := start - 1 + months // counted from January as 0
	return Date(year+int64(next/12), next%12+1, 1) - 1
}

// through yields the numbers from low to high, or backwards.
func through(low, high int64, backwards bool) iter.Seq[int64] {
	return func(yield func(int64) bool) {
		for i := range high - low + 1 {
			n := low + i
			if backwards {
				n = high - i
			}
			if !yield(n) {
				return
			}
		}
	}
}
