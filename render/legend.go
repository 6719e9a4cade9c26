package render

// A legend is the same in all figures of a set: what it explains occurs
// somewhere in them.
type legend struct {
	groups []legendGroup
	rows   []legendRow
}

type legendGroup struct {
	heading string
	items   []legendItem
}

// A legendItem is a sample and what it means.
type legendItem struct {
	label string
	edge  *Edge // drawn as a short line; nil for a ghost's box
}

// A legendRow is groups side by side; lines is how many lines the tallest
// has, its heading included.
type legendRow struct {
	groups []int
	at     []Unit // left edge of each group
	cells  [][]legendCell
	lines  int
}

// A legendCell is an item placed in its group.
type legendCell struct {
	item legendItem
	x    Unit
	line int
}

func newLegend(set *Set) *legend {
	l := &legend{}
	s := set.Style
	cats := set.Series.Categories
	var group legendGroup
	if len(cats.Labels) > 1 || len(cats.Labels) == 1 && cats.Labels[0] != "not said" {
		group.heading = cats.Heading
		for i, label := range cats.Labels {
			inkColor, head := set.categoryLook(i)
			group.items = append(group.items, legendItem{label, &Edge{Ink: inkColor, Head: head, Class: min(1, len(set.Classes)-1)}})
		}
		l.groups = append(l.groups, group)
	}
	group = legendGroup{heading: "Messages"}
	for i, c := range set.Classes {
		group.items = append(group.items, legendItem{c.String(), &Edge{Ink: ink, Class: i, Head: noHead}})
	}
	if len(set.Classes) > 0 {
		l.groups = append(l.groups, group)
	}
	if group = marks(set); len(group.items) > 0 {
		l.groups = append(l.groups, group)
	}
	width := s.W - 2*s.margin()
	for g := range l.groups {
		group := &l.groups[g]
		group.heading = s.within(group.heading, s.label(), true, width)
		for i := range group.items {
			item := &group.items[i]
			item.label = s.within(item.label, s.label(), false, width-s.sample()-s.em()/2)
		}
	}
	l.flow(s)
	return l
}

// noHead is the end of a sample line that stands for its width alone.
const noHead Head = 255

// marks explains what else occurs in the figures of the set.
func marks(set *Set) legendGroup {
	var dashed, ring, both, ghost bool
	for _, f := range set.Figures {
		for _, e := range f.Edges {
			dashed, ring, both = dashed || e.Dashed, ring || e.Ring, both || e.Both
		}
		for _, n := range f.Nodes {
			ghost = ghost || n.Ghost
		}
	}
	group := legendGroup{heading: "Marks"}
	add := func(yes bool, label string, e *Edge) {
		if yes {
			group.items = append(group.items, legendItem{label, e})
		}
	}
	add(dashed, "date uncertain", &Edge{Ink: ink, Dashed: true, Head: noHead})
	add(ring, "relayed", &Edge{Ink: ink, Ring: true, Head: noHead})
	add(both, "both ways", &Edge{Ink: ink, Both: true, Head: Triangle})
	add(ghost, "silent here", nil)
	return group
}

func (s Style) sample() Unit { return s.em() * 3 }

func (s Style) itemWidth(i legendItem) Unit {
	return s.sample() + s.em()/2 + s.Faces.measure(i.label, s.label(), false)
}

// flow sets the groups side by side as far as the sheet is wide, and the
// items of one that is wider than the sheet on several lines.
func (l *legend) flow(s Style) {
	width := s.W - 2*s.margin()
	gap, between := s.em()*5/4, s.em()*5/2
	x := width
	for g, group := range l.groups {
		var cells []legendCell
		right, at, line := s.Faces.measure(group.heading, s.label(), true), Unit(0), s.belowHeading()
		if line == 0 {
			at = right + gap
		}
		for _, item := range group.items {
			w := s.itemWidth(item)
			if at > 0 && at+w > width {
				at, line = 0, line+1
			}
			cells = append(cells, legendCell{item, at, line})
			right = max(right, at+w)
			at += w + gap
		}
		if x+right > width {
			l.rows = append(l.rows, legendRow{})
			x = 0
		}
		row := &l.rows[len(l.rows)-1]
		row.groups, row.at, row.cells = append(row.groups, g), append(row.at, x), append(row.cells, cells)
		row.lines = max(row.lines, line+1)
		x += right + between
	}
}

// belowHeading is the line on which a group's items begin: below the heading
// on paper, beside it on a sheet whose height is scarce.
func (s Style) belowHeading() int {
	if s.H > 0 {
		return 0
	}
	return 1
}

func (s Style) legendLine() Unit { return s.label() * 7 / 4 }

func (l *legend) height(s Style) Unit {
	h := Unit(0)
	for _, row := range l.rows {
		h += Unit(row.lines) * s.legendLine()
	}
	return h
}

// draw draws the legend with its upper edge at top.
func (l *legend) draw(s Style, top Unit) Group {
	var p pen
	y := top
	for _, row := range l.rows {
		for i, g := range row.groups {
			x := s.margin() + row.at[i]
			p.text(Point{x, y + s.label()}, Start, l.groups[g].heading, s.label(), true, black, 0)
			for _, cell := range row.cells[i] {
				base := y + s.label() + Unit(cell.line)*s.legendLine()
				p.item(s, cell.item, x+cell.x, base)
			}
		}
		y += Unit(row.lines) * s.legendLine()
	}
	return Group{Class: "legend", ID: "legend", Shapes: p.shapes}
}

// item draws one sample with its label on the baseline base.
func (p *pen) item(s Style, item legendItem, x, base Unit) {
	mid := base - s.label()*7/20
	if item.edge == nil {
		b := rectAround(Point{x + s.sample()/2, mid}, s.sample()*4/5, s.em())
		p.box(b, s.em()/4, white, ghostLine, s.em()/12)
	} else {
		a, b := Point{x, mid}, Point{x + s.sample(), mid}
		p.arrow(s, item.edge, bow(a, b, 0))
	}
	p.text(Point{x + s.sample() + s.em()/2, base}, Start, item.label, s.label(), false, ink, 0)
}
