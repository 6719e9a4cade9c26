// Package layout turns figures and the room that a page leaves into layouts.
//
// Data moves one way: actors, lines and tokens of all figures are told to
// package place in its units, without a word of the user's text; an [Engine]
// gives places to begin a search from; what place finds is told back as one
// [figure.Layout] a figure.
package layout

import (
	"context"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/place"
	"cablegraph/render/place/plane"
	"cablegraph/render/shape"
)

// Arrange finds the places of all figures of the set: one place an actor, in
// all figures that show it.
func Arrange(ctx context.Context, set *figure.Set, room page.Room, engine Engine) ([]*figure.Layout, error) {
	return arrange(set, room, true, func(p *problem) error { return p.seed(ctx, engine) })
}

// ArrangeAnew does the same without the places that the user has given.
func ArrangeAnew(ctx context.Context, set *figure.Set, room page.Room, engine Engine) ([]*figure.Layout, error) {
	return arrange(set, room, false, func(p *problem) error { return p.seed(ctx, engine) })
}

// ArrangeHastily does the same as Arrange for a caller who leaves actors out where
// something is wrong.
func ArrangeHastily(ctx context.Context, set *figure.Set, room page.Room, engine Engine) ([]*figure.Layout, error) {
	return arrange(set, room, true, func(p *problem) error {
		p.Hasty = true
		return p.seed(ctx, engine)
	})
}

// Rearrange goes on from the layouts of nearly the same set: hastily, from those of
// one that has more actors.
func Rearrange(set *figure.Set, room page.Room, before []*figure.Layout, hasty bool) ([]*figure.Layout, error) {
	return arrange(set, room, true, func(p *problem) error {
		p.Hasty, p.Before = hasty, p.before(before)
		return nil
	})
}

// ArrangeBy takes the places that the engine finds, stretched to the room, and
// looks for no better ones.
func ArrangeBy(ctx context.Context, set *figure.Set, room page.Room, engine Engine) ([]*figure.Layout, error) {
	return arrange(set, room, true, func(p *problem) error { return p.pinAll(ctx, engine) })
}

// arrange tells package place what is to be placed, with what the engine has to
// say of it, and draws on what it finds.
func arrange(set *figure.Set, room page.Room, pins bool, ask func(*problem) error) ([]*figure.Layout, error) {
	plot := room.Rect
	room.Rect = withoutAsides(set, room.Rect)
	p := newProblem(set, room, pins)
	for i := 1; i < len(p.Figures); i++ { // whether changes are drawn or not: places are the same
		p.Compared = append(p.Compared, [2]int{i - 1, i})
	}
	if err := ask(p); err != nil {
		return nil, err
	}
	found := place.Solve(p.Problem)
	if p.narrow && !p.Stretch && found.Faults.Unreadable() > 0 { // a run has written no such places
		p.stretch(room)
		found = place.Solve(p.Problem)
	}
	if !room.Fixed {
		plot.Max.Y = plot.Min.Y + p.back(found.Used)
	}
	return p.told(set, plot, room.Min, found), nil
}

// told returns the layouts of all figures as they were found.
func (p *problem) told(set *figure.Set, plot shape.Rect, origin shape.Point, found place.Solution) []*figure.Layout {
	layouts := make([]*figure.Layout, len(set.Figures))
	for i, f := range set.Figures {
		layouts[i] = told(f, p.units, plot, origin, &found.Figures[i])
	}
	return layouts
}

// told returns the layout of a figure as it was found.
func told(f *figure.Figure, at units, plot shape.Rect, origin shape.Point, d *place.Drawn) *figure.Layout {
	l := &figure.Layout{Figure: f, Plot: plot, Origin: origin, Apart: d.Apart, Bad: d.Bad}
	point := func(p plane.Point) shape.Point {
		return origin.Add(shape.Point{X: at.back(p.X), Y: at.back(p.Y)})
	}
	rect := func(r plane.Rect) shape.Rect { return shape.Rect{Min: point(r.Min), Max: point(r.Max)} }
	spot := func(m place.Mark) figure.Spot {
		return figure.Spot{Form: m.Form, Box: rect(m.Box), Left: m.Left, From: int(m.Gap[0] / 64), To: int((m.Gap[1] + 63) / 64)}
	}
	for _, b := range d.Boxes {
		l.Boxes = append(l.Boxes, rect(b))
	}
	for _, c := range d.Lines {
		way := figure.Way{Curve: shape.Curve{point(c.Cubic[0]), point(c.Cubic[1]), point(c.Cubic[2]), point(c.Cubic[3])}, Token: spot(c.Token)}
		for _, r := range c.Rings {
			way.Carriers = append(way.Carriers, hiding(spot(r), way.Curve))
		}
		l.Lines = append(l.Lines, way)
	}
	found := d.Faults
	l.Crossings, l.Over = found.Crossings+found.Shared, found.Through+found.Overlaps
	l.Faults = found.Through + found.Overlaps + found.Ambiguous + found.Heads + found.Missing + outside(l)
	seatAsides(l)
	return l
}

// hiding returns the spot of a carrier with a gap as long as the line runs through it:
// a line that bends beside a ring comes back to the name.
func hiding(s figure.Spot, line shape.Curve) figure.Spot {
	for t := 0; s.Form == 0 && t <= 1024; t += 4 {
		if s.Box.Contains(line.At(t)) {
			s.From, s.To = min(s.From, t), max(s.To, t)
		}
	}
	return s
}

// outside counts boxes, lines, tokens and rings that leave the plot.
func outside(l *figure.Layout) int {
	n := 0
	count := func(r shape.Rect, air shape.Unit) {
		if !r.Inside(l.Plot.Grow(air, air)) {
			n++
		}
	}
	for _, b := range l.Boxes {
		count(b, 0)
	}
	for i := range l.Lines {
		line := l.Lines[i].Flatten()
		count(line.Bounds(), l.Figure.Style.Em()/2) // a bow may use the air around the plot
		for _, spot := range slices.Concat(l.Lines[i].Carriers, []figure.Spot{l.Lines[i].Token}) {
			if spot.Form >= 0 {
				count(spot.Box, l.Figure.Style.Em()/2)
			}
		}
	}
	return n
}

// The units stand between the lengths of a page and those of package place, whose
// distances suit type of 8 pt: other type is told to it as if it were of that
// size, and all that goes with it.
type units struct{ text shape.Unit }

// usual is the size of type that package place is made for.
const usual = 8 * shape.Pt

// unit turns a length of the page into one of package place, rounded up: what
// is placed never takes more room than was asked for.
func (s units) unit(u shape.Unit) plane.Unit {
	whole := plane.Unit(s.text) * 100
	return (plane.Unit(u)*plane.Pt*plane.Unit(usual) + whole - 1) / whole
}

// back turns a length of package place into one of the page.
func (s units) back(u plane.Unit) shape.Unit {
	return shape.Unit(u * 100 * plane.Unit(s.text) / (plane.Pt * plane.Unit(usual)))
}
