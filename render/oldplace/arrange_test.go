package place

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lint"
	"cablegraph/render/page"
	"cablegraph/render/shape"
)

// inRows is an engine that places bodies in rows, as they come: the worst
// start that settling may have.
type inRows struct{}

func (inRows) Seed(_ context.Context, bodies []Body, _ []Link) ([]Spot, error) {
	spots := make([]Spot, len(bodies))
	for i, b := range bodies {
		spots[i] = Spot{float64(i % 5), float64(i / 5)}
		if b.Pinned {
			spots[i] = b.At
		}
	}
	return spots, nil
}

// TestPlaces holds arrangements to what they promise, whatever the engine's
// places: one place an actor, no box on another, every box on the plot, lines
// from box to box, words for every line.
func TestPlaces(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	for range 25 {
		letters := rendertest.Letters(random)
		set := figure.Compose(rendertest.Series(t, letters, ""), figure.Style{Sheet: figure.Sheets[0]})
		layouts, err := Arrange(t.Context(), set, page.Measure(set).Room, inRows{})
		if err != nil {
			t.Fatal(err)
		}
		places := make(map[int]shape.Point)
		for i, f := range set.Figures {
			l := layouts[i]
			for j, n := range f.Nodes {
				at, seen := places[n.Actor]
				if seen && at != l.Boxes[j].Center() {
					t.Errorf("actor %d stands at %v and at %v\n%s", n.Actor, at, l.Boxes[j].Center(), letters)
				}
				places[n.Actor] = l.Boxes[j].Center()
				if !l.Boxes[j].Inside(l.Plot) {
					t.Errorf("box %v is not on the plot %v\n%s", l.Boxes[j], l.Plot, letters)
				}
				for _, o := range l.Boxes[:j] {
					if o.Overlaps(l.Boxes[j]) {
						t.Errorf("box %v is on box %v\n%s", l.Boxes[j], o, letters)
					}
				}
			}
			for k, e := range f.Edges {
				c := l.Curves[k]
				if !l.Boxes[e.From].Grow(6*shape.Pt, 6*shape.Pt).Contains(c[0]) || !l.Boxes[e.To].Grow(6*shape.Pt, 6*shape.Pt).Contains(c[3]) {
					t.Errorf("line %d goes from %v to %v, its boxes are %v and %v", k, c[0], c[3], l.Boxes[e.From], l.Boxes[e.To])
				}
				if l.Labels[k].Words == "" {
					t.Errorf("line %d has no words", k)
				}
			}
		}
	}
}

// TestArrangingAgain gives the same layouts.
func TestArrangingAgain(t *testing.T) {
	letters := rendertest.Letters(rand.New(rand.NewPCG(11, 12)))
	set := figure.Compose(rendertest.Series(t, letters, ""), figure.Style{Sheet: figure.Sheets[0]})
	var spelled [2]string
	for k := range spelled {
		layouts, err := Arrange(t.Context(), set, page.Measure(set).Room, Graphviz{})
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range layouts {
			spelled[k] += fmt.Sprintln(l.Plot, l.Boxes, l.Labels)
		}
	}
	if diff := cmp.Diff(spelled[0], spelled[1]); diff != "" {
		t.Errorf("(-first +second):\n%s", diff)
	}
}

