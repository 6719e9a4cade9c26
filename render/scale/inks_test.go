package scale

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"cablegraph/render/color"
	"cablegraph/render/shape"
)

// TestInksKeepApart recomputes how far the hues of lines are from each other:
// the smallest distances of any two of the first four and of what is not said,
// then with the other two. These two are told by their six-sided token as well.
func TestInksKeepApart(t *testing.T) {
	for _, tt := range []struct {
		name    string
		palette []shape.Color
		want    string // CIEDE2000: all cones, no green, no red, no blue ones
	}{
		{"four and not said", append(Inks[:4:4], UnsaidInk), "27.2 18.8 15.2 15.0"},
		{"six and not said", append(Inks[:6:6], UnsaidInk), "23.1 18.7 14.4 12.8"},
	} {
		if got := leastDistances(tt.palette); got != tt.want {
			t.Errorf("%s: the smallest distances are %s, want %s", tt.name, got, tt.want)
		}
	}
	palette := append(Inks[:5:5], UnsaidInk)
	for i, c := range palette {
		for _, o := range palette[:i] {
			if d := math.Abs(color.Lightness(c) - color.Lightness(o)); d < 6.7 {
				t.Errorf("%s and %s differ by %.1f in lightness", c, o, d)
			}
		}
	}
}

// leastDistances spells the smallest distance of any two colours, for each kind of
// sight.
func leastDistances(palette []shape.Color) string {
	var distances []string
	for _, s := range []color.Sight{color.Normal, color.Deuteranopia, color.Protanopia, color.Tritanopia} {
		least := math.Inf(1)
		for i, c := range palette {
			for _, o := range palette[:i] {
				least = min(least, s.Distance(c, o))
			}
		}
		distances = append(distances, fmt.Sprintf("%.1f", least))
	}
	return strings.Join(distances, " ")
}

// TestContrasts keeps words and lines readable wherever they stand.
func TestContrasts(t *testing.T) {
	atLeast := func(what string, a, b shape.Color, want float64) {
		t.Helper()
		if got := color.Contrast(a, b); got < want {
			t.Errorf("%s: %s on %s keeps %.2f:1, want %.1f", what, a, b, got, want)
		}
	}
	for i, c := range Inks {
		atLeast("a line", c, shape.White, 4)
		if tokens[i].Filled {
			atLeast("words on a filled token", shape.White, c, 4.5)
		}
	}
	atLeast("a line that is not said", UnsaidInk, shape.White, 3.5)
	for _, words := range []shape.Color{Black, Ink, Faint} {
		atLeast("words", words, shape.White, 5)
	}
	for _, look := range sideLooks {
		atLeast("a tag", Ink, look.fill, 6.8)
		atLeast("a border", look.line, shape.White, 4.5)
		for i, c := range Inks {
			if d := color.Normal.Distance(look.fill, c); d < 26 {
				t.Errorf("the tint %s is %.1f from the hue %d", look.fill, d, i)
			}
		}
		if d := color.Normal.Distance(look.line, UnsaidInk); d < 7.7 {
			t.Errorf("the border %s is %.1f from a line that is not said", look.line, d)
		}
		if lab := color.Normal.Lab(look.fill); math.Hypot(lab[1], lab[2]) > 9.4 {
			t.Errorf("the tint %s has a chroma of %.1f", look.fill, math.Hypot(lab[1], lab[2]))
		}
	}
	for _, c := range Inks { // where sides are the categories
		atLeast("a tag on a side's hue", Ink, paler(c), 6)
	}
}
