package fit

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// threeHubs is a table of some years of letters of three hubs, and of many who write to them
// once or twice.
func threeHubs(years, letters int) string {
	r := rand.New(rand.NewPCG(1, 0))
	var table strings.Builder
	table.WriteString("date,from,to\n")
	for k := range years * letters {
		hub, other := r.IntN(3), 3+min(r.IntN(45), r.IntN(45))
		if r.IntN(7) == 0 {
			other = (hub + 1 + r.IntN(2)) % 3
		}
		if r.IntN(2) == 0 {
			hub, other = other, hub
		}
		fmt.Fprintf(&table, "%d,Correspondent %d,Correspondent %d\n", 1640+k/letters, hub, other)
	}
	return table.String()
}

// TestRestIsTold draws five years of letters of three hubs and of many who write to them
// once or twice, for which the figures have hardly room: nobody is left out, what can't
// be read is told in words, and what is drawn can be read.
func TestRestIsTold(t *testing.T) {
	o := onPaper()
	c, err := Compose(seriesOf(t, threeHubs(5, 75), "year", o), o)
	if err != nil {
		t.Fatal(err)
	}
	var all []int
	for _, g := range c.Series.Graphs {
		all = append(all, g.Count.Total())
	}
	if c, _, err = Fit(context.Background(), c, o, func(string, ...any) {}); err != nil {
		t.Fatal(err)
	}
	words := 0
	for p, l := range c.Layouts {
		if n := c.Series.Graphs[p].Count.Total(); n != all[p] || l.Faults > 0 || !readable(l, c.Set.Style.Faces) {
			t.Errorf("%s: %d of %d messages are drawn, with %d faults, %d in print", l.Figure.ID, n, all[p], l.Faults, blots(l, c.Set.Style.Faces))
		}
		told := 0
		for i := range l.Lines {
			if !l.Draws(i) {
				told++
			}
		}
		if told > 0 {
			words++
			if heading := l.Untold()[0].Heading; heading != "Not drawn" {
				t.Errorf("%s tells %d lines under %q", l.Figure.ID, told, heading)
			}
		}
	}
	if words == 0 {
		t.Error("no figure tells lines in words; take more letters")
	}
}

// TestColumnsTellLinesInWords shows more on a sheet that holds few actors, whose height is not
// given, where a few lines that can't be read stand in words under the figures.
func TestColumnsTellLinesInWords(t *testing.T) {
	o := onPaper()
	o.Style.Sheet = scale.Sheets[1]
	o.Count.Hold.Actors, o.Count.Hold.Lines = o.Style.Sheet.Holds()
	c, err := Compose(seriesOf(t, threeHubs(2, 45), "year", o), o)
	if err != nil {
		t.Fatal(err)
	}
	c, by, err := Fit(t.Context(), c, o, func(string, ...any) {})
	if err != nil {
		t.Fatal(err)
	}
	told := 0
	for _, l := range c.Layouts {
		for i := range l.Lines {
			if !l.Draws(i) {
				told++
			}
		}
		if l.Faults > 0 || !readable(l, o.Style.Faces) || !c.Page.Holds(l) {
			t.Errorf("%s has %d faults", l.Figure.ID, l.Faults)
		}
	}
	if n := drawn(c); told == 0 || told > 4*len(c.Layouts) || n < 75 || n != recounted(t, c, by) {
		t.Errorf("%d messages are shown, %d lines in words", n, told)
	}
}

