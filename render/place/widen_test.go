package place

import (
	"testing"

	"cablegraph/render/place/plane"
)

// TestWidest moves boxes apart, as little as helps, where what stands between them
// has no room and the sheet has some.
func TestWidest(t *testing.T) {
	for _, test := range []struct {
		name string
		line Line
	}{
		{"token", Line{Token: []Size{{150 * pt, 7 * pt}}}},
		{"ring", Line{Rings: []Ring{{Forms: []Size{{150 * pt, 7 * pt}, {6 * pt, 7 * pt}}, In: 3 * pt, Named: true}}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.line.To, test.line.Width = 1, pt
			p := Problem{
				Sheet:   Sheet{Width: 490 * pt, Greatest: 20 * pt},
				Actors:  []Actor{{Key: "a", Half: Size{20 * pt, 8 * pt}}, {Key: "b", Half: Size{20 * pt, 8 * pt}}},
				Figures: []Figure{{Shown: []int{0, 1}, Lines: []Line{test.line}}},
			}
			near := &start{arranged: arrange(&p), height: 20 * pt, places: []plane.Point{{X: 200 * pt, Y: 10 * pt}, {X: 250 * pt, Y: 10 * pt}}}
			near.prepare()
			near.finish()
			if near.sum().Missing != 1 {
				t.Fatalf("%+v", near.sum())
			}
			far := near.widest()
			if far.sum() != (Faults{}) {
				t.Errorf("%+v", far.sum())
			}
			if again := far.widest(); again != far {
				t.Error("what is right is changed")
			}
		})
	}
}

// TestNarrow spreads the lines of a pair for a date, and not for a list of them.
func TestNarrow(t *testing.T) {
	date, count, list := Size{30 * pt, 7 * pt}, Size{9 * pt, 7 * pt}, Size{70 * pt, 7 * pt}
	for _, test := range []struct {
		forms []Size
		want  Size
	}{
		{nil, Size{}}, {[]Size{date, count}, date}, {[]Size{list, count}, count}, {[]Size{list}, list},
	} {
		l := Line{Token: test.forms}
		if got := l.narrow(); got != test.want {
			t.Errorf("%v of %v", got, test.forms)
		}
	}
}

// TestGivenSheetIsUsed spreads three actors over a sheet of given height, and leaves
// them close together where the height follows from them.
func TestGivenSheetIsUsed(t *testing.T) {
	box := func(key string) Actor { return Actor{Key: key, Half: Size{20 * pt, 8 * pt}} }
	p := Problem{
		Sheet:   Sheet{Width: 490 * pt, Greatest: 200 * pt},
		Actors:  []Actor{box("a"), box("b"), box("c")},
		Figures: []Figure{{Shown: []int{0, 1, 2}, Lines: []Line{line(0, 1), line(1, 2), line(2, 0)}}},
	}
	width := func() plane.Unit {
		used := plane.Bounds(Solve(p).Places)
		return used.Max.X - used.Min.X
	}
	if w := width(); w > 245*pt {
		t.Errorf("%d pt wide", w/pt)
	}
	p.Sheet.Least = p.Sheet.Greatest
	if w := width(); w < 400*pt {
		t.Errorf("%d pt wide on a sheet of 490", w/pt)
	}
}
