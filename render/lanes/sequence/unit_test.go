package sequence

import (
	"testing"
	"time"

	"cablegraph/graph/edtf"
)

// TestUnitsBeginAndEnd compares the days of units with those of the calendar of package
// time, over leap years and a century that is none.
func TestUnitsBeginAndEnd(t *testing.T) {
	for at := time.Date(1895, 12, 20, 0, 0, 0, 0, time.UTC); at.Year() < 1906; at = at.AddDate(0, 0, 1) {
		y, m, d := at.Date()
		day := func(y int, m time.Month, d int) edtf.Day {
			return edtf.Day(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
		}
		for _, tt := range []struct {
			unit        edtf.Unit
			first, last edtf.Day
		}{
			{edtf.ByDay, day(y, m, d), day(y, m, d)},
			{edtf.ByMonth, day(y, m, 1), day(y, m+1, 0)},
			{edtf.ByYear, day(y, 1, 1), day(y, 12, 31)},
		} {
			if first, last := Begin(day(y, m, d), tt.unit), End(day(y, m, d), tt.unit); first != tt.first || last != tt.last {
				t.Fatalf("unit %d of %v goes from %v to %v, want %v to %v", tt.unit, day(y, m, d), first, last, tt.first, tt.last)
			}
		}
	}
}

// TestUsualUnitIsThatOfHalf finds the finest unit in which half of the messages are dated.
func TestUsualUnitIsThatOfHalf(t *testing.T) {
	dated := func(first, last edtf.Day) Message { return Message{First: first, Last: last} }
	date := func(m, d int) edtf.Day { return edtf.Date(1950, m, d) }
	day, month, year := dated(date(5, 4), date(5, 4)), dated(date(5, 4), date(5, 9)), dated(date(5, 31), date(6, 1))
	by, since, ever := dated(edtf.OpenStart, date(5, 4)), dated(date(5, 4), edtf.OpenEnd), dated(edtf.OpenStart, edtf.OpenEnd)
	years := dated(date(12, 31), edtf.Date(1951, 1, 1))
	for _, tt := range []struct {
		name     string
		messages []Message
		want     edtf.Unit
	}{
		{"half by day", []Message{year, day, by, day}, edtf.ByDay},
		{"fewer by day", []Message{day, month, month, day, years}, edtf.ByMonth},
		{"half by month", []Message{month, year, month, years}, edtf.ByMonth},
		{"open ends have no unit", []Message{by, since, ever, day, month}, edtf.ByYear},
		{"over a border", []Message{year, year, month}, edtf.ByYear},
		{"over a year's", []Message{years}, edtf.ByYear},
	} {
		if got := UsualUnit(tt.messages); got != tt.want {
			t.Errorf("%s: unit %d, want %d", tt.name, got, tt.want)
		}
	}
	for _, tt := range []struct {
		message Message
		want    [3]bool // by day, month and year
	}{
		{day, [3]bool{true, true, true}},
		{month, [3]bool{false, true, true}},
		{year, [3]bool{false, false, true}},
		{years, [3]bool{}},
		{by, [3]bool{}},
		{since, [3]bool{}},
	} {
		for i, unit := range []edtf.Unit{edtf.ByDay, edtf.ByMonth, edtf.ByYear} {
			if got := tt.message.Within(unit); got != tt.want[i] {
				t.Errorf("%v to %v within unit %d: %t", tt.message.First, tt.message.Last, unit, got)
			}
		}
	}
}
