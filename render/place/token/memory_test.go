package token

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"cablegraph/render/place/plane"
)

// A finder that remembers places marks as one does that begins anew, whatever has
// changed.
func TestFinderRemembers(t *testing.T) {
	homeless := 0
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(11, seed))
		at := func() plane.Point { return p(plane.Unit(r.IntN(300)), plane.Unit(r.IntN(200))) }
		way := func() []plane.Point {
			if r.IntN(2) == 0 {
				return []plane.Point{at(), at()}
			}
			return plane.Cubic{at(), at(), at(), at()}.Flat(nil, 8)
		}
		s := Scene{Sheet: sheet(), Boxes: []plane.Rect{plane.Around(at(), 20*pt, 8*pt), plane.Around(at(), 20*pt, 8*pt)}}
		for range 12 {
			named := Mark{Sizes: []Size{{40 * pt, 8 * pt}, {8 * pt, 8 * pt}}, Spare: 1, Ring: 4 * pt, Prefer: 512, To: 1024}
			s.Lines = append(s.Lines, along(way(), named, mark(Size{30 * pt, 7 * pt}, Size{5 * pt, 7 * pt})))
		}
		f := NewFinder(&s)
		f.Remember = true
		for range 8 {
			if got, want := f.Place(), NewFinder(&s).Place(); !reflect.DeepEqual(got, want) {
				t.Fatalf("seed %d: %v, want %v", seed, got, want)
			}
			for i, marks := range f.Place() {
				without := 0
				for _, m := range marks {
					if m.Form < 0 {
						without++
					}
				}
				if n := f.Homeless(i); n > without {
					t.Fatalf("seed %d: line %d has %d marks without a place, of which %d could have none", seed, i, without, n)
				}
				homeless += f.Homeless(i)
			}
			if r.IntN(4) == 0 {
				s.Boxes[0] = plane.Around(at(), 20*pt, 8*pt)
				continue
			}
			w := way()
			s.Lines[r.IntN(len(s.Lines))].Run(w, plane.Bounds(w))
		}
	}
	if homeless == 0 {
		t.Error("every mark could have a place: try a denser scene")
	}
}
