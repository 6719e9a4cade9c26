package lint

import (
	"math"
	"slices"

	"cablegraph/render/color"
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
		if color.Contrast(c, shape.White) < 3 {
			f.Faint++
		}
		for _, o := range hues[:i] {
			if math.Abs(color.Lightness(c)-color.Lightness(o)) < 4 {
				f.SameGrey++
			}
		}
	}
}
