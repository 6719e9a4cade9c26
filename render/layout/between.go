package layout

import (
	"cablegraph/render/figure"
	"cablegraph/render/place"
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/shape"
)

// A Drawer draws figures between boxes, one after the other.
type Drawer struct{ place.Drawer }

// Between draws the lines of a figure between boxes, by actor, on a plot. With
// pains, it looks longer for a way of what is in the way of something else. Where it is to
// be brief, and there are lines that can't but run through boxes, it returns these alone.
func (d *Drawer) Between(f *figure.Figure, plot shape.Rect, boxes map[int]shape.Rect, pains bool) (l *figure.Layout, barred []int) {
	at := units{f.Style.Text}
	p := problem{units: at, index: make(map[int]int)}
	p.Sheet = place.Sheet{Width: at.unit(plot.Width()), Greatest: at.unit(plot.Height())}
	out := place.Figure{Key: f.ID}
	for i, n := range f.Nodes {
		box := boxes[n.Actor]
		c := box.Center().Sub(plot.Min)
		p.index[n.Actor] = i
		p.Actors = append(p.Actors, place.Actor{
			Key: n.Key, Pin: &plane.Point{X: at.exactly(c.X), Y: at.exactly(c.Y)},
			Half: sketch.Size{W: at.unit(box.Width()) / 2, H: at.unit(box.Height()) / 2},
		})
		out.Shown = append(out.Shown, i)
	}
	for i := range f.Edges {
		out.Lines = append(out.Lines, p.line(f, &f.Edges[i]))
	}
	p.Figures = []place.Figure{out}
	found := d.Draw(p.Problem, pains)
	if found.Barred != nil {
		return nil, found.Barred
	}
	l = told(f, at, plot, plot.Min, &found.Figures[0])
	for i, n := range f.Nodes {
		l.Boxes[i] = boxes[n.Actor] // to the last hundredth of a point, which rounding has moved
	}
	return l, nil
}

// Boxes returns the boxes of all actors who have a place of their own.
func Boxes(placed []*figure.Layout) map[int]shape.Rect {
	boxes := make(map[int]shape.Rect)
	for _, l := range placed {
		for i, n := range l.Figure.Nodes {
			if !l.Apart[i] {
				boxes[n.Actor] = l.Boxes[i]
			}
		}
	}
	return boxes
}

// exactly turns a length of the page into one of package place, rounded to the
// nearest.
func (s units) exactly(u shape.Unit) plane.Unit {
	whole := plane.Unit(s.text) * 100
	return (plane.Unit(u)*plane.Pt*plane.Unit(usual) + whole/2) / whole
}
