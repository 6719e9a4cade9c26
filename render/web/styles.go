package web

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// Sizes of the smallest words of a figure, in CSS pixels: no figure is shown
// smaller than the one, nor larger than the other.
const (
	leastWords = 12
	mostWords  = 14
)

// styles returns the part of the style sheet that follows from the figures: the
// colours that occur, on light ground and on dark, and the widths of figures.
func styles(set *figure.Set, drawings []*shape.Drawing) string {
	looks := set.Scales.Categories.Looks
	used := map[shape.Color]bool{shape.White: true} // the ground
	for _, look := range looks {
		used[look.Ink] = true
	}
	drawings = slices.DeleteFunc(drawings, func(d *shape.Drawing) bool { return d == nil })
	for _, d := range drawings {
		for _, g := range d.Contents {
			for _, s := range g.Shapes {
				switch s := s.(type) {
				case *shape.Path:
					used[s.Fill], used[s.Stroke] = true, true
				case *shape.Text:
					used[s.Fill] = true
				}
			}
		}
	}
	delete(used, shape.None)
	colors := slices.Sorted(maps.Keys(used))

	var light, dark, rules strings.Builder
	for _, c := range colors {
		name := variable(c)
		fmt.Fprintf(&light, "%s:%s;", name, c)
		fmt.Fprintf(&dark, "%s:%s;", name, scale.Dark(c))
		fmt.Fprintf(&rules, "svg [fill=%[1]q]{fill:var(%[2]s)}svg [stroke=%[1]q]{stroke:var(%[2]s)}\n", c.String(), name)
	}
	for i, look := range looks {
		fmt.Fprintf(&rules, ".c%d{--c:var(%s)}\n", i, variable(look.Ink))
	}
	for _, d := range drawings {
		if least := smallest(d); least > 0 {
			fmt.Fprintf(&rules, "#%s{--least:%dpx;--most:%dpx}\n", d.ID, (d.W*leastWords+least-1)/least, d.W*mostWords/least)
		}
	}
	// Print is always on light ground.
	return fmt.Sprintf(":root{%s}\n@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){%[2]s}}\n@media screen{:root[data-theme=dark]{%[2]s}}\n%s", light.String(), dark.String(), rules.String())
}

// variable names a colour of the figures in the style sheet.
func variable(c shape.Color) string { return "--k" + c.String()[1:] }
