package layout

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"
)

// star returns boxes of which the first is joined with all others; a chain joins
// each with the next.
func star(n int) (bodies []Body, links []Link) {
	for i := range n {
		bodies = append(bodies, Body{W: 4000, H: 2000})
		if i > 0 {
			links = append(links, Link{0, i})
		}
	}
	return bodies, links
}

func chain(n int) (bodies []Body, links []Link) {
	bodies, links = star(n)
	for i := range links {
		links[i] = Link{i, i + 1}
	}
	return bodies, links
}

// TestGraphvizChooses asks for ranks where there are any.
func TestGraphvizChooses(t *testing.T) {
	for _, tt := range []struct {
		name   string
		engine Graphviz
		form   func(int) ([]Body, []Link)
		n      int
		pin    bool
		want   string
	}{
		{"a chain", Graphviz{}, chain, 9, false, "dot"},
		{"a long chain", Graphviz{}, chain, maxRanked + 1, false, "neato"},
		{"a chain with a pin", Graphviz{}, chain, 9, true, "neato"},
		{"a star", Graphviz{}, star, 9, false, "neato"},
		{"a star, as asked", Graphviz{Engine: "dot"}, star, 9, false, "dot"},
	} {
		bodies, links := tt.form(tt.n)
		bodies[0].Pinned = tt.pin
		if got := tt.engine.choose(bodies, links); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestGraphvizFindsPlaces keeps boxes apart and pins where they are, and gives
// the same places again.
func TestGraphvizFindsPlaces(t *testing.T) {
	bodies, links := chain(6)
	for _, pinned := range []bool{false, true} {
		for i := range bodies {
			bodies[i].Pinned, bodies[i].At = pinned && i < 3, Spot{float64(i) * 10, float64(i*i) * 10}
		}
		spots, err := Graphviz{}.Seed(context.Background(), bodies, links)
		if err != nil || len(spots) != len(bodies) {
			t.Fatalf("%d places, %v", len(spots), err)
		}
		for i, a := range spots {
			for _, b := range spots[:i] {
				if a == b {
					t.Errorf("two boxes stand at %v", a)
				}
			}
		}
		again, err := Graphviz{}.Seed(context.Background(), bodies, links)
		if err != nil || !slices.Equal(spots, again) {
			t.Errorf("the second time the places are %v, not %v", again, spots)
		}
		if pinned && (spots[1].X <= spots[0].X || spots[2].Y <= spots[1].Y) {
			t.Errorf("pins are not kept: %v", spots)
		}
	}
	if spots, err := (Graphviz{}).Seed(context.Background(), nil, nil); spots != nil || err != nil {
		t.Errorf("nobody stands at %v, %v", spots, err)
	}
}

// TestGraphvizRefuses what would take too long, before it begins.
func TestGraphvizRefuses(t *testing.T) {
	bodies, links := star(maxNeato + 1)
	_, err := Graphviz{}.Seed(context.Background(), bodies, links)
	var large *TooLargeError
	if !errors.As(err, &large) || large.Error() != "501 actors in 500 pairs would take neato too long" {
		t.Errorf("the error is %v", err)
	}
	bodies, links = star(maxDot + 1)
	if _, err := (Graphviz{Engine: "dot"}).Seed(context.Background(), bodies, links); !errors.As(err, &large) {
		t.Errorf("the error is %v", err)
	}
}

// TestParsePlain reads what Graphviz answers, and refuses what it should not.
func TestParsePlain(t *testing.T) {
	got, err := parsePlain(bytes.NewBufferString("graph 1 2 3\nnode n1 1 2 x\nnode n0 0.5 -1 x\nedge n0 n1\nstop\n"), 2)
	if err != nil || !slices.Equal(got, []Spot{{36, 72}, {72, -144}}) {
		t.Errorf("%v, %v", got, err)
	}
	for answer, want := range map[string]string{
		"node n0 1 2\n":        "graphviz placed 1 of 2 boxes",
		"node n2 1 2\n":        `graphviz answered "node n2 1 2"`,
		"node other one two\n": `graphviz answered "node other one two"`,
	} {
		if _, err := parsePlain(bytes.NewBufferString(answer), 2); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", answer, err, want)
		}
	}
}
