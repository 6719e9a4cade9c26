package count

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

var year = []graph.Period{graphtest.Period("1950", "1950-01-01", "1950-12-31")}

// edgesOf spells the edges of a graph: "a>b 1", a certain and a doubtful part
// "a>b 1+2", both ways "a=b 1", relayed "a>b 1 r".
func edgesOf(s *graph.Series, g *graph.Graph) []string {
	out := []string{}
	for _, e := range g.Edges {
		arrow := ">"
		if e.Both {
			arrow = "="
		}
		line := fmt.Sprintf("%s%s%s %d", s.Dataset.Actors[e.From].ID, arrow, s.Dataset.Actors[e.To].ID, e.Count.Certain)
		if e.Count.Doubtful > 0 {
			line += fmt.Sprintf("+%d", e.Count.Doubtful)
		}
		if slices.ContainsFunc(e.Messages, func(u graph.EdgeMessage) bool { return u.Relayed }) {
			line += " r"
		}
		out = append(out, line)
	}
	return out
}

func TestCounting(t *testing.T) {
	for _, tt := range []struct {
		name   string
		lines  []string
		direct bool
		total  int
		edges  []string
	}{
		{
			"a message to several recipients adds one to each pair and one to the total",
			[]string{"m 1950-05-03 a > b;c"},
			false, 1,
			[]string{"a>b 1", "a>c 1"},
		},
		{
			"a message from several senders likewise",
			[]string{"m 1950-05-03 a;b > c"},
			false, 1,
			[]string{"a>c 1", "b>c 1"},
		},
		{
			"the two directions of a pair are two edges",
			[]string{"m 1950-05-03 a > b", "n 1950-05-04 b > a", "o 1950-05-05 a > b"},
			false, 3,
			[]string{"a>b 2", "b>a 1"},
		},
		{
			"a relay is drawn as a path whose legs are not in the total",
			[]string{"m 1950-05-03 a > d via b;c"},
			false, 1,
			[]string{"a>b 1 r", "b>c 1 r", "c>d 1 r"},
		},
		{
			"the legs of several senders and recipients, each pair once",
			[]string{"m 1950-05-03 a;b > d;e via c"},
			false, 1,
			[]string{"a>c 1 r", "b>c 1 r", "c>d 1 r", "c>e 1 r"},
		},
		{
			"a leg that a path goes twice counts once",
			[]string{"m 1950-05-03 a > c via b;a;b"},
			false, 1,
			[]string{"a>b 1 r", "b>a 1 r", "b>c 1 r"},
		},
		{
			"legs add to the edges of other messages",
			[]string{"m 1950-05-03 a > c via b", "n 1950-05-04 a > b"},
			false, 2,
			[]string{"a>b 2 r", "b>c 1 r"},
		},
		{
			"direct relays join the ends",
			[]string{"m 1950-05-03 a > d via b;c"},
			true, 1,
			[]string{"a>d 1"},
		},
		{
			"a report that goes the way of the last leg stands for it",
			[]string{"m 1950-05-03 a > c via b", "r 1950-05-04 b > c reports m"},
			false, 2,
			[]string{"a>b 1 r", "b>c 1 r"},
		},
		{
			"a report that goes another way does not",
			[]string{"m 1950-05-03 a > c via b", "r 1950-05-04 d > c reports m"},
			false, 2,
			[]string{"a>b 1 r", "b>c 1 r", "d>c 1"},
		},
		{
			"a report that is not drawn does not",
			[]string{"m 1950-05-03 a > c via b", "r 1951-05-04 b > c reports m"},
			false, 1,
			[]string{"a>b 1 r", "b>c 1 r"},
		},
		{
			"a report of a message without carriers leaves it alone",
			[]string{"m 1950-05-03 a > b", "r 1950-05-04 a > b reports m"},
			false, 2,
			[]string{"a>b 2"},
		},
		{
			"a meeting is one edge, whoever is named first",
			[]string{"m 1950-05-03 b > a both", "n 1950-05-04 a > b both"},
			false, 2,
			[]string{"a=b 2"},
		},
		{
			"a meeting is apart from messages",
			[]string{"m 1950-05-03 a > b both", "n 1950-05-04 a > b"},
			false, 2,
			[]string{"a>b 1", "a=b 1"},
		},
		{
			"weight counts on edge and total",
			[]string{"m 1950-05-03 a > b w40"},
			false, 40,
			[]string{"a>b 40"},
		},
		{
			"a sender among the recipients does not write to oneself",
			[]string{"m 1950-05-03 a > a;b"},
			false, 1,
			[]string{"a>b 1"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := Messages(graphtest.Set(t, tt.lines...), year, Options{Dates: graph.Likeliest, Direct: tt.direct})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.edges, edgesOf(s, s.Graphs[0])); diff != "" {
				t.Errorf("edges (-want +got):\n%s", diff)
			}
			if got := s.Graphs[0].Count.Total(); got != tt.total {
				t.Errorf("total = %d, want %d", got, tt.total)
			}
		})
	}
}

