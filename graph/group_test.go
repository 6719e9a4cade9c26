package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

// TestBySide draws actors of one side as one: what they tell each other stays
// within it, and who of them carries a message is no carrier of another's.
func TestBySide(t *testing.T) {
	d := graphtest.Set(t, "m1 1950-05-03 a > b", "m2 1950-05-04 a;c > d", "m3 1950-05-05 a > d via b;e;b", "m4 1950-05-06 e > a;b", "m5 1950-05-07 d > -")
	for i, side := range []string{"North", "North", "", "South", "South"} { // a, b, c, d, e
		d.Actors[i].Side = side
	}
	d.Actors[0].Principal, d.Actors[3].Pinned, d.Actors[3].X, d.Actors[4].Pinned, d.Actors[4].X = true, true, 10, true, 20
	d.Glossary = graph.Glossary{graph.Term{Language: "de", Field: "side", Text: "North"}: "Norden"}
	for _, set := range []*graph.Dataset{d, graphtest.Pack(d)} {
		g, err := graph.BySide(set)
		if err != nil {
			t.Fatal(err)
		}
		var actors []string
		for _, a := range g.Actors {
			actors = append(actors, fmt.Sprintf("%s %s %t %t %v", a.ID, a.Role, a.Principal, a.Pinned, a.X))
		}
		if want := []string{"North a, b true false 0", "South d, e false true 15", "c  false false 0"}; !slices.Equal(actors, want) {
			t.Errorf("actors %q, want %q", actors, want)
		}
		if g.Actors[0].Names["de"] != "Norden" || g.Actors[1].Names != nil {
			t.Errorf("names in other languages: %v, %v", g.Actors[0].Names, g.Actors[1].Names)
		}
		ids := func(actors []int) string {
			var out []string
			for _, a := range actors {
				out = append(out, g.Actors[a].ID)
			}
			return strings.Join(out, "+")
		}
		var messages []string
		rows := g.Cursor()
		for i := range g.Rows() {
			m, _ := rows.At(i)
			messages = append(messages, ids(m.From)+">"+ids(m.To)+" "+ids(m.Via))
		}
		want := []string{"North>North ", "North+c>South ", "North>South ", "South>North ", "South> "}
		if !slices.Equal(messages, want) {
			t.Errorf("packed %t: messages %q, want %q", set.Packed != nil, messages, want)
		}
	}
	if d.Actors[0].ID != "a" || len(d.Messages[3].To) != 2 {
		t.Error("the dataset itself was changed")
	}
	for i := range d.Actors {
		d.Actors[i].Side = ""
	}
	if _, err := graph.BySide(d); err == nil {
		t.Error("a dataset without sides is grouped by side")
	}
}
