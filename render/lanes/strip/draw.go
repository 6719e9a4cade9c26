package strip

import (
	"fmt"

	"cablegraph/render/lanes/pause"
	"cablegraph/render/lanes/route"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// Draw draws the strip from at on, where its rows begin behind the names of the
// lanes; k counts the strips of a page. Every message has a group of its own, with
// what is said of it.
func (t *Strip) Draw(at shape.Point, k int, said map[int]string) []shape.Group {
	return append([]shape.Group{drawLanes(t, at, k), drawAxis(t, at, k)}, drawMessages(t, at, said)...)
}

// drawLanes draws the titles, the bands of the lanes with their names, and the
// notes on silences.
func drawLanes(t *Strip, at shape.Point, k int) shape.Group {
	var b shape.Builder
	s := t.Style
	write := func(text *shape.Text) {
		if text.S != "" {
			b.Add(text)
		}
	}
	base := at.Y + titleSize(s)
	for _, r := range t.titles {
		x := at.X + r.x
		write(&shape.Text{At: shape.Point{X: x, Y: base}, S: r.words, Size: titleSize(s), Bold: true, Fill: scale.Black})
		dates := shape.Point{X: x + r.width + s.Em(), Y: base}
		if t.datesBelow {
			dates = shape.Point{X: x, Y: base + s.Label()*9/7}
		}
		write(&shape.Text{At: dates, S: r.dates, Size: s.Label(), Fill: scale.Ink})
	}
	for i, r := range t.rows {
		y := at.Y + t.rowY(i)
		side := t.Cast.Lanes[r.lane].Side
		fill, _ := t.Set.Scales.Sides.Colors(side)
		h := r.height(s) - s.Em()/6
		b.Box(shape.Rect{Min: shape.Point{X: at.X, Y: y - h/2}, Max: shape.Point{X: at.X + t.width(), Y: y - h/2 + h}}, 0, scale.Pale(fill), shape.None, 0)
		ink := scale.Black
		if r.shared {
			ink = scale.Ink
		}
		baseline := y + s.Label()*7/20
		begin := func(y shape.Unit, words string) {
			write(&shape.Text{At: shape.Point{X: at.X - t.Side, Y: y}, S: words, Size: s.Label(), Bold: r.bold, Fill: ink})
		}
		if r.broken() {
			begin(baseline-s.Label()*107/200, r.name)
			baseline += s.Label() * 107 / 200
			begin(baseline, r.under)
		} else {
			begin(baseline, r.name)
		}
		write(&shape.Text{At: shape.Point{X: at.X - s.Em()*3/8, Y: baseline}, Anchor: shape.End, S: r.tag, Size: s.Label(), Fill: scale.Ink})
	}
	for _, n := range t.silences {
		for _, l := range n.lines {
			pause.Line(&b, s, shape.Point{X: at.X + l.Left, Y: at.Y + t.rowY(n.row)}, l.Right-l.Left)
		}
		if n.words == "" {
			continue
		}
		b.Add(&shape.Text{At: shape.Point{X: at.X + n.x, Y: at.Y + t.rowY(n.row) + s.Label()*7/20}, S: n.words, Size: s.Label(), Fill: scale.Ink})
	}
	id := fmt.Sprintf("lanes-%d", k)
	return shape.Group{Class: shape.ClassLanes, ID: id, Key: id, Shapes: b.Shapes}
}

// drawMessages draws every message of a strip as a group of its own, with what is
// said of it.
func drawMessages(t *Strip, at shape.Point, said map[int]string) []shape.Group {
	s := t.Style
	var groups []shape.Group
	for i := range t.columns {
		c := &t.columns[i]
		if c.m == nil {
			continue
		}
		var b shape.Builder
		y := func(row int) shape.Unit { return at.Y + t.rowY(row) }
		c.route.Draw(&b, s, c.m, at.X+c.x, y)
		for _, row := range c.route.Tokens {
			route.Token(&b, s, c.m, c.token, route.TokenBox(s, shape.Point{X: at.X + c.x, Y: y(row)}, route.TokenWidth(s, c.m, c.token)))
		}
		for _, n := range c.names {
			r := t.nameRect(c, n)
			b.Add(&shape.Text{At: shape.Point{X: at.X + r.Min.X, Y: y(n.row) + s.Label()*7/20}, S: n.words, Size: s.Label(), Fill: scale.Black})
		}
		groups = append(groups, shape.Group{
			Class: shape.ClassEdge, ID: fmt.Sprintf("m%d", c.m.At), Key: fmt.Sprintf("message-%d", c.m.At),
			Title: said[c.m.At], URL: c.m.URL, Count: c.m.Weight, Shapes: b.Shapes,
		})
	}
	return groups
}
