package graph

import (
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

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
		rows = append(rows, "self,1800-01-01,Bob,,Bob,kind 1,", "bad,yesterday,Ann,,Bob,kind 1,", " , , , , , , ")
	}
	return rows
}

// counted is what a table comes to: the graphs without what they are made of,
// and how many rows are listed for each reason.
func counted(t *testing.T, d *Dataset, periods []Period, o Options) ([]*Graph, map[string]int) {
	t.Helper()
	s, err := Count(d, periods, o)
	if err != nil {
		t.Fatal(err)
	}
	listed := make(map[string]int)
	if d.Bulk != nil {
		for _, l := range d.Bulk.Listed {
			listed[l.Reason] += l.Rows
		}
	}
	for _, e := range s.Account {
		if e.Reason != "" && d.Bulk == nil {
			listed[e.Reason]++
		}
	}
	return s.Graphs, listed
}

// TestTablesCountAlike reads random tables small, large and shuffled, with
// actors, a legend, notes and filters: the same graphs, and the same rows
// listed for the same reasons.
func TestTablesCountAlike(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	const actors = "id,name,aliases\nmao,Mao,http://x.org/1\ns1,Smith,\ns2,Smith,\nann,Ann,\n"
	const legend = "column,value,label\nkind,kind 1,one\nkind,kind 2,one\n"
	read := ReadOptions{SkipBad: true}
	for range 150 {
		rows := randomTable(random)
		notes := ""
		if random.IntN(3) == 0 {
			notes = "\nSource: the archive\nand its shelves\n"
		}
		o := Options{Dates: Likeliest, Top: random.IntN(2) * random.IntN(5)}
		if random.IntN(3) == 0 {
			o.Only = []Filter{{"kind", []string{"kind 1", "kind 2", "kind 3"}}}
		}
		by := []string{"", "month", "year"}[random.IntN(3)]
		sources := func(text string) Sources {
			return Sources{Messages: Source{"m.csv", strings.NewReader(text)}, Actors: source("a.csv", actors), Legend: source("l.csv", legend)}
		}
		var graphs []*Graph
		var listed map[string]int
		for k := range 3 {
			text := "id,date,from,from id,to,kind,weight\n" + strings.Join(rows, "\n") + "\n" + notes
			cut := func(d *Dataset) ([]Period, error) { return d.Cut(by, o.Only...) }
			d, err := Read(sources(text), read)
			if err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			periods, err := cut(d)
			if err != nil {
				t.Fatal(err)
			}
			small, reasons := counted(t, d, periods, o)
			open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }
			bulk, periods, err := ReadLarge(sources(text), open, read, cut, o)
			if err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			large, bulkReasons := counted(t, bulk, periods, o)
			ignore := cmp.Options{cmpopts.IgnoreFields(Edge{}, "Messages"), cmpopts.EquateEmpty()}
			if diff := cmp.Diff(small, large, ignore); diff != "" {
				t.Fatalf("graphs by %q, %+v (-small +large):\n%s\n%s", by, o, diff, text)
			}
			if diff := cmp.Diff(reasons, bulkReasons); diff != "" {
				t.Fatalf("reasons by %q, %+v (-small +large):\n%s\n%s", by, o, diff, text)
			}
			if k == 0 {
				graphs, listed = small, reasons
			}
			if diff := cmp.Diff(graphs, small, ignore) + cmp.Diff(listed, reasons); diff != "" {
				t.Fatalf("in another order (-first +now):\n%s\n%s", diff, text)
			}
			random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		}
	}
}

// TestHuesCountNotValues draws a pair with more values than a figure bears
// lines: they are few hues.
func TestHuesCountNotValues(t *testing.T) {
	var text strings.Builder
	text.WriteString("date,from,to,kind\n")
	for i := range 300 {
		text.WriteString(fmt.Sprintf("1950-01-03,A,B,kind %d\n", i%150))
	}
	d, err := readMessages(text.String(), ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	periods, err := d.Cut("year")
	if err != nil {
		t.Fatal(err)
	}
	s, err := Count(d, periods, Options{Dates: Likeliest, Color: "kind"})
	if err != nil {
		t.Fatal(err)
	}
	if g := s.Graphs[0]; g.Count.Total() != 300 || len(g.Edges) != maxCategories {
		t.Errorf("%d messages in %d lines, want 300 in %d", g.Count.Total(), len(g.Edges), maxCategories)
	}
}
