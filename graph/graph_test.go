package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/graph/internal/graphtest"
)

func TestPlace(t *testing.T) {
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-10-31"), graphtest.Period("C", "1950-10-01", "1950-12-31")}
	x := graph.NewPeriodIndex(periods)
	for _, tt := range []struct {
		date string
		rule graph.DateRule
		want string
	}{
		{"1950-05", graph.Certain, "A certain"},
		{"1950-10-05", graph.Certain, "B certain C certain"},
		{"1950-05-30/1950-06-01", graph.Likeliest, "A likeliest"},
		{"1950-05-30/1950-06-01", graph.Possible, "A likeliest B possible"},
		{"1950-05~", graph.Possible, "A likeliest B possible"},
		{"1950~", graph.Possible, "A possible B possible C possible"},
		{"1950-24~", graph.Possible, "B possible C possible"},
		{"195X~", graph.Possible, "A possible B possible C possible"},
		{"19XX~", graph.Possible, "A possible B possible C possible"},
		{"../1950-01-31", graph.Likeliest, "A likeliest"},
		{"1951", graph.Possible, graph.OutOfPeriods},
		{"1950-05-30/1950-06-02", graph.Likeliest, graph.Spanning},
		{"1950-05-30/1950-06-01", graph.Certain, graph.NotCertain},
	} {
		v, err := edtf.Parse(tt.date)
		if err != nil {
			t.Fatal(err)
		}
		e := x.Place(v, tt.rule)
		var words []string
		for _, f := range e.Figures {
			words = append(words, periods[f.Period].ID+" "+f.Certainty.String())
		}
		if e.Reason != "" {
			words = append(words, e.Reason)
		}
		if got := strings.Join(words, " "); got != tt.want {
			t.Errorf("%s, %s: %q, want %q", tt.date, tt.rule, got, tt.want)
		}
	}
	if e := graph.NewPeriodIndex(nil).Place(edtf.Value{}, graph.Possible); e.Reason != graph.OutOfPeriods {
		t.Errorf("without periods: %+v", e)
	}
}

func TestFilters(t *testing.T) {
	d := graphtest.Set(t, "m1 1950-05-03 a > b", "m2 1950-05-03 a > c")
	d.Actors[1].Side, d.Actors[0].Role = "T", "king"
	d.Messages[0].Kind, d.Messages[0].Source = "letter", "f. 1"
	d.Messages[1].Attrs = map[string]string{"mood": "x"}
	d.Table, d.Columns = "m.csv", []graph.Column{{Table: "m.csv", Header: "mood", Field: graph.Kept}, {Table: "a.csv", Header: "hat", Field: graph.Kept}}
	for _, tt := range []struct{ column, value, want string }{
		{"id", "m2", "m2"},
		{"kind", "letter", "m1"},
		{"source", "f. 1", "m1"},
		{"mood", "x", "m2"},
		{"mood", "", "m1"},
		{"actor", "a", ""},
		{"side", "S", "m2"},
		{"role", "king", ""},
	} {
		var got []string
		f := graph.Filter{Column: tt.column, Values: []string{tt.value}}
		for i := range d.Messages {
			if (graph.Filters{f}).Pass(d, &d.Messages[i]) {
				got = append(got, d.Messages[i].ID)
			}
		}
		if words := strings.Join(got, " "); words != tt.want {
			t.Errorf("%s=%s: %q, want %q", tt.column, tt.value, words, tt.want)
		}
		if f.Shows(&d.Actors[0]) != (!f.OfActors() || tt.column != "side" || tt.value == "S") {
			t.Errorf("%s=%s shows a", tt.column, tt.value)
		}
		if err := (graph.Filters{f}).Check(d); err != nil {
			t.Error(err)
		}
	}
	if err := (graph.Filters{{Column: "hat"}}).Check(d); err == nil || !strings.Contains(err.Error(), "want one of actor, id, kind, mood, role, side, source") {
		t.Errorf("%v", err)
	}
}

func TestLegend(t *testing.T) {
	d := &graph.Dataset{}
	if d.ColorColumn("") != "" || d.Legend("").Title() != "" || d.ColorColumn("kind") != "kind" || d.Legend("mood").Title() != "Mood" || d.Legend("side").Title() != "Sender’s side" {
		t.Error("without a legend")
	}
	d.Legends = []graph.Legend{{Column: "mood", Heading: "How", Entries: []graph.LegendEntry{{Value: "x", Label: "angry"}}}}
	if l := d.Legend("mood"); d.ColorColumn("") != "mood" || l.Title() != "How" || l.Label("x") != "angry" || l.Label("y") != "y" || l.ByValue()["x"].Label != "angry" {
		t.Errorf("%+v", l)
	}
}

func TestWays(t *testing.T) {
	d := graphtest.Set(t, "m 1950 a;b > c;a via d;e", "n 1950 a;b > a;c", "o 1950 a > a")
	spell := func(pairs []graph.Pair) string {
		var out []string
		for _, p := range pairs {
			out = append(out, d.Actors[p.From].ID+d.Actors[p.To].ID)
		}
		return strings.Join(out, " ")
	}
	m := &d.Messages[0]
	legs, last := m.Legs()
	if got := fmt.Sprint(spell(legs), " ", last, " ", spell(m.Ends())); got != "ad bd de ec ea 3 ac bc ba" {
		t.Errorf("a relay: %s", got)
	}
	if got := spell(d.Messages[1].AppendWay(nil)); got != "ac ba bc" {
		t.Errorf("without carriers: %s", got)
	}
	if !m.Leaves() || d.Messages[2].Leaves() {
		t.Error("to oneself")
	}
	var many, others []int
	for i := range 50 {
		many, others = append(many, i), append(others, 49-i)
	}
	if got := len((&graph.Message{From: many, To: others}).Ends()); got != 50*49 {
		t.Errorf("%d pairs of 50 × 50, want %d", got, 50*49)
	}
}

