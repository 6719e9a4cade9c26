package color

import (
	"math"

	"cablegraph/render/shape"
)

// Contrast is the ratio of two colours' luminances by WCAG 2.
func Contrast(a, b shape.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c shape.Color) float64 {
	l := light(c)
	return 0.2126*l[0] + 0.7152*l[1] + 0.0722*l[2]
}

// light returns the linear red, green and blue of a colour in sRGB, each up to 1.
func light(c shape.Color) (linear [3]float64) {
	for i := range linear {
		v := float64(c>>(16-8*i)&0xff) / 255
		if linear[i] = v / 12.92; v > 0.04045 {
			linear[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return linear
}

// Lightness is CIE L*, the grey that a print gives a colour.
func Lightness(c shape.Color) float64 {
	y := luminance(c)
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}
