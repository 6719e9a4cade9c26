package load

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"cablegraph/graph"
	"cablegraph/graph/count"
)

// largeTable is rows of every kind: several actors in a cell, carriers,
// weights, both ways, doubtful dates, none, rows without words, quotes and
// line ends in quotes.
func largeTable() string {
	random := rand.New(rand.NewPCG(5, 6))
	one := func(of ...string) string { return of[random.IntN(len(of))] }
	var b strings.Builder
	b.WriteString("id,date,from,to,via,weight,direction,mood,summary\n")
	for i := range 3000 {
		fmt.Fprintf(&b, "r%04d,%s,%s,%s,%s,%s,%s,%s,\"a \"\"q\"\", %d\"\n", i,
			one("1950-01-03", "1950-02-04", "1950-02", "1950-01-20/1950-02-03", "", "1950-03~", "../1950-01-05"),
			one("A", "B", "C", "D", "E;F", "Bäcker"), one("A", "B", "C", "D", "E;F", ""), one("", "", "D"),
			one("", "", "3"), one("", "", "both"), one("x", "y", ""), i)
		if i%100 == 0 {
			b.WriteString(",,,,,,,, \n")
		}
	}
	return b.String()
}

// randomTable is rows of strangers: letters to oneself far from all others,
// blanks around cells, names with and without ids, many kinds, dates in words
// and unreadable ones.
func randomTable(random *rand.Rand) (rows []string) {
	one := func(of ...string) string { return of[random.IntN(len(of))] }
	for i := range 40 + random.IntN(80) {
		name := one("Ann", "Bob", "Cid", " Dan ", "ann", "N. N.", "Smith", "Ann; Bob", "Eve|Dan")
		rows = append(rows, fmt.Sprintf("r%03d,%s,%s,%s,%s,%s,%s", i,
			one("1950-01-03", "3 Feb 1950", "Februar 1950", "1950-01-20/1950-02-03", "", "ca. März 1950", "../1950-01-05", "NA", " 1950-03-01"),
			name, one("", "", "x:1"), one("Ann", "Bob", "Cid", "Dan", "Eve;Fay", "", "-"),
			fmt.Sprint("kind ", random.IntN(1+random.IntN(120))), one("", "2", "7")))
	}
	if random.IntN(2) == 0 {
		rows = append(rows, "self,1949-11-01,Bob,,Bob,kind 1,", "bad,yesterday,Ann,,Bob,kind 1,", " , , , , , , ")
	}
	return rows
}

// counted is what a table comes to: the graphs without what they are made of,
// the account but for its entries, and the days of the strip.
type counted struct {
	Graphs  []*graph.Graph
	Account graph.Account
	Days    map[string]int
}

// tally counts a set, kept whole or packed.
func tally(t *testing.T, s Sources, o Options, c count.Options, by string, keep int) counted {
	t.Helper()
	o.Color, o.Only = c.Color, c.Only
	d, err := load(s, o, keep)
	if err != nil {
		t.Fatal(err)
	}
	if packed := d.Packed != nil; packed != (keep == 0) {
		t.Fatalf("packed: %t", packed)
	}
	periods, err := graph.Cut(d, by, c.Only...)
	if err != nil {
		t.Fatal(err)
	}
	series, err := count.Messages(d, periods, c)
	if err != nil {
		t.Fatal(err)
	}
	days := make(map[string]int)
	for _, of := range series.Dated {
		days[of.Date.String()] += of.Messages
	}
	account := series.Account
	account.Entries, account.ByMessage, account.Dates = nil, false, nil
	return counted{series.Graphs, account, days}
}

