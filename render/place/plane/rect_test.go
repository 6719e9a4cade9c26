package plane

import (
	"math/rand/v2"
	"testing"
)

// rects returns all boxes on a small grid, those without a width or a height too.
func rects() []Rect {
	const grid = 4
	var all []Rect
	for x0 := range Unit(grid) {
		for y0 := range Unit(grid) {
			for x1 := x0; x1 < grid; x1++ {
				for y1 := y0; y1 < grid; y1++ {
					all = append(all, Rect{Point{x0, y0}, Point{x1, y1}})
				}
			}
		}
	}
	return all
}

// TestBoxesOfAGrid holds what is said of two boxes against their sides, for all boxes
// of a small grid.
func TestBoxesOfAGrid(t *testing.T) {
	all := rects()
	for _, r := range all {
		for _, s := range all {
			within := r.Distance(s.Min) == 0 && r.Distance(s.Max) == 0
			if got := r.Holds(s); got != within {
				t.Errorf("%v holds %v: %t", r, s, got)
			}
			u := r.Union(s)
			if !u.Holds(r) || !u.Holds(s) || u != s.Union(r) {
				t.Errorf("the union of %v and %v is %v", r, s, u)
			}
			for _, smaller := range []Rect{{u.Min.Add(Point{X: 1}), u.Max}, {u.Min.Add(Point{Y: 1}), u.Max}, {u.Min, u.Max.Sub(Point{X: 1})}, {u.Min, u.Max.Sub(Point{Y: 1})}} {
				if smaller.Holds(r) && smaller.Holds(s) {
					t.Errorf("the union of %v and %v is %v, although %v holds both", r, s, u, smaller)
				}
			}
			x, y := max(s.Min.X-r.Max.X, r.Min.X-s.Max.X), max(s.Min.Y-r.Max.Y, r.Min.Y-s.Max.Y) // between them
			for d := range Unit(3) {
				if got, want := r.Near(s, d), x < d && y < d; got != want || s.Near(r, d) != want {
					t.Errorf("%v near %v by %d: %t, want %t", r, s, d, got, want)
				}
			}
		}
	}
}

// TestBoxesMoveAndGrow keep their middle where they should.
func TestBoxesMoveAndGrow(t *testing.T) {
	r := Around(Point{100, 60}, 20, 8)
	for _, test := range []struct {
		name         string
		got          Rect
		center, half Point
	}{
		{"around", r, Point{100, 60}, Point{20, 8}},
		{"moved", r.Move(Point{-30, 5}), Point{70, 65}, Point{20, 8}},
		{"grown", r.Grow(3), Point{100, 60}, Point{23, 11}},
		{"shrunk", r.Grow(-3), Point{100, 60}, Point{17, 5}},
		{"spread", r.Spread(3, 1), Point{100, 60}, Point{23, 9}},
		{"between", Between(Point{120, 52}, Point{80, 68}), Point{100, 60}, Point{20, 8}},
		{"between the other way", Between(Point{80, 68}, Point{120, 52}), Point{100, 60}, Point{20, 8}},
	} {
		if test.got.Center() != test.center || test.got.Half() != test.half {
			t.Errorf("%s: around %v by %v, want %v by %v", test.name, test.got.Center(), test.got.Half(), test.center, test.half)
		}
	}
}

// TestBoundsAreTight hold every point of a line, and have one on every side.
func TestBoundsAreTight(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range 200 {
		line := places(r, 1+r.IntN(9))
		box := Bounds(line)
		var left, right, top, bottom bool
		for _, p := range line {
			if box.Distance(p) > 0 {
				t.Errorf("%v lies outside of the bounds of %v", p, line)
			}
			left, right = left || p.X == box.Min.X, right || p.X == box.Max.X
			top, bottom = top || p.Y == box.Min.Y, bottom || p.Y == box.Max.Y
		}
		if !left || !right || !top || !bottom {
			t.Errorf("the bounds of %v are %v", line, box)
		}
	}
}
