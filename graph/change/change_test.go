package change

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/graph/internal/graphtest"
)

// between compares the first two periods.
func between(t *testing.T, d *graph.Dataset, o count.Options, periods ...graph.Period) (*graph.Series, *Diff) {
	t.Helper()
	s, err := count.Messages(d, periods, o)
	if err != nil {
		t.Fatal(err)
	}
	diffs, err := Between(s, o, [][2]int{{0, 1}})
	if err != nil {
		t.Fatal(err)
	}
	return s, diffs[0]
}

// words spells a diff: "ann>bob new 0 2 sure".
func words(s *graph.Series, d *Diff) []string {
	name := func(a int) string { return s.Dataset.Actors[a].ID }
	change := func(c *Change) string {
		sure := "perhaps"
		if c.Sure {
			sure = "sure"
		}
		return fmt.Sprintf("%s %d %d %s", c.Kind, c.Counts[0].Total(), c.Counts[1].Total(), sure)
	}
	var out []string
	for _, l := range d.Lines {
		var line strings.Builder
		line.WriteString(name(l.From) + ">" + name(l.To))
		for _, c := range l.Carriers {
			line.WriteString(" via " + name(c))
		}
		out = append(out, line.String()+" "+change(&l.Change))
	}
	for _, u := range d.Said {
		out = append(out, name(u.Actor)+": "+change(&u.Change))
	}
	for _, a := range d.Actors {
		if a.Kind != Same {
			out = append(out, fmt.Sprintf("%s %s %v", name(a.Actor), a.Kind, a.Sure))
		}
	}
	return out
}