// TestRowsOfOneID joins the rows of one id, drops a column whose ids are none,
// refuses what is two messages, and says what a column of directions
// contradicts: as much of a table that is packed as of one that is kept.
func TestRowsOfOneID(t *testing.T) {
	const head = "id,date,from,to,via,direction,weight,kind\n"
	for _, tt := range []struct{ name, text, want string }{
		{"a letter to three", head + "7,1950-01-03,A,B,,,,\n7,1950-01-03,A,C,,,,\n7,1950-01-03,A,D;B,X,,,\n8,1950-01-04,B,A,,,2,\n", "1 message stands in several rows with one id"},
		{"two letters to two each", head + "7,1950-01-03,A,B,,,,\n8,1950-01-04,A,C,,,,\n7,1950-01-03,C,B,,,,\n8,1950-01-04,A,D,,,,\n9,,B,,,,,\n", "2 messages stand in several rows"},
		{"another day", head + "7,1950-01-03,A,B,,,,\n7,1950-01-04,A,C,,,,\n8,1950-01-04,A,D,,,,\n", `the id "7" stands on line 2 too`},
		{"the same twice", head + "7,1950-01-03,A,B,,,,\n7,1950-01-03,A,B,,,,\n", `the id "7" stands on line 2 too`},
		{"another kind", head + "7,1950-01-03,A,B,,,,a\n7,1950-01-03,A,C,,,,b\n", `the id "7" stands on line 2 too`},
		{"another weight", head + "7,1950-01-03,A,B,,,2,\n7,1950-01-03,A,C,,,3,\n", `the id "7" stands on line 2 too`},
		{"numbers by author", "Signatur,date,from,to\n1,1950-01-03,A,B\n1,1950-01-03,B,A\n2,1950-02-03,B,A\n", "line 2 and line 3 both have Signatur 1"},
		{"in and out", head + "1,1950-01-03,A,B,,in,,\n2,1950-01-04,A,B,,out,,\n3,1950-01-05,A,B,,out,,\n", "in and out (1 contradiction)"},
	} {
		said := func(keep int, skip bool) (string, counted) {
			var c counted
			d, err := load(Sources{Messages: []File{file(tt.text)}}, Options{SkipBad: skip}, keep)
			words := strings.Join(d.Remarks, "\n")
			if err != nil {
				words += err.Error()
			} else {
				c = tally(t, Sources{Messages: []File{file(tt.text)}}, Options{SkipBad: skip}, count.Options{Dates: graph.Possible}, "month", keep)
			}
			return words, c
		}
		for _, skip := range []bool{false, true} {
			kept, keptCount := said(keepAll, skip)
			packed, packedCount := said(0, skip)
			if !skip && !strings.Contains(kept, tt.want) {
				t.Errorf("%s: %s; want %s", tt.name, kept, tt.want)
			}
			if diff := cmp.Diff(kept, packed); diff != "" {
				t.Errorf("%s, %t: words (-kept +packed):\n%s", tt.name, skip, diff)
			}
			if diff := cmp.Diff(keptCount, packedCount, alike); diff != "" {
				t.Errorf("%s, %t (-kept +packed):\n%s", tt.name, skip, diff)
			}
		}
	}
}

// alike ignores what graphs are made of.
var alike = cmp.Options{cmpopts.IgnoreFields(graph.Edge{}, "Messages"), cmpopts.IgnoreFields(graph.Node{}, "Said"), cmpopts.EquateEmpty()}

