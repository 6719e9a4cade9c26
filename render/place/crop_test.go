package place

import (
	"reflect"
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// Figures that are moved to the edge of the sheet stand there as if they had been
// drawn there.
func TestCrop(t *testing.T) {
	moved := 0
	for seed := range uint64(12) {
		p := some(seed, 14, 10, 4)
		a := arrange(&p)
		got := begin(a, &p, origin{number: int(seed), height: heightOf(a, &p) + 60*Pt})
		got.complete()
		if up := (got.used().Min.Y - sketch.Edge) / Pt * Pt; up > 0 {
			for _, s := range got.sketches {
				if s.SameHigher(up) {
					moved++
				}
			}
		}
		crop(got)
		want := &start{arranged: a, height: got.height, places: got.places}
		want.prepare()
		want.finish()
		for f, s := range want.sketches {
			for i := range s.Lines {
				if is, was := got.sketches[f].Wiring.Ways[i].Cubic, s.Wiring.Ways[i].Cubic; is != was {
					t.Errorf("seed %d, figure %d: line %d at %v, want %v", seed, f, i, is, was)
				}
			}
			if !reflect.DeepEqual(got.marks[f], want.marks[f]) || got.faults[f] != want.faults[f] {
				t.Errorf("seed %d, figure %d: marks at %v, want %v", seed, f, got.marks[f], want.marks[f])
			}
		}
	}
	if moved == 0 {
		t.Error("no figure is moved as it is")
	}
}

// Of few boxes as much of the sheet is free at the left as at the right, and they are
// drawn as others are who are given these places.
func TestCentre(t *testing.T) {
	centred := 0
	for seed := range uint64(20) {
		p := some(seed, 4, 3, 1)
		got := Solve(p)
		var used plane.Rect
		for i, box := range got.Figures[0].Boxes {
			if used = used.Union(box); i == 0 {
				used = box
			}
		}
		if 2*(used.Max.X-used.Min.X) > p.Sheet.Width {
			continue
		}
		if left, right := used.Min.X, p.Sheet.Width-used.Max.X; max(left-right, right-left) < 60*Pt { // words of lines are beside boxes
			centred++
		} else {
			t.Errorf("seed %d: %d pt are free at the left, %d pt at the right", seed, left/Pt, right/Pt)
		}
		for v := range p.Actors {
			p.Actors[v].Pin = &got.Places[v]
		}
		if again := Solve(p); !reflect.DeepEqual(again.Figures, got.Figures) {
			t.Errorf("seed %d: given back, it is drawn otherwise", seed)
		}
	}
	if centred < 3 {
		t.Errorf("only %d are narrow", centred)
	}
}
