package graph

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
	"testing/iotest"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
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

// TestLargeTablesCountAlike reads tables both ways: the same figures, counted
// row by row and bundled.
func TestLargeTablesCountAlike(t *testing.T) {
	text := largeTable()
	long := strings.Replace(text, "\"a \"\"q\"\", 1450\"", "\""+strings.Repeat("over\nand\n", len(text)/9)+"\"", 1)
	latin := make([]byte, 0, len(text))
	for _, r := range text {
		latin = append(latin, byte(r))
	}
	var wide bytes.Buffer
	for _, unit := range utf16.Encode([]rune(byteOrderMark + text)) {
		if err := binary.Write(&wide, binary.LittleEndian, unit); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		Options
		ReadOptions
	}{
		{Options: Options{Dates: Likeliest}},
		{Options: Options{Dates: Possible, Color: "mood"}},
		{Options: Options{Dates: Certain, Top: 3}},
		{Options: Options{Dates: Likeliest, Direct: true, Only: []Filter{{"mood", []string{"x", "y"}}, {"actor", []string{"A", "B", "E", "D"}}}}},
		{Options{Dates: Likeliest}, ReadOptions{Columns: map[string]string{"weight": "'7'", "direction": "'both'"}}},
	} {
		o, read := tt.Options, tt.ReadOptions
		cut := func(d *Dataset) ([]Period, error) { return d.Cut("month") }
		d, err := readMessages(text, read)
		if err != nil {
			t.Fatal(err)
		}
		periods, err := cut(d)
		if err != nil {
			t.Fatal(err)
		}
		want, err := Count(d, periods, o)
		if err != nil {
			t.Fatal(err)
		}
		for name, data := range map[string]string{
			"plain": text, "with a mark": byteOrderMark + text, "Windows-1252": string(latin), "UTF-16": wide.String(),
			"a cell over the middle": long, "CR LF": strings.ReplaceAll(text, "\n", "\r\n"),
		} {
			path := filepath.Join(t.TempDir(), "m.csv")
			if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
				t.Fatal(err)
			}
			for way, open := range map[string]func() (io.ReadCloser, error){
				"in halves": func() (io.ReadCloser, error) { return os.Open(path) },
				"as one":    func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(data)), nil },
			} {
				d, periods, err = ReadLarge(Sources{Messages: Source{Name: "m.csv"}}, open, read, cut, o)
				if err != nil {
					t.Fatalf("%s, %s: %v", name, way, err)
				}
				got, err := Count(d, periods, o)
				if err != nil {
					t.Fatal(err)
				}
				ignore := cmp.Options{cmpopts.IgnoreFields(Edge{}, "Messages"), cmpopts.EquateEmpty()}
				if diff := cmp.Diff(want.Graphs, got.Graphs, ignore); diff != "" {
					t.Errorf("%s, %s, %+v (-kept +bundled):\n%s", name, way, o, diff)
				}
				wr, wd, wl := want.Totals()
				gr, gd, gl := got.Totals()
				if wr != gr || wd != gd || wl != gl || want.MessageTotal() != got.MessageTotal() {
					t.Errorf("%s, %s, %+v: %d read, %d drawn, %d listed; want %d, %d, %d", name, way, o, gr, gd, gl, wr, wd, wl)
				}
			}
		}
	}
}

func TestLarge(t *testing.T) {
	for _, test := range []struct {
		name, head, row string
		rows            int
		want            bool
	}{
		{"as many rows as are kept", "date,from,to\n", "1950,A,B\n", keepAll, false},
		{"one more", "date,from,to\n", "1950,A,B\n", keepAll + 1, true},
		{"rows of three lines", "date,from,to,summary\n", "1950,A,B,\"one\ntwo \"\"2\"\"\nthree\"\n", keepAll, false},
		{"one more of these", "date,from,to,summary\n", "1950,A,B,\"one\ntwo \"\"2\"\"\nthree\"\n", keepAll + 1, true},
		{"letters in XML", "<TEI>", "<a/>\n", 2 * keepAll, false},
	} {
		got, err := Large(iotest.HalfReader(strings.NewReader(test.head + strings.Repeat(test.row, test.rows))))
		if err != nil || got != test.want {
			t.Errorf("%s: %t, %v; want %t", test.name, got, err, test.want)
		}
	}
}

// TestLargeTablesNameTheFirstOfABundle finds the five first ids by date and
// id, whichever half they lie in.
func TestLargeTablesNameTheFirstOfABundle(t *testing.T) {
	var b strings.Builder
	b.WriteString("id,date,from,to\n")
	for i := range 40 {
		fmt.Fprintf(&b, "r%02d,1950-01-%02d,A,B\n", 99-i, 28-i%20)
	}
	path := filepath.Join(t.TempDir(), "m.csv")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	open := func() (io.ReadCloser, error) { return os.Open(path) }
	cut := func(d *Dataset) ([]Period, error) { return d.Cut("month") }
	d, _, err := ReadLarge(Sources{Messages: Source{Name: "m.csv"}}, open, ReadOptions{}, cut, Options{Dates: Likeliest})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := d.Messages[0].ID, "r60 r80 r61 r81 r62 …"; len(d.Messages) != 1 || got != want {
		t.Errorf("%d bundles, the first of %q; want %q", len(d.Messages), got, want)
	}
	text := strings.Replace(b.String(), "r70,", "r7,", 1)
	opened := 0
	changing := func() (io.ReadCloser, error) {
		if opened++; opened > 2 {
			return io.NopCloser(strings.NewReader(text + "more,,,\n")), nil
		}
		return io.NopCloser(strings.NewReader(text)), nil
	}
	if _, _, err = ReadLarge(Sources{Messages: Source{Name: "m.csv"}}, changing, ReadOptions{}, cut, Options{Dates: Likeliest}); err != errChanged {
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

// TestTablesThatChangeAreToldOf cuts a table while it is read, whole and as a
// large one.
func TestTablesThatChangeAreToldOf(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.csv")
	open := func() (io.ReadCloser, error) {
		if err := os.WriteFile(path, []byte("id,date,from,to\n"+strings.Repeat("a,1950,A,B\n", 20)), 0o600); err != nil {
			return nil, err
		}
		f, err := os.Open(path)
		return shrinking{f, path}, err
	}
	cut := func(d *Dataset) ([]Period, error) { return d.Cut("year") }
	if _, _, err := ReadLarge(Sources{Messages: Source{Name: "m.csv"}}, open, ReadOptions{NoIDs: true}, cut, Options{}); !errors.Is(err, errChanged) {
		t.Errorf("large: %v", err)
	}
	in, err := open()
	if err != nil {
		t.Fatal(err)
	}
	if _, err = Read(Sources{Messages: Source{Name: "m.csv", Data: in}}, ReadOptions{Columns: map[string]string{"id": "''"}}); !errors.Is(err, errChanged) {
		t.Errorf("whole: %v", err)
	}
}
