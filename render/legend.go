package render

// A legend is the same in all figures of a set: what it explains occurs
// somewhere in them.
type legend struct {
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
	edge  *Edge // drawn as a short line; nil for a ghost's box
}

// A legendCell is a heading or an item in its place.
type legendCell struct {
	heading string // empty: an item
	item    legendItem
	x       Unit // from the left margin
	line    int
}

func newLegend(set *Set) *legend {
	var groups []legendGroup
	cats := set.Series.Categories
	var group legendGroup
	if len(cats.Labels) > 1 || len(cats.Labels) == 1 && cats.Labels[0] != "not said" {
		group.heading = cats.Heading
		for i, label := range cats.Labels {
			inkColor, head := set.categoryLook(i)
			group.items = append(group.items, legendItem{label, &Edge{Ink: inkColor, Head: head, Class: min(1, len(set.Classes)-1)}})
		}
		groups = append(groups, group)
	}
	group = legendGroup{heading: "Messages"}
	for i, c := range set.Classes {
		group.items = append(group.items, legendItem{c.String(), &Edge{Ink: ink, Class: i, Head: noHead}})
	}
	if len(set.Classes) > 0 {
		groups = append(groups, group)
	}
	if group = marks(set); len(group.items) > 0 {
		groups = append(groups, group)
	}
	s := set.Style
	width := s.W - 2*s.margin()
	for g := range groups {
		group := &groups[g]
		group.heading = s.within(group.heading, s.label(), true, width)
		for i := range group.items {
			item := &group.items[i]
			item.label = s.within(item.label, s.label(), false, width-s.sample()-s.em()/2)
		}
	}
	l := &legend{}
	if s.H > 0 {
		l.run(s, groups)
	} else {
		l.flow(s, groups)
	}
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

// sample is the length of a sample, shorter where height is scarce.
func (s Style) sample() Unit {
	if s.H > 0 {
		return s.em() * 2
	}
	return s.em() * 3
}

func (s Style) itemWidth(i legendItem) Unit {
	return s.sample() + s.em()/2 + s.Faces.measure(i.label, s.label(), false)
}

// legendGaps are the distances of items and of groups.
func (s Style) legendGaps() (items, groups Unit) { return s.em() * 5 / 4, s.em() * 5 / 2 }

// flow sets the groups side by side as far as the sheet is wide, and the
// items of one that is wider than the sheet on several lines.
func (l *legend) flow(s Style, groups []legendGroup) {
	width := s.W - 2*s.margin()
	gap, between := s.legendGaps()
	left, top := Unit(0), 0 // of the next group
	for _, group := range groups {
		first := len(l.cells)
		l.cells = append(l.cells, legendCell{heading: group.heading})
		right, at, line := s.Faces.measure(group.heading, s.label(), true), Unit(0), 1
		for _, item := range group.items {
			w := s.itemWidth(item)
			if at > 0 && at+w > width {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			right = max(right, at+w)
			at += w + gap
		}
		if left > 0 && left+right > width {
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
func (l *legend) run(s Style, groups []legendGroup) {
	width := s.W - 2*s.margin()
	gap, between := s.legendGaps()
	at, line := Unit(0), 0
	for _, group := range groups {
		heading := s.Faces.measure(group.heading, s.label(), true) + gap
		if at > 0 && at+heading+s.itemWidth(group.items[0]) > width {
			at, line = 0, line+1
		}
		l.cells = append(l.cells, legendCell{heading: group.heading, x: at, line: line})
		at += heading
		for _, item := range group.items {
			w := s.itemWidth(item)
			if at+w > width {
				at, line = 0, line+1
			}
			l.cells = append(l.cells, legendCell{item: item, x: at, line: line})
			at += w + gap
		}
		at += between - gap
		l.lines = line + 1
	}
}

func (s Style) legendLine() Unit {
	if s.H > 0 {
		return s.label() * 3 / 2
	}
	return s.label() * 7 / 4
}

func (l *legend) height(s Style) Unit { return Unit(l.lines) * s.legendLine() }

// draw draws the legend with its upper edge at top.
func (l *legend) draw(s Style, top Unit) Group {
	var p pen
	for _, cell := range l.cells {
		at := Point{s.margin() + cell.x, top + s.label() + Unit(cell.line)*s.legendLine()}
		if cell.heading != "" {
			p.text(at, Start, cell.heading, s.label(), true, black, 0)
		} else {
			p.item(s, cell.item, at)
		}
	}
	return Group{Class: "legend", ID: "legend", Shapes: p.shapes}
}

// item draws one sample with its label, both beginning at at.
func (p *pen) item(s Style, item legendItem, at Point) {
	mid := at.Y - s.label()*7/20
	if item.edge == nil {
		b := rectAround(Point{at.X + s.sample()/2, mid}, s.sample()*4/5, s.em())
		p.box(b, s.em()/4, white, ghostLine, s.em()/12)
	} else {
		p.arrow(s, item.edge, bow(Point{at.X, mid}, Point{at.X + s.sample(), mid}, 0))
	}
	p.text(at.add(Point{s.sample() + s.em()/2, 0}), Start, item.label, s.label(), false, ink, 0)
}
