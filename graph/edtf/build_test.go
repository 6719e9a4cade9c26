package edtf_test

import (
	"fmt"
	"testing"

	"cablegraph/graph/edtf"
)

// built checks that a value is what Parse reads, inside too, so that a value
// that was built can be compared with one that was read.
func built(t *testing.T, want string, v edtf.Value, err error) {
	t.Helper()
	if err != nil {
		if want != "error: "+err.Error() || !v.IsZero() {
			t.Errorf("got %v, error: %v, want %s", v, err, want)
		}
		return
	}
	if v.String() != want || v != mustParse(t, want) {
		t.Errorf("got %+v, want %+v", v, mustParse(t, want))
	}
}

func TestBuiltDatesAreWhatParseReads(t *testing.T) {
	for _, test := range []struct {
		want             string
		year, month, day int
	}{
		{"1950-06-25", 1950, 6, 25},
		{"-0044-03-15", -44, 3, 15},
		{"0000-02-29", 0, 2, 29},
		{"1950-06", 1950, 6, 0},
		{"1950-12", 1950, 12, 0},
		{"1950-24", 1950, 24, 0},
		{"1950-37", 1950, 37, 0},
		{"1950-41", 1950, 41, 0},
		{"0988", 988, 0, 0},
		{"-9999", -9999, 0, 0},
		{"error: year 12345 has more than four digits", 12345, 0, 0},
		{"error: month 13 is not between 01 and 12", 1950, 13, 0},
		{"error: month 42 is not between 01 and 12", 1950, 42, 1},
		{"error: 22 is a season and has no days, months are 01 to 12", 1950, 22, 1},
		{"error: day 32 is not between 01 and 31", 1950, 2, 32},
		{"error: 1950-02 has no day 29", 1950, 2, 29},
	} {
		var v edtf.Value
		var err error
		switch {
		case test.day != 0:
			v, err = edtf.NewDay(test.year, test.month, test.day)
		case test.month != 0:
			v, err = edtf.NewMonth(test.year, test.month)
		default:
			v, err = edtf.NewYear(test.year)
		}
		built(t, test.want, v, err)
	}
	v, err := edtf.NewDay(1950, 2, 0)
	built(t, "error: day 00 is not between 01 and 31", v, err)
	for year, want := range map[int][2]string{1950: {"195X", "19XX"}, 7: {"000X", "00XX"}, -7: {"-000X", "-00XX"}, -1855: {"-185X", "-18XX"}} {
		v, err := edtf.NewDecade(year)
		built(t, want[0], v, err)
		v, err = edtf.NewCentury(year)
		built(t, want[1], v, err)
	}
}

func TestATimeStandsBehindADayThatIsKnown(t *testing.T) {
	for _, test := range []struct {
		day, want string
		h         int
	}{
		{"1950-06-25", "1950-06-25T13:05:09", 13},
		{"1950-06-25T04:00:00+09:00", "1950-06-25T00:05:09", 0},
		{"1950-06-25", `error: clock time "25:05:09" is not hh:mm:ss from 00:00:00 to 24:00:00`, 25},
		{"1950-06", `error: a clock time needs a day before it that is wholly known, and "1950-06" is not`, 13},
		{"1950-06-25~", `error: a clock time needs a day before it that is wholly known, and "1950-06-25~" is not`, 13},
		{"[1950-06-25]", `error: a clock time needs a day before it that is wholly known, and "[1950-06-25]" is not`, 13},
	} {
		v, err := mustParse(t, test.day).At(test.h, 5, 9)
		built(t, test.want, v, err)
	}
	v, err := edtf.Value{}.At(1, 1, 1)
	built(t, `error: a clock time needs a day before it that is wholly known, and "" is not`, v, err)
	built(t, "1950-06-25", mustParse(t, "1950-06-25T13:05:09").WithoutClock(), nil)
}

