package count

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

// briefly counts a set for a talk: lines "a>b", then what is said aside "a: m3".
func briefly(t *testing.T, d *graph.Dataset, o Options) (string, *graph.Series) {
	t.Helper()
	o.Brief, o.Hold = true, Capacity{Actors: 10, Lines: 20}
	s, err := Messages(d, year, o)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	name := func(a int) string { return d.Actors[a].ID }
	for _, l := range s.Graphs[0].Lines {
		var words strings.Builder
		words.WriteString(name(l.From) + ">" + name(l.To))
		for _, a := range slices.Concat(l.Carriers...) {
			words.WriteString(" via " + name(a))
		}
		out = append(out, words.String())
	}
	for _, n := range s.Graphs[0].Nodes {
		for _, m := range n.Said {
			out = append(out, name(n.Actor)+": "+s.Messages[m.Message].ID)
		}
	}
	return strings.Join(out, ", "), s
}

// TestBrief checks what figures for a talk show, and the reasons of what they
// leave out.
func TestBrief(t *testing.T) {
	for _, tt := range []struct {
		name    string
		lines   []string
		valued  int // messages from the first on that have a value; -1: there is no column
		most    int
		want    string
		reasons []string
	}{
		{
			"carriers have no boxes",
			[]string{"m1 1950-05-03 a > b via c", "m2 1950-05-04 c > b", "m3 1950-05-05 b > a"},
			-1, 9, "a>b via c, b>a",
			[]string{"", graph.LeftOut, ""},
		},
		{
			"what goes to others stands with its sender",
			[]string{"m1 1950-05-03 a > b", "m2 1950-05-04 b > a", "m3 1950-05-05 a > c", "m4 1950-05-06 c > a", "m5 1950-05-07 a > -"},
			-1, 2, "a>b, b>a, a: m3, a: m5",
			[]string{"", "", "", graph.LeftOut, ""},
		},
		{
			"most have a value: the others are left out",
			[]string{"m1 1950-05-03 a > b", "m2 1950-05-04 b > a", "m3 1950-05-05 a > c"},
			2, 9, "a>b, b>a",
			[]string{"", "", graph.Unsaid},
		},
		{
			"a report has the value of what it reports",
			[]string{"m1 1950-05-03 a > b", "m2 1950-05-04 b > c reports m1", "m3 1950-05-05 c > a"},
			1, 9, "a>b, b>c",
			[]string{"", "", graph.Unsaid},
		},
		{
			"half have none: all are shown",
			[]string{"m1 1950-05-03 a > b", "m2 1950-05-04 b > a"},
			1, 9, "a>b, b>a",
			[]string{"", ""},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := graphtest.Set(t, tt.lines...)
			o := Options{Most: []int{tt.most}}
			if tt.valued >= 0 {
				o.Color = "kind"
				for i := range tt.valued {
					d.Messages[i].Kind = "yes"
				}
			}
			got, s := briefly(t, d, o)
			if got != tt.want {
				t.Errorf("shows %q, want %q", got, tt.want)
			}
			var reasons []string
			for _, e := range s.Account.Entries {
				reasons = append(reasons, e.Reason)
			}
			if d := cmp.Diff(tt.reasons, reasons); d != "" {
				t.Errorf("reasons (-want +got):\n%s", d)
			}
		})
	}
}

// TestJoinedOrder puts those together who have to do with each other, principals
// (1 and 2) first.
func TestJoinedOrder(t *testing.T) {
	for _, tt := range []struct {
		order []int
		pairs [][2]int
		want  []int
	}{
		{[]int{3, 4, 5}, [][2]int{{4, 5}}, []int{4, 5, 3}},
		{[]int{3, 4, 5, 6}, [][2]int{{3, 6}, {4, 5}}, []int{3, 6, 4, 5}},
		{[]int{1, 2, 3, 4}, [][2]int{{1, 4}, {2, 4}}, []int{1, 2, 4, 3}},
		{[]int{3, 4}, nil, []int{3, 4}},
	} {
		join := func(a, b int) bool {
			return slices.Contains(tt.pairs, [2]int{a, b}) || slices.Contains(tt.pairs, [2]int{b, a})
		}
		if got := joinedOrder(tt.order, join, func(a int) bool { return a < 3 }); !slices.Equal(got, tt.want) {
			t.Errorf("%v with %v: %v, want %v", tt.order, tt.pairs, got, tt.want)
		}
	}
}
