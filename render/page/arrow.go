package page

import (
	"cmp"
	"fmt"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// edges draws every edge with its words: they are one thing to a reader. Wide
// lines come first, equals in their order, so that no narrower line lies under
// a wider one.
func edges(l *figure.Layout) []shape.Group {
	f := l.Figure
	order := make([]int, len(f.Edges))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(f.Edges[b].Width, f.Edges[a].Width) })
	groups := make([]shape.Group, 0, len(order))
	for _, i := range order {
		var b shape.Builder
		e := &f.Edges[i]
		arrow(&b, f.Style, e, l.Curves[i])
		label(&b, f.Style, e.Look, l.Labels[i])
		groups = append(groups, shape.Group{Class: shape.ClassEdge, ID: fmt.Sprintf("e%d", i), Key: e.Key, Title: e.Title, URL: e.URL, Shapes: b.Shapes})
	}
	return groups
}

// arrow draws an edge's line and heads along its curve: the line first, so
// that heads lie on it.
func arrow(b *shape.Builder, s figure.Style, e *figure.Edge, c shape.Curve) {
	length := s.HeadLength(e.Width)
	t0, t1 := 0, 1024
	if e.Both {
		t0 = c.Walk(0, 1, length*4/5)
	}
	t1 = c.Walk(1024, -1, length*4/5)
	if t1 <= t0 { // too short for its heads: a line all the same
		t0, t1 = 0, 1024
	}
	var dash []shape.Unit
	if e.Dashed {
		dash = s.Dash()
	}
	b.Curve(e.Look.Ink, e.Width, dash, c.Cut(t0, t1))
	head(b, s, e, c[3], c.At(t1))
	if e.Both {
		head(b, s, e, c[0], c.At(t0))
	}
	if e.Ring {
		b.Ring(c.At(512), s.Ring(), shape.White, e.Look.Ink, s.Em()/8)
	}
}

// head draws the head of e with its tip at tip, coming from back.
func head(b *shape.Builder, s figure.Style, e *figure.Edge, tip, back shape.Point) {
	dir := back.Sub(tip)
	d := max(dir.Length(), 1)
	for _, piece := range e.Look.Head.Pieces(s, e.Width) {
		points := make([]shape.Point, len(piece.Points))
		for i, p := range piece.Points {
			points[i] = shape.Point{X: tip.X + (dir.X*p.X-dir.Y*p.Y)/d, Y: tip.Y + (dir.Y*p.X+dir.X*p.Y)/d}
		}
		switch piece.Kind {
		case figure.Filled:
			b.Area(e.Look.Ink, points...)
		case figure.Outline:
			b.Outline(e.Look.Ink, piece.Width, points...)
		case figure.Stroke:
			b.Line(e.Look.Ink, piece.Width, nil, points...)
		}
	}
}

// label draws words with a white margin, or a key in a ring.
func label(b *shape.Builder, s figure.Style, look figure.LineLook, l figure.Label) {
	c, halo := l.Box.Center(), s.Em()/4
	if l.Key {
		b.Ring(c, l.Box.Height()/2, shape.White, look.Ink, s.Em()/12)
		halo = 0
	}
	base := shape.Point{X: c.X, Y: l.Box.Max.Y - s.Label()*2/9}
	b.Add(&shape.Text{At: base, Anchor: shape.Middle, S: l.Words, Size: s.Label(), Bold: l.Key, Fill: look.Words, Halo: halo})
}
