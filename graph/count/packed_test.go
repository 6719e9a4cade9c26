package count

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

// TestPackedMessagesCountAsKept counts random sets both ways: the same graphs
// and the same account.
func TestPackedMessagesCountAsKept(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	one := func(of ...string) string { return of[random.IntN(len(of))] }
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-05-01", "1950-10-31")}
	for range 200 {
		var lines []string
		for i := range 1 + random.IntN(40) {
			lines = append(lines, fmt.Sprintf("m%02d %s %s > %s via %s %s", i, one("1950-02-03", "1950-06-01", "1950", "-", "1951", "1950-05-30~"),
				one("a", "b", "c", "a;b", "-"), one("b", "d", "e", "e;f", "-"), one("-", "-", "c"), one("w1", "w3", "both")))
		}
		d := graphtest.Set(t, lines...)
		for i := range d.Messages {
			d.Messages[i].Kind = one("x", "y", "", "z")
		}
		o := Options{Dates: graph.Likeliest, Top: random.IntN(5), Color: one("kind", "side"), Direct: random.IntN(2) == 0}
		if random.IntN(3) == 0 {
			o.Only = []graph.Filter{{Column: "kind", Values: []string{"x", ""}}, {Column: "actor", Values: []string{"a", "b", "d", "e"}}}
		}
		kept, err := Messages(d, periods, o)
		if err != nil {
			t.Fatal(err)
		}
		packed, err := Messages(graphtest.Pack(d), periods, o)
		if err != nil {
			t.Fatal(err)
		}
		alike := cmp.Options{
			cmpopts.IgnoreFields(graph.Edge{}, "Messages"), cmpopts.IgnoreFields(graph.Node{}, "Said"), cmpopts.EquateEmpty(),
			cmpopts.IgnoreFields(graph.Account{}, "Entries", "ByMessage", "Dates"),
		}
		if diff := cmp.Diff(kept.Graphs, packed.Graphs, alike) + cmp.Diff(kept.Account, packed.Account, alike) + cmp.Diff(kept.Categories, packed.Categories); diff != "" {
			t.Fatalf("%+v (-kept +packed):\n%s\n%s", o, diff, strings.Join(lines, "\n"))
		}
		when := make(map[string]int) // messages drawn by date and figures
		for i, e := range kept.Account.Entries {
			if len(e.Figures) > 0 {
				when[fmt.Sprint(kept.Messages[i].Date, e.Figures)] += kept.Messages[i].Weight
			}
		}
		for _, d := range packed.Account.Dates {
			when[fmt.Sprint(d.Date, d.Figures)] -= d.Messages
		}
		for date, n := range when {
			if n != 0 {
				t.Fatalf("%+v: of %s packed messages lack %d\n%s", o, date, n, strings.Join(lines, "\n"))
			}
		}
		if _, tried, err := Boundaries(packed, o, 7); tried || err != nil {
			t.Fatalf("boundaries of packed messages: %t, %v", tried, err)
		}
	}
}

