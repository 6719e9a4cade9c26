package figure

import (
	"fmt"

	"cablegraph/render/shape"
)

// A Layout is where the parts of one figure stand.
type Layout struct {
	Figure *Figure
	Plot   shape.Rect    // the room of boxes and lines, the same in all figures of a run
	Boxes  []shape.Rect  // of Figure.Nodes
	Curves []shape.Curve // of Figure.Edges: their ways from border to border, tips included
	Labels []Label       // of Figure.Edges
	Keys   []string      // the list that resolves the labels' keys, line by line
}

// A Label stands beside its edge. An edge whose words fit nowhere has a small
// key instead, which the list under the figure resolves.
type Label struct {
	Words string // what stands there: one of the edge's words, or the key
	Key   bool
	Box   shape.Rect
}

// KeyLines resolves the keys among the labels of f, "a  Mao Zedong → Stalin: 2,
// 4 Jul", as many a line as the sheet has room for.
func (f *Figure) KeyLines(labels []Label) []string {
	var lines []string
	s := f.Style
	width := s.W - 2*s.Margin()
	for i, label := range labels {
		if !label.Key {
			continue
		}
		entry := s.Faces.Fit(fmt.Sprintf("%s  %s", label.Words, f.endsAndWords(i)), s.Label(), false, width)
		if n := len(lines); n > 0 && s.Faces.Measure(lines[n-1]+"    "+entry, s.Label(), false) <= width {
			lines[n-1] += "    " + entry
			continue
		}
		lines = append(lines, entry)
	}
	return lines
}

// endsAndWords says of edge i whom it joins, with its fullest words: "Mao
// Zedong → Stalin: 2, 4 Jul".
func (f *Figure) endsAndWords(i int) string {
	e := &f.Edges[i]
	arrow := " → "
	if e.Both {
		arrow = " ↔ "
	}
	return f.Nodes[e.From].Name + arrow + f.Nodes[e.To].Name + ": " + e.Words[0]
}
