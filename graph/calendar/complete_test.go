package calendar_test

import (
	"testing"

	"cablegraph/graph/calendar"
)

// TestComplete gives the shorter of two dates the month, the year or the era of the
// other one, and refuses two that are not of one calendar then.
func TestComplete(t *testing.T) {
	for _, tt := range []struct {
		name, first, last string
		a, b              string // empty: they are not of one calendar
	}{
		{"a day without month and year", "2", "5 germinal an III", "2 germinal an III", "5 germinal an III"},
		{"a day without a year", "5 germinal", "2 floréal an III", "5 germinal an III", "2 floréal an III"},
		{"a month without a year", "Kislev", "Tevet 5674", "Kislev 5674", "Tevet 5674"},
		{"a year without its era before it", "AH 1331", "1333", "AH 1331", "AH 1333"},
		{"a year without its era behind it", "1331", "1333 AH", "1331 AH", "1333 AH"},
		{"a day of a span", "15 Ramadan 1332", "20", "15 Ramadan 1332", "20 Ramadan 1332"},
		{"the same day twice", "5", "5 germinal an III", "5 germinal an III", "5 germinal an III"},
		{"two whole dates", "18 brumaire an VIII", "19 brumaire an VIII", "18 brumaire an VIII", "19 brumaire an VIII"},
		{"two of the common calendar", "5 May 1813", "9 May 1813", "5 May 1813", "9 May 1813"},
		{"two that are no dates", "x", "y", "x", "y"},
		{"a day that is later than the last", "7", "5 germinal an III", "", ""},
		{"a day that is earlier than the first", "15 Ramadan 1332", "10", "", ""},
		{"a day that the month does not have", "5 germinal an III", "31", "", ""},
		{"a year beside a day", "1800", "18 brumaire an VIII", "", ""},
		{"a month beside a day", "germinal", "5 floréal an III", "", ""},
		{"a year beside a month", "1331", "Ramadan 1332 AH", "", ""},
		{"a day of the common calendar", "18 brumaire an VIII", "10 November 1799", "", ""},
		{"two other calendars", "1 Tishri 5674", "15 Ramadan 1332", "", ""},
		{"a month that can't be read", "début brumaire", "5 mai 1799", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, b, ok := calendar.Complete(tt.first, tt.last)
			if ok != (tt.a != "") || ok && (a != tt.a || b != tt.b) {
				t.Errorf("%q and %q: %q, %q, %v; want %q, %q", tt.first, tt.last, a, b, ok, tt.a, tt.b)
			}
		})
	}
}

// TestCompletedDatesFollow completes every pair of days of a month: the days are as
// far from each other as their numbers.
func TestCompletedDatesFollow(t *testing.T) {
	for _, month := range []string{"germinal an III", "Kislev 5674", "Ramadan 1332"} {
		for first := 1; first <= 29; first++ {
			for last := 1; last <= 29; last++ {
				a, b, ok := calendar.Complete(itoa(first), itoa(last)+" "+month)
				if ok != (first <= last) {
					t.Fatalf("%d to %d %s: %v", first, last, month, ok)
				}
				if !ok {
					continue
				}
				from, err := calendar.Parse(a)
				to, err2 := calendar.Parse(b)
				if err != nil || err2 != nil || int(to.First-from.First) != last-first {
					t.Fatalf("%d to %d %s: %q and %q are %s and %s", first, last, month, a, b, from.First, to.First)
				}
			}
		}
	}
}
