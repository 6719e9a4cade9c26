// Package rows lays figures out without any art, for tests of what follows the
// placing.
package rows

import (
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// Layouts puts the boxes of every figure in rows of four, each actor in the same
// place in all figures, and joins them by straight lines.
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
		l := &figure.Layout{Figure: f, Plot: plot, Origin: plot.Min, Apart: make([]bool, len(f.Nodes)), Bad: make([]bool, len(f.Edges)), Asides: make([][]figure.Seat, len(f.Nodes))}
		for _, n := range f.Nodes {
			center := shape.Point{
				X: plot.Min.X + plot.Width()*shape.Unit(2*(n.Actor%across)+1)/(2*across),
				Y: plot.Min.Y + high*shape.Unit(2*(n.Actor/across)+1)/2,
			}
			l.Boxes = append(l.Boxes, shape.RectAround(center, n.W, n.H))
		}
		for _, e := range f.Edges {
			way := figure.Way{Curve: shape.Bow(l.Boxes[e.From].Center(), l.Boxes[e.To].Center(), 0)}
			w, h := f.Style.TokenSize(e.Token.Look, e.Token.Forms[0])
			way.Token = figure.Spot{Box: shape.RectAround(way.At(512), w, h), From: 462, To: 562}
			for _, name := range e.Carriers {
				w, h := f.Style.CarrierSize(name)
				way.Carriers = append(way.Carriers, figure.Spot{Box: shape.RectAround(way.At(800), w, h), From: 760, To: 840})
			}
			l.Lines = append(l.Lines, way)
		}
		layouts = append(layouts, l)
	}
	return layouts
}