// TestPinsKeepTheirRelations lets pins of any scale stand as the user said.
func TestPinsKeepTheirRelations(t *testing.T) {
	const letters = "date,from,to\n1950-01-03,Mao,Stalin\n1950-01-04,Kim,Stalin\n1950-01-05,Mao,Envoy\n1950-01-06,Envoy,Kim\n"
	for _, scale := range []float64{0.01, 1, 3000} {
		var actors strings.Builder
		actors.WriteString("id,name,x,y\n")
		for name, at := range map[string][2]float64{"Mao": {0, 1}, "Kim": {1, 1}, "Stalin": {0.5, 0}} {
			actors.WriteString(fmt.Sprintf("%s,%s,%g,%g\n", name, name, at[0]*scale, at[1]*scale))
		}
		set := figure.Compose(rendertest.Series(t, letters, actors.String()), figure.Style{Sheet: figure.Sheets[0]})
		layouts, err := Arrange(t.Context(), set, page.Measure(set).Room, inRows{})
		if err != nil {
			t.Fatal(err)
		}
		at := make(map[string]shape.Point)
		for j, n := range set.Figures[0].Nodes {
			at[n.Name] = layouts[0].Boxes[j].Center()
		}
		if at["Stalin"].Y >= at["Mao"].Y || at["Mao"].Y != at["Kim"].Y || at["Mao"].X >= at["Stalin"].X || at["Stalin"].X >= at["Kim"].X {
			t.Errorf("scale %g: %v", scale, at)
		}
	}
}

// TestRing holds stars and tangles to what a ring promises: no line runs
// through a box, and the figure is not higher than a page.
func TestRing(t *testing.T) {
	star, tangle := "date,from,to\n", "date,from,to\n"
	for i := range 32 {
		for month := 1; month <= 2; month++ {
			star += fmt.Sprintf("1950-%02d-03,Person number %d,The hub\n", month, i)
		}
	}
	for i := range 13 {
		for _, step := range []int{1, 3, 4} {
			for month := 1; month <= 2; month++ {
				tangle += fmt.Sprintf("1950-%02d-03,Person %d,Person %d\n", month, i, (i+step)%13)
			}
		}
	}
	for name, letters := range map[string]string{"star": star, "tangle": tangle} {
		set := figure.Compose(rendertest.Series(t, letters, ""), figure.Style{Sheet: figure.Sheets[0]})
		layouts, err := Arrange(t.Context(), set, page.Measure(set).Room, Graphviz{})
		if err != nil {
			t.Fatal(err)
		}
		for l, d := range page.Measure(set).Draw(layouts) {
			if f := lint.Check(d, nil); f.LineInBox > 0 || f.BoxOnBox > 0 {
				t.Errorf("%s, figure %s: %d lines run through boxes, %d boxes stand on each other", name, l.Figure.ID, f.LineInBox, f.BoxOnBox)
			}
			if d.H > figure.PageHeight {
				t.Errorf("%s, figure %s: it is %d/100 pt high, a page %d", name, l.Figure.ID, d.H, figure.PageHeight)
			}
		}
	}
}

// TestMendFreesLines puts a box on the line between two others: it makes room,
// in all figures that show it.
func TestMendFreesLines(t *testing.T) {
	var letters strings.Builder
	letters.WriteString("date,from,to\n")
	for month := 1; month <= 3; month++ {
		for day, pair := range []string{"Anna,Bert", "Carl,Dora", "Dora,Anna", fmt.Sprintf("Only %d,Bert", month)} {
			fmt.Fprintf(&letters, "1950-%02d-%02d,%s\n", month, day+3, pair)
		}
	}
	set := figure.Compose(rendertest.Series(t, letters.String(), ""), figure.Style{Sheet: figure.Sheets[0]})
	c := newCrowd(set, page.Measure(set).Room, 0)
	seeds, err := c.seeds(t.Context(), inRows{})
	if err != nil {
		t.Fatal(err)
	}
	s := c.settled(seeds)
	if n := s.hits(); n > 0 {
		t.Fatalf("%d hits before anybody was moved", n)
	}
	carl := c.index[2]
	s.put(carl, shape.Point{X: (s.at[c.index[0]].X + s.at[c.index[1]].X) / 2, Y: (s.at[c.index[0]].Y + s.at[c.index[1]].Y) / 2})
	if n := s.hits(); n < 3 {
		t.Fatalf("%d hits with Carl in the way of three lines", n)
	}
	s.mend([]int{carl})
	if n := s.hits(); n > 0 {
		t.Errorf("%d hits when he was asked to step aside", n)
	}
}
