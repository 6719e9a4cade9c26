package scale

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

func TestClasses(t *testing.T) {
	for _, tt := range []struct {
		most int
		want []Class
	}{
		{1, []Class{{1, 1}}},
		{3, []Class{{1, 1}, {2, 2}, {3, 3}}},
		{4, []Class{{1, 1}, {2, 2}, {3, 3}, {4, 4}}},
		{5, []Class{{1, 1}, {2, 5}}},
		{9, []Class{{1, 1}, {2, 4}, {5, 9}}},
		{38, []Class{{1, 1}, {2, 4}, {5, 9}, {10, 38}}},
		{1400, []Class{{1, 4}, {5, 49}, {50, 199}, {200, 1400}}},
	} {
		got := classes(tt.most)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("most %d (-want +got):\n%s", tt.most, diff)
		}
		for n := 1; n <= tt.most; n++ {
			if c := got[classOf(got, n)]; n < c.Min || n > c.Max {
				t.Errorf("most %d: %d is put into %v", tt.most, n, c)
			}
		}
	}
}

// busy is a series of one graph, of some nodes and of lines with some messages each.
func busy(nodes int, messages ...int) *graph.Series {
	g := &graph.Graph{Nodes: make([]graph.Node, nodes)}
	for i, n := range messages {
		g.Edges = append(g.Edges, graph.Edge{From: i, Count: graph.Tally{Certain: n / 2, Doubtful: n - n/2}})
	}
	return &graph.Series{Graphs: []*graph.Graph{{}, g}}
}

// TestWidthsCount draws a line of more messages broader, by classes that a reader tells
// apart, and none as a hairline. Where lines are many, all are finer.
func TestWidthsCount(t *testing.T) {
	for _, sheet := range Sheets[:2] {
		s := Style{Sheet: sheet}
		few, many := NewWidths(busy(4, 1, 38, 7), s), NewWidths(busy(1, 1, 2, 3, 38), s)
		for _, w := range []Widths{few, many} {
			if least := w.Of(1); least < s.Em()*6/80 || least < shape.Pt/2 {
				t.Errorf("%s: the thinnest line is %s", sheet.Name, least)
			}
			for n := 2; n <= 38; n++ {
				if w.Of(n) < w.Of(n-1) {
					t.Errorf("%s: %d messages are %s, %d are %s", sheet.Name, n-1, w.Of(n-1), n, w.Of(n))
				}
			}
			for i := range w.Classes[1:] {
				if w.Line(i+1)*2 < w.Line(i)*3-2 { // sizes are whole hundredths
					t.Errorf("%s: the classes %v and %v are %s and %s", sheet.Name, w.Classes[i], w.Classes[i+1], w.Line(i), w.Line(i+1))
				}
			}
			if w.Of(1000) != w.Line(len(w.Classes)-1) {
				t.Errorf("%s: more than there are is %s", sheet.Name, w.Of(1000))
			}
		}
		if few.Of(38) <= many.Of(38) || few.Usual() != few.Line(1) {
			t.Errorf("%s: among few lines 38 messages are %s, among many %s, usual is %s", sheet.Name, few.Of(38), many.Of(38), few.Usual())
		}
	}
	if one := NewWidths(busy(2, 1), Style{Sheet: Sheets[0]}); one.Usual() != one.Of(1) {
		t.Errorf("where each line has one message a line is %s, usual is %s", one.Of(1), one.Usual())
	}
	slide := NewWidths(busy(4, 1, 38, 7), Style{Sheet: Sheets[2]})
	if slide.Of(1) != slide.Of(38) || slide.Of(1) < 2*shape.Pt {
		t.Errorf("on slides tokens say how many: lines of %s and %s", slide.Of(1), slide.Of(38))
	}
}

// TestClassesAreSpelt names what the legend explains.
func TestClassesAreSpelt(t *testing.T) {
	for want, class := range map[string]Class{"1": {1, 1}, "5–9": {5, 9}, "200–1,400": {200, 1400}} {
		if got := class.Words(words.English); got != want {
			t.Errorf("%v is %q, want %q", class, got, want)
		}
	}
}
