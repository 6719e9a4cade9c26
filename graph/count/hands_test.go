package count

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

// TestManyHandsMakeOneLine draws what different actors carried between the same
// two on one line, which names them all, and apart what went directly or on to a
// carrier with a box.
func TestManyHandsMakeOneLine(t *testing.T) {
	d := graphtest.Set(t, "m1 1950-05-03 a > b", "m2 1950-05-04 a > b via x", "m3 1950-05-05 a > b via y", "m4 1950-05-06 a > b via x;y",
		"m5 1950-05-07 a > b via x", "m6 1950-05-08 a > b via c", "m7 1950-05-09 c > b", "m8 1950-05-10 b > a via y")
	for _, packed := range []bool{false, true} {
		if packed {
			d = graphtest.Pack(d)
		}
		s, err := Messages(d, year, Options{Only: []graph.Filter{{Column: "actor", Values: []string{"a", "b", "c"}}}})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range s.Graphs[0].Lines {
			var hands []string
			for _, way := range l.Carriers {
				var names []string
				for _, a := range way {
					names = append(names, d.Actors[a].ID)
				}
				hands = append(hands, strings.Join(names, "+"))
			}
			got = append(got, fmt.Sprintf("%s>%s %v %d", d.Actors[l.From].ID, d.Actors[l.To].ID, hands, l.Count.Total()))
		}
		want := []string{"a>b [] 1", "a>b [x x+y y] 4", "a>c [] 1", "b>a [y] 1", "c>b [] 2"}
		if !slices.Equal(got, want) {
			t.Errorf("packed %t: got %q, want %q", packed, got, want)
		}
	}
}
