package page

import (
	"fmt"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// nodes draws the boxes of all actors.
func nodes(l *figure.Layout) []shape.Group {
	groups := make([]shape.Group, len(l.Figure.Nodes))
	for i, n := range l.Figure.Nodes {
		class := shape.ClassNode
		if n.Ghost {
			class = shape.ClassGhost
		}
		groups[i] = shape.Group{Class: class, ID: fmt.Sprintf("n%d", i), Key: n.Key, Title: n.Title, Shapes: box(l.Figure.Style, &n, l.Boxes[i])}
		for k, stand := range l.Asides[i] {
			groups[i].Shapes = append(groups[i].Shapes, aside(l.Figure.Style, &n.Asides[k], stand)...)
		}
	}
	return groups
}

// aside draws what an actor says to others than are shown: a token on the border
// of the box, and to whom.
func aside(s figure.Style, a *figure.Aside, at figure.Stand) []shape.Shape {
	if at.Form < 0 {
		return nil
	}
	var b shape.Builder
	form := a.Forms[at.Form]
	token(&b, s, a.Look, false, form.Token, at.Token)
	b.Add(&shape.Text{At: shape.Point{X: at.Words.Min.X, Y: at.Words.Center().Y + s.Label()*7/20}, S: form.Words, Size: s.Label(), Fill: figure.Ink})
	return b.Shapes
}

// box draws an actor's name, and the side below it in small type.
func box(s figure.Style, n *figure.Node, at shape.Rect) []shape.Shape {
	var b shape.Builder
	b.Box(at, s.Em()/2, n.Look.Fill, n.Look.Line, n.Look.Border)
	x, y := at.Center().X, at.Center().Y-n.TextHeight(s)/2
	if n.Said != nil { // on the corner, clear of the name
		words := n.Said.Forms[len(n.Said.Forms)-1]
		w, h := s.TokenSize(n.Said.Look, words)
		corner := shape.Point{X: at.Max.X - w/2 + s.Em()/4, Y: at.Min.Y + s.Em()/8}
		token(&b, s, n.SaidLook, false, words, shape.RectAround(corner, w, h))
		x -= (w - s.Em()/2) / 2
	}
	for _, words := range n.Lines {
		b.Add(&shape.Text{At: shape.Point{X: x, Y: y + n.Size*17/20}, Anchor: shape.Middle, S: words, Size: n.Size, Bold: n.Bold, Fill: n.Look.Words})
		y += typeset.Leading(n.Size)
	}
	if n.Tag != "" {
		b.Add(&shape.Text{At: shape.Point{X: x, Y: y + s.Small()*3/4}, Anchor: shape.Middle, S: n.Tag, Size: s.Small(), Fill: n.Look.Tag})
	}
	return b.Shapes
}
