package render

import "fmt"

// nodes draws the boxes of all actors.
func nodes(l *Layout) []Group {
	groups := make([]Group, len(l.Figure.Nodes))
	for i, n := range l.Figure.Nodes {
		class := ClassNode
		if n.Ghost {
			class = ClassGhost
		}
		groups[i] = Group{Class: class, ID: fmt.Sprintf("n%d", i), Key: n.Key, Title: n.Title, Shapes: box(l.Figure.Style, &n, l.Boxes[i])}
	}
	return groups
}

// box draws an actor's name, and the side below it in small type.
func box(s Style, n *Node, at Rect) []Shape {
	var b builder
	b.box(at, s.em()/2, n.Look.Fill, n.Look.Line, n.Look.Border)
	x, y := at.center().X, at.Min.Y+s.em()*5/16
	for _, words := range n.Lines {
		b.add(&Text{At: Point{x, y + n.Size*17/20}, Anchor: Middle, S: words, Size: n.Size, Bold: n.Bold, Fill: n.Look.Words})
		y += leading(n.Size)
	}
	if n.Tag != "" {
		b.add(&Text{At: Point{x, y + s.small()*3/4}, Anchor: Middle, S: n.Tag, Size: s.small(), Fill: n.Look.Tag})
	}
	return b.shapes
}
