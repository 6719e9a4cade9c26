package figure

import (
	"testing"

	"cablegraph/render/lint"
	"cablegraph/render/shape"
)

// TestInksKeepApart holds the palette to what its comment promises.
func TestInksKeepApart(t *testing.T) {
	palette := append(inks[:5:5], unsaidInk)
	for i, c := range palette {
		if lint.Contrast(c, shape.White) < 3 {
			t.Errorf("%s keeps %.2f:1 against white", c, lint.Contrast(c, shape.White))
		}
		for _, o := range palette[:i] {
			if d := lint.Lightness(c) - lint.Lightness(o); d < 7 && d > -7 {
				t.Errorf("%s and %s differ by %.1f in lightness", c, o, d)
			}
		}
	}
}
