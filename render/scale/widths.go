package scale

import (
	"cablegraph/graph"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// Widths are the scale of line widths: they say how many messages a line has.
type Widths struct {
	Classes []Class
	lines   [maxClasses]shape.Unit // by class
}

// A Class is a range of counts that share one line width.
type Class struct{ Min, Max int }

// Words spells a class for the legend: "1", "5–9".
func (c Class) Words(w words.Language) string {
	if c.Min == c.Max {
		return w.Thousands(c.Min)
	}
	return w.Thousands(c.Min) + "–" + w.Thousands(c.Max)
}

// maxClasses is how many widths a reader tells apart without a ruler.
const maxClasses = 4

// manyLines is how many lines a box may have on average before lines of the
// usual width hide each other.
const manyLines = 3

// NewWidths makes the scale for all lines of a series. No line is a hairline:
// thin lines vanish on slides.
func NewWidths(s *graph.Series, style Style) Widths {
	most, fine := 0, false
	for _, g := range s.Graphs {
		fine = fine || len(g.Edges) > manyLines*len(g.Nodes)
		for i := range g.Edges {
			most = max(most, g.Edges[i].Count.Total())
		}
	}
	w := Widths{classes(most), [maxClasses]shape.Unit{90, 170, 280, 420}} // for words of 8 pt
	switch {
	case style.Slide: // what a token says need not be measured
		w.lines = [maxClasses]shape.Unit{120, 120, 120, 120}
	case fine:
		w.lines = [maxClasses]shape.Unit{60, 110, 180, 270}
	}
	for i := range w.lines {
		w.lines[i] = w.lines[i] * style.Em() / (8 * shape.Pt)
	}
	return w
}

// Line returns the width of the lines of a class.
func (w Widths) Line(class int) shape.Unit { return w.lines[class] }

// Usual returns the width of a line that stands for what its token says.
func (w Widths) Usual() shape.Unit { return w.lines[min(1, max(len(w.Classes)-1, 0))] }

// Of returns the width of a line that stands for n messages.
func (w Widths) Of(n int) shape.Unit { return w.lines[classOf(w.Classes, n)] }

// classes cuts counts up to most into at most four classes. Up to four, each
// count has its own; beyond, the limits are round numbers (1, 2, 5, 10, 20 …)
// that come nearest to equal ratios.
func classes(most int) []Class {
	if most <= maxClasses {
		var cs []Class
		for n := 1; n <= most; n++ {
			cs = append(cs, Class{n, n})
		}
		return cs
	}
	starts := roundBelow(most)
	// Keep four, evenly spaced from 1 on.
	if n := len(starts); n > maxClasses {
		starts = []int{starts[0], starts[n/4], starts[n/2], starts[n*3/4]}
	}
	cs := make([]Class, len(starts))
	for i, from := range starts {
		cs[i] = Class{from, most}
		if i > 0 {
			cs[i-1].Max = from - 1
		}
	}
	return cs
}

// roundBelow returns the round numbers below n: 1, 2, 5, 10, 20, 50 …
func roundBelow(n int) []int {
	var round []int
	for scale := 1; scale < n; scale *= 10 {
		for _, k := range []int{1, 2, 5} {
			if k*scale < n {
				round = append(round, k*scale)
			}
		}
	}
	return round
}

// classOf returns the index of the class that holds n.
func classOf(cs []Class, n int) int {
	for i, c := range cs {
		if n <= c.Max {
			return i
		}
	}
	return len(cs) - 1
}
