package page

import (
	"cmp"
	"fmt"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// edges draws every line with its token: they are one thing to a reader. Wide
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
		if !l.Draws(i) {
			continue
		}
		var b shape.Builder
		e, way := &f.Edges[i], &l.Lines[i]
		arrow(&b, f.Style, e, way)
		for k, name := range e.Carriers {
			if way.Carriers[k].Form >= 0 {
				carrier(&b, f.Style, name, way.Carriers[k])
			}
		}
		if way.Token.Form >= 0 {
			look, second, report := e.TokenLine()
			mark.Token(&b, f.Style, look, second, report, l.Words(i), way.Token.Box)
		}
		groups = append(groups, shape.Group{Class: shape.ClassEdge, ID: fmt.Sprintf("e%d", i), Key: e.Key, Title: e.Title, URL: e.URL, Count: e.Count.Total(), Rings: rings(e), Shapes: b.Shapes})
	}
	return groups
}

// rings is how many rings a line has to show.
func rings(e *figure.Edge) int {
	if e.Onward {
		return len(e.Carriers) + 1
	}
	return len(e.Carriers)
}

// arrow draws a line in the pieces that its token and its carriers leave, and
// its heads: the line first, so that heads lie on it. It ends in a ring where a
// carrier hands its messages on.
func arrow(b *shape.Builder, s scale.Style, e *figure.Edge, way *figure.Way) {
	c, length := way.Curve, s.HeadLength(e.Width)
	t0, t1 := 0, 1024
	if e.Both {
		t0 = c.Walk(0, 1, length*4/5)
	}
	ring := s.Ring()
	switch {
	case e.Onward:
		t1 = c.Walk(1024, -1, 2*ring)
	case e.Look.Head != scale.NoHead:
		t1 = c.Walk(1024, -1, length*4/5)
	}
	if t1 <= t0 { // too short for its heads: a line all the same
		t0, t1 = 0, 1024
	}
	for _, piece := range pieces(t0, t1, way) {
		stroke(b, s, e, c.Cut(piece[0], piece[1]))
	}
	if e.Onward {
		mark.Ring(b, s, c.At(c.Walk(1024, -1, ring)))
	} else {
		mark.Head(b, s, e.Look.Head, e.Look.Ink, e.Width, c[3], c.At(t1))
	}
	if e.Both {
		mark.Head(b, s, e.Tail(), e.Look.Ink, e.Width, c[0], c.At(t0))
	}
}

// hollow is how much of the width of a hollow line is white, in percent.
const hollow = 53

// stroke draws a piece of a line: dashed where it reports, and in two inks by
// turns where it reports two values.
func stroke(b *shape.Builder, s scale.Style, e *figure.Edge, c shape.Curve) {
	if e.Second == nil {
		var dash []shape.Unit
		if e.Dashed {
			dash = s.Dash()
		}
		if b.Curve(e.Look.Ink, e.Width, dash, c); e.Hollow {
			b.Curve(shape.White, e.Width*hollow/100, dash, c)
		}
		return
	}
	dash := s.Dash()
	step := 2 * (dash[0] + dash[1])
	b.Curve(e.Look.Ink, e.Width, []shape.Unit{dash[0], step - dash[0]}, c)
	if t := c.Walk(0, 1, dash[0]+dash[1]); t < 1024 {
		b.Curve(e.Second.Ink, e.Width, []shape.Unit{dash[0], step - dash[0]}, c.Cut(t, 1024))
	}
	if e.Hollow {
		b.Curve(shape.White, e.Width*hollow/100, dash, c)
	}
}

// pieces returns the stretches of a line between t0 and t1 that nothing stands
// on.
func pieces(t0, t1 int, way *figure.Way) [][2]int {
	gaps := append(slices.Clone(way.Carriers), way.Token)
	slices.SortFunc(gaps, func(a, b figure.Spot) int { return cmp.Compare(a.From, b.From) })
	var out [][2]int
	for _, g := range gaps {
		if g.Form < 0 || g.To <= g.From {
			continue
		}
		if g.From > t0 {
			out = append(out, [2]int{t0, min(g.From, t1)})
		}
		t0 = max(t0, g.To)
	}
	if t0 < t1 {
		out = append(out, [2]int{t0, t1})
	}
	return out
}
