package web

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// Sizes of the smallest words of a figure, in CSS pixels: no figure is shown
// smaller than the one, nor larger than the other.
const (
	leastWords = 12
	mostWords  = 14
)

// styles returns the part of the style sheet that follows from the figures: the
// colours and looks that occur, and the widths of figures.
func styles(set *figure.Set, used *looks, drawings []*shape.Drawing) string {
	categories := set.Scales.Categories.Looks
	colors := used.colors()
	for _, c := range categories {
		colors = append(colors, c.Ink)
	}
	slices.Sort(colors)
	var b strings.Builder
	b.WriteString(palette(slices.Compact(colors)))
	fmt.Fprintf(&b, "svg{font-family:%s,Arimo,Arial,Helvetica,sans-serif;text-rendering:geometricPrecision;fill:none}\n", `"`+strings.Join(set.Style.Faces.Families(), `","`)+`"`)
	b.WriteString(used.rules())
	for i, c := range categories {
		fmt.Fprintf(&b, ".c%d{--c:var(%s)}\n", i, variable(c.Ink))
	}
	for _, d := range drawings {
		if d == nil {
			continue
		}
		if least := smallest(d); least > 0 {
			fmt.Fprintf(&b, "#%s{--least:%dpx;--most:%dpx}\n", d.ID, (d.W*leastWords+least-1)/least, d.W*mostWords/least)
		}
	}
	return b.String()
}