// TestNothingIsToldForNothing draws three years of letters within a family: each line that
// words tell could not be read, or something else could not with it.
func TestNothingIsToldForNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 0))
	var letters strings.Builder
	letters.WriteString("date,from,to,via,kind\n")
	for k := range 3 * 42 {
		a := r.IntN(6)
		b, carrier := (a+1+r.IntN(5))%6, []string{"", "", "", "Courier"}[r.IntN(4)]
		fmt.Fprintf(&letters, "%d-0%d-1%d,Correspondent %d,Correspondent %d,%s,%s\n", 1811+k/42, 1+r.IntN(9), r.IntN(10), a, b, carrier, []string{"a", "b", "c"}[r.IntN(3)])
	}
	o := onPaper()
	o.Count.Color = "kind"
	c, err := Compose(seriesOf(t, letters.String(), "year", o), o)
	if err != nil {
		t.Fatal(err)
	}
	if c, _, err = Fit(context.Background(), c, o, func(string, ...any) {}); err != nil {
		t.Fatal(err)
	}
	told := 0
	for _, l := range c.Layouts {
		for i := range l.Lines {
			if l.Draws(i) {
				continue
			}
			more := *l
			more.Told = slices.Clone(l.Told)
			more.Told[i] = false
			if told++; readable(&more, c.Set.Style.Faces) {
				t.Errorf("%s tells in words line %d, which can be read", l.Figure.ID, i)
			}
		}
	}
	if told == 0 {
		t.Error("no figure tells lines in words; take more letters")
	}
}

// TestWaysAreNotBroken leaves the line on which a message goes on from another line among
// the lines that are drawn.
func TestWaysAreNotBroken(t *testing.T) {
	line := func(onward bool, messages ...int) graph.Line {
		l := graph.Line{Onward: onward}
		for _, m := range messages {
			l.Messages = append(l.Messages, graph.EdgeMessage{Message: m})
		}
		return l
	}
	g := &graph.Graph{Lines: []graph.Line{line(true, 1, 2), line(false, 2), line(false, 3), line(false, 4), line(false, 4)}}
	for i, want := range []bool{false, false, true, true, true} {
		if got := alone(g, i); got != want {
			t.Errorf("line %d stands alone: %t", i, got)
		}
	}
}

// TestBoxesGoWithTheirLines takes the box of an actor out of a figure of which words tell
// his only line.
func TestBoxesGoWithTheirLines(t *testing.T) {
	o := onPaper()
	c, err := Compose(seriesOf(t, "date,from,to\n1811-01-05,Ann,Bo\n1811-02-05,Cy,Bo\n", "year", o), o)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Place(context.Background(), o); err != nil {
		t.Fatal(err)
	}
	l := *c.Layouts[0]
	l.Told = []bool{false, true}
	var shown []string
	for i, n := range l.Figure.Nodes {
		if l.Shows(i) {
			shown = append(shown, n.Name)
		}
	}
	if got := strings.Join(shown, ", "); got != "Ann, Bo" {
		t.Errorf("%s have boxes", got)
	}
	if got := fmt.Sprint(l.Untold()); got != "[{Not drawn [Cy → Bo (5 Feb)]}]" {
		t.Errorf("the figure says %s", got)
	}
	if at := figure.Places([]*figure.Layout{&l}); len(at) != 3 {
		t.Errorf("%d actors keep their places", len(at))
	}
}

// TestWhatTheSearchDoesNotSeeIsTold tells the one line of those that end at a box on another
// box that takes most away, though the search has found no line at fault.
func TestWhatTheSearchDoesNotSeeIsTold(t *testing.T) {
	o := onPaper()
	c, err := Compose(seriesOf(t, "date,from,to\n"+strings.Repeat("1811-05-01,Ann,Bob\n1811-05-02,Bob,Cid\n", 3)+"1811-05-03,Cid,Dan\n", "year", o), o)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Place(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	l := c.Layouts[0]
	if l.Faults > 0 || !readable(l, o.Style.Faces) {
		t.Fatal("the figure can't be read as it is found")
	}
	dan, ann := slices.IndexFunc(l.Figure.Nodes, named("Dan")), slices.IndexFunc(l.Figure.Nodes, named("Ann"))
	l.Boxes[dan] = l.Boxes[ann].Move(shape.Point{X: shape.Pt, Y: shape.Pt})
	c.tellRest()
	var told []string
	for i, e := range c.Layouts[0].Figure.Edges {
		if !c.Layouts[0].Draws(i) {
			told = append(told, l.Figure.Nodes[e.From].Name+l.Figure.Nodes[e.To].Name)
		}
	}
	if !slices.Equal(told, []string{"CidDan"}) || !readable(c.Layouts[0], o.Style.Faces) {
		t.Errorf("words tell %v", told)
	}
}

func named(name string) func(figure.Node) bool {
	return func(n figure.Node) bool { return n.Name == name }
}
