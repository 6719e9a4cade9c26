package fit

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/page"
	"cablegraph/render/shape"
)

// holding finds places for which a figure can be read that shows no more than some actors,
// and counts how often it is asked.
func holding(actors int, asked *int) arrangeFunc {
	return func(_ context.Context, set *figure.Set, _ page.Room, _ layout.Engine) ([]*figure.Layout, error) {
		*asked++
		var layouts []*figure.Layout
		for _, f := range set.Figures {
			l := &figure.Layout{Figure: f, Plot: shape.Rect{Max: shape.Point{X: shape.MM(999), Y: shape.MM(99)}}, Asides: make([][]figure.Seat, len(f.Nodes))}
			l.Told = slices.Repeat([]bool{true}, len(f.Edges)) // only boxes are seen
			for i := range f.Nodes {
				l.Boxes = append(l.Boxes, shape.RectAround(shape.Point{X: shape.MM(float64(20 + 20*i)), Y: shape.MM(50)}, shape.MM(9), shape.MM(5)))
			}
			if len(f.Nodes) > actors {
				l.Faults = 10 * (len(f.Nodes) - actors) // too many for words
			}
			layouts = append(layouts, l)
		}
		return layouts, nil
	}
}

// star is a table of some years, in each of which letters go to Ann, from 1 to n writers;
// the first writes most.
func star(writers ...int) string {
	var b strings.Builder
	b.WriteString("date,from,to\n")
	for year, n := range writers {
		for w := range n {
			for range n - w {
				fmt.Fprintf(&b, "%d,%c,Ann\n", 1811+year, 'B'+w)
			}
		}
	}
	return b.String()
}

// TestWeakestAreLeftOut takes the weakest quarter out of a figure until it can be read, and
// leaves figures alone that can be. The options returned count what is drawn.
func TestWeakestAreLeftOut(t *testing.T) {
	for _, tt := range []struct {
		holds int
		want  []string // who is shown, by year
		asked int
	}{
		{13, []string{"Ann B C D E F G H I J K L", "Ann B C"}, 1},
		{9, []string{"Ann B C D E F G H I", "Ann B C"}, 2}, // 12, 9
		{5, []string{"Ann B C D E", "Ann B C"}, 5},         // 12, 9, 7, 6, 5
		{2, []string{"Ann B", "Ann B"}, 8},                 // 12, 9, 7, 6, 5, 4, 3, 2
	} {
		o, asked := onPaper(), 0
		c, err := Compose(seriesOf(t, star(11, 2), "year", o), o)
		if err != nil {
			t.Fatal(err)
		}
		c, by, err := fitBy(t.Context(), c, o, holding(tt.holds, &asked))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range c.Set.Figures {
			var names []string
			for _, n := range f.Nodes {
				if !n.Ghost {
					names = append(names, n.Name)
				}
			}
			got = append(got, strings.Join(names, " "))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" || asked != tt.asked {
			t.Errorf("where %d can be read, places were sought %d times, want %d (-want +got):\n%s", tt.holds, asked, tt.asked, diff)
		}
		if drawn(c) != recounted(t, c, by) || len(c.Layouts) != 2 {
			t.Errorf("where %d can be read %d messages are drawn, by the options %d", tt.holds, drawn(c), recounted(t, c, by))
		}
	}
}

// TestTwoThatCannotBeRead end in an error: nobody else can be left out. So does an error of
// who finds places.
func TestTwoThatCannotBeRead(t *testing.T) {
	o, asked := onPaper(), 0
	compose := func() *Composition {
		c, err := Compose(seriesOf(t, star(4, 3), "year", o), o)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	_, _, err := fitBy(t.Context(), compose(), o, holding(1, &asked))
	if unreadable, ok := errors.AsType[*UnreadableError](err); !ok || unreadable.figure != "1811" {
		t.Errorf("got %v", err)
	}
	fault := errors.New("no engine")
	if _, _, err := fitBy(t.Context(), compose(), o, func(context.Context, *figure.Set, page.Room, layout.Engine) ([]*figure.Layout, error) {
		return nil, fault
	}); !errors.Is(err, fault) {
		t.Errorf("got %v, want %v", err, fault)
	}
}
