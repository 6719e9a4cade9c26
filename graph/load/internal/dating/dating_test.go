package dating

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
	"cablegraph/graph/written"
)

// A reading is what the dates of a table are read as: of each row a date, an error, or
// nothing.
type reading struct {
	dates   []string
	remarks string
}

// read reads the dates of a table, whose rows count as often as they stand in it.
func read(t *testing.T, text string, order written.Order, into string) reading {
	t.Helper()
	var found header.Findings
	tab := table.Open(table.Source{Name: "m.csv", Data: strings.NewReader(text)}, &found.Faults, found.Remark, table.Header{})
	columns, _ := header.Messages(tab, nil, &found)
	if err := found.Faults.Err(); err != nil {
		t.Fatal(err)
	}
	var cells [][]string
	var rows []int
	for row := range tab.Records(table.Record.Full) {
		said := row.Cells()
		n := slices.IndexFunc(cells, func(c []string) bool { return slices.Equal(c, said) })
		if n < 0 {
			n = len(cells)
			cells, rows = append(cells, said), append(rows, 0)
		}
		rows[n]++
	}
	var out reading
	var remarks []string
	dates, errs := Read(Table{
		Name: "m.csv", Columns: columns, Rows: rows,
		At:     func(n int) func(int) string { return func(column int) string { return cells[n][column] } },
		Remark: func(text string) { remarks = append(remarks, text) },
	}, order, into)
	for n, v := range dates {
		switch {
		case errs[n] == nil:
			out.dates = append(out.dates, v.String())
		case v != (edtf.Value{}):
			t.Errorf("%q has a date, %s, and an error: %v", cells[n], v, errs[n])
		default:
			out.dates = append(out.dates, errs[n].Error())
		}
	}
	out.remarks = strings.Join(remarks, "\n")
	return out
}

// column is a table of one column of dates.
func column(dates ...string) string {
	return "date,from,to\n\"" + strings.Join(dates, "\",A,B\n\"") + "\",A,B\n"
}

// TestOrder reads what one date leaves open as the others of its column settle it, and
// says so.
func TestOrder(t *testing.T) {
	for _, tt := range []struct {
		name  string
		dates []string
		order written.Order
		want  string // the first date; empty: it is refused
		said  string
	}{
		{"the day first", []string{"3/5/1950", "24/06/1950", "4/7/1950"}, "", "1950-05-03", `m.csv: 2 dates that can be read in two ways are read with the day first, as "24/06/1950" shows; --date-order says otherwise`},
		{"the month first", []string{"3/5/1950", "06/24/1950"}, "", "1950-03-05", `m.csv: 1 date that can be read in two ways is read with the month first, as "06/24/1950" shows; --date-order says otherwise`},
		{"rows of one date", []string{"3/5/1950", "3/5/1950", "3/5/1950", "24/06/1950"}, "", "1950-05-03", `m.csv: 3 dates that can be read in two ways are read with the day first, as "24/06/1950" shows; --date-order says otherwise`},
		{"nothing settles it", []string{"3/5/1950", "4/7/1950"}, "", "", ""},
		{"two orders", []string{"3/5/1950", "24/06/1950", "06/24/1950"}, "", "", ""},
		{"the user settles it", []string{"3/5/1950", "24/06/1950"}, "dmy", "1950-05-03", ""},
		{"the user settles it against the column", []string{"3/5/1950", "24/06/1950"}, "mdy", "1950-03-05", ""},
		{"nothing is open", []string{"24/06/1950", "1951"}, "", "1950-06-24", ""},
		{"a day and a month of one number", []string{"5/5/1950", "24/06/1950"}, "", "1950-05-05", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, column(tt.dates...), tt.order, "")
			if refused := strings.Contains(got.dates[0], "--date-order dmy or"); got.dates[0] != tt.want && !(tt.want == "" && refused) || got.remarks != tt.said {
				t.Errorf("%q, said %q; want %q, %q", got.dates, got.remarks, tt.want, tt.said)
			}
		})
	}
}

// TestOrderOfTwoEnds settles days in columns of their own by each other.
func TestOrderOfTwoEnds(t *testing.T) {
	got := read(t, "start date,end date,from,to\n3/5/1950,24/6/1950,A,B\n", "", "")
	if got.dates[0] != "1950-05-03/1950-06-24" || !strings.Contains(got.remarks, `1 date that can be read in two ways is read with the day first, as "24/6/1950" shows`) {
		t.Errorf("%q, said %q", got.dates, got.remarks)
	}
}

