package strip

import (
	"slices"
	"testing"

	"cablegraph/render/internal/rendertest"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// TestBordersOfPeriods are lines from the titles down to the axis, and breaks where what follows
// lies outside of all; the ends of a strip have neither.
func TestBordersOfPeriods(t *testing.T) {
	lines, breaks := 0, 0
	two := strips(t, rendertest.Series(t, "date,from,to\n1950-01-05,a,b\n1950-02-05,b,a\n", ""), words.English)
	both, ok := New(two[0].Frame, slices.Concat(two[0].segments, two[1].segments), Brief)
	if !ok {
		t.Fatal("two messages have no room side by side")
	}
	for _, s := range append(builtIn(t, words.English), both) {
		want := make(map[shape.Unit]bool) // by place, whether the calendar breaks off
		for i, c := range s.columns[1 : len(s.columns)-1] {
			if c.m == nil {
				want[margin+s.Side+s.columns[i+1].x] = c.breaks
			}
		}
		for _, one := range draw(s)[1].Shapes {
			p, ok := one.(*shape.Path)
			if !ok {
				continue
			}
			box := extent([]shape.Group{{Shapes: []shape.Shape{p}}})
			x := box.Center().X
			switch isBreak, is := want[x]; {
			case p.Fill == shape.White:
				if breaks++; !is || !isBreak || box.Center().Y != margin+s.axisY() {
					t.Errorf("the calendar breaks off at %v, %v", x, box.Center().Y)
				}
			case p.Stroke == borderInk && box.Width() == 0:
				if lines++; !is || isBreak || box.Min.Y != margin || box.Max.Y != margin+s.axisY() {
					t.Errorf("a border stands at %v, from %v to %v", x, box.Min.Y, box.Max.Y)
				}
			}
		}
		for _, isBreak := range want {
			if isBreak {
				breaks--
			} else {
				lines--
			}
		}
	}
	if lines != 0 || breaks != 0 {
		t.Errorf("%d borders too many, %d breaks", lines, breaks)
	}
}

// TestBarsOfSamples are as long as they are asked for; what lasted is thick and has no ticks,
// what lies in a span is thin and has two. Both have a dot.
func TestBarsOfSamples(t *testing.T) {
	s := builtIn(t, words.English)[0].Style
	at := shape.Point{X: 700, Y: 300}
	bar := func(lasted bool) (line *shape.Path, shapes int) {
		var b shape.Builder
		SpanBar(&b, s, lasted, at, 2000)
		return b.Shapes[0].(*shape.Path), len(b.Shapes)
	}
	thick, few := bar(true)
	thin, more := bar(false)
	var together shape.Builder
	TogetherBar(&together, s, at, 2000)
	for _, line := range []*shape.Path{thick, thin, together.Shapes[0].(*shape.Path)} {
		if line.Segs[0].P[0] != at || line.Segs[1].P[0] != at.Add(shape.Point{X: 2000}) {
			t.Errorf("a bar goes from %v to %v", line.Segs[0].P[0], line.Segs[1].P[0])
		}
	}
	if thick.Width <= thin.Width || few != 2 || more != 4 {
		t.Errorf("bars are %v wide of %d shapes, and %v of %d", thick.Width, few, thin.Width, more)
	}
}
