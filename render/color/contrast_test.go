package color

import (
	"math"
	"testing"

	"cablegraph/render/shape"
)

// TestContrast holds ratios to the formula of WCAG 2, worked out by hand: a channel v
// of 255 has the light v/12.92 up to 0.04045, else ((v + 0.055) / 1.055)^2.4, and red,
// green and blue count 0.2126, 0.7152 and 0.0722. Both colours have 0.05 added.
func TestContrast(t *testing.T) {
	const white = 0xffffff
	for _, tt := range []struct {
		a, b uint32
		want float64
	}{
		{white, 0x000000, 21}, // 1.05 / 0.05
		{white, white, 1},
		{white, 0xff0000, 1.05 / (0.2126 + 0.05)},               // 4.00
		{white, 0x00ff00, 1.05 / (0.7152 + 0.05)},               // 1.37
		{white, 0x0000ff, 1.05 / (0.0722 + 0.05)},               // 8.59
		{0xffff00, 0x0000ff, (0.9278 + 0.05) / (0.0722 + 0.05)}, // 8.00
		{white, 0x808080, 1.05 / (0.21586 + 0.05)},              // 3.95
		{white, 0x0a0a0a, 1.05 / (10.0/255/12.92 + 0.05)},       // on the straight part
		{white, 0x767676, 4.542},                                // the palest grey that words may have
		{white, 0x777777, 4.478},                                // no longer
		{white, 0x2636a0, 9.916},                                // a line that asks
		{white, 0x888888, 3.545},                                // a line that is not said
	} {
		a, b := shape.RGB(tt.a), shape.RGB(tt.b)
		got := Contrast(a, b)
		if math.Abs(got-tt.want) > 0.001 || got != Contrast(b, a) {
			t.Errorf("%s and %s: %.3f, the other way %.3f, want %.3f", a, b, got, Contrast(b, a), tt.want)
		}
	}
}

// TestLightness runs from black to white, rises with every grey, and is the L* that
// all cones see.
func TestLightness(t *testing.T) {
	for _, tt := range []struct {
		color uint32
		want  float64
	}{
		{0x000000, 0},
		{0x0a0a0a, 10.0 / 255 / 12.92 * 24389 / 27}, // on the straight part
		{0x808080, 53.59},
		{0xff0000, 53.24},
		{0xffffff, 100},
	} {
		if got := Lightness(shape.RGB(tt.color)); math.Abs(got-tt.want) > 0.01 {
			t.Errorf("#%06x: %.3f, want %.3f", tt.color, got, tt.want)
		}
	}
	for v := range uint32(255) {
		grey, next := shape.RGB(v<<16|v<<8|v), shape.RGB((v+1)<<16|(v+1)<<8|(v+1))
		if Lightness(grey) >= Lightness(next) {
			t.Errorf("%s is no darker than %s", grey, next)
		}
	}
	for _, c := range []uint32{0x2636a0, 0x00695f, 0xb85f00, 0x5e0b1d, 0xffff00} {
		if got, want := Lightness(shape.RGB(c)), Normal.Lab(shape.RGB(c))[0]; math.Abs(got-want) > 0.01 {
			t.Errorf("#%06x: %.3f, all cones see %.3f", c, got, want)
		}
	}
}
