package edtf_test

import (
	"testing"
	"time"

	"cablegraph/graph/edtf"
)

func TestDateAgreesWithTheStandardLibrary(t *testing.T) {
	// Every day of 4 centuries around year 0 and 1970, then strides of a prime
	// number of days over a million years.
	check := func(d edtf.Day) {
		want := time.Unix(int64(d)*24*60*60, 0).UTC()
		year, month, day := d.Civil()
		if int(year) != want.Year() || month != int(want.Month()) || day != want.Day() {
			t.Fatalf("day %d is %d-%d-%d, want %v", d, year, month, day, want)
		}
		if d.Weekday() != want.Weekday() {
			t.Fatalf("day %d is a %v, want %v", d, d.Weekday(), want.Weekday())
		}
		if back := edtf.Date(year, month, day); back != d {
			t.Fatalf("%d-%d-%d is day %d, want %d", year, month, day, back, d)
		}
	}
	const century, millionYears = 36525, 365_242_500
	for _, middle := range []edtf.Day{0, edtf.Date(0, 1, 1)} {
		for i := range edtf.Day(4 * century) {
			check(middle - 2*century + i)
		}
	}
	for d := edtf.Day(-millionYears / 2); d < millionYears/2; d += 9973 {
		check(d)
	}
}

func TestOnlyTheTwoEndsOfTimeAreOpen(t *testing.T) {
	for d, want := range map[edtf.Day]bool{
		edtf.OpenStart: true, edtf.OpenEnd: true, 0: false, edtf.OpenStart + 1: false, edtf.OpenEnd - 1: false,
	} {
		if d.Open() != want {
			t.Errorf("%d: got %t, want %t", d, d.Open(), want)
		}
	}
}

func TestBetweenIsWhatParseReads(t *testing.T) {
	days := []edtf.Day{edtf.OpenStart, edtf.Date(-9999, 1, 1) - 1, edtf.Date(-9999, 1, 1), edtf.Date(-1, 12, 31), edtf.Date(0, 2, 29), edtf.Date(1950, 6, 25), edtf.Date(9999, 12, 31), edtf.Date(9999, 12, 31) + 1, edtf.OpenEnd}
	for _, first := range days {
		for _, last := range days {
			text := first.String()
			if last != first {
				text += "/" + last.String()
			}
			want, err := edtf.Parse(text)
			got, ok := edtf.Between(first, last)
			if ok != (err == nil && first <= last) || ok && got != want {
				t.Errorf("Between(%v, %v) = %+v, %v; Parse(%q) = %+v, %v", first, last, got, ok, text, want, err)
			}
		}
	}
}

func TestFromJulian(t *testing.T) {
	for _, test := range []struct {
		year       int64
		month, day int
		want       string
	}{
		{1582, 10, 4, "1582-10-14"},
		{1582, 10, 5, "1582-10-15"},
		{1700, 2, 18, "1700-02-28"},
		{1700, 2, 29, "1700-03-11"},
		{1752, 9, 3, "1752-09-14"},
		{1917, 10, 25, "1917-11-07"},
		{1900, 2, 29, "1900-03-13"},
		{200, 3, 1, "0200-03-01"},
		{4, 2, 29, "0004-02-27"},
		{0, 3, 1, "0000-02-28"},
		{-3, 1, 1, "-0004-12-30"},
	} {
		if got := edtf.FromJulian(test.year, test.month, test.day).String(); got != test.want {
			t.Errorf("%d-%d-%d is %s, want %s", test.year, test.month, test.day, got, test.want)
		}
	}
}

// TestSpan finds where the next span of months begins, also before year 0.
func TestSpan(t *testing.T) {
	for _, tt := range []struct {
		day  edtf.Day
		n    int
		want edtf.Day
	}{
		{edtf.Date(1950, 1, 15), 1, edtf.Date(1950, 2, 1)},
		{edtf.Date(1950, 12, 31), 1, edtf.Date(1951, 1, 1)},
		{edtf.Date(1950, 5, 1), 6, edtf.Date(1950, 7, 1)},
		{edtf.Date(1950, 5, 1), 120, edtf.Date(1960, 1, 1)},
		{edtf.Date(-3, 5, 1), 120, edtf.Date(0, 1, 1)},
	} {
		if _, got := tt.day.Span(tt.n); got != tt.want {
			t.Errorf("after %s by %d months: %s, want %s", tt.day, tt.n, got, tt.want)
		}
	}
}
