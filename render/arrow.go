package render

import (
	"cmp"
	"fmt"
	"slices"
)

// edges draws every edge with its words: they are one thing to a reader. Wide
// lines come first, equals in their order, so that no narrower line lies under
// a wider one.
func edges(l *Layout) []Group {
	f := l.Figure
	order := make([]int, len(f.Edges))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(f.Edges[b].Width, f.Edges[a].Width) })
	groups := make([]Group, 0, len(order))
	for _, i := range order {
		var b builder
		e := &f.Edges[i]
		arrow(&b, f.Style, e, l.Curves[i])
		label(&b, f.Style, e.Look, l.Labels[i])
		groups = append(groups, Group{Class: ClassEdge, ID: fmt.Sprintf("e%d", i), Key: e.Key, Title: e.Title, URL: e.URL, Shapes: b.shapes})
	}
	return groups
}

// arrow draws an edge's line and heads along its curve: the line first, so
// that heads lie on it.
func arrow(b *builder, s Style, e *Edge, c curve) {
	length := s.headLength(e.Width)
	t0, t1 := 0, 1024
	if e.Both {
		t0 = c.walk(0, 1, length*4/5)
	}
	t1 = c.walk(1024, -1, length*4/5)
	if t1 <= t0 { // too short for its heads: a line all the same
		t0, t1 = 0, 1024
	}
	var dash []Unit
	if e.Dashed {
		dash = s.dash()
	}
	b.curve(e.Look.Ink, e.Width, dash, c.cut(t0, t1))
	head(b, s, e, c[3], c.at(t1))
	if e.Both {
		head(b, s, e, c[0], c.at(t0))
	}
	if e.Ring {
		b.ring(c.at(512), s.ring(), white, e.Look.Ink, s.em()/8)
	}
}

// head draws the head of e with its tip at tip, coming from back.
func head(b *builder, s Style, e *Edge, tip, back Point) {
	dir := back.sub(tip)
	d := max(dir.length(), 1)
	for _, piece := range e.Look.Head.Pieces(s, e.Width) {
		points := make([]Point, len(piece.Points))
		for i, p := range piece.Points {
			points[i] = Point{tip.X + (dir.X*p.X-dir.Y*p.Y)/d, tip.Y + (dir.Y*p.X+dir.X*p.Y)/d}
		}
		switch piece.Kind {
		case Filled:
			b.area(e.Look.Ink, points...)
		case Outline:
			b.outline(e.Look.Ink, piece.Width, points...)
		case Stroke:
			b.line(e.Look.Ink, piece.Width, nil, points...)
		}
	}
}

// label draws words with a white margin, or a key in a ring.
func label(b *builder, s Style, look LineLook, l Label) {
	c, halo := l.Box.center(), s.em()/4
	if l.Key {
		b.ring(c, l.Box.height()/2, white, look.Ink, s.em()/12)
		halo = 0
	}
	base := Point{c.X, l.Box.Max.Y - s.label()*2/9}
	b.add(&Text{At: base, Anchor: Middle, S: l.Words, Size: s.label(), Bold: l.Key, Fill: look.Words, Halo: halo})
}
