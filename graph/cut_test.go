package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

func TestCalendar(t *testing.T) {
	for _, tt := range []struct{ by, dates, want string }{
		{"decade", "1899-12-31 1900-01-01", "1890s=1890-01-01..1899-12-31 1900s=1900-01-01..1909-12-31"},
		{"quarter", "1950-05-03 1950-07-01", "1950-Q2=1950-04-01..1950-06-30 1950-Q3=1950-07-01..1950-09-30"},
		{"month", "1950-02-03", "1950-02=1950-02-01..1950-02-28"},
		{"week", "2021-01-03", "2020-W53=2020-12-28..2021-01-03"},
		{"week", "1950-01-01 1950-01-02", "1949-W52=1949-12-26..1950-01-01 1950-W01=1950-01-02..1950-01-08"},
		{"day", "1950-02-28 1950-03-02", "1950-02-28=1950-02-28..1950-02-28 1950-03-01=1950-03-01..1950-03-01 1950-03-02=1950-03-02..1950-03-02"},
		{"year", "-0044-03-15", "minus0044=-0044-01-01..-0044-12-31"},
		{"year", "18XX 1850-05-03 1851-07 1860~ 1850/..", "1850=1850-01-01..1850-12-31 1851=1851-01-01..1851-12-31"},
		{"year", "185X", "1850=1850-01-01..1850-12-31 1851=1851-01-01..1851-12-31 1852=1852-01-01..1852-12-31 1853=1853-01-01..1853-12-31 1854=1854-01-01..1854-12-31 1855=1855-01-01..1855-12-31 1856=1856-01-01..1856-12-31 1857=1857-01-01..1857-12-31 1858=1858-01-01..1858-12-31 1859=1859-01-01..1859-12-31"},
		{"", "1950-02-03 1951-03-04", "all=1950-02-03..1951-03-04"},
		{"", "1848-03-12 1848-03-14 1848-06-05 1848-08-05", "all=1848-03-12..1848-08-05"}, // weeks would be mostly empty
		{"", "1950-02-03 1951-03-04 1952-01-01 1953-01-01", "1950=1950-01-01..1950-12-31 1951=1951-01-01..1951-12-31 1952=1952-01-01..1952-12-31 1953=1953-01-01..1953-12-31"},
	} {
		var rows []string
		for i, date := range strings.Fields(tt.dates) {
			rows = append(rows, fmt.Sprintf("m%d %s a > b", i, date))
		}
		periods, err := graph.Cut(graphtest.Set(t, rows...), tt.by)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range periods {
			got = append(got, fmt.Sprintf("%s=%s..%s", p.ID, p.Start, p.End))
			if p.Unit == "" || tt.by != "" && p.Unit != tt.by { // it has no title in other languages
				t.Errorf("%q of %s: %s is of the unit %q", tt.by, tt.dates, p.ID, p.Unit)
			}
		}
		if words := strings.Join(got, " "); words != tt.want {
			t.Errorf("%q of %s: %s, want %s", tt.by, tt.dates, words, tt.want)
		}
	}
	// An empty stretch does not change the unit, whether it is drawn or not.
	gap := graphtest.Set(t, "m 1650 a > b", "n 1801 a > b", "o 1802 a > b", "p 1803 a > b", "q 1804 a > b")
	for name, cut := range map[string]func(*graph.Dataset, string, ...graph.Filter) ([]graph.Period, error){"Cut": graph.Cut, "CutAll": graph.CutAll} {
		if periods, err := cut(gap, ""); err != nil || periods[0].Unit != "year" {
			t.Errorf("%s: %v, %v", name, periods, err)
		}
	}
	for by, want := range map[string]string{"decade": "51 BC – 42 BC", "year": "44 BC", "quarter": "January–March 44 BC", "month": "March 44 BC", "week": "Week 11, 44 BC", "day": "15 March 44 BC"} {
		if periods, err := graph.Cut(graphtest.Set(t, "m -0043-03-15 a > b"), by); err != nil || periods[0].Title != want {
			t.Errorf("by %s: %v, %v; want %q", by, periods, err, want)
		}
	}
	wrong := graphtest.Set(t, "m 1000-01-01 a > b", "n 1950-01-01 a > b", "o 1950-01-05 a > b", "p 1950-01-20 a > b")
	if _, err := graph.CutAll(wrong, "day"); err == nil {
		t.Error("a thousand years by day are not refused")
	}
	for by, want := range map[string]int{"day": 1 + 5 + 1, "year": 2, "all": 1} {
		if periods, err := graph.Cut(wrong, by); err != nil || len(periods) != want {
			t.Errorf("by %s: %d periods, %v; want %d", by, len(periods), err, want)
		}
	}
	if periods, err := graph.Cut(wrong, "day"); err != nil || periods[0].ID != "1000-01-01" || periods[1].ID != "1950-01-01" || periods[len(periods)-1].ID != "1950-01-20" {
		t.Errorf("%v, %v", periods, err)
	}
}
