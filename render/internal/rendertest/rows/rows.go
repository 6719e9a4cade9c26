// Package rows lays figures out without any art, for tests of what follows the
// placing.
package rows

import (
	"fmt"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// Layouts puts the boxes of every figure in rows of four, each actor in the same
// place in all figures, and joins them by straight lines. Every other line has a
// key instead of words.
func Layouts(set *figure.Set, room shape.Rect) []*figure.Layout {
	const across, high = 4, 60 * shape.Pt
	last := 0
	for _, f := range set.Figures {
		for _, n := range f.Nodes {
			last = max(last, n.Actor)
		}
	}
	plot := room
	plot.Max.Y = plot.Min.Y + shape.Unit(last/across+1)*high
	var layouts []*figure.Layout
	for _, f := range set.Figures {
		l := &figure.Layout{Figure: f, Plot: plot}
		for _, n := range f.Nodes {
			center := shape.Point{
				X: plot.Min.X + plot.Width()*shape.Unit(2*(n.Actor%across)+1)/(2*across),
				Y: plot.Min.Y + high*shape.Unit(2*(n.Actor/across)+1)/2,
			}
			l.Boxes = append(l.Boxes, shape.RectAround(center, n.W, n.H))
		}
		for i, e := range f.Edges {
			c := shape.Bow(l.Boxes[e.From].Center(), l.Boxes[e.To].Center(), 0)
			label := figure.Label{Words: e.Words[0], Box: shape.RectAround(c.At(512), 40*shape.Pt, 8*shape.Pt)}
			if i%2 == 1 {
				label = figure.Label{Words: fmt.Sprint(i), Key: true, Box: label.Box}
			}
			l.Curves, l.Labels = append(l.Curves, c), append(l.Labels, label)
		}
		l.Keys = f.KeyLines(l.Labels)
		layouts = append(layouts, l)
	}
	return layouts
}
