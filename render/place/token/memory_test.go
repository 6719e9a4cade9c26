package token

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"cablegraph/render/place/plane"
)

// A finder that remembers places marks as one does that begins anew, whatever has
// changed, and as one does that follows another one, whatever lines have come or gone.
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
		lines := 0
		line := func() Line {
			lines++
			named := Mark{Sizes: []Size{{40 * pt, 8 * pt}, {8 * pt, 8 * pt}}, Spare: 1, Ring: 4 * pt, Prefer: 512, To: 1024}
			l := along(way(), named, mark(Size{30 * pt, 7 * pt}, Size{5 * pt, 7 * pt}))
			l.Key = fmt.Sprint(lines)
			return l
		}
		for range 12 {
			s.Lines = append(s.Lines, line())
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
				n := f.Homeless([]int{i}, len(marks))
				if n > without {
					t.Fatalf("seed %d: line %d has %d marks without a place, of which %d could have none", seed, i, without, n)
				}
				homeless += n
			}
			k := r.IntN(len(s.Lines))
			switch r.IntN(5) {
			case 0:
				s.Boxes[0] = plane.Around(at(), 20*pt, 8*pt)
			case 1:
				s.Lines = slices.Insert(slices.Clone(s.Lines), k, line())
			case 2:
				s.Lines = slices.Delete(slices.Clone(s.Lines), k, k+1)
			case 3:
				s.Lines = slices.Clone(s.Lines)
				s.Lines[k].Marks = slices.Clone(s.Lines[k].Marks[1:])
				s.Lines[k].Marks = append(s.Lines[k].Marks, mark(Size{20 * pt, 7 * pt}))
			default:
				w := way()
				s.Lines[k].Run(w, plane.Bounds(w))
				continue
			}
			g := NewFinder(&s)
			g.Remember = true
			g.Follow(f)
			f = g
		}
	}
	if homeless == 0 {
		t.Error("every mark could have a place: try a denser scene")
	}
}