// TestCarriers leaves out carriers who hand nothing on, and none who does.
func TestCarriers(t *testing.T) {
	for _, tt := range []struct{ from, via, to, want []int }{
		{[]int{1}, []int{1}, []int{2}, []int{}},
		{[]int{1}, []int{2}, []int{2}, []int{}},
		{[]int{1}, []int{1, 2}, []int{2}, []int{}},
		{[]int{1}, []int{1, 3, 2}, []int{2}, []int{3}},
		{[]int{1}, []int{3, 1}, []int{2}, []int{3, 1}}, // comes back to him
		{[]int{1, 4}, []int{1}, []int{2}, []int{1}},    // hands on what the other says
		{[]int{1}, []int{2}, []int{2, 4}, []int{2}},    // hands on to the other
		{[]int{1}, []int{1}, nil, []int{}},
		{nil, []int{1}, []int{2}, []int{1}},
	} {
		if got := graph.Carriers(tt.from, tt.via, tt.to); !slices.Equal(got, tt.want) {
			t.Errorf("%d > %d via %d: %d, want %d", tt.from, tt.to, tt.via, got, tt.want)
		}
	}
}

func TestGapsAndOverlaps(t *testing.T) {
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-05-30", "1950-10-31"), graphtest.Period("C", "1950-11-02", "1950-12-31")}
	want := []string{
		"A and B overlap from 1950-05-30 to 1950-05-31: messages of these days are drawn in both",
		"from 1950-11-01 to 1950-11-01 lies no period: messages of these days are listed, not drawn",
	}
	if diff := cmp.Diff(want, graph.GapsAndOverlaps(periods)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	ancient := []graph.Period{graphtest.Period("a", "-0050-01-01", "-0043-03-15"), graphtest.Period("b", "-0043-03-15", "-0042-12-31"), graphtest.Period("c", "0000-01-01", "0003-12-31")}
	want = []string{
		"a and b overlap from 15 March 44 BC to 15 March 44 BC: messages of these days are drawn in both",
		"from 1 January 42 BC to 31 December 2 BC lies no period: messages of these days are listed, not drawn",
	}
	if diff := cmp.Diff(want, graph.GapsAndOverlaps(ancient)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	slices.Reverse(periods)
	if graph.SortPeriods(periods); periods[0].ID != "A" {
		t.Errorf("%v", periods)
	}
}

func TestSeries(t *testing.T) {
	s := &graph.Series{Periods: make([]graph.Period, 9)}
	for i := range s.Periods {
		s.Periods[i].ID = fmt.Sprint(i)
		s.Graphs = append(s.Graphs, &graph.Graph{})
	}
	s.Graphs[0].Unfiltered.Messages, s.Graphs[8].Unfiltered.Messages = 3, 1
	if gap := s.Gap(); len(gap) != 7 || gap[0].ID != "1" {
		t.Errorf("gap %v", gap)
	}
	s.Graphs[4].Unfiltered.Messages = 1
	if gap := s.Gap(); gap != nil {
		t.Errorf("gap %v", gap)
	}
	d := graphtest.Set(t, "m 1950-05-03 a > b", "n ../1950-01-02 a > b", "o - a > b", "p 1950-05-03/.. a > b")
	s.Messages = d.Messages
	e := graph.Edge{Messages: []graph.EdgeMessage{{Message: 0}, {Message: 1}, {Message: 2}, {Message: 3}}}
	if got := fmt.Sprint(s.Dates(&e), s.MessageIDs(&e)); got != "[1950-01-02 1950-05-03] [m n o p]" {
		t.Error(got)
	}
	var tally graph.Tally
	tally.Add(graph.Certain, 2)
	tally.Add(graph.Possible, 1)
	if tally.Total() != 3 || tally.Certain != 2 {
		t.Errorf("%+v", tally)
	}
	x, y := graph.Edge{From: 1, To: 2}, graph.Edge{From: 1, To: 2, Both: true}
	if graph.CompareEdges(x, y) >= 0 || graph.CompareEdges(y, x) <= 0 || graph.CompareEdges(x, x) != 0 {
		t.Error("one-way edges come before both ways")
	}
	if a := (graph.Account{Read: 5, Drawn: 3}); a.ListedRows() != 2 {
		t.Error("rows that no figure draws")
	}
}

// TestPackedRows reads messages back from a packed table.
func TestPackedRows(t *testing.T) {
	d := graphtest.Set(t, "m 1950-05-03 a > b via c w4", "n 1951 b > a both")
	d.Messages[0].Kind, d.Messages[1].Fault = "letter", "unreadable"
	packed := graphtest.Pack(d)
	kept, rows := d.Cursor(), packed.Cursor()
	for i := range d.Messages {
		want, at := kept.At(i)
		got, date := rows.At(i)
		if got.Weight != want.Weight || got.Both != want.Both || got.Fault != want.Fault || got.Kind != want.Kind ||
			!slices.Equal(got.From, want.From) || !slices.Equal(got.To, want.To) || !slices.Equal(got.Via, want.Via) ||
			packed.Dates()[date].String() != d.Dates()[at].String() {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if packed.Rows() != 2 || d.Rows() != 2 {
		t.Error("number of rows")
	}
}
