package scale

import (
	"fmt"
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/color"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// TestSidesOf gives looks to the sides of a whole set, shown or not.
func TestSidesOf(t *testing.T) {
	for _, test := range []struct {
		name         string
		actors, want []string // sides
	}{
		{"none", []string{"", ""}, nil},
		{"by name", []string{"USSR", "PRC", "", "USSR"}, []string{"PRC", "USSR"}},
		{"the largest first", []string{"A", "B", "C", "D", "E", "F", "G", "H", "H"}, []string{"A", "B", "C", "D", "E", "F", "H", "G"}},
	} {
		d := &graph.Dataset{}
		for _, side := range test.actors {
			d.Actors = append(d.Actors, graph.Actor{Side: side})
		}
		if got := NewSides(&graph.Series{Dataset: d}, Style{}).names; !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestSidesHaveTheHuesOfTheirLines where the sides are the categories, and only
// there.
func TestSidesHaveTheHuesOfTheirLines(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1950-01-02,ann,bob\n1950-01-03,bob,cid\n", "id,side\nann,A\nbob,B\ncid,C\n")
	colored, err := count.Messages(s.Dataset, s.Periods, count.Options{Dates: graph.Likeliest, Color: "side"})
	if err != nil {
		t.Fatal(err)
	}
	style := Style{Sheet: Sheets[0], Words: words.English}
	lines, sides := NewCategories(colored, style), NewSides(colored, style)
	for _, e := range colored.Graphs[0].Lines {
		from := &colored.Dataset.Actors[e.From]
		if line, box := lines.Looks[e.Category].Ink, sides.Of(from).Line; line != box {
			t.Errorf("the lines of %s are %s, its border is %s", from.Name, line, box)
		}
	}
	if cid := sides.Of(&colored.Dataset.Actors[2]); cid.Fill != noSide.fill {
		t.Errorf("who sends nothing has the fill %s", cid.Fill)
	}
	plain := NewSides(s, style)
	for _, a := range s.Dataset.Actors {
		if slices.Contains(Inks, plain.Of(&a).Line) {
			t.Errorf("%s has the hue of a category", a.Name)
		}
	}
}

// TestSidesKeepTheirLooks draws everybody and then the strongest two: a side
// does not change its look because another is not shown.
func TestSidesKeepTheirLooks(t *testing.T) {
	const messages = "date,from,to\n1950-01-02,bob,cid\n1950-01-03,bob,cid\n1950-01-04,ann,bob\n"
	const actors = "id,side\nann,A\nbob,B\ncid,C\n"
	all := rendertest.Series(t, messages, actors)
	few, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Top: 2})
	if err != nil {
		t.Fatal(err)
	}
	looks := func(s *graph.Series) []string {
		var looks []string
		sides := NewSides(s, Style{Sheet: Sheets[0]})
		for _, n := range s.Graphs[0].Nodes {
			a := &s.Dataset.Actors[n.Actor]
			looks = append(looks, fmt.Sprint(a.Name, sides.Of(a)))
		}
		return looks
	}
	if got, want := looks(few), looks(all)[1:]; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestPrincipalsStandOut gives them a border of 1.5 pt in print, others one of 0.8 pt, and
// those without a message a white box that is fainter in all.
func TestPrincipalsStandOut(t *testing.T) {
	sides := NewSides(&graph.Series{Dataset: &graph.Dataset{Actors: []graph.Actor{{Side: "USSR"}}}}, Style{Sheet: Sheets[0]})
	plain, principal, ghost := sides.Box("USSR", false), sides.Box("USSR", true), sides.Ghost()
	if plain.Border != 80 || principal.Border != 150 || plain.Fill != principal.Fill || plain.Line != principal.Line {
		t.Errorf("a principal has %+v, others %+v", principal, plain)
	}
	if ghost.Fill != shape.White || ghost.Border >= plain.Border || color.Contrast(ghost.Line, shape.White) >= color.Contrast(plain.Line, shape.White) || color.Contrast(ghost.Words, shape.White) >= color.Contrast(plain.Words, plain.Fill) {
		t.Errorf("a box without a message has %+v, others %+v", ghost, plain)
	}
}

// TestPaleTintsShowGreyLines lets a line that is not said be seen on the lanes of every
// side, on which it is drawn.
func TestPaleTintsShowGreyLines(t *testing.T) {
	for _, look := range sideLooks {
		if got := color.Contrast(UnsaidInk, Pale(look.fill)); got < LeastOfLine {
			t.Errorf("on %s, which is %s paler, it keeps %.2f:1", Pale(look.fill), look.fill, got)
		}
	}
	if Pale(shape.RGB(0x000a64)) != shape.RGB(0x4c5392) { // (7 × 0x64 + 3 × 0xff) / 10 = 0x92
		t.Errorf("a dark blue is mixed to %s", Pale(shape.RGB(0x000a64)))
	}
}