func TestListed(t *testing.T) {
	for _, tt := range []struct{ line, reason string }{
		{"m 1950-05-03 - > b", graph.NoSender},
		{"m 1950-05-03 a > -", ""},
		{"m - a > b", graph.NoDate},
		{"m 1950-05-03 a > a", graph.ToSender},
		{"m 1950-05-03 a;b > a", ""},
		{"m 1951-05-03 a > b", graph.OutOfPeriods},
		{"m 1949-01-01/1952-12-31 a > b", graph.Spanning},
		{"m ../1949-05-03 a > b", graph.OutOfPeriods},
		{"m 1950-05-03 a > b", ""},
	} {
		s, err := Messages(graphtest.Set(t, tt.line), year, Options{Dates: graph.Likeliest})
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Account.Entries[0].Reason; got != tt.reason {
			t.Errorf("%s: reason %q, want %q", tt.line, got, tt.reason)
		}
	}
}

func TestCertaintyByDate(t *testing.T) {
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-10-31")}
	for _, tt := range []struct{ date, certain, likeliest, possible string }{
		{"1950-05-31", "A", "A", "A"},
		{"1950-05", "A", "A", "A"},
		{"1950-05-30/1950-06-01", "", "A", "AB"},
		{"1950-05-31/1950-06-01", "", "", "AB"},               // half is not more than half
		{"1950-05-29~", "", "A", "AB"},                        // 26 May to 1 June
		{"1950-05-28~", "A", "A", "A"},                        // 25 to 31 May
		{"1950-05~", "", "A", "AB"},                           // April to June: 61 of 91 days
		{"1950-05-31?", "", "A", "A"},                         // doubt of the statement widens nothing, and is certain nowhere
		{"../1950-03-01", "", "A", "A"},                       // open, so never certain
		{"1950-07-01/..", "", "B", "B"},                       //
		{"[1950-05-30,1950-05-31,1950-06-01]", "", "A", "AB"}, // the hull
		{"1950-10-20/1950-11-05", "", "B", "B"},               // 12 of 17 days
		{"1950-10-25/1950-12-05", "", "", "B"},                // most of it after all periods
	} {
		for rule, want := range map[graph.DateRule]string{graph.Certain: tt.certain, graph.Likeliest: tt.likeliest, graph.Possible: tt.possible} {
			s, err := Messages(graphtest.Set(t, "m "+tt.date+" a > b"), periods, Options{Dates: rule})
			if err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			for _, f := range s.Account.Entries[0].Figures {
				got.WriteString(periods[f.Period].ID)
			}
			if got.String() != want {
				t.Errorf("%s, %s: drawn in %q, want %q", tt.date, rule, got.String(), want)
			}
		}
	}
}

// TestSumsAgree counts random sets: whatever the order of rows, every message
// is drawn or listed, and the totals are those of the account.
func TestSumsAgree(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	names := []string{"a", "b", "c", "d", "-"}
	dates := []string{"1950-05-03", "1950", "-", "1949-12/1950-01", "../1950-02", "1951", "1950-06-15~", "1950-07?"}
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-05-01", "1950-10-31")}
	for range 300 {
		var lines []string
		for i := range 1 + random.IntN(12) {
			line := fmt.Sprintf("m%d %s %s > %s w%d", i, dates[random.IntN(len(dates))],
				names[random.IntN(5)], names[random.IntN(5)], 1+random.IntN(3))
			if random.IntN(3) == 0 {
				line += " via " + names[random.IntN(4)]
			}
			if i > 0 && random.IntN(3) == 0 {
				line += fmt.Sprintf(" reports m%d", random.IntN(i))
			}
			lines = append(lines, line)
		}
		for _, rule := range []graph.DateRule{graph.Possible, graph.Likeliest, graph.Certain} {
			s, err := Messages(graphtest.Set(t, lines...), periods, Options{Dates: rule})
			if err != nil {
				t.Fatalf("%v\n%s", err, strings.Join(lines, "\n"))
			}
			want := make([]int, len(periods))
			for i, e := range s.Account.Entries {
				for _, f := range e.Figures {
					want[f.Period] += s.Dataset.Messages[i].Weight
				}
			}
			for p, g := range s.Graphs {
				if g.Count.Total() != want[p] {
					t.Fatalf("period %d: %d, want %d\n%s", p, g.Count.Total(), want[p], strings.Join(lines, "\n"))
				}
			}
		}
	}
}

