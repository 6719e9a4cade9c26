package shape

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestUnitsAndColorsAreSpelt(t *testing.T) {
	for _, tt := range []struct {
		u    Unit
		want string
	}{
		{0, "0"}, {100, "1"}, {150, "1.5"}, {105, "1.05"}, {7, "0.07"}, {-7, "-0.07"}, {-1230, "-12.3"}, {49323, "493.23"},
	} {
		if got := tt.u.String(); got != tt.want {
			t.Errorf("%d: %q, want %q", int(tt.u), got, tt.want)
		}
	}
	if got := MM(25.4); got != 72*Pt {
		t.Errorf("an inch is %v pt", got)
	}
	if got := RGB(0x0a1b2c).String(); got != "#0a1b2c" {
		t.Errorf("a colour is %q", got)
	}
}

// TestBuilder gathers one of each kind.
func TestBuilder(t *testing.T) {
	var b Builder
	red := RGB(0xff0000)
	b.Line(red, 10, []Unit{3, 2}, Point{0, 0}, Point{5, 5})
	b.Area(red, Point{0, 0}, Point{5, 5}, Point{0, 5})
	b.Outline(red, 10, Point{0, 0}, Point{5, 5}, Point{0, 5})
	b.Curve(red, 10, nil, Curve{{0, 0}, {1, 1}, {2, 2}, {3, 3}})
	b.Add(&Text{S: "words"})
	triangle := []Seg{{MoveTo, [3]Point{{0, 0}}}, {LineTo, [3]Point{{5, 5}}}, {LineTo, [3]Point{{0, 5}}}, {Op: Close}}
	want := []Shape{
		&Path{Segs: []Seg{{MoveTo, [3]Point{{0, 0}}}, {LineTo, [3]Point{{5, 5}}}}, Stroke: red, Width: 10, Dash: []Unit{3, 2}},
		&Path{Segs: triangle, Fill: red},
		&Path{Segs: triangle, Fill: White, Stroke: red, Width: 10},
		&Path{Segs: []Seg{{MoveTo, [3]Point{{0, 0}}}, {CurveTo, [3]Point{{1, 1}, {2, 2}, {3, 3}}}}, Stroke: red, Width: 10},
		&Text{S: "words"},
	}
	if diff := cmp.Diff(want, b.Shapes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestRoundThings keep within their box, and a ring runs at its radius.
func TestRoundThings(t *testing.T) {
	var b Builder
	box := Rect{Point{100, 200}, Point{1100, 700}}
	b.Box(box, 100, White, White, 1)
	b.Ring(Point{0, 0}, 1000, White, White, 1)
	var last Point
	for i, s := range b.Shapes {
		for _, seg := range s.(*Path).Segs {
			switch seg.Op {
			case MoveTo, LineTo:
				last = seg.P[0]
			case CurveTo:
				if i == 1 {
					if r := (Curve{last, seg.P[0], seg.P[1], seg.P[2]}).At(512).Length(); r < 995 || r > 1005 {
						t.Errorf("the ring runs at %d", r)
					}
				}
				last = seg.P[2]
			case Close:
			}
			if i == 0 && seg.Op != Close && !(Rect{last, last}).Inside(box) {
				t.Errorf("%v lies outside of the box", last)
			}
		}
	}
}

// A box is known as one, wherever it is moved, and nothing else is.
func TestRounded(t *testing.T) {
	var b Builder
	at := Rect{Point{100, 200}, Point{900, 600}}
	b.Box(at, 50, White, None, 0)
	b.Ring(Point{400, 400}, 80, White, None, 0)
	b.Hexagon(at, White, None, 0, nil)
	b.Area(White, at.Min, at.Max, Point{100, 600})
	d := &Drawing{W: 1000, H: 1000, Contents: []Group{{Shapes: b.Shapes}}}
	for _, d := range []*Drawing{d, d.Crop(0, 800), d.Crop(150, 800)} {
		shapes, by := d.Contents[0].Shapes, Point{0, d.H - 800}
		if d.H == 1000 {
			by = Point{}
		}
		box, r, ok := shapes[0].(*Path).Rounded()
		if !ok || box != at.Move(by) || r != 50 {
			t.Errorf("box at %v, radius %d, %t", box, r, ok)
		}
		if ring, r, ok := shapes[1].(*Path).Rounded(); !ok || ring.Center() != (Point{400, 400}).Add(by) || r != 80 {
			t.Errorf("ring at %v, radius %d, %t", ring, r, ok)
		}
		for _, s := range shapes[2:] {
			if _, _, ok := s.(*Path).Rounded(); ok {
				t.Errorf("a box: %v", s)
			}
		}
	}
}
