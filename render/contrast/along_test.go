package contrast

import (
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestLinesAlongOthersAreTold leaves the weaker of two lines that run along each other to
// words, and draws the others again.
func TestLinesAlongOthersAreTold(t *testing.T) {
	s := rendertest.Series(t, "id,date,from,to\na,1950-01-05,cid,dan\nb,1950-02-05,ann,cid\nc,1950-02-06,ann,cid\nd,1950-02-07,bob,cid\ne,1950-02-08,cid,dan\n", "id\nann\nbob\ncid\ndan\n")
	diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest}, change.Pairs(s, -1))
	if err != nil {
		t.Fatal(err)
	}
	f := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), diffs)[0]
	d := drafting{Figure: f, plot: shape.Rect{Max: shape.Point{X: 49000, Y: 30000}}, boxes: make(map[int]shape.Rect)}
	for a, at := range []shape.Point{{X: 5000, Y: 5000}, {X: 5000, Y: 25000}, {X: 40000, Y: 15000}, {X: 40000, Y: 28000}} {
		d.boxes[a] = shape.RectAround(at, 6000, 2000)
	}
	groups := f.groups(d.has)
	for _, g := range groups {
		if !d.draw(g, false) {
			t.Fatalf("%v can't be drawn", g[0])
		}
	}
	if n := d.along(nil); n != 0 || len(d.lines) != 3 {
		t.Fatalf("%d of %d lines run along others", n, len(d.lines))
	}
	d.part(groups)
	if len(d.lines) != 3 {
		t.Error("lines are told that run along none")
	}
	var weak *change.Line
	for i, l := range d.drawn {
		if l.From == 1 {
			weak = l
		}
		if l.To == 2 { // both come in together
			d.layout.Lines[i].Curve = shape.Curve{d.layout.Lines[i].Curve[0], {X: 9000, Y: 15000}, {X: 15000, Y: 15000}, {X: 37000, Y: 15000}}
		}
	}
	if d.along(nil) != 1 || d.along([]*change.Line{weak}) != 0 {
		t.Fatalf("%d lines run along others, without the weaker %d", d.along(nil), d.along([]*change.Line{weak}))
	}
	d.part(groups)
	if len(d.lines) != 2 || len(d.layout.Lines) != 2 || d.along(nil) != 0 {
		t.Errorf("%d lines are drawn", len(d.lines))
	}
	for _, l := range d.lines {
		if l == weak {
			t.Error("the weaker of two lines along each other is drawn")
		}
	}
}
