package vocabulary

import "testing"

func TestGroup(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		if got := (Signs{Thousands: ","}).Group(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestMonthOf(t *testing.T) {
	long, short := [12]string{1: "February"}, [12]string{1: "Feb"}
	if got := (Fields{Month: 2}).MonthOf(long, short) + (Fields{Month: 2, Long: true}).MonthOf(long, short); got != "FebFebruary" {
		t.Error(got)
	}
}
