package graph

import (
	"cablegraph/graph/edtf"
)

// Certainty says how sure it is that a message belongs to a period.
type Certainty byte

// The standings, from none to all. A message is possible in a period that its
// date overlaps, likeliest in one that holds more than half of its date, and
// certain in one that holds all of it.
const (
	Outside Certainty = iota
	Possible
	Likeliest
	Certain
)

func (s Certainty) String() string {
	return [...]string{"outside", "possible", "likeliest", "certain"}[s]
}

// A DateRule says from which certainty on a message is drawn in a period:
// Possible, Likeliest or Certain.
type DateRule = Certainty

// A span is the days on which a message may have been sent, as counting takes
// them: approximate ends are widened and open ends are cut to the days that
// the periods cover. Both ends are inclusive.
type span struct {
	first, last edtf.Day
	cut         bool // an end was open, so no period can hold all of it
}

// countingSpan returns the span of v within the days of whole.
func countingSpan(v edtf.Value, whole Period) span {
	earliest, latest := v.Ends()
	s := span{first: widen(earliest, -1), last: widen(latest, +1)}
	if s.first.Open() {
		s.first, s.cut = whole.Start, true
	}
	if s.last.Open() {
		s.last, s.cut = whole.End, true
	}
	return s
}

// CountedDays returns the days on which a message of a date may have been sent,
// as counting takes them: approximate ends are widened. Open ends stay open.
func CountedDays(v edtf.Value) (first, last edtf.Day) {
	earliest, latest := v.Ends()
	return widen(earliest, -1), widen(latest, +1)
}

// widen moves an approximate end outwards by one unit of what is marked: a
// day by three days, because "about the 5th" is seldom meant more exactly,
// everything longer by its own length.
func widen(e edtf.End, sign int) edtf.Day {
	if !e.Approximate || e.Day.Open() {
		return e.Day
	}
	switch e.Unit {
	case edtf.ByDay:
		return e.Day + edtf.Day(3*sign)
	case edtf.ByMonth:
		return addMonths(e.Day, sign)
	case edtf.BySeason:
		return addMonths(e.Day, 3*sign)
	case edtf.ByDecade:
		return addMonths(e.Day, 120*sign)
	case edtf.ByCentury:
		return addMonths(e.Day, 1200*sign)
	}
	return addMonths(e.Day, 12*sign)
}

// addMonths moves a day by n months. The last day of a month stays a last
// day, so that the end of a month moves to the end of another.
func addMonths(d edtf.Day, n int) edtf.Day {
	year, month, day := d.Civil()
	nextYear, nextMonth, _ := (d + 1).Civil()
	lastOfMonth := nextMonth != month || nextYear != year
	months := year*12 + int64(month-1+n)
	year, month = months/12, int(months%12)
	if month < 0 {
		year, month = year-1, month+12
	}
	month++
	first := edtf.Date(year, month, 1)
	length := edtf.DaysIn(year, month)
	if lastOfMonth || day > length {
		day = length
	}
	return first + edtf.Day(day-1)
}

// in returns how sure it is that a message of span s belongs to p.
func (s span) in(p Period) Certainty {
	first, last := max(s.first, p.Start), min(s.last, p.End)
	inside, all := last-first+1, s.last-s.first+1
	switch {
	case s.first > s.last || first > last:
		return Outside
	case inside == all && !s.cut:
		return Certain
	case 2*inside > all:
		return Likeliest
	}
	return Possible
}

// cover returns the days from the first to the last of the periods, of which
// there is at least one.
func cover(periods []Period) Period {
	whole := periods[0]
	for _, p := range periods[1:] {
		whole.Start, whole.End = min(whole.Start, p.Start), max(whole.End, p.End)
	}
	return whole
}
