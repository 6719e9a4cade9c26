package written

import (
	"fmt"

	"cablegraph/graph/calendar"
	"cablegraph/graph/edtf"
	"cablegraph/internal/pattern"
)

// two reads two dates, of which one may lack what the other has.
func two(r reader, first, last string) (a, b edtf.Value, err error) {
	if first == "" || last == "" {
		return a, b, errOther
	}
	if hasLetters(first + last) {
		var ok bool
		if first, last, ok = calendar.Complete(first, last); !ok {
			return a, b, errOther
		}
	}
	if b, err = r.part(last); err == nil {
		a, err = complete(r, first, b, last)
		return a, b, err
	}
	var also error
	if a, also = r.part(first); also != nil {
		return a, b, err
	}
	b, err = complete(r, last, a, first)
	return a, b, err
}

var (
	dayAlone    = pattern.New(`^(\d{1,2})(?:\.|st|nd|rd|th|er|-?го|日)?$`)
	monthAndDay = pattern.New(`^(\d{1,2})月(\d{1,2})日$`)
	yearAtFront = pattern.New(`^\d{4}\D`)
	dayAndMonth = pattern.New(`^(\d{1,2})\. ?(\d{1,2}|[IVX]+)\.?$`)
)

// complete reads a date that may lack the year, or the month too, of another one,
// which was written as text.
func complete(r reader, s string, other edtf.Value, text string) (edtf.Value, error) {
	v, err := r.part(s)
	if err == nil {
		return v, nil
	}
	year, ok := yearOf(other)
	if !ok {
		return v, err
	}
	if m := weekdayBefore.FindStringSubmatch(s); m != nil && isWeekday(m[1]) {
		s = m[2]
	}
	if m := dayAndMonth.FindStringSubmatch(s); m != nil {
		if yearAtFront.MatchString(text) { // 1950. 6. 25. ~ 7. 3.
			return dateOf(year, atoi(m[1]), atoi(m[2]))
		}
		return dateOf(year, max(roman(m[2]), atoi(m[2])), atoi(m[1]))
	}
	if m := monthAndDay.FindStringSubmatch(s); m != nil {
		return dateOf(year, atoi(m[1]), atoi(m[2]))
	}
	if m := dayAlone.FindStringSubmatch(s); m != nil {
		if other.Unit() != edtf.ByDay || !other.IsSingle() {
			return v, errOther
		}
		_, month, _ := other.Earliest().Civil()
		return dateOf(year, month, atoi(m[1]))
	}
	return r.part(fmt.Sprintf("%s %04d", s, year))
}

// yearOf returns the year in which a date lies; a winter ends in the next one.
func yearOf(v edtf.Value) (year int, ok bool) {
	if !closed(v) {
		return 0, false
	}
	first, _, _ := v.Earliest().Civil()
	last, _, _ := v.Latest().Civil()
	return int(first), last == first || v.IsSingle() && v.Unit() == edtf.BySeason && last == first+1
}