func TestBetween(t *testing.T) {
	a, b := graphtest.Period("A", "1950-01-01", "1950-01-31"), graphtest.Period("B", "1950-02-01", "1950-02-28")
	for _, tt := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{
			"every kind, surely",
			[]string{
				"m1 1950-01-03 a > b", "m2 1950-02-03 b > a", "m3 1950-01-03 a > c", "m4 1950-02-03 a > c w2",
				"m5 1950-01-04 c > b w3", "m6 1950-02-04 c > b", "m7 1950-01-05 c > a", "m8 1950-02-05 c > a",
			},
			[]string{"a>b gone 1 0 sure", "a>c more 1 2 sure", "b>a new 0 1 sure", "c>a same 1 1 sure", "c>b fewer 3 1 sure"},
		}, {
			"a doubtful day decides", // m1 is likeliest in A, and may be of B
			[]string{"m1 1950-01-20/1950-02-03 a > b", "m2 1950-02-05 b > a"},
			[]string{"a>b gone 1 0 perhaps", "b>a new 0 1 sure"},
		}, {
			"a message that is drawn elsewhere or nowhere may be of the line",
			[]string{"m1 1950-02-27/1950-03-30 a > b", "m2 1950-01-05 a > b", "m3 1950-02-05 b > a", "m4 1950-01-05 b > a"},
			[]string{"a>b gone 1 0 perhaps", "b>a same 1 1 sure"},
		}, {
			"as many, if m3 is of A",
			[]string{"m1 1950-01-05 a > b", "m2 1950-02-05 a > b w2", "m3 1950-01-25/1950-02-02 a > b"},
			[]string{"a>b same 2 2 perhaps"},
		}, {
			"more in every case",
			[]string{"m1 1950-01-05 a > b", "m2 1950-02-05 a > b w4", "m3 1950-01-25/1950-02-02 a > b"},
			[]string{"a>b more 2 4 sure"},
		}, {
			"doubtful people are perhaps nowhere",
			[]string{"m1 1950-01-05? a > b", "m2 1950-02-05 a > b"},
			[]string{"a>b same 1 1 perhaps"},
		}, {
			"actors come and go",
			[]string{"m1 1950-01-05 a > b", "m2 1950-02-05 a > c", "m3 1950-01-25/1950-02-02 d > a"},
			[]string{"a>b gone 1 0 sure", "a>c new 0 1 sure", "d>a gone 1 0 perhaps", "b gone true", "c new true", "d gone false"},
		}, {
			"what is said to nobody named",
			[]string{"m1 1950-01-05 a > -", "m2 1950-02-05 a > - w2", "m3 1950-02-05 b > a"},
			[]string{"b>a new 0 1 sure", "a: more 1 2 sure", "b new true"},
		}, {
			"a carrier with a box in one period has one in both",
			[]string{"m1 1950-01-05 a > b via c", "m2 1950-01-06 c > a", "m3 1950-02-05 a > b via c"},
			[]string{"a>c same 1 1 sure", "c>a gone 1 0 sure", "c>b same 1 1 sure"},
		}, {
			"carriers without a box are named where they are the same",
			[]string{"m1 1950-01-05 a > b via c", "m2 1950-02-05 a > b via c", "m3 1950-01-05 b > a via c", "m4 1950-02-05 b > a"},
			[]string{"a>b via c same 1 1 sure", "b>a same 1 1 sure"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, d := between(t, graphtest.Set(t, tt.lines...), count.Options{Dates: graph.Likeliest}, a, b)
			if diff := cmp.Diff(tt.want, words(s, d)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestLeftOut has a figure that leaves out somebody whom the other one shows:
// what he writes is not gone.
func TestLeftOut(t *testing.T) {
	lines := []string{"m1 1950-01-05 a > b w3", "m2 1950-01-05 b > a w3", "m3 1950-02-05 a > c w3", "m4 1950-02-05 c > a w3", "m5 1950-02-06 a > b"}
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-01-31"), graphtest.Period("B", "1950-02-01", "1950-02-28")}
	s, d := between(t, graphtest.Set(t, lines...), count.Options{Dates: graph.Likeliest, Top: 2}, periods...)
	want := []string{"a>b not compared 3 0 perhaps", "a>c new 0 3 sure", "b>a not compared 3 0 perhaps", "c>a new 0 3 sure", "c new true"}
	got := words(s, d)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestLinesOfPartnersAreCompared compares what somebody writes with whom a figure does not
// show because the two have no message there, whatever else that one writes.
func TestLinesOfPartnersAreCompared(t *testing.T) {
	lines := []string{"m1 1950-01-05 a > b", "m2 1950-01-06 c > b", "m3 1950-01-07 d > b via e", "m4 1950-02-05 a > c via e", "m5 1950-02-06 c > b", "m6 1950-02-07 b > a"}
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-01-31"), graphtest.Period("B", "1950-02-01", "1950-02-28")}
	s, d := between(t, graphtest.Set(t, lines...), count.Options{Dates: graph.Likeliest, Ego: []string{"a"}}, periods...)
	want := []string{"a>b gone 1 0 sure", "a>c via e new 0 1 sure", "b>a new 0 1 sure", "c>b not compared 0 1 perhaps"}
	if diff := cmp.Diff(want, words(s, d)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestWhatIsComparedIsWhole holds the changes of figures that leave out actors against those
// of figures with everybody.
func TestWhatIsComparedIsWhole(t *testing.T) {
	compared, unknown, hidden := 0, 0, 0
	for seed := range 1000 {
		set, periods := randomSet(t, seed), randomPeriods(seed)
		o := count.Options{Dates: graph.Likeliest, Top: 2}
		if seed%2 == 0 {
			o = count.Options{Dates: graph.Likeliest, Ego: []string{set.Actors[0].ID}}
		}
		_, whole := between(t, set, count.Options{Dates: graph.Likeliest}, periods...)
		s, d := between(t, set, o, periods...)
		for _, l := range d.Lines {
			if l.Kind == Unknown {
				unknown++
				continue
			}
			compared++
			for p := range 2 {
				if !s.Shown[p][l.From] || !s.Shown[p][l.To] {
					hidden++
				}
			}
			i := slices.IndexFunc(whole.Lines, func(o Line) bool { return o.From == l.From && o.To == l.To && o.Category == l.Category })
			if i < 0 || whole.Lines[i].Kind != l.Kind || whole.Lines[i].Sure != l.Sure || whole.Lines[i].Counts != l.Counts {
				t.Fatalf("seed %d: line %d>%d is %s %v sure %v, with everybody shown %+v", seed, l.From, l.To, l.Kind, l.Counts, l.Sure, whole.Lines)
			}
		}
	}
	if compared < 200 || unknown < 20 || hidden < 50 {
		t.Errorf("%d lines are compared, %d not, %d ends are not shown: the sets show too little", compared, unknown, hidden)
	}
}

// TestBriefFiguresAreComparedByAll compares everybody whom a slide of either period
// shows: what the other one leaves out for want of room is neither new nor gone. A
// report is drawn in place of the leg over whom it came from, though one figure leaves
// out the reporter.
func TestBriefFiguresAreComparedByAll(t *testing.T) {
	lines := []string{
		"m1 1950-01-05 a > b w3", "m2 1950-01-05 b > a w3", "m3 1950-02-05 a > c w3", "m4 1950-02-05 c > a w3", "m5 1950-02-06 a > b",
		"m6 1950-02-07 c > a via b", "m7 1950-02-08 b > a reports m6",
	}
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-01-31"), graphtest.Period("B", "1950-02-01", "1950-02-28")}
	s, d := between(t, graphtest.Set(t, lines...), count.Options{Dates: graph.Likeliest, Top: 2, Brief: true}, periods...)
	want := []string{"a>b fewer 3 1 sure", "a>c new 0 3 sure", "b>a fewer 3 1 sure", "c>a new 0 3 sure", "c>b new 0 1 sure", "c new true"}
	got := words(s, d)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestPackedComparesAsKept compares a table that is packed, where nothing is known
// of single messages but what figures need.
func TestPackedComparesAsKept(t *testing.T) {
	for seed := range 200 {
		kept := randomSet(t, seed)
		for i := range kept.Messages { // which packed tables do not keep
			kept.Messages[i].Reports, kept.Messages[i].Doubt = nil, false
		}
		periods := randomPeriods(seed)
		s, d := between(t, kept, count.Options{Dates: graph.Likeliest}, periods...)
		p, e := between(t, graphtest.Pack(kept), count.Options{Dates: graph.Likeliest}, periods...)
		if diff := cmp.Diff(words(s, d), words(p, e)); diff != "" {
			t.Fatalf("seed %d (-kept +packed):\n%s", seed, diff)
		}
	}
}

// randomSet makes a few messages, some of doubtful dates, between three actors.
func randomSet(t *testing.T, seed int) *graph.Dataset {
	r := rand.New(rand.NewPCG(uint64(seed), 1))
	var lines []string
	for i := range 1 + r.IntN(8) {
		day := func() int { return 1 + r.IntN(12) }
		x, y := day(), day()
		date := [...]string{
			fmt.Sprintf("1950-01-%02d", x), fmt.Sprintf("1950-01-%02d", y), fmt.Sprintf("1950-01-%02d/1950-01-%02d", min(x, y), max(x, y)),
			fmt.Sprintf("../1950-01-%02d", x), fmt.Sprintf("1950-01-%02d/..", x), fmt.Sprintf("1950-01-%02d~", x), fmt.Sprintf("1950-01-%02d?", x),
		}[r.IntN(7)]
		from := "abc"[r.IntN(3)]
		to := []string{"a", "b", "c", "-"}[r.IntN(4)]
		if to == string(from) {
			to = "-"
		}
		lines = append(lines, fmt.Sprintf("m%d %s %c > %s w%d", i, date, from, to, 1+r.IntN(3)))
	}
	return graphtest.Set(t, lines...)
}

// randomPeriods makes two periods that follow each other, leave a gap or overlap,
// sometimes with a third.
func randomPeriods(seed int) []graph.Period {
	r := rand.New(rand.NewPCG(uint64(seed), 2))
	end := 3 + r.IntN(4)
	start := max(2, end+1+[...]int{0, 0, 0, 1, -1, -2}[r.IntN(6)])
	last := max(start, end) + r.IntN(3)
	day := func(n int) string { return fmt.Sprintf("1950-01-%02d", n) }
	periods := []graph.Period{graphtest.Period("A", day(2), day(end)), graphtest.Period("B", day(start), day(last))}
	if r.IntN(2) == 0 {
		periods = append(periods, graphtest.Period("C", day(last+1), day(last+2)))
	}
	return periods
}

// TestSureIsEveryPlacing holds what is sure against an enumeration: every message
// on each of its days, in all combinations.
func TestSureIsEveryPlacing(t *testing.T) {
	seen := make(map[string]int)
	for seed := range 4000 {
		set, periods := randomSet(t, seed), randomPeriods(seed)
		if seed%5 == 0 {
			set.Messages[0].Doubt = true
		}
		rule := []graph.DateRule{graph.Likeliest, graph.Likeliest, graph.Certain, graph.Possible}[seed%4]
		s, d := between(t, set, count.Options{Dates: rule}, periods...)
		all := map[string]*Change{}
		for i, l := range d.Lines {
			all[fmt.Sprint(l.From, l.To)] = &d.Lines[i].Change
		}
		for i, u := range d.Said {
			all[fmt.Sprint(u.Actor, -1)] = &d.Said[i].Change
		}
		for key, c := range all {
			var from, to int
			fmt.Sscan(key, &from, &to)
			on := slices.DeleteFunc(slices.Clone(set.Messages), func(m graph.Message) bool {
				return m.From[0] != from || (len(m.To) == 0) != (to < 0) || to >= 0 && m.To[0] != to
			})
			want := everyPlacing(on, periods, c.Kind)
			if seen[fmt.Sprint(c.Kind, want)]++; c.Sure != want {
				t.Fatalf("seed %d, rule %s, line %s: %s, sure %v, by enumeration %v\n%s", seed, rule, key, c.Kind, c.Sure, want, spelled(s, on))
			}
		}
		for _, a := range d.Actors {
			on := slices.DeleteFunc(slices.Clone(set.Messages), func(m graph.Message) bool {
				return m.From[0] != a.Actor && !slices.Contains(m.To, a.Actor)
			})
			if want := staysSo(on, periods, a.Kind); a.Sure != want {
				t.Fatalf("seed %d, actor %d: %s, sure %v, by enumeration %v\n%s", seed, a.Actor, a.Kind, a.Sure, want, spelled(s, on))
			}
		}
	}
	for _, k := range []Kind{New, More, Same, Fewer, Gone} {
		for _, sure := range []bool{true, false} {
			if seen[fmt.Sprint(k, sure)] == 0 {
				t.Errorf("no change is %s and sure %v: the sets show too little", k, sure)
			}
		}
	}
}

// everyPlacing enumerates the days of messages, and reports whether their counts
// in two periods are always of a kind.
func everyPlacing(on []graph.Message, periods []graph.Period, k Kind) bool {
	always := true
	placings(on, periods, func(before, after int) {
		always = always && before+after > 0 && kindOf(before, after) == k
	})
	return always
}

// staysSo does the same for an actor, who is New or Gone where one count is 0, and
// Same where none is.
func staysSo(on []graph.Message, periods []graph.Period, k Kind) bool {
	always := true
	placings(on, periods, func(before, after int) {
		kind := Same
		switch {
		case before == 0 && after > 0:
			kind = New
		case before > 0 && after == 0:
			kind = Gone
		case before == 0:
			kind = Unknown
		}
		always = always && kind == k
	})
	return always
}

// placings calls visit with the counts of every placing.
func placings(on []graph.Message, periods []graph.Period, visit func(before, after int)) {
	var place func(i, before, after int)
	place = func(i, before, after int) {
		if i == len(on) {
			visit(before, after)
			return
		}
		m := &on[i]
		seen := make(map[[2]bool]bool)
		first, last := graph.CountedDays(m.Date)
		begin, end := periods[0].Start-3, periods[len(periods)-1].End+20
		for day := max(first, begin); day <= min(last, end); day++ {
			seen[[2]bool{periods[0].Start <= day && day <= periods[0].End, periods[1].Start <= day && day <= periods[1].End}] = true
		}
		if m.Doubt || m.Date.Uncertain() {
			seen[[2]bool{}] = true
		}
		for in := range seen {
			x, y := before, after
			if in[0] {
				x += m.Weight
			}
			if in[1] {
				y += m.Weight
			}
			place(i+1, x, y)
		}
	}
	place(0, 0, 0)
}

func spelled(s *graph.Series, on []graph.Message) string {
	var b strings.Builder
	for _, p := range s.Periods {
		fmt.Fprintf(&b, "%s %s/%s\n", p.ID, p.Start, p.End)
	}
	for _, m := range on {
		fmt.Fprintf(&b, "%s %s w%d doubt %v\n", m.ID, m.Date, m.Weight, m.Doubt)
	}
	return b.String()
}

// TestNoWayLosesAChange compares random sets in which actors carry what they send or
// receive, and reports report each other: the changes always add up.
func TestNoWayLosesAChange(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 7))
	for range 1000 {
		o := count.Options{
			Dates: []graph.DateRule{graph.Certain, graph.Likeliest, graph.Possible}[random.IntN(3)], Direct: random.IntN(3) == 0,
			Top: random.IntN(4), Brief: random.IntN(3) == 0,
		}
		lines := graphtest.Tangle(random)
		s, err := count.Messages(graphtest.Set(t, lines...), []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-10-31")}, o)
		if err == nil {
			_, err = Between(s, o, [][2]int{{0, 1}})
		}
		if err != nil {
			t.Fatalf("%+v: %v\n%s", o, err, strings.Join(lines, "\n"))
		}
	}
}

func TestCoveredByTwoParts(t *testing.T) {
	d := days{10, 20}
	none := days{9, 8}
	for _, tt := range []struct {
		x, y days
		want bool
	}{
		{d, none, true},
		{none, d, true},
		{days{10, 14}, days{15, 20}, true},
		{days{15, 20}, days{10, 14}, true},
		{days{10, 16}, days{14, 20}, true},
		{days{10, 14}, days{16, 20}, false},
		{days{10, 14}, none, false},
		{none, none, false},
		{days{11, 14}, days{15, 20}, false},
		{days{edtf.OpenStart, 14}, days{15, 20}, false},
	} {
		if got := d.covered(tt.x, tt.y); got != tt.want {
			t.Errorf("%v and %v: %v", tt.x, tt.y, got)
		}
	}
}

// TestPairs compares a period that has a message with the last before that has one,
// or all with one.
func TestPairs(t *testing.T) {
	full, none := &graph.Graph{Unfiltered: graph.Unfiltered{Messages: 1}}, &graph.Graph{}
	for _, tt := range []struct {
		graphs  []*graph.Graph
		against int
		want    [][2]int
	}{
		{[]*graph.Graph{full, full, full}, -1, [][2]int{{0, 1}, {1, 2}}},
		{[]*graph.Graph{full, none, none, full}, -1, [][2]int{{0, 1}, {1, 2}, {0, 3}}},
		{[]*graph.Graph{none, full, full}, -1, [][2]int{{0, 1}, {1, 2}}},
		{[]*graph.Graph{full, none, full}, 1, [][2]int{{1, 0}, {1, 2}}},
		{[]*graph.Graph{full}, -1, nil},
	} {
		if diff := cmp.Diff(tt.want, Pairs(&graph.Series{Graphs: tt.graphs}, tt.against)); diff != "" {
			t.Errorf("%d periods against %d (-want +got):\n%s", len(tt.graphs), tt.against, diff)
		}
	}
}
