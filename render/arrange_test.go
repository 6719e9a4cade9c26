package render

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/load"
	"cablegraph/graph/table"
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

// series reads a table of messages and counts it by month.
func series(t *testing.T, messages, actors string) *graph.Series {
	t.Helper()
	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(messages)), nil }
	sources := load.Sources{Messages: load.File{Name: "messages.csv", Open: open}}
	if actors != "" {
		sources.Actors = &table.Source{Name: "actors.csv", Data: strings.NewReader(actors)}
	}
	d, err := load.Load(sources, load.Options{})
	if err != nil {
		t.Fatal(err)
	}
	periods, err := graph.Cut(d, "month")
	if err != nil {
		t.Fatal(err)
	}
	s, err := count.Messages(d, periods, count.Options{Dates: graph.Likeliest})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// randomLetters writes some letters between a few people over some months.
func randomLetters(random *rand.Rand) string {
	var b strings.Builder
	b.WriteString("date,from,to\n")
	people := 4 + random.IntN(12)
	for range 10 + random.IntN(30) {
		fmt.Fprintf(&b, "1950-%02d-%02d,Person %d,Person %d\n", 1+random.IntN(4), 1+random.IntN(28), random.IntN(people), random.IntN(people))
	}
	return b.String()
}

// TestPlaces holds arrangements to what they promise, whatever the engine's
// places: one place an actor, no box on another, every box on the plot, lines
// from box to box, words for every line.
func TestPlaces(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	for range 25 {
		letters := randomLetters(random)
		set := Compose(series(t, letters, ""), Style{Sheet: Sheets[0]})
		layouts, err := Arrange(t.Context(), set, inRows{})
		if err != nil {
			t.Fatal(err)
		}
		places := make(map[int]Point)
		for i, f := range set.Figures {
			l := layouts[i]
			for j, n := range f.Nodes {
				at, seen := places[n.Actor]
				if seen && at != l.Boxes[j].center() {
					t.Errorf("actor %d stands at %v and at %v\n%s", n.Actor, at, l.Boxes[j].center(), letters)
				}
				places[n.Actor] = l.Boxes[j].center()
				if !l.Boxes[j].inside(l.Plot) {
					t.Errorf("box %v is not on the plot %v\n%s", l.Boxes[j], l.Plot, letters)
				}
				for _, o := range l.Boxes[:j] {
					if o.overlaps(l.Boxes[j]) {
						t.Errorf("box %v is on box %v\n%s", l.Boxes[j], o, letters)
					}
				}
			}
			for k, e := range f.Edges {
				c := l.Curves[k]
				if !l.Boxes[e.From].grow(6*Pt, 6*Pt).contains(c[0]) || !l.Boxes[e.To].grow(6*Pt, 6*Pt).contains(c[3]) {
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
	letters := randomLetters(rand.New(rand.NewPCG(11, 12)))
	set := Compose(series(t, letters, ""), Style{Sheet: Sheets[0]})
	var spelled [2]string
	for k := range spelled {
		layouts, err := Arrange(t.Context(), set, Graphviz{})
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
		set := Compose(series(t, letters, actors.String()), Style{Sheet: Sheets[0]})
		layouts, err := Arrange(t.Context(), set, inRows{})
		if err != nil {
			t.Fatal(err)
		}
		at := make(map[string]Point)
		for j, n := range set.Figures[0].Nodes {
			at[n.Name] = layouts[0].Boxes[j].center()
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
		set := Compose(series(t, letters, ""), Style{Sheet: Sheets[0]})
		layouts, err := Arrange(t.Context(), set, Graphviz{})
		if err != nil {
			t.Fatal(err)
		}
		for i, d := range Draw(set, layouts) {
			if f := Lint(d); f.LineInBox > 0 || f.BoxOnBox > 0 {
				t.Errorf("%s, figure %d: %d lines run through boxes, %d boxes stand on each other", name, i, f.LineInBox, f.BoxOnBox)
			}
			if d.H > pageHeight {
				t.Errorf("%s, figure %d: it is %d/100 pt high, a page %d", name, i, d.H, pageHeight)
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
	c := newCrowd(Compose(series(t, letters.String(), ""), Style{Sheet: Sheets[0]}), 0)
	seeds, err := c.seeds(t.Context(), inRows{})
	if err != nil {
		t.Fatal(err)
	}
	s := c.settled(seeds)
	if n := s.hits(); n > 0 {
		t.Fatalf("%d hits before anybody was moved", n)
	}
	carl := c.index[2]
	s.put(carl, Point{(s.at[c.index[0]].X + s.at[c.index[1]].X) / 2, (s.at[c.index[0]].Y + s.at[c.index[1]].Y) / 2})
	if n := s.hits(); n < 3 {
		t.Fatalf("%d hits with Carl in the way of three lines", n)
	}
	s.mend([]int{carl})
	if n := s.hits(); n > 0 {
		t.Errorf("%d hits when he was asked to step aside", n)
	}
}
