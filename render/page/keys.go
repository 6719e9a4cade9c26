package page

import (
	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// KeysHeight is the room of the lists that resolve keys: that of the longest.
func KeysHeight(layouts []*figure.Layout) shape.Unit {
	height := shape.Unit(0)
	for _, l := range layouts {
		if s, lines := l.Figure.Style, len(l.Keys); lines > 0 {
			height = max(height, shape.Unit(lines)*typeset.Leading(s.Label())+s.Em()/2)
		}
	}
	return height
}

// keys draws the list with its upper edge at top.
func keys(l *figure.Layout, top shape.Unit) shape.Group {
	var b shape.Builder
	s := l.Figure.Style
	for i, line := range l.Keys {
		y := top + s.Label() + shape.Unit(i)*typeset.Leading(s.Label())
		b.Add(&shape.Text{At: shape.Point{X: s.Margin(), Y: y}, S: line, Size: s.Label(), Fill: figure.Ink})
	}
	return shape.Group{Class: shape.ClassKeys, ID: shape.ClassKeys, Key: shape.ClassKeys, Shapes: b.Shapes}
}
