package render

import "fmt"

// A frame is what stands around the plots of a set, in all figures alike.
type frame struct {
	legend   *legend
	timeline *timeline
	keysTop, legendTop, timelineTop,
	height Unit
}

func newFrame(set *Set, layouts []*Layout) *frame {
	s := set.Style
	f := &frame{legend: newLegend(set), timeline: newTimeline(set)}
	for _, l := range layouts {
		f.keysTop = l.Plot.Max.Y + s.em()/2
	}
	f.legendTop = f.keysTop + keysHeight(set, layouts)
	f.timelineTop = f.legendTop + f.legend.height(s) + s.em()/2
	f.height = f.timelineTop + f.timeline.height(s) + s.margin()
	if s.H > 0 {
		f.height = s.H
	}
	return f
}

// keysHeight is the room of the lists that resolve keys: that of the longest.
func keysHeight(set *Set, layouts []*Layout) Unit {
	s, lines := set.Style, 0
	for i, l := range layouts {
		lines = max(lines, len(keyLines(s, set.Figures[i], l)))
	}
	if lines == 0 {
		return 0
	}
	return Unit(lines)*leading(s.label()) + s.em()/2
}

// footHeight is the room below the plot, on a sheet of fixed height.
func footHeight(set *Set) Unit {
	s := set.Style
	return s.em() + newLegend(set).height(s) + newTimeline(set).height(s) + s.margin()
}

// keyLines resolves the keys of a figure: "a Mao Zedong → Stalin: 2, 4 Jul",
// several a line as they fit.
func keyLines(s Style, f *Figure, l *Layout) []string {
	var lines []string
	width := s.W - 2*s.margin()
	for i, label := range l.Labels {
		if !label.Key {
			continue
		}
		entry := s.within(fmt.Sprintf("%s  %s", label.Words, keyWords(f, i)), s.label(), false, width)
		if n := len(lines); n > 0 && s.Faces.measure(lines[n-1]+"    "+entry, s.label(), false) <= width {
			lines[n-1] += "    " + entry
			continue
		}
		lines = append(lines, entry)
	}
	return lines
}

func keyWords(f *Figure, i int) string {
	e := f.Edges[i]
	arrow := " → "
	if e.Both {
		arrow = " ↔ "
	}
	return f.Nodes[e.From].Name + arrow + f.Nodes[e.To].Name + ": " + e.Words[0]
}

func (f *frame) keys(s Style, fig *Figure, l *Layout) Group {
	var p pen
	for i, line := range keyLines(s, fig, l) {
		p.text(Point{s.margin(), f.keysTop + s.label() + Unit(i)*leading(s.label())}, Start, line, s.label(), false, ink, 0)
	}
	return Group{Class: "keys", ID: "keys", Shapes: p.shapes}
}