// TestPackedTablesCountAsKept reads one table in many encodings, whole, packed
// in halves and packed as one: the same series. Encodings are undone before a
// row is read, so most of them are tried with the first options only.
func TestPackedTablesCountAsKept(t *testing.T) {
	text := largeTable()
	long := strings.Replace(text, "\"a \"\"q\"\", 1450\"", "\""+strings.Repeat("over\nand\n", len(text)/9)+"\"", 1)
	latin := make([]byte, 0, len(text))
	for _, r := range text {
		latin = append(latin, byte(r))
	}
	var wide bytes.Buffer
	for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
		if err := binary.Write(&wide, binary.LittleEndian, unit); err != nil {
			t.Fatal(err)
		}
	}
	for i, tt := range []struct {
		count.Options
		read Options
	}{
		{Options: count.Options{Dates: graph.Likeliest}},
		{Options: count.Options{Dates: graph.Possible, Color: "mood"}},
		{Options: count.Options{Dates: graph.Certain, Top: 3}},
		{Options: count.Options{Dates: graph.Likeliest, Direct: true, Only: []graph.Filter{{Column: "mood", Values: []string{"x", "y"}}, {Column: "actor", Values: []string{"A", "B", "E", "D"}}}}},
		{count.Options{Dates: graph.Likeliest}, Options{Columns: map[string][]string{"weight": {"'7'"}, "direction": {"'both'"}}}},
		{count.Options{Dates: graph.Likeliest}, Options{Columns: map[string][]string{"from": {"'A; B'"}}}},
	} {
		want := tally(t, Sources{Messages: []File{file(text)}}, tt.read, tt.Options, "month", keepAll)
		for name, data := range map[string]string{
			"plain": text, "with a mark": "\ufeff" + text, "Windows-1252": string(latin), "UTF-16": wide.String(),
			"a cell over the middle": long, "CR LF": strings.ReplaceAll(text, "\n", "\r\n"),
		} {
			if i > 0 && name != "plain" && name != "a cell over the middle" {
				continue
			}
			path := filepath.Join(t.TempDir(), "m.csv")
			if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
				t.Fatal(err)
			}
			for way, f := range map[string]File{
				"in halves": {Name: "m.csv", Open: func() (io.ReadCloser, error) { return os.Open(path) }},
				"as one":    file(data),
			} {
				got := tally(t, Sources{Messages: []File{f}}, tt.read, tt.Options, "month", 0)
				if diff := cmp.Diff(want, got, alike); diff != "" {
					t.Errorf("%s, %s, %+v (-kept +packed):\n%s", name, way, tt.Options, diff)
				}
			}
		}
	}
}