func TestGhosts(t *testing.T) {
	d := graphtest.Set(t, "m 1950-01-03 a > b", "n 1950-06-03 c > d", "o 1950-06-04 e > f", "p 1950-09-01 a > b")
	d.Actors[2].Principal = true // c
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-08-31"), graphtest.Period("C", "1950-09-01", "1950-12-31")}
	// Two actors have room for one ghost, the principal; four for two.
	for _, tt := range []struct {
		bare []bool
		want []string
	}{{nil, []string{"c", "ab", "c"}}, {[]bool{true, true, false}, []string{"c", "", "c"}}} {
		s, err := Messages(d, periods, Options{Dates: graph.Likeliest, Bare: tt.bare})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, g := range s.Graphs {
			var ids strings.Builder
			for _, a := range g.Ghosts {
				ids.WriteString(d.Actors[a].ID)
			}
			got = append(got, ids.String())
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("bare %v: ghosts (-want +got):\n%s", tt.bare, diff)
		}
	}
}

func TestBoundaries(t *testing.T) {
	d := graphtest.Set(t, "m 1950-05-28 a > b", "n 1950-03-01 a > b", "o 1950-06-20 a > b", "p 1950-06-03 c > d")
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-10-31")}
	o := Options{Dates: graph.Likeliest}
	s, err := Messages(d, periods, o)
	if err != nil {
		t.Fatal(err)
	}
	changes, _, err := Boundaries(s, o, 7)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range changes {
		got = append(got, fmt.Sprintf("%+d %s %s: %d, not %d", c.Days, periods[c.Period].ID, d.Actors[c.Edge.From].ID, c.After, c.Before))
	}
	want := []string{"-7 B a: 2, not 1", "+7 A c: 1, not 0", "+7 B c: 0, not 1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
}

// TestBoundariesNameTheCategory moves a boundary over a message of a kind that
// nothing else has.
func TestBoundariesNameTheCategory(t *testing.T) {
	d := graphtest.Set(t, "m 1950-03-01 a > b", "n 1950-08-01 a > b", "o 1950-05-30/1950-06-01 a > b")
	for i, kind := range []string{"w", "x", "y"} {
		d.Messages[i].Kind = kind
	}
	o := Options{Dates: graph.Certain, Color: "kind"}
	s, err := Messages(d, []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-10-31")}, o)
	if err != nil {
		t.Fatal(err)
	}
	changes, _, err := Boundaries(s, o, 7)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range changes {
		got = append(got, fmt.Sprintf("%+d %s %s: %d, not %d", c.Days, s.Periods[c.Period].ID, c.Category, c.After, c.Before))
	}
	if diff := cmp.Diff([]string{"-7 B y: 1, not 0", "+7 A y: 1, not 0"}, got); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
}

// TestBoundariesKeepTheActors moves a boundary so that c and d would be the
// stronger ones: that is no change of a line.
func TestBoundariesKeepTheActors(t *testing.T) {
	d := graphtest.Set(t, "m 1950-03-01 a > b", "n 1950-08-01 a > b", "o 1950-03-01 c > d", "p 1950-08-02 c > d", "q 1950-05-30/1950-06-03 c > d")
	o := Options{Dates: graph.Certain, Top: 2}
	s, err := Messages(d, []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-10-31")}, o)
	if err != nil {
		t.Fatal(err)
	}
	if changes, _, err := Boundaries(s, o, 7); err != nil || len(changes) > 0 {
		t.Errorf("%v, %v", changes, err)
	}
}
