package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/internal/graphtest"
)

func TestPeriodsOnTheCommandLine(t *testing.T) {
	d := graphtest.Set(t, "m 1950-06-01 a > b", "n 1950-10-18 a > b")
	for _, tt := range []struct{ dates, want string }{
		{"1950-06-25,1950-07-12,1950-09-15", "1950-06-25..1950-07-11 1950-07-12..1950-09-14 1950-09-15..1950-10-18"},
		{"1950-06/1950-07,1950-08", "1950-06-01..1950-07-31 1950-08-01..1950-10-18"},
		{"1950-06-25/1950-07-11", "1950-06-25..1950-07-11"},
		{"1951", "1951-01-01..1951-01-01"},
		{"1950-07-12,1950-06-25", "error: 1950-07-12 does not come before 1950-06-25; write the days in their order"},
		{"1950-06-25/..", `error: date "1950-06-25/.." is open; a period has a first and a last day`},
		{"1950-06-25,1950-06-25/1950-07-01", "error: 1950-06-25 does not come before 1950-06-25; write the days in their order"},
	} {
		var dates []edtf.Value
		for date := range strings.SplitSeq(tt.dates, ",") {
			v, err := edtf.Parse(date)
			if err != nil {
				t.Fatal(err)
			}
			dates = append(dates, v)
		}
		periods, err := graph.PeriodsAt(d, dates)
		var got []string
		for _, p := range periods {
			got = append(got, fmt.Sprintf("%s..%s", p.Start, p.End))
		}
		words := strings.Join(got, " ")
		if err != nil {
			words = "error: " + err.Error()
		}
		if words != tt.want {
			t.Errorf("%s: %s, want %s", tt.dates, words, tt.want)
		}
	}
}