// TestOrderInHeader reads dates in the order that their header says, and refuses those
// that have none such.
func TestOrderInHeader(t *testing.T) {
	for _, tt := range []struct{ header, want, said string }{
		{"Date (dd/mm/yyyy)", "1950-01-05", "m.csv: 1 date that can be read in two ways is read with the day first, as the header shows; --date-order says otherwise"},
		{"Date (mm/dd/yyyy)", "1950-05-01", "m.csv: 1 date that can be read in two ways is read with the month first, as the header shows; --date-order says otherwise"},
		{"Datum (TT.MM.JJJJ)", "1950-01-05", "with the day first, as the header shows"},
		{"Date (jj/mm/aaaa)", "1950-01-05", "with the day first"},
		{"Data (gg/mm/aaaa)", "1950-01-05", "with the day first"},
		{"Date (yyyy-mm-dd)", `date "05/01/1950": say whether`, ""},
		{"Date", `date "05/01/1950": say whether`, ""},
	} {
		got := read(t, tt.header+",from,to\n05/01/1950,A,B\n", "", "")
		if !strings.HasPrefix(got.dates[0], tt.want) || !strings.Contains(got.remarks, tt.said) || tt.said == "" && got.remarks != "" {
			t.Errorf("%s: %s, said %q; want %s, %q", tt.header, got.dates[0], got.remarks, tt.want, tt.said)
		}
	}
	if got := read(t, "Date (mm/dd/yyyy),from,to\n25/01/1950,A,B\n", "", ""); !strings.Contains(got.dates[0], "there is no month 25") {
		t.Errorf("a day in place of the month: %s", got.dates[0])
	}
}

// TestOrderOfRowsDoesNotMatter reads the same rows in other orders: every date is read
// as the same, and as much is said of how many.
func TestOrderOfRowsDoesNotMatter(t *testing.T) {
	dates := []string{"3/5/1950", "24/06/1950", "15 Ramadan 1332", "1332", "18 brumaire an VIII", "-0043", "0000", "1904-05", "1914-15", "5.5.1707 (O.S.)", "3/5/1950", "never"}
	all := func(dates []string) map[string]string {
		read := read(t, column(dates...), "", "")
		out := map[string]string{"said": strings.Join(slices.Sorted(strings.SplitSeq(read.remarks, "\n")), "\n")}
		n := 0
		for i, text := range dates {
			if !slices.Contains(dates[:i], text) {
				out[text] = read.dates[n]
				n++
			}
		}
		return out
	}
	want := all(dates)
	for range dates {
		dates = append(dates[1:], dates[0])
		for text, got := range all(dates) {
			if got != want[text] {
				t.Fatalf("%q of %q: %q, want %q", text, dates, got, want[text])
			}
		}
	}
}

// TestJulian counts days that are marked as of the Julian calendar as written, or
// converts them.
func TestJulian(t *testing.T) {
	const asWritten = "m.csv: 1 date is marked as of the Julian calendar (old style); counted as written, ten or more days before the Gregorian day; --calendar gregorian converts"
	const converted = "m.csv: 1 date is marked as of the Julian calendar (old style), and counted by the Gregorian one"
	for _, tt := range []struct{ name, text, into, want, said string }{
		{"a mark", column("5.5.1707 (O.S.)", "1708"), "", "1707-05-05 1708", asWritten},
		{"a mark, converted", column("5.5.1707 (O.S.)", "1708"), "gregorian", "1707-05-16 1708", converted},
		{"the day of Lenin's power", column("25 October 1917 (O.S.)"), "gregorian", "1917-11-07", converted},
		{"a column", "date,calendar,from,to\n1914-02-03,Julian,A,B\n1914-02-03,Gregorian,A,B\n", "gregorian", "1914-02-16 1914-02-03", converted},
		{"EMLO's letters", "date,calendar,from,to\n1650-06-01,JJ,A,B\n1650-06-02,G,A,B\n1650-06-03,U,A,B\n", "gregorian", "1650-06-11 1650-06-02 1650-06-03", converted},
		{"the days of a year", column("1707 (O.S.)"), "gregorian", "1707-01-12/1708-01-11", converted},
		{"about a year, which is wider than the days between", column("ca. 1707 (O.S.)"), "gregorian", "1707~", converted},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, tt.text, "", tt.into)
			if strings.Join(got.dates, " ") != tt.want || got.remarks != tt.said {
				t.Errorf("%q, said %q; want %s, %q", got.dates, got.remarks, tt.want, tt.said)
			}
		})
	}
}
