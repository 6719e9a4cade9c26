package beside_test

import (
	"fmt"
	"strings"
	"testing"

	"cablegraph/graph/beside"
	"cablegraph/graph/header"
)

// spelt spells periods: id, title, first and last day.
func spelt(text string) (string, *header.Findings) {
	list, f := periods(text)
	var got []string
	for _, p := range list {
		got = append(got, fmt.Sprintf("%s (%s) %s..%s", p.ID, p.Title, p.Start, p.End))
	}
	return strings.Join(got, "; "), f
}

// TestPeriods reads the spans of periods, from the first day of what stands as
// start to the last of what stands as end, and says where they overlap or leave a
// gap.
func TestPeriods(t *testing.T) {
	for _, tt := range []struct{ name, text, want, said string }{
		{"days", "id,title,start,end\na,First,1950-01-01,1950-05-30\n", "a (First) 1950-01-01..1950-05-30", ""},
		{"a year, a month", "id,start,end\na,1949,1950-02\n", "a (a) 1949-01-01..1950-02-28", ""},
		{"dates in words", "id,start,end\na,January 1950,\"May 5, 1950\"\n", "a (a) 1950-01-01..1950-05-05", ""},
		{"one day", "id,start,end\na,1950-06-25,1950-06-25\n", "a (a) 1950-06-25..1950-06-25", ""},
		{"no id", "id,start,end\n,1950-03-02,1950\n", "1950-03-02 (1950-03-02) 1950-03-02..1950-12-31", ""},
		{"other words", "Titel,von,bis\nEins,1950-05,1950-06\n", "1950-05-01 (Eins) 1950-05-01..1950-06-30", ""},
		{"periods that join", "id,start,end\na,1949,1949\nb,1950,1950\n", "a (a) 1949-01-01..1949-12-31; b (b) 1950-01-01..1950-12-31", ""},
		{
			"a day between periods", "id,start,end\na,1950-01-01,1950-05-30\nb,1950-06-01,1950-07-31\n", "a (a) 1950-01-01..1950-05-30; b (b) 1950-06-01..1950-07-31",
			"p.csv: from 1950-05-31 to 1950-05-31 lies no period: messages of these days are listed, not drawn",
		},
		{
			"a day of both", "id,start,end\na,1950,1950\nb,1950-12-31,1951\n", "a (a) 1950-01-01..1950-12-31; b (b) 1950-12-31..1951-12-31",
			"p.csv: a and b overlap from 1950-12-31 to 1950-12-31: messages of these days are drawn in both",
		},
		{"a column that is not read", "id,start,end,hat\na,1950,1950,red\n", "a (a) 1950-01-01..1950-12-31", `p.csv: not read: "hat"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, f := spelt(tt.text)
			if said := strings.Join(f.Remarks, "\n"); got != tt.want || said != tt.said || f.Faults.Len() > 0 {
				t.Errorf("%s, %q, %s; want %s, %q", got, said, fault(f), tt.want, tt.said)
			}
		})
	}
}

// TestFaultsOfPeriods says where a table of periods is wrong, and what would be
// right.
func TestFaultsOfPeriods(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"no column of ends", "id,start\na,1950\n", `p.csv:1: there is no column "end"; the columns are id, start`},
		{"an end before the start", "id,start,end\na,1951,1950\n", "p.csv:2:8: the period ends (1950-12-31) before it starts (1951-01-01)"},
		{"an open start", "id,start,end\na,..,1950\n", "p.csv:2:3: the start of the period is open; write its first day, or one before all messages"},
		{"an open end of a date", "id,start,end\na,1950/..,1950/..\n", `p.csv:2:11: the end "1950/.." of the period is open; write its last day, or one behind all messages`},
		{"no end", "id,start,end\na,1950,\n", "p.csv:2:8: the end of the period is missing; write its last day, or one behind all messages"},
		{"a start that says that there is none", "id,start,end\na,n.d.,1950\n", `p.csv:2:3: the start "n.d." of the period is open; write its first day, or one before all messages`},
		{"neither of the two", "id,start,end\na,,\n", "p.csv:2:3: the start of the period is missing; write its first day, or one before all messages\np.csv:2:4: the end of the period is missing; write its last day, or one behind all messages"},
		{"a day in one of two orders", "id,start,end\na,5/6/1950,1950\n", `p.csv:2:3: date "5/6/1950": say whether the day or the month stands first: --date-order dmy or --date-order mdy`},
		{"an id that is no file name", "id,start,end\na/b,1950,1950\n", `p.csv:2:1: the id "a/b" names files; use letters from a to z, digits, - and _ (1950-Q3)`},
		{"one id but for capitals", "id,start,end\na,1950,1950\nA,1951,1951\n", `p.csv:3:1: the id "A" is "a" on line 2 but for capitals; files are named by it, and some systems do not tell them apart`},
		{"one id twice", "id,start,end\na,1950,1950\na,1953,1953\n", `p.csv:3:1: the id "a" stands on line 2 too; files are named by it`},
		{"one day twice, without ids", "title,start,end\nx,1950,1950\ny,1950,1951\n", `p.csv:3:1: the id "1950-01-01" stands on line 2 too; files are named by it`},
		{"a cell too many", "id,start,end\na,1950,1950,x\n", "p.csv:2: the row has 4 cells for 3 columns; is a cell with a comma not in quotes?"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, f := periods(tt.text); fault(f) != tt.want || len(f.Remarks) > 0 {
				t.Errorf("%s %q, want %s", fault(f), f.Remarks, tt.want)
			}
		})
	}
}

// TestOrderOfDays reads 5/6/1950 by the order that the user says.
func TestOrderOfDays(t *testing.T) {
	for order, want := range map[string]string{"dmy": "1950-06-05", "mdy": "1950-05-06"} {
		var f header.Findings
		list := beside.Periods(source("p.csv", "id,start,end\na,5/6/1950,1950\n"), order, &f)
		if len(list) != 1 || list[0].Start.String() != want {
			t.Errorf("%s: %v, %s, want %s", order, list, fault(&f), want)
		}
	}
}

// TestOrderOfPeriodsDoesNotMatter reads the rows in other orders: periods stand in
// the order of time.
func TestOrderOfPeriodsDoesNotMatter(t *testing.T) {
	const want = "a (a) 1949-01-01..1949-12-31; b (b) 1949-01-01..1950-12-31; c (c) 1951-01-01..1951-12-31"
	var said []string
	for i, text := range orders("id,start,end", "c,1951,1951", "a,1949,1949", "b,1949,1950") {
		got, f := spelt(text)
		if i == 0 {
			said = f.Remarks
		}
		if strings.Join(f.Remarks, "\n") != strings.Join(said, "\n") || got != want || len(said) != 1 {
			t.Errorf("%q: %s, %q; want %s, %q", text, got, f.Remarks, want, said)
		}
	}
}
