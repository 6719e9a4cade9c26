package page

import (
	"slices"
	"testing"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestArrowsKeepTheirHeads draws lines that are long and too short for heads.
func TestArrowsKeepTheirHeads(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[0]}
	for h := scale.Triangle; h <= scale.NoHead; h++ {
		e := figure.Edge{Width: 90, Look: scale.LineLook{Ink: scale.Ink, Head: h}, Both: true, Dashed: true}
		for _, length := range []shape.Unit{20, 10000} {
			var b shape.Builder
			arrow(&b, s, &e, &figure.Way{Curve: shape.Bow(shape.Point{}, shape.Point{X: length}, 100), Token: figure.Spot{Form: -1}})
			line := b.Shapes[0].(*shape.Path)
			if len(line.Dash) == 0 || line.Segs[1].Op != shape.CurveTo {
				t.Errorf("head %d: the line comes first, dashed: %+v", h, line)
			}
			if want := 1 + 2*len(h.Pieces(s, e.Width)); len(b.Shapes) != want {
				t.Errorf("head %d, length %d: %d shapes, want %d", h, length, len(b.Shapes), want)
			}
		}
	}
}

// TestReportsOfTwoAreDrawnInBoth takes turns between two inks, whose dashes do not cover each
// other, and leaves a hollow line white inside.
func TestReportsOfTwoAreDrawnInBoth(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[0]}
	e := figure.Edge{Width: 200, Look: scale.LineLook{Ink: scale.Inks[0]}, Second: &scale.LineLook{Ink: scale.Inks[1]}, Dashed: true, Hollow: true}
	line := shape.Bow(shape.Point{}, shape.Point{X: 10000}, 0)
	var b shape.Builder
	stroke(&b, s, &e, line)
	if len(b.Shapes) != 3 {
		t.Fatalf("%d strokes", len(b.Shapes))
	}
	one, two, inner := b.Shapes[0].(*shape.Path), b.Shapes[1].(*shape.Path), b.Shapes[2].(*shape.Path)
	if one.Stroke != scale.Inks[0] || two.Stroke != scale.Inks[1] || inner.Stroke != shape.White || inner.Width >= e.Width {
		t.Errorf("the inks are %s and %s, within %s of %s", one.Stroke, two.Stroke, inner.Stroke, inner.Width)
	}
	begins := two.Segs[0].P[0].X - one.Segs[0].P[0].X
	if step := one.Dash[0] + one.Dash[1]; !slices.Equal(one.Dash, two.Dash) || begins < one.Dash[0] || begins+one.Dash[0] > step {
		t.Errorf("dashes of %v and, from %s on, of %v", one.Dash, begins, two.Dash)
	}
	b = shape.Builder{}
	e.Second = nil
	stroke(&b, s, &e, line)
	if outer, inner := b.Shapes[0].(*shape.Path), b.Shapes[1].(*shape.Path); len(b.Shapes) != 2 || inner.Stroke != shape.White || !slices.Equal(outer.Dash, s.Dash()) || !slices.Equal(inner.Dash, outer.Dash) {
		t.Errorf("of one stand: %+v, within %+v", outer, inner)
	}
}
