package multiples

import (
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/multiples/panel"
	"cablegraph/render/page"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A legend explains what occurs on a sheet.
type legend struct {
	style  scale.Style
	parts  []part
	height shape.Unit
}

// A part is a heading, a note or an item, in its place from the upper left corner.
type part struct {
	at      shape.Point // on the baseline
	heading string
	note    string
	item    *figure.LegendItem
}

// A setting is where a legend stands, and how.
type setting byte

const (
	lineByLine setting = iota // in a cell, an item a line, but for boxes
	running                   // in a cell, items following each other
	below                     // so under all panels
)

// legend sets the legend of a page.
func (p Page) legend(at []*placedPanel, how setting) *legend {
	s := p.set.Style
	l := &legend{style: s}
	width, cell := p.paper.cell(), how == lineByLine
	if how == below {
		width = p.paper.w - 2*p.paper.x
	}
	if p.paper.style.NoLegend {
		return l
	}
	line := s.Label() * 3 / 2
	if p.paper.style.Slide {
		line = s.Label() * 4 / 3
	}
	x, y := shape.Unit(0), shape.Unit(0)
	fresh := true // nothing stands on the line yet
	next := func() {
		if !fresh {
			x, y, fresh = 0, y+line, true
		}
	}
	var panels []*panel.Panel
	for _, placed := range at[p.from:p.to] {
		panels = append(panels, placed.Panel)
	}
	groups := panel.Legend(p.set, panels)
	if p.paper.style.Slide { // whose legends have no sides either
		groups = slices.DeleteFunc(groups, func(g figure.LegendGroup) bool { return g.Heading == s.Words.SidesHeading() })
	}
	for k, g := range groups {
		if g.Heading == s.Words.LinesHeading() && p.paper.style.Slide && p.other { // no subtitle says it
			g.Note = s.Words.Against(p.against)
		}
		if next(); k > 0 && cell {
			y += line / 3
		}
		put := func(w shape.Unit, add part) {
			if x > 0 && x+w > width {
				next()
			}
			add.at = shape.Point{X: x, Y: y + s.Label()}
			l.parts = append(l.parts, add)
			x, fresh = x+w+s.Em()*5/4, false
		}
		heading := s.Faces.Fit(g.Heading, s.Label(), true, width)
		put(s.Faces.Measure(heading, s.Label(), true), part{heading: heading})
		if cell {
			next()
		}
		if g.Note != "" {
			for _, words := range s.Faces.Break(g.Note, s.Label(), false, width) {
				put(s.Faces.Measure(words, s.Label(), false), part{note: words})
				if cell {
					next()
				}
			}
		}
		for i := range g.Items {
			item := g.Items[i]
			item.Label = s.Faces.Fit(item.Label, s.Label(), false, width-s.Rules().Sample-s.Em())
			put(page.ItemWidth(s, item), part{item: &item})
			if cell && (item.Edge != nil || item.Box.Said != nil) {
				next()
			}
		}
	}
	next()
	l.height = y
	return l
}

// draw draws the legend with its upper left corner at a point.
func (l *legend) draw(corner shape.Point) shape.Group {
	var b shape.Builder
	for _, p := range l.parts {
		at := corner.Add(p.at)
		switch {
		case p.item != nil:
			page.Item(&b, l.style, *p.item, at)
		case p.note != "":
			b.Add(&shape.Text{At: at, S: p.note, Size: l.style.Label(), Fill: scale.Ink})
		default:
			b.Add(&shape.Text{At: at, S: p.heading, Size: l.style.Label(), Bold: true, Fill: scale.Black})
		}
	}
	return shape.Group{Class: shape.ClassLegend, ID: shape.ClassLegend, Key: shape.ClassLegend, Shapes: b.Shapes}
}
