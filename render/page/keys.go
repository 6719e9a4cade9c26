package page

import (
	"fmt"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// KeysHeight is the room of the lists that resolve keys: that of the longest.
func KeysHeight(layouts []*figure.Layout) shape.Unit {
	height := shape.Unit(0)
	for _, l := range layouts {
		if s, lines := l.Figure.Style, len(keyLines(l)); lines > 0 {
			height = max(height, shape.Unit(lines)*typeset.Leading(s.Label())+s.Em()/2)
		}
	}
	return height
}

// keyLines resolves the keys of a figure: "a Mao Zedong → Stalin: 2, 4 Jul",
// several a line as they fit.
func keyLines(l *figure.Layout) []string {
	var lines []string
	s := l.Figure.Style
	width := s.W - 2*s.Margin()
	for i, label := range l.Labels {
		if !label.Key {
			continue
		}
		entry := s.Faces.Fit(fmt.Sprintf("%s  %s", label.Words, l.Figure.EndsAndWords(i)), s.Label(), false, width)
		if n := len(lines); n > 0 && s.Faces.Measure(lines[n-1]+"    "+entry, s.Label(), false) <= width {
			lines[n-1] += "    " + entry
			continue
		}
		lines = append(lines, entry)
	}
	return lines
}

// keys draws the list with its upper edge at top.
func keys(l *figure.Layout, top shape.Unit) shape.Group {
	var b shape.Builder
	s := l.Figure.Style
	for i, line := range keyLines(l) {
		b.Add(&shape.Text{At: shape.Point{X: s.Margin(), Y: top + s.Label() + shape.Unit(i)*typeset.Leading(s.Label())}, S: line, Size: s.Label(), Fill: figure.Ink})
	}
	return shape.Group{Class: shape.ClassKeys, ID: shape.ClassKeys, Key: shape.ClassKeys, Shapes: b.Shapes}
}