func TestFold(t *testing.T) {
	var lines []string
	for i := range 8 {
		lines = append(lines, fmt.Sprintf("r%d 1950-03-%02d a > b", 9-i, 20-i/2))
	}
	lines = append(lines, "s 1950-02-01/1951-03-01 a > b", "t 1950-01-02 b > a")
	d := graphtest.Pack(graphtest.Set(t, lines...))
	for i := range d.Packed.Rows { // one cell has one list of actors
		d.Packed.Rows[i].From, d.Packed.Rows[i].To, d.Packed.Rows[i].Via = d.Packed.Rows[0].From, d.Packed.Rows[0].To, d.Packed.Rows[0].Via
	}
	d.Packed.Says = nil
	s, err := Messages(d, year, Options{Dates: graph.Possible})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range s.Messages {
		got = append(got, fmt.Sprintf("%s: %s, %d rows", m.ID, m.Date, m.Rows))
	}
	want := []string{"t r2 r3 r4 r5 …: 1950-01-02/1950-03-20, 9 rows", "s: 1950-02-01/1951-03-01, 1 rows"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	gone := errors.New("gone")
	d.Packed.IDs = func(func(int, string)) error { return gone }
	if _, err := Messages(d, year, Options{}); !errors.Is(err, gone) {
		t.Errorf("a table that can't be read again: %v", err)
	}
}

// TestCapacity draws more lines, and more actors, than a reader can take in:
// the weakest are left out.
func TestCapacity(t *testing.T) {
	star := func(partners, each int) []string {
		var lines []string
		for p := range partners {
			for k := range each {
				lines = append(lines, fmt.Sprintf("m%d-%d 1950-05-03 a > p%03d w%d", p, k, p, 1000-p))
			}
		}
		return lines
	}
	for _, tt := range []struct {
		name  string
		lines []string
		kinds int
		shown int
	}{
		{"as many actors as fit", star(Readable.Actors-1, 1), 1, Readable.Actors},
		{"one more", star(Readable.Actors, 1), 1, Readable.Actors},
		{"many more", star(400, 1), 1, Readable.Actors},
		{"several lines a pair", star(39, 3), 3, 1 + Readable.Lines/3},
	} {
		d := graphtest.Set(t, tt.lines...)
		for i := range d.Messages {
			d.Messages[i].Kind = fmt.Sprint("kind ", i%tt.kinds)
		}
		s, err := Messages(d, year, Options{Dates: graph.Likeliest, Color: "kind"})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, shown := range s.Shown[0] {
			if shown {
				n++
			}
		}
		if n != tt.shown || s.Graphs[0].Unfiltered.Messages < s.Graphs[0].Count.Total() {
			t.Errorf("%s: %d actors shown, want %d", tt.name, n, tt.shown)
		}
	}
}

func TestCategories(t *testing.T) {
	var lines []string
	for i := range 40 {
		lines = append(lines, fmt.Sprintf("m%02d 1950-05-03 a > b", i))
	}
	kinds := func(values ...string) *graph.Dataset {
		d := graphtest.Set(t, lines...)
		for i := range d.Messages {
			d.Messages[i].Kind = values[i%len(values)]
		}
		d.Legends = []graph.Legend{{Column: "kind", Heading: "Form", Entries: []graph.LegendEntry{{Value: "t", Label: "by wire"}, {Value: "c", Label: "by wire"}, {Value: "n", Label: "never"}}}}
		return d
	}
	for _, tt := range []struct {
		d      *graph.Dataset
		column string
		want   string
	}{
		{kinds("letter", "c", "", "t"), "", "Form: by wire|letter|not said 2"},
		{kinds("h", "g", "f", "e", "d", "b", "a", "a"), "kind", "Form: a|b|d|e|f|other (2 values) -1"},
		{kinds("x"), "side", "Sender’s side: S -1"},
	} {
		s, err := Messages(tt.d, year, Options{Dates: graph.Likeliest, Color: tt.column})
		if err != nil {
			t.Fatal(err)
		}
		c := s.Categories
		if got := fmt.Sprintf("%s: %s %d", c.Heading, strings.Join(c.Labels, "|"), c.Unsaid); got != tt.want {
			t.Errorf("%s, want %s", got, tt.want)
		}
	}
	if _, err := Messages(kinds("x"), year, Options{Color: "mood"}); err == nil || !strings.Contains(err.Error(), "want one of kind, side") {
		t.Errorf("%v", err)
	}
}

func TestTooManyMessages(t *testing.T) {
	d := graphtest.Set(t, "m 1950-05-03 a > b", "n 1950-05-03 a > b")
	d.Messages[0].Weight, d.Messages[1].Weight = maxMessages, 1
	if _, err := Messages(d, year, Options{}); err == nil || !strings.Contains(err.Error(), "more than 9007199254740992 messages") {
		t.Errorf("%v", err)
	}
}
