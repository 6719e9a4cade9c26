package lint

import (
	"math"
	"slices"

	"cablegraph/render/shape"
)

// checkHues looks for lines that are too pale, and for hues that a grey print makes
// one.
func checkHues(f *Findings, v *view) {
	var hues []shape.Color
	for _, l := range v.lines {
		hues = append(hues, l.inks...)
	}
	slices.Sort(hues)
	hues = slices.Compact(hues)
	for i, c := range hues {
		if Contrast(c, shape.White) < 3 {
			f.Faint++
		}
		for _, o := range hues[:i] {
			if math.Abs(Lightness(c)-Lightness(o)) < 4 {
				f.SameGrey++
			}
		}
	}
}

// Contrast is the ratio of two colours' luminances by WCAG 2.
func Contrast(a, b shape.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c shape.Color) float64 {
	part := func(shift uint) float64 {
		v := float64(c>>shift&0xff) / 255
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

// Lightness is CIE L*, the grey that a print gives a colour.
func Lightness(c shape.Color) float64 {
	y := luminance(c)
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}
