package scale

import (
	"testing"

	"cablegraph/render/color"
	"cablegraph/render/shape"
)

// TestDarkInksKeepApart recomputes how far the hues of lines on a dark ground
// are from each other, as TestInksKeepApart does for paper.
func TestDarkInksKeepApart(t *testing.T) {
	for _, tt := range []struct {
		name    string
		palette []shape.Color
		want    string // CIEDE2000: all cones, no green, no red, no blue ones
	}{
		{"four and not said", append(darkInks[:4:4], darkUnsaid), "25.8 19.1 17.8 21.2"},
		{"six and not said", append(darkInks[:6:6], darkUnsaid), "22.5 15.5 15.0 16.4"},
	} {
		if got := leastDistances(tt.palette); got != tt.want {
			t.Errorf("%s: the smallest distances are %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestDarkContrasts keeps words and lines readable on a dark screen.
func TestDarkContrasts(t *testing.T) {
	atLeast := func(what string, a, b shape.Color, want float64) {
		t.Helper()
		if got := color.Contrast(a, b); got < want {
			t.Errorf("%s: %s on %s keeps %.2f:1, want %.1f", what, a, b, got, want)
		}
	}
	for i, c := range Inks {
		atLeast("a line", Dark(c), DarkGround, 4.5)
		if tokens[i].Filled {
			atLeast("words on a filled token", DarkWords, Dark(c), 4.5)
		}
	}
	atLeast("a line that is not said", Dark(UnsaidInk), DarkGround, 4.5)
	for _, words := range []shape.Color{Black, Ink, Faint} {
		atLeast("words", Dark(words), DarkGround, 5)
	}
	for _, look := range sideLooks {
		atLeast("a name", Dark(Black), Dark(look.fill), 7)
		atLeast("a tag", Dark(Ink), Dark(look.fill), 6)
		atLeast("a border", Dark(look.line), DarkGround, 4.5)
	}
	for _, c := range []uint32{0xff0000, 0x0000ff, 0x00ff00, 0xffff00, 0x800080, 0x000080, 0x7b3f00} { // of a table's choice
		atLeast("a line of the user's", Dark(shape.RGB(c)), DarkGround, 3)
	}
	for _, c := range Inks { // where sides are the categories
		atLeast("a tag on a side's hue", Dark(Ink), Dark(paler(c)), 6)
	}
}
