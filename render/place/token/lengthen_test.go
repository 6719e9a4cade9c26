package token

import (
	"testing"

	"cablegraph/render/place/plane"
)

// A date that another mark has left no room for gets it, and nothing else is
// shortened or left without a place for that.
func TestLengthen(t *testing.T) {
	way := func(y plane.Unit) []plane.Point { return []plane.Point{p(50, y), p(250, y)} }
	word, date, count := Size{60 * pt, 9 * pt}, Size{110 * pt, 9 * pt}, Size{10 * pt, 9 * pt}
	for _, test := range []struct {
		name         string
		marks        [2]Mark
		first, forms [2]int
	}{
		{"the other moves", [2]Mark{mark(word), mark(date, count)}, [2]int{0, 1}, [2]int{0, 0}},
		{"the other has no room", [2]Mark{mark(Size{80 * pt, 9 * pt}), mark(date, count)}, [2]int{0, 1}, [2]int{0, 1}},
		{"the other would be shortened", [2]Mark{mark(date, count), mark(date, count)}, [2]int{1, 0}, [2]int{1, 0}},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := NewFinder(&Scene{Sheet: sheet(), Lines: []Line{along(way(100), test.marks[0]), along(way(110), test.marks[1])}})
			placed := f.Place()
			if got := [2]int{placed[0][0].Form, placed[1][0].Form}; got != test.first {
				t.Fatalf("placed in forms %v, want %v", got, test.first)
			}
			got := f.Lengthen(placed)
			if forms := [2]int{got[0][0].Form, got[1][0].Form}; forms != test.forms {
				t.Errorf("forms %v, want %v", forms, test.forms)
			}
			if got[0][0].Box.Near(got[1][0].Box, crowded) {
				t.Errorf("%v on %v", got[0][0].Box, got[1][0].Box)
			}
		})
	}
}
