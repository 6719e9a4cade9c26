package account

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/internal/graphtest"
)

// letters is a set of two periods with a message in each, a doubtful one in both,
// one of no period, and one without a date.
func letters(t *testing.T) *graph.Series {
	t.Helper()
	d := graphtest.Set(t, "m1 1950-05-03 ann > bob", "m2 1950-06-04 bob > dan w3", "m3 1950-05-30/1950-06-01 ann > bob", "m4 1960-06-04 bob > dan", "m5 - ann > bob")
	s, err := count.Messages(d, []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-12-31")}, count.Options{Dates: graph.Possible})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestNew joins what figures draw: of a message that a figure draws twice the surest,
// and of those that none draws the reason of the first kind that has one.
func TestNew(t *testing.T) {
	s := letters(t)
	none := func(int) string { return "" }
	outside := func(i int) string { return map[int]string{1: "not on a page", 3: "not on a page"}[i] }
	for _, tt := range []struct {
		name   string
		shares []Share
		want   []Entry
		drawn  int
		listed []graph.Listed
		shown  int // messages of the first figure
	}{
		{
			"periods", OfPeriods(s),
			[]Entry{{Figures: []Appearance{{0, graph.Certain}}}, {Figures: []Appearance{{1, graph.Certain}}}, {Figures: []Appearance{{0, graph.Likeliest}, {1, graph.Possible}}}, {Reason: graph.OutOfPeriods}, {Reason: graph.NoDate}},
			3,
			[]graph.Listed{{Reason: graph.OutOfPeriods, Rows: 1, Messages: 1}, {Reason: graph.NoDate, Rows: 1, Messages: 1}},
			2,
		},
		{
			"pages",
			[]Share{
				{"time", []Drawn{{0, graph.Certain}, {2, graph.Possible}, {2, graph.Certain}}, outside},
				{"time-2", []Drawn{{0, graph.Certain}}, outside},
			},
			[]Entry{{Figures: []Appearance{{0, graph.Certain}, {1, graph.Certain}}}, {Reason: "not on a page"}, {Figures: []Appearance{{0, graph.Certain}}}, {Reason: "not on a page"}, {Reason: graph.NoDate}},
			2,
			[]graph.Listed{{Reason: "not on a page", Rows: 2, Messages: 4}, {Reason: graph.NoDate, Rows: 1, Messages: 1}},
			2,
		},
		{
			"both", append(OfPeriods(s), Share{"time", []Drawn{{3, graph.Certain}}, none}),
			[]Entry{{Figures: []Appearance{{0, graph.Certain}}}, {Figures: []Appearance{{1, graph.Certain}}}, {Figures: []Appearance{{0, graph.Likeliest}, {1, graph.Possible}}}, {Figures: []Appearance{{2, graph.Certain}}}, {Reason: graph.NoDate}},
			4,
			[]graph.Listed{{Reason: graph.NoDate, Rows: 1, Messages: 1}},
			2,
		},
	} {
		a, err := New(s, tt.shares)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if diff := cmp.Diff(tt.want, a.Entries); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(tt.listed, a.Listed); diff != "" || a.Drawn != tt.drawn || a.Shown(tt.shares[0].Figure) != tt.shown {
			t.Errorf("%s: %d drawn, %d of the first figure (-want +got):\n%s", tt.name, a.Drawn, a.Shown(tt.shares[0].Figure), diff)
		}
	}
}

// TestNothingIsLost refuses shares of which a message has neither a figure nor a
// reason, and figures that draw what was not read.
func TestNothingIsLost(t *testing.T) {
	s := letters(t)
	none := func(int) string { return "" }
	for name, shares := range map[string][]Share{
		"neither drawn nor listed": {{"time", nil, none}},
		"not read":                 {{"time", []Drawn{{5, graph.Certain}}, none}},
		"in no figure of a period": {{"sheet", []Drawn{{-1, graph.Certain}}, none}},
	} {
		if _, err := New(s, shares); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	s.Account.Read++
	if _, err := New(s, OfPeriods(s)); err == nil {
		t.Error("a row is lost without an error")
	}
}
