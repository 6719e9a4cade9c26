package render

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// Draw joins looks and places: one Drawing a figure, in their order, all on
// one canvas.
func Draw(set *Set, layouts []*Layout) iter.Seq2[int, *Drawing] {
	return func(yield func(int, *Drawing) bool) {
		frame := newFrame(set, layouts)
		for i := range set.Figures {
			if !yield(i, frame.draw(set, i, layouts[i])) {
				return
			}
		}
	}
}

// draw draws figure i.
func (f *frame) draw(set *Set, i int, l *Layout) *Drawing {
	s, fig := set.Style, set.Figures[i]
	d := &Drawing{
		W: s.W, H: f.height, ID: fig.Period.ID, Lang: "en", Faces: s.Faces,
		Title: fig.heading(), Desc: strings.Join(Alt(set, i), " "),
	}
	if !s.NoTitle {
		d.Contents = append(d.Contents, heading(s, fig))
	}
	d.Contents = append(d.Contents, edges(s, fig, l)...)
	d.Contents = append(d.Contents, nodes(s, fig, l)...)
	if g := f.keys(s, fig, l); len(g.Shapes) > 0 {
		d.Contents = append(d.Contents, g)
	}
	d.Contents = append(d.Contents, f.legend.draw(s, f.legendTop))
	d.Contents = append(d.Contents, f.timeline.draw(s, i, f.timelineTop))
	return d
}

// heading names a figure on one line: its title and its days.
func (f *Figure) heading() string {
	if f.Dates == "" {
		return f.Title
	}
	return f.Title + ", " + f.Dates
}

// headingHeight is the room above the plot, the same whatever stands there.
func headingHeight(set *Set) Unit {
	s := set.Style
	if s.NoTitle {
		return s.margin()
	}
	lines := Unit(2)
	if s.H > 0 {
		lines = 1
	}
	titles := 1
	for _, f := range set.Figures {
		titles = max(titles, len(s.titleLines(f.Title)))
	}
	return s.margin() + Unit(titles)*leading(s.title()) + lines*leading(s.label()) + s.em()/2
}

func heading(s Style, f *Figure) Group {
	var p pen
	left, right := s.margin(), s.W-s.margin()
	room := right - left
	y := s.margin() + s.title()*4/5
	title := s.titleLines(f.Title)
	for _, line := range title {
		p.text(Point{left, y}, Start, line, s.title(), true, black, 0)
		y += leading(s.title())
	}
	countsRight := len(title) == 1 && s.Faces.measure(f.Title, s.title(), true)+s.Faces.measure(f.Counts[0], s.label(), false)+2*s.em() < room
	p.text(Point{left, y}, Start, f.Dates, s.label(), false, ink, 0)
	at := s.margin() + s.title()*4/5
	if !countsRight {
		at = y
	}
	for _, line := range f.Counts {
		p.text(Point{right, at}, End, line, s.label(), false, ink, 0)
		at += leading(s.label())
	}
	return Group{Class: "title", ID: "title", Shapes: p.shapes}
}

// edges draws every edge with its words: they are one thing to a reader. Wide
// lines come first, equals in their order, so that they lie over no words but
// those of wide ones.
func edges(s Style, f *Figure, l *Layout) []Group {
	order := make([]int, len(f.Edges))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(f.Edges[b].Class, f.Edges[a].Class) })
	groups := make([]Group, 0, len(order))
	for _, i := range order {
		var p pen
		e := &f.Edges[i]
		p.arrow(s, e, l.Curves[i])
		p.label(s, e, l.Labels[i])
		groups = append(groups, Group{Class: "edge", ID: fmt.Sprintf("e%d", i), Title: e.Title, URL: e.URL, Shapes: p.shapes})
	}
	return groups
}

func (p *pen) label(s Style, e *Edge, l Label) {
	c, halo := l.Box.center(), s.em()/4
	if l.Key {
		p.ring(c, l.Box.height()/2, white, e.Ink, s.em()/12)
		halo = 0
	}
	base := Point{c.X, l.Box.Max.Y - s.label()*2/9}
	p.text(base, Middle, l.Words, s.label(), l.Key, labelInk(e.Ink), halo)
}

func nodes(s Style, f *Figure, l *Layout) []Group {
	groups := make([]Group, len(f.Nodes))
	for i, n := range f.Nodes {
		var p pen
		fill, line, words, width := n.Look.fill, n.Look.line, black, s.em()/10
		if n.Bold {
			width = s.em() / 6
		}
		tag := line
		if n.Ghost {
			fill, line, words, tag, width = white, ghostLine, ghostInk, ghostInk, s.em()/12
		}
		b := l.Boxes[i]
		p.box(b, s.em()/2, fill, line, width)
		c := b.center()
		y := b.Min.Y + s.em()*5/16
		for _, text := range n.Lines {
			p.text(Point{c.X, y + n.Size*17/20}, Middle, text, n.Size, n.Bold, words, 0)
			y += leading(n.Size)
		}
		if n.Tag != "" {
			p.text(Point{c.X, y + s.small()*3/4}, Middle, n.Tag, s.small(), false, tag, 0)
		}
		class := "node"
		if n.Ghost {
			class = "ghost"
		}
		groups[i] = Group{Class: class, ID: fmt.Sprintf("n%d", i), Title: n.Title, Shapes: p.shapes}
	}
	return groups
}

// labelInk is the line's colour, but darker where words would be too pale.
func labelInk(line Color) Color {
	if line == unsaidInk {
		return faint
	}
	return line
}
