package fit

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestSlidesHoldTheStrongest fits a small slide in which all write to all: some are left out,
// which is said, all else can be read, the strongest are there, no less is shown than where
// they were first placed, and their places given back show the same.
func TestSlidesHoldTheStrongest(t *testing.T) {
	o := onPaper()
	o.Style.Sheet = scale.Sheets[2]
	o.Style.W, o.Style.H = 800*shape.Pt, 260*shape.Pt
	o.Count.Hold = count.Capacity{Actors: 6, Lines: 15}
	o.Count.Brief, o.Count.Top = true, 6
	c, err := Compose(seriesOf(t, everybody(6, "Person %c", false)+strings.Repeat("1811,Person A,Person B\n", 5), "year", o), o)
	if err != nil {
		t.Fatal(err)
	}
	first, _, err := fitBy(t.Context(), c, o, o.arrangement())
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	say := func(format string, words ...any) { said = append(said, fmt.Sprintf(format, words...)) }
	fitted, by, err := Fit(t.Context(), c, o, say)
	if err != nil {
		t.Fatal(err)
	}
	for i, l := range fitted.Layouts {
		if l.Faults > 0 || boxes(fitted.Series.Graphs[i]) < fewest {
			t.Errorf("%d actors are shown, with %d faults", boxes(fitted.Series.Graphs[i]), l.Faults)
		}
	}
	strong := 0
	for _, n := range fitted.Set.Figures[0].Nodes {
		if n.Name == "Person A" || n.Name == "Person B" {
			strong++
		}
	}
	if strong != 2 || drawn(fitted) != recounted(t, fitted, by) {
		t.Errorf("%d of the two strongest are shown; %d messages are drawn, by the options %d", strong, drawn(fitted), recounted(t, fitted, by))
	}
	if left := drawn(c) - drawn(fitted); left <= 0 || len(said) != 1 || !strings.Contains(said[0], "fewer than 6 actors") {
		t.Errorf("%d of %d messages are left out, and said is %q", left, drawn(c), said)
	}
	if drawn(fitted) < drawn(first) {
		t.Errorf("placed again from where they stood %d messages are drawn, at first %d", drawn(fitted), drawn(first))
	}
	places := figure.Places(fitted.Layouts)
	for a := range c.Series.Dataset.Actors {
		p, shown := places[a]
		actor := &c.Series.Dataset.Actors[a]
		actor.Pinned, actor.X, actor.Y = shown, float64(p.X)/float64(shape.Pt), float64(p.Y)/float64(shape.Pt)
	}
	again, err := Compose(c.Series, o)
	if err != nil {
		t.Fatal(err)
	}
	if again, _, err = Fit(t.Context(), again, o, say); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(places, figure.Places(again.Layouts)); diff != "" || drawn(again) != drawn(fitted) {
		t.Errorf("given back, %d messages are drawn of %d, places (-found +given):\n%s", drawn(again), drawn(fitted), diff)
	}
}

// TestPlacesTooClose are left, and that is said, where all stand on each other.
func TestPlacesTooClose(t *testing.T) {
	o := onPaper()
	o.Style.Sheet = scale.Sheets[2]
	o.Count.Hold.Actors, o.Count.Hold.Lines = o.Style.Sheet.Holds()
	series := seriesOf(t, everybody(4, "Person %c", false), "year", o)
	for i := range series.Dataset.Actors {
		a := &series.Dataset.Actors[i]
		a.Pinned, a.X = true, float64(i/3)*1000+float64(i%3)
	}
	c, err := Compose(series, o)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	c, _, err = Fit(t.Context(), c, o, func(format string, words ...any) { said = append(said, fmt.Sprintf(format, words...)) })
	if err != nil {
		t.Fatal(err)
	}
	if boxes(c.Series.Graphs[0]) != 4 || c.Layouts[0].Faults > 0 || len(said) != 1 || !strings.Contains(said[0], "placed anew") {
		t.Errorf("%d of 4 are shown, with %d faults, and said is %q", boxes(c.Series.Graphs[0]), c.Layouts[0].Faults, said)
	}
}

// TestSlidesOfHubsWithCategories are drawn where what hubs write to others, in each of
// several categories, has no room beside their boxes: it stands in these, and nothing is
// on something else. No hub says less for it.
func TestSlidesOfHubsWithCategories(t *testing.T) {
	var table strings.Builder
	table.WriteString("date,from,to,topic\n")
	for i := range 180 {
		hub, other := 'A'+rune(i%3), 'D'+rune(i*7%20)
		if i%4 == 0 {
			other = 'A' + rune((i+1+i/4%2)%3)
		}
		fmt.Fprintf(&table, "1811-%02d-%02d,Person %c,Person %c,%s\n", 1+i%12, 1+i%28, hub, other, []string{"war", "trade", "family", "church", "health"}[i*i%5])
	}
	for _, sheet := range scale.Sheets[2:] {
		o := onPaper()
		o.Style.Sheet = sheet
		o.Count.Hold.Actors, o.Count.Hold.Lines = sheet.Holds()
		o.Count.Brief, o.Count.Color = true, "topic"
		c, err := Compose(seriesOf(t, table.String(), "year", o), o)
		if err != nil {
			t.Fatal(err)
		}
		beside := o
		if _, _, err := fitBy(t.Context(), c, beside, layout.Arrange); err == nil {
			t.Error("the set has room beside its boxes: take another one")
		}
		c, by, err := Fit(t.Context(), c, o, func(string, ...any) {})
		if err != nil {
			t.Fatal(err)
		}
		folded := 0
		for i, n := range c.Set.Figures[0].Nodes {
			if n.Folded {
				folded++
				if seat, box := c.Layouts[0].Asides[i][0], c.Layouts[0].Boxes[i]; !seat.Token.Inside(box) || !seat.Words.Inside(box) {
					t.Errorf("%s: %s says %v out of its box %v", sheet.Name, n.Name, seat, box)
				}
			}
		}
		if folded == 0 || c.Layouts[0].Faults > 0 || !readable(c.Layouts[0], o.Style.Faces) || drawn(c) != recounted(t, c, by) {
			t.Errorf("%s: %d boxes say what goes to others, with %d faults", sheet.Name, folded, c.Layouts[0].Faults)
		}
	}
}
