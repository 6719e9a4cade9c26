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
	}
	return groups
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
