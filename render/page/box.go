package page

import (
	"cmp"
	"fmt"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// nodes draws the boxes of all actors.
func nodes(l *figure.Layout) []shape.Group {
	groups := make([]shape.Group, 0, len(l.Figure.Nodes))
	var badges []shape.Rect
	for i, n := range l.Figure.Nodes {
		if !l.Shows(i) {
			continue
		}
		class := shape.ClassNode
		if n.Ghost {
			class = shape.ClassGhost
		}
		group := shape.Group{Class: class, ID: fmt.Sprintf("n%d", i), Key: n.Key, Title: n.Title, Shapes: box(l.Figure.Style, &n, l.Boxes[i], said(l, i))}
		for _, badge := range n.Badges {
			at := seat(l, i, badge, badges)
			badges = append(badges, at)
			var b shape.Builder
			mark.Token(&b, l.Figure.Style, scale.LineLook{Ink: scale.Black, Token: badge.Look}, nil, false, badge.Words, at)
			group.Shapes = append(group.Shapes, b.Shapes...)
		}
		for k, stand := range l.Asides[i] {
			group.Shapes = append(group.Shapes, aside(l.Figure.Style, &n.Asides[k], stand)...)
		}
		groups = append(groups, group)
	}
	return groups
}

// aside draws what an actor says to others than are shown: a token on the border
// of the box, and to whom.
func aside(s scale.Style, a *figure.Aside, at figure.Seat) []shape.Shape {
	if at.Form < 0 {
		return nil
	}
	var b shape.Builder
	form := a.Forms[at.Form]
	mark.Token(&b, s, a.Look, nil, false, form.Token, at.Token)
	b.Add(&shape.Text{At: shape.Point{X: at.Words.Min.X, Y: at.Words.Center().Y + s.Label()*7/20}, S: form.Words, Size: s.Label(), Fill: scale.Ink})
	return b.Shapes
}

// said returns where the token of what an actor says stands: on the first corner
// of the box that no line of the figure, no label of one and no other box touches;
// where all are touched, on the one where that hides least.
func said(l *figure.Layout, node int) shape.Rect {
	n, at := &l.Figure.Nodes[node], l.Boxes[node]
	if n.Said == nil {
		return shape.Rect{}
	}
	all := corners(l.Figure.Style, n, at)
	touching := func(token shape.Rect) int {
		count := 0
		for i := range l.Lines {
			count += cost(&l.Lines[i], token)
		}
		for _, b := range l.Boxes {
			if b != at && b.Overlaps(token) {
				count += hidden
			}
		}
		return count
	}
	return slices.MinFunc(all[:], func(a, b shape.Rect) int { return cmp.Compare(touching(a), touching(b)) })
}

// corners returns the four places of a box's token: on the corners, clear of the
// name.
func corners(s scale.Style, n *figure.Node, at shape.Rect) (tokens [4]shape.Rect) {
	w, h := s.TokenSize(n.Said.Look, n.Said.Forms[0])
	right, left := at.Max.X-w/2+s.Em()/4, at.Min.X+w/2-s.Em()/4
	top, bottom := at.Min.Y+s.Em()/8, at.Max.Y-s.Em()/8
	for i, c := range []shape.Point{{X: right, Y: top}, {X: left, Y: top}, {X: right, Y: bottom}, {X: left, Y: bottom}} {
		tokens[i] = shape.RectAround(c, w, h)
	}
	return tokens
}

// hidden is how much worse it is to lie on words than on a line.
const hidden = 10

// cost is what it costs that something stands on an area where a line runs, or the
// words on it.
func cost(w *figure.Way, area shape.Rect) int {
	if slices.ContainsFunc(append(w.Carriers, w.Token), func(s figure.Spot) bool { return s.Form >= 0 && s.Box.Overlaps(area) }) {
		return hidden
	}
	if line := w.Flatten(); line.Through(area) {
		return 1
	}
	return 0
}

// box draws an actor's name, and the side below it in small type; beside the
// name the token of what the actor says, where it has one.
func box(s scale.Style, n *figure.Node, at, said shape.Rect) []shape.Shape {
	var b shape.Builder
	b.Box(at, s.Em()/2, n.Look.Fill, n.Look.Line, n.Look.Border)
	x, y := at.Center().X, at.Center().Y-n.TextHeight(s)/2
	if n.Said != nil {
		mark.Token(&b, s, n.SaidLook, nil, false, n.Said.Forms[0], said)
		if aside := (said.Width() - s.Em()/2) / 2; said.Center().X > x {
			x -= aside
		} else {
			x += aside
		}
	}
	for _, words := range n.Lines {
		b.Add(&shape.Text{At: shape.Point{X: x, Y: y + n.Size*17/20}, Anchor: shape.Middle, S: words, Size: n.Size, Bold: n.Bold, Fill: n.Look.Words})
		y += typeset.Leading(n.Size)
	}
	if n.Tag != "" {
		b.Add(&shape.Text{At: shape.Point{X: x, Y: y + s.Label()*3/4}, Anchor: shape.Middle, S: n.Tag, Size: s.Label(), Fill: n.Look.Tag})
	}
	return b.Shapes
}
