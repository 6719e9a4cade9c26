package wording

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/words"
)

// named is a series whose one figure shows actors of these names.
func named(short ...string) *graph.Series {
	s := &graph.Series{Dataset: &graph.Dataset{}, Graphs: []*graph.Graph{{}}}
	for i, name := range short {
		s.Dataset.Actors = append(s.Dataset.Actors, graph.Actor{ID: fmt.Sprintf("a%d", i), Name: name, Short: name, Role: []string{"", "envoy"}[i%2]})
		s.Graphs[0].Nodes = append(s.Graphs[0].Nodes, graph.Node{Actor: i, Boxed: true})
	}
	return s
}

// TestBoxesReadDifferently cuts names where they differ, or numbers them.
func TestBoxesReadDifferently(t *testing.T) {
	const society = "Society of the Friends of the Constitution, sitting with the Jacobins in the city of "
	for _, tt := range []struct {
		names, want []string // lines with bars between them
	}{
		{[]string{"Ann", "Bob"}, []string{"Ann", "Bob"}},
		{[]string{"Smith", "Bob", "Smith"}, []string{"Smith (1)", "Bob", "Smith (2)"}},
		{[]string{"Smith", "Smith (1)", "Smith"}, []string{"Smith (2)", "Smith (1)", "Smith (3)"}},
		{[]string{society + "Paris", society + "Lyon"}, []string{"Society of|the … Paris", "Society of|the … Lyon"}},
		{[]string{society + "Paris", society + "Paris"}, []string{"Society of the … (1)", "Society of the … (2)"}},
		{[]string{strings.Repeat("x", 40) + "a", strings.Repeat("x", 40) + "b"}, []string{"xxxxxxxxx … xa", "xxxxxxxxx … xb"}},
	} {
		n := NewNames(named(tt.names...), "", words.English)
		var got []string
		for a := range tt.names {
			got = append(got, strings.Join(n.Lines[a], "|"))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.names, diff)
		}
	}
}

// FuzzBoxesReadDifferently names three actors, of whom no two boxes say the same.
func FuzzBoxesReadDifferently(f *testing.F) {
	f.Add("Society of the Friends of the Constitution in the city of ", "Paris", "Lyon", "Lyon")
	f.Add(strings.Repeat("長", 30), "", "x", "y")
	f.Add("", "a (1)", "a", "a")
	f.Fuzz(func(t *testing.T, beginning, a, b, c string) {
		if beginning == "" && (a == "" || b == "" || c == "") {
			t.Skip("actors have names")
		}
		n := NewNames(named(beginning+a, beginning+b, beginning+c), "", words.English)
		var read []string
		for _, lines := range n.Lines {
			read = append(read, strings.Join(lines, "\n"))
		}
		slices.Sort(read)
		if len(slices.Compact(read)) != 3 {
			t.Errorf("%q: boxes say %q", []string{beginning + a, beginning + b, beginning + c}, n.Lines)
		}
	})
}

// TestNamesakesAreResolved says what tells those of one name apart.
func TestNamesakesAreResolved(t *testing.T) {
	n := NewNames(named("Smith", "Smith", "Bob"), "", words.English)
	for actor, want := range []string{"Smith (1): id a0", "Smith (2): envoy, id a1", ""} {
		if got := n.Tell(actor, words.English); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
