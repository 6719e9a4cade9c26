package transcript

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
)

// text returns the table that a transcript is.
func text(t *testing.T, tr *Transcript) string {
	t.Helper()
	b, err := io.ReadAll(tr.Open())
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// cells makes cells of names and values by turns.
func cells(words ...string) (out []Cell) {
	for i := 0; i < len(words); i += 2 {
		out = append(out, Cell{words[i], words[i+1]})
	}
	return out
}

// TestRow puts cells into columns by their names, in whatever order they come.
func TestRow(t *testing.T) {
	for _, tt := range []struct {
		name string
		rows [][]Cell
		want string
	}{
		{"one row", [][]Cell{cells("date", "1950", "from", "Ann")}, "date,from\n1950,Ann\n"},
		{"another order", [][]Cell{cells("date", "1950", "from", "Ann"), cells("from", "Ben", "date", "1951")}, "date,from\n1950,Ann\n1951,Ben\n"},
		{"a cell less", [][]Cell{cells("date", "1950", "from", "Ann"), cells("from", "Ben")}, "date,from\n1950,Ann\n,Ben\n"},
		{"a late name", [][]Cell{cells("date", "1950"), cells("date", "1951", "from", "Ben")}, "date,from\n1950\n1951,Ben\n"},
		{"a list", [][]Cell{cells("to", "Ann", "to", "Ben", "date", "1950", "to", "Cy")}, "to,date\nAnn; Ben; Cy,1950\n"},
		{"a list with holes", [][]Cell{cells("to", "", "to", "Ben", "to", "")}, "to\nBen\n"},
		{"signs of tables", [][]Cell{cells("from", `Ben, Jr.`, "to", `"Cy"`)}, "from,to\n\"Ben, Jr.\",\"\"\"Cy\"\"\"\n"},
		{"line ends of Windows", [][]Cell{cells("summary", "a\r\nb")}, "summary\n\"a\nb\"\n"},
		{"a name with spaces", [][]Cell{cells("date \n sent", "1950")}, "date sent\n1950\n"},
		{"an empty row", [][]Cell{cells("date", "1950"), cells("date", ""), cells("date", "1951")}, "date\n1950\n\n1951\n"},
		{"no rows", nil, "\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tr := &Transcript{Headed: true}
			for i, row := range tt.rows {
				if err := tr.Row(Place{0, int32(i)}, row); err != nil {
					t.Fatal(err)
				}
			}
			if got := text(t, tr); got != tt.want || text(t, tr) != got {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if tr.Len() != len(tt.rows) {
				t.Errorf("%d rows, want %d", tr.Len(), len(tt.rows))
			}
		})
	}
}

// TestPlaces finds of every line of the text, with and without a header, the place of
// the row that it is of, though cells may have several lines.
func TestPlaces(t *testing.T) {
	rows := [][]string{{"a", "b"}, {"two\nlines", "x"}, {"", ""}, {"\nthree\n", "y\nz"}, {"end", ""}}
	for _, headed := range []bool{false, true} {
		tr := &Transcript{Headed: headed}
		var want []Place // by line
		if headed {
			want = append(want, Place{})
		}
		for i, row := range rows {
			at := Place{1, int32(i)}
			for range 1 + strings.Count(strings.Join(row, ""), "\n") {
				want = append(want, at)
			}
			add := func() error { return tr.Raw(at, slices.Clone(row)) }
			if headed {
				add = func() error { return tr.Row(at, cells("p", row[0], "q", row[1])) }
			}
			if err := add(); err != nil {
				t.Fatal(err)
			}
		}
		if lines := strings.Count(text(t, tr), "\n"); lines != len(want) {
			t.Fatalf("headed %v: %d lines, want %d", headed, lines, len(want))
		}
		for line := -1; line < len(want)+3; line++ {
			at := Place{}
			if 1 <= line && line <= len(want) {
				at = want[line-1]
			}
			if got := tr.At(line); got != at {
				t.Errorf("headed %v: line %d is of the row at %v, want %v", headed, line, got, at)
			}
		}
	}
}

// TestReadsBack writes rows with every sign that CSV has and reads the same rows.
func TestReadsBack(t *testing.T) {
	signs := []string{"a", "", ",", "\"", "\n", ";", " ", "é", "\t", "\\", "'", "a,\"b\"\nc"}
	tr := &Transcript{}
	var want [][]string
	for i := range 200 {
		row := []string{"x" + signs[i%len(signs)], signs[(i/3)%len(signs)] + signs[(i/5)%len(signs)], signs[(i/7)%len(signs)]}
		want = append(want, slices.Clone(row))
		if err := tr.Raw(Place{0, int32(i)}, row); err != nil {
			t.Fatal(err)
		}
	}
	got, err := csv.NewReader(tr.Open()).ReadAll()
	if err != nil || !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%v: %q, want %q", err, got, want)
	}
	if lines := bytes.Count([]byte(text(t, tr)), []byte("\n")); lines != len(tr.Places) {
		t.Errorf("%d lines and %d places", lines, len(tr.Places))
	}
}

// TestPeople keeps whom a message names at one of its ends, under whatever word that
// column may have, and leaves out the others.
func TestPeople(t *testing.T) {
	tr := &Transcript{Headed: true}
	for _, p := range []Person{{"a", "Ann"}, {"b", "Ben"}, {"c", "Cy"}, {"d", ""}, {"", "Eve"}, {"f", "Flo"}, {"g", "Gus"}} {
		tr.Describe(p)
	}
	if err := tr.Row(Place{}, cells("Source", "a", "recipient", "b", "summary", "c", "from", "d")); err != nil {
		t.Fatal(err)
	}
	tr.Mention("g")
	tr.ForgetOthers()
	if want := []Person{{"a", "Ann"}, {"b", "Ben"}, {"g", "Gus"}}; !slices.Equal(tr.People, want) {
		t.Errorf("%v, want %v", tr.People, want)
	}
	if !tr.Has("Source") || tr.Has("source") || tr.Has("via") {
		t.Error("Has reports other names than those of cells")
	}
}

// TestRemark says a thing once.
func TestRemark(t *testing.T) {
	tr := &Transcript{}
	for _, n := range []int{1, 2, 1} {
		tr.Remark("%s: %d", "f", n)
	}
	if want := []string{"f: 1", "f: 2"}; !slices.Equal(tr.Remarks, want) {
		t.Errorf("%q, want %q", tr.Remarks, want)
	}
}

// TestLimits refuses what no table of messages has, and nothing that is as large as
// allowed.
func TestLimits(t *testing.T) {
	wide := func(n int) (all []Cell) {
		for i := range n {
			all = append(all, Cell{fmt.Sprint(i), "x"})
		}
		return all
	}
	for _, tt := range []struct {
		name, want string
		cells      []Cell
	}{
		{"as many names as there may be", "", wide(MaxColumns)},
		{"more names", "there are more than 1000 names for values; is this a list of messages?", wide(MaxColumns + 1)},
		{"as long a row as there may be", "", cells("a", strings.Repeat("x", maxRow))},
		{"a longer row", "row 7: it is longer than 4 MiB; no message is", cells("a", strings.Repeat("x", maxRow), "b", "y")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if err := new(Transcript).Row(Place{0, 7}, tt.cells); err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