// TestHalves reads random tables in halves, wherever the middle lies, as one: the
// same rows, and the same faults on the same lines.
func TestHalves(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 9))
	path := filepath.Join(t.TempDir(), "m.csv")
	read := func(f File) (rows []string, said string) {
		d, err := load(Sources{Messages: []File{f}}, Options{NoIDs: true}, 0)
		said = fmt.Sprint(d.Remarks, err)
		if err != nil || d.Packed == nil {
			return nil, said
		}
		for _, r := range d.Packed.Rows {
			rows = append(rows, fmt.Sprint(d.Packed.People[r.From], d.Packed.People[r.To], d.Packed.Dates[r.Date]))
		}
		return rows, said
	}
	for range 200 {
		var text strings.Builder
		text.WriteString("date,from,to,summary\n")
		for i := range 2 + random.IntN(30) {
			cell := []string{"", "\"two\nlines\"", "\"a \"\"quote\"\"\"", "5\" disk", strings.Repeat("long ", 9)}[random.IntN(5)]
			fmt.Fprintf(&text, "19%02d,%c,%c,%s\n%s", i, 'A'+random.IntN(3), 'D'+random.IntN(3), cell, []string{"", "\n", "soon,A,B,\n"}[max(random.IntN(60)-57, 0)])
		}
		if err := os.WriteFile(path, []byte(text.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		rows, said := read(file(text.String()))
		gotRows, gotSaid := read(File{Name: "m.csv", Open: func() (io.ReadCloser, error) { return os.Open(path) }})
		if diff := cmp.Diff(rows, gotRows); diff != "" || said != gotSaid {
			t.Fatalf("(-as one +in halves):\n%s%s\n%s\n%s", diff, said, gotSaid, text.String())
		}
	}
}

// TestAnyOrderCountsAlike reads random tables kept, packed and shuffled, with
// actors, a legend, notes and filters: always the same series.
func TestAnyOrderCountsAlike(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	const actors = "id,name,aliases\nmao,Mao,http://x.org/1\ns1,Smith,\ns2,Smith,\nann,Ann,\n"
	const legend = "column,value,label\nkind,kind 1,one\nkind,kind 2,one\n"
	for range 60 {
		rows := randomTable(random)
		notes := ""
		if random.IntN(3) == 0 {
			notes = "\nSource: the archive\nand its shelves\n"
		}
		o := count.Options{Dates: graph.Likeliest, Top: random.IntN(2) * random.IntN(5)}
		if random.IntN(3) == 0 {
			o.Only = []graph.Filter{{Column: "kind", Values: []string{"kind 1", "kind 2", "kind 3"}}}
		}
		by := []string{"", "month", "year"}[random.IntN(3)]
		var first counted
		for k := range 3 {
			text := "id,date,from,from id,to,kind,weight\n" + strings.Join(rows, "\n") + "\n" + notes
			of := func(keep int) counted {
				s := Sources{Messages: []File{file(text)}, Actors: source("a.csv", actors), Legend: source("l.csv", legend)}
				return tally(t, s, Options{SkipBad: true}, o, by, keep)
			}
			kept := of(keepAll)
			if diff := cmp.Diff(kept, of(0), alike); diff != "" {
				t.Fatalf("by %q, %+v (-kept +packed):\n%s\n%s", by, o, diff, text)
			}
			if k == 0 {
				first = kept
			}
			if diff := cmp.Diff(first, kept, alike); diff != "" {
				t.Fatalf("in another order (-first +now):\n%s\n%s", diff, text)
			}
			random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		}
	}
}

// TestFoldedMessagesNameTheirFirst finds the five first ids by date and id,
// whichever half they lie in, and tells of a table that grows between two
// readings.
func TestFoldedMessagesNameTheirFirst(t *testing.T) {
	var b strings.Builder
	b.WriteString("id,date,from,to\n")
	for i := range 40 {
		fmt.Fprintf(&b, "r%02d,1950-01-%02d,A,B\n", 99-i, 28-i%20)
	}
	opened := 0
	text := b.String()
	growing := File{Name: "m.csv", Open: func() (io.ReadCloser, error) {
		if opened++; opened > 6 {
			text = b.String() + "more,,,\n"
		}
		return io.NopCloser(strings.NewReader(text)), nil
	}}
	name := func() (string, error) {
		d, err := load(Sources{Messages: []File{growing}}, Options{}, 0)
		if err != nil {
			return "", err
		}
		periods, err := graph.Cut(d, "month")
		if err != nil {
			return "", err
		}
		s, err := count.Messages(d, periods, count.Options{Dates: graph.Likeliest})
		if err != nil {
			return "", err
		}
		if len(s.Messages) != 1 {
			t.Errorf("%d folded messages, want 1", len(s.Messages))
		}
		return s.Messages[0].ID, nil
	}
	if got, err := name(); err != nil || got != "r60 r80 r61 r81 r62 …" {
		t.Errorf("%q, %v", got, err)
	}
	opened = 2 // form, measured, header, rows; then it grows
	if _, err := name(); !errors.Is(err, errChanged) {
		t.Errorf("a table that grows between two readings: %v", err)
	}
}

// A shrinking is a file that somebody cuts as soon as it is read.
type shrinking struct {
	*os.File
	path string
}

func (s shrinking) Read(b []byte) (int, error) {
	n, err := s.File.Read(b)
	os.Truncate(s.path, 20)
	return n, err
}

func (s shrinking) ReadAt(b []byte, at int64) (int, error) {
	n, err := s.File.ReadAt(b, at)
	os.Truncate(s.path, 20)
	return n, err
}

// TestTablesThatChangeAreToldOf cuts a table while it is read, kept and packed.
func TestTablesThatChangeAreToldOf(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.csv")
	for _, keep := range []int{0, keepAll} {
		opened := 0
		f := File{Name: "m.csv", Open: func() (io.ReadCloser, error) {
			if opened++; opened == 1 {
				err := os.WriteFile(path, []byte("id,date,from,to\n"+strings.Repeat("a,1950,A,B\n", 20)), 0o600)
				if err != nil {
					return nil, err
				}
				return os.Open(path) // to be measured
			}
			f, err := os.Open(path)
			return shrinking{f, path}, err
		}}
		if _, err := load(Sources{Messages: []File{f}}, Options{NoIDs: true, Columns: map[string][]string{"id": {"''"}}}, keep); !errors.Is(err, errChanged) {
			t.Errorf("of which %d rows are kept: %v", keep, err)
		}
	}
}
