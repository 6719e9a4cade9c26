package place

import (
	"testing"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// TestWidest moves boxes apart, as little as helps, where what stands between them
// has no room and the sheet has some.
func TestWidest(t *testing.T) {
	for _, test := range []struct {
		name string
		line sketch.Line
	}{
		{"token", sketch.Line{Token: []sketch.Size{{W: 150 * Pt, H: 7 * Pt}}}},
		{"ring", sketch.Line{Rings: []sketch.Ring{{Forms: []sketch.Size{{W: 150 * Pt, H: 7 * Pt}, {W: 6 * Pt, H: 7 * Pt}}, In: 3 * Pt, Named: true}}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.line.To, test.line.Width = 1, Pt
			p := Problem{
				Sheet:   Sheet{Width: 490 * Pt, Greatest: 20 * Pt},
				Actors:  []Actor{{Key: "a", Half: sketch.Size{W: 20 * Pt, H: 8 * Pt}}, {Key: "b", Half: sketch.Size{W: 20 * Pt, H: 8 * Pt}}},
				Figures: []Figure{{Shown: []int{0, 1}, Lines: []sketch.Line{test.line}}},
			}
			near := &start{arranged: arrange(&p), height: 20 * Pt, places: []plane.Point{{X: 200 * Pt, Y: 10 * Pt}, {X: 250 * Pt, Y: 10 * Pt}}}
			near.prepare()
			near.finish()
			if near.sum().Missing != 1 {
				t.Fatalf("%+v", near.sum())
			}
			far := widest(near)
			if far.sum() != (sketch.Faults{}) {
				t.Errorf("%+v", far.sum())
			}
			if again := widest(far); again != far {
				t.Error("what is right is changed")
			}
		})
	}
}

// TestGivenSheetIsUsed spreads three actors over a sheet of given height, and leaves
// them close together where the height follows from them.
func TestGivenSheetIsUsed(t *testing.T) {
	box := func(key string) Actor { return Actor{Key: key, Half: sketch.Size{W: 20 * Pt, H: 8 * Pt}} }
	p := Problem{
		Sheet:   Sheet{Width: 490 * Pt, Greatest: 200 * Pt},
		Actors:  []Actor{box("a"), box("b"), box("c")},
		Figures: []Figure{{Shown: []int{0, 1, 2}, Lines: []sketch.Line{joining(0, 1), joining(1, 2), joining(2, 0)}}},
	}
	width := func() plane.Unit {
		used := plane.Bounds(Solve(p).Places)
		return used.Max.X - used.Min.X
	}
	if w := width(); w > 245*Pt {
		t.Errorf("%d pt wide", w/Pt)
	}
	p.Sheet.Least = p.Sheet.Greatest
	if w := width(); w < 400*Pt {
		t.Errorf("%d pt wide on a sheet of 490", w/Pt)
	}
}
