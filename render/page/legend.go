package page

import (
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// A legend is the same in all figures of a set: what it explains occurs
// somewhere in them.
type legend struct {
	style figure.Style
	ghost figure.BoxLook
	cells []legendCell
	lines int
}

type legendGroup struct {
	heading string
	items   []legendItem
}

// A legendItem is a sample and what it means.
type legendItem struct {
	label string
	edge  *figure.Edge // drawn as a short line; nil for a ghost's box
}

// A legendCell is a heading or an item in its place.
type legendCell struct {
	heading string // empty: an item
	item    legendItem
	x       shape.Unit // from the left margin
	line    int
}

func newLegend(set *figure.Set) *legend {
	l := &legend{style: set.Style, ghost: set.Scales.Sides.Ghost()}
	var groups []legendGroup
	for _, g := range []legendGroup{categoryItems(set.Scales), widthItems(set.Scales), markItems(set)} {
		if len(g.items) > 0 {
			groups = append(groups, l.within(g))
		}
	}
	if set.Style.Rules().LegendRuns {
		l.run(groups)
	} else {
		l.flow(groups)
	}
	return l
}

func categoryItems(s *figure.Scales) legendGroup {
	group := legendGroup{heading: s.Categories.Heading}
	if s.Categories.Told {
		width := s.Widths.Line(min(1, max(len(s.Widths.Classes)-1, 0)))
		for _, look := range s.Categories.Looks {
			group.items = append(group.items, legendItem{look.Label, &figure.Edge{Look: look, Width: width}})
		}
	}
	return group
}

func widthItems(s *figure.Scales) legendGroup {
	group := legendGroup{heading: "Messages"}
	for i, c := range s.Widths.Classes {
		group.items = append(group.items, legendItem{c.String(), &figure.Edge{Look: figure.LineLook{Ink: figure.Ink, Head: figure.NoHead}, Width: s.Widths.Line(i)}})
	}
	return group
}

// markItems explain what else occurs in the figures of the set.
func markItems(set *figure.Set) legendGroup {
	var report, carried, both, ghost, said bool
	for _, f := range set.Figures {
		for _, e := range f.Edges {
			report, carried, both = report || e.Dashed, carried || e.Onward || len(e.Carriers) > 0, both || e.Both
		}
		for _, n := range f.Nodes {
			ghost, said = ghost || n.Ghost, said || n.Said != nil
		}
	}
	group := legendGroup{heading: "Marks"}
	width, plain := set.Scales.Widths.Line(0), figure.LineLook{Ink: figure.Ink, Head: figure.NoHead}
	add := func(occurs bool, label string, e *figure.Edge) {
		if occurs {
			group.items = append(group.items, legendItem{label, e})
		}
	}
	add(report, "reports another’s stand", &figure.Edge{Look: plain, Width: width, Dashed: true})
	add(carried, "passed on by", &figure.Edge{Look: plain, Width: width, Onward: true})
	add(both, "both ways", &figure.Edge{Look: figure.LineLook{Ink: figure.Ink, Head: figure.Triangle}, Width: width, Both: true})
	add(ghost, "no message here", nil)
	return group
}

// width is the room from the left margin to the right one.
func (l *legend) width() shape.Unit { return l.style.W - 2*l.style.Margin() }

// within returns the group with words that are no wider than the sheet.
func (l *legend) within(g legendGroup) legendGroup {
	s := l.style
	g.heading = s.Faces.Fit(g.heading, s.Label(), true, l.width())
	for i := range g.items {
		g.items[i].label = s.Faces.Fit(g.items[i].label, s.Label(), false, l.width()-s.Rules().Sample-s.Em()/2)
	}
	return g
}

func (l *legend) itemWidth(i legendItem) shape.Unit {
	s := l.style
	return s.Rules().Sample + s.Em()/2 + s.Faces.Measure(i.label, s.Label(), false)
}

// gaps are the distances of items and of groups.
func (l *legend) gaps() (items, groups shape.Unit) { return l.style.Em() * 5 / 4, l.style.Em() * 5 / 2 }

// flow sets the groups side by side as far as the sheet is wide, and the
// items of one that is wider than the sheet on several lines.
func (l *legend) flow(groups []legendGroup) {
	s := l.style
	gap, between := l.gaps()
	left, top := shape.Unit(0), 0 // of the next group
	for _, group := range groups {
		first := len(l.cells)
		l.cells = append(l.cells, legendCell{heading: group.heading})
		right, at, line := s.Faces.Measure(group.heading, s.Label(), true), shape.Unit(0), 1
		for _, item := range group.items {
			w := l.itemWidth(item)
			if at > 0 && at+w > l.width() {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			right = max(right, at+w)
			at += w + gap
		}
		if left > 0 && left+right > l.width() {
			left, top = 0, l.lines
		}
		for i := first; i < len(l.cells); i++ {
			l.cells[i].x += left
			l.cells[i].line += top
		}
		l.lines = max(l.lines, top+line+1)
		left += right + between
	}
}

// run sets headings and items one after the other like words, on a sheet
// whose height is scarce. A heading stays with its first item.
func (l *legend) run(groups []legendGroup) {
	s := l.style
	gap, between := l.gaps()
	at, line := shape.Unit(0), 0
	for _, group := range groups {
		heading := s.Faces.Measure(group.heading, s.Label(), true) + gap
		if at > 0 && at+heading+l.itemWidth(group.items[0]) > l.width() {
			at, line = 0, line+1
		}
		l.cells = append(l.cells, legendCell{heading: group.heading, x: at, line: line})
		at += heading
		for _, item := range group.items {
			w := l.itemWidth(item)
			if at+w > l.width() {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			at += w + gap
		}
		at += between - gap
		l.lines = line + 1
	}
}

func (l *legend) height() shape.Unit { return shape.Unit(l.lines) * l.style.Rules().LegendLine }

// draw draws the legend with its upper edge at top.
func (l *legend) draw(top shape.Unit) shape.Group {
	b, s := shape.Builder{}, l.style
	for _, cell := range l.cells {
		at := shape.Point{X: s.Margin() + cell.x, Y: top + s.Label() + shape.Unit(cell.line)*s.Rules().LegendLine}
		if cell.heading != "" {
			b.Add(&shape.Text{At: at, S: cell.heading, Size: s.Label(), Bold: true, Fill: figure.Black})
		} else {
			l.item(&b, cell.item, at)
		}
	}
	return shape.Group{Class: shape.ClassLegend, ID: shape.ClassLegend, Key: shape.ClassLegend, Shapes: b.Shapes}
}

// item draws one sample with its label, both beginning at at.
func (l *legend) item(b *shape.Builder, item legendItem, at shape.Point) {
	s := l.style
	mid, sample := at.Y-s.Label()*7/20, s.Rules().Sample
	if item.edge == nil {
		ghost := shape.RectAround(shape.Point{X: at.X + sample/2, Y: mid}, sample*4/5, s.Em())
		b.Box(ghost, s.Em()/4, l.ghost.Fill, l.ghost.Line, l.ghost.Border)
	} else {
		arrow(b, s, item.edge, &figure.Way{Curve: shape.Bow(shape.Point{X: at.X, Y: mid}, shape.Point{X: at.X + sample, Y: mid}, 0), Token: figure.Spot{Form: -1}})
	}
	b.Add(&shape.Text{At: at.Add(shape.Point{X: sample + s.Em()/2, Y: 0}), S: item.label, Size: s.Label(), Fill: figure.Ink})
}