func TestJoinedDatesAreWhatParseReads(t *testing.T) {
	for _, test := range []struct{ first, last, interval, set, orLater, orEarlier string }{
		{"1950", "1951-05", "1950/1951-05", "[1950,1951-05]", "1950/..", "../1951-05"},
		{"1950~", "1950-12-31?", "1950~/1950-12-31?", "[1950~,1950-12-31?]", "1950~/..", "../1950-12-31?"},
		{"1950-01-01~", "1950~", "1950-01-01~/1950~", "[1950-01-01~,1950~]", "1950-01-01~/..", "../1950~"},
		{"1949/1950~", "1951?/1952", `error: "1949/1950~" is more than one date, and intervals and sets are made of single ones`, `error: "1949/1950~" is more than one date, and intervals and sets are made of single ones`, "1949/..", "../1952"},
		{"1950-06-25T10:00:00", "[1950]", `error: "1950-06-25T10:00:00" has a clock time, and intervals and sets have only days`, `error: "1950-06-25T10:00:00" has a clock time, and intervals and sets have only days`, `error: "1950-06-25T10:00:00" has a clock time, and intervals and sets have only days`, `error: "[1950]" is more than one date, and intervals and sets are made of single ones`},
		{"1951", "1950", `error: "1951/1950" ends before it begins`, "[1951,1950]", "1951/..", "../1950"},
		{"1951", "Y12345", `error: year "Y12345" stands alone, intervals and sets take years of four digits`, `error: year "Y12345" stands alone, intervals and sets take years of four digits`, "1951/..", `error: year "Y12345" stands alone, intervals and sets take years of four digits`},
	} {
		first, last := mustParse(t, test.first), mustParse(t, test.last)
		v, err := edtf.Interval(first, last)
		built(t, test.interval, v, err)
		v, err = edtf.OneOf(first, last)
		built(t, test.set, v, err)
		v, err = first.OrLater()
		built(t, test.orLater, v, err)
		v, err = last.OrEarlier()
		built(t, test.orEarlier, v, err)
	}
	year := mustParse(t, "1950")
	v, err := edtf.Interval(edtf.Value{}, year)
	built(t, "/1950", v, err)
	v, err = edtf.Interval(year, edtf.Value{})
	built(t, "1950/", v, err)
	v, err = edtf.AllOf(year, mustParse(t, "1960"))
	built(t, "{1950,1960}", v, err)
	v, err = edtf.AllOf()
	built(t, "error: a member of the set is empty", v, err)
	v, err = edtf.AllOf(year, edtf.Value{})
	built(t, "error: a member of the set is empty", v, err)
}

func TestDoubtIsAddedToEveryDate(t *testing.T) {
	for _, test := range []struct {
		text, want string
		doubt      edtf.Doubt
	}{
		{"1950", "1950?", edtf.Uncertain},
		{"1950", "1950%", edtf.Uncertain | edtf.Approximate},
		{"1950", "1950", 0},
		{"1950~", "1950~", edtf.Approximate},
		{"1950~", "1950%", edtf.Uncertain},
		{"1950%", "1950%", edtf.Uncertain},
		{"?1950-06-~25", "?1950-06-~25~", edtf.Approximate},
		{"1950~-06-25", "1950~-06-25~", edtf.Approximate},
		{"1950-XX-XX", "1950-XX-XX~", edtf.Approximate},
		{"1950-06-25/1951", "1950-06-25~/1951~", edtf.Approximate},
		{"../1951", "../1951?", edtf.Uncertain},
		{"1951/", "1951~/", edtf.Approximate},
		{"../..", "../..", edtf.Approximate},
		{"[1667,1670..1672]", "[1667~,1670~..1672~]", edtf.Approximate},
		{"[1950-01-01,1950]", "[1950-01-01~,1950~]", edtf.Approximate},
		{"[1950,1950-12-31]", "[1950~,1950-12-31~]", edtf.Approximate},
		{"{..1983,1984..}", "{..1983?,1984?..}", edtf.Uncertain},
		{"1950-06-25T10:00:00", "1950-06-25?", edtf.Uncertain},
		{"Y12345", "Y12345~", edtf.Approximate},
		{"1950S2", "1950S2~", edtf.Approximate},
	} {
		built(t, test.want, mustParse(t, test.text).WithDoubt(test.doubt), nil)
	}
	for text, single := range map[string]bool{"1950": true, "Y12345": true, "1950-06-25T10:00:00": true, "1950/1951": false, "[1950]": false} {
		if mustParse(t, text).IsSingle() != single {
			t.Errorf("%s is single: %t", text, !single)
		}
	}
	if v := mustParse(t, "1950~/1951?"); v.Doubt() != edtf.Uncertain|edtf.Approximate {
		t.Errorf("the doubt of %s is %d", v, v.Doubt())
	}
}

func TestDoubtIsAddedToTheYearAlone(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"1950", "1950~"},
		{"1950-06-25", "1950~-06-25"},
		{"1950-06-25~", "1950~-06-25~"},
		{"?1950-06", "?1950~-06"},
		{"-195X-06", "-195X~-06"},
		{"1950-06-25T10:00:00", "1950~-06-25"},
		{"1950/1951", "1950/1951"},
	} {
		built(t, test.want, mustParse(t, test.text).WithYearDoubt(edtf.Approximate), nil)
	}
	built(t, "1950?-06", mustParse(t, "1950-06").WithYearDoubt(edtf.Uncertain), nil)
}

func ExampleValue_WithDoubt() {
	first, _ := edtf.NewDay(1950, 6, 25)
	last, _ := edtf.NewMonth(1950, 7)
	v, err := edtf.Interval(first, last)
	fmt.Println(v.WithDoubt(edtf.Approximate), err)
	// Output: 1950-06-25~/1950-07~ <nil>
}

func TestDaysInAMonth(t *testing.T) {
	for _, test := range []struct {
		year        int64
		month, want int
	}{{1900, 2, 28}, {2000, 2, 29}, {-4, 2, 29}, {1950, 4, 30}, {1950, 12, 31}} {
		if got := edtf.DaysIn(test.year, test.month); got != test.want {
			t.Errorf("%s %d has %d days, want %d", edtf.MonthName(test.month), test.year, got, test.want)
		}
	}
}
