// Package layout turns figures and the room that a page leaves into layouts.
//
// Data moves one way: actors, lines and tokens of all figures are told to
// package place in its units, without a word of the user's text; an [Engine]
// gives places to begin a search from; what place finds is told back as one
// [figure.Layout] a figure.
package layout

import (
	"context"

	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/place"
	"cablegraph/render/place/plane"
	"cablegraph/render/shape"
)

// Arrange finds the places of all figures of the set: one place an actor, in
// all figures that show it.
func Arrange(ctx context.Context, set *figure.Set, room page.Room, engine Engine) ([]*figure.Layout, error) {
	p := newProblem(set, room)
	if err := p.seed(ctx, engine); err != nil {
		return nil, err
	}
	found := place.Solve(p.Problem)
	plot := room.Rect
	if !room.Fixed {
		plot.Max.Y = plot.Min.Y + back(found.Used)
	}
	layouts := make([]*figure.Layout, len(set.Figures))
	for i, f := range set.Figures {
		layouts[i] = told(f, plot, &found.Figures[i])
	}
	return layouts, nil
}

// told returns the layout of a figure as it was found.
func told(f *figure.Figure, plot shape.Rect, d *place.Drawn) *figure.Layout {
	l := &figure.Layout{Figure: f, Plot: plot}
	point := func(p plane.Point) shape.Point {
		return plot.Min.Add(shape.Point{X: back(p.X), Y: back(p.Y)})
	}
	rect := func(r plane.Rect) shape.Rect { return shape.Rect{Min: point(r.Min), Max: point(r.Max)} }
	spot := func(m place.Mark) figure.Spot {
		return figure.Spot{Form: m.Form, Box: rect(m.Box), From: int(m.Gap[0] / 64), To: int((m.Gap[1] + 63) / 64)}
	}
	for _, b := range d.Boxes {
		l.Boxes = append(l.Boxes, rect(b))
	}
	for _, c := range d.Lines {
		way := figure.Way{Curve: shape.Curve{point(c.Cubic[0]), point(c.Cubic[1]), point(c.Cubic[2]), point(c.Cubic[3])}, Token: spot(c.Token)}
		for _, r := range c.Rings {
			way.Carriers = append(way.Carriers, spot(r))
		}
		l.Lines = append(l.Lines, way)
	}
	return l
}

// unit turns a length of the page into one of package place, rounded up: what
// is placed never takes more room than was asked for.
func unit(u shape.Unit) plane.Unit { return (plane.Unit(u)*plane.Pt + 99) / 100 }

// back turns a length of package place into one of the page.
func back(u plane.Unit) shape.Unit { return shape.Unit(u * 100 / plane.Pt) }
