package fit

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/lint"
	"cablegraph/render/page"
	"cablegraph/render/shape"
	"cablegraph/render/typeset"
)

// tellRest leaves lines to words under the figures in which something can't be read at the
// end: of those that can't be read the weakest, until all others can. A figure that
// this does not help, or that would be higher than a page with these words, is left as it is.
func (c *Composition) tellRest() {
	for p, l := range c.Layouts {
		if l.Faults > mostFaults || l.Faults == 0 && readable(l, c.Set.Style.Faces) {
			continue
		}
		if told := toldRest(c.Series.Graphs[p], l, c.Set.Style.Faces); told != nil && c.Page.Holds(told) {
			c.Layouts[p] = told
		}
	}
}

// toldRest returns a layout of which words tell as few lines as it takes for the others to
// be read, with no more than mostTold or fewTold of the messages; nil if there is none.
func toldRest(g *graph.Graph, l *figure.Layout, faces *typeset.Faces) *figure.Layout {
	lines := tellable(g, l.Figure)
	weak := slices.DeleteFunc(slices.Clone(lines), func(i int) bool { return !l.Bad[i] })
	less := *l
	less.Told = make([]bool, len(l.Lines))
	for _, i := range weak {
		if less.Told[i] = true; readable(&less, faces) {
			break
		}
	}
	for !readable(&less, faces) { // what the search did not see
		i := spoiler(&less, lines, faces)
		if i < 0 {
			return nil
		}
		less.Told[i], weak = true, append(weak, i)
	}
	n := 0
	for _, i := range slices.Backward(weak) { // the strongest are drawn again, if any can be
		if !less.Told[i] {
			continue
		}
		if less.Told[i] = false; !readable(&less, faces) {
			less.Told[i], n = true, n+g.Lines[i].Count.Total()
		}
	}
	if n > fewTold && n*100 > g.Count.Total()*mostTold {
		return nil
	}
	less.Faults, less.Over = 0, 0
	return &less
}

// tellable lists the lines that words may tell, the weakest first: not those between
// principals.
func tellable(g *graph.Graph, f *figure.Figure) []int {
	var lines []int
	for i, e := range f.Edges {
		if alone(g, i) && !(f.Nodes[e.From].Bold && f.Nodes[e.To].Bold) {
			lines = append(lines, i)
		}
	}
	slices.SortStableFunc(lines, func(i, j int) int {
		return cmp.Compare(g.Lines[i].Count.Total(), g.Lines[j].Count.Total())
	})
	return lines
}

// spoiler returns the first of some lines without which more of a figure can be read; -1
// if there is none.
func spoiler(l *figure.Layout, lines []int, faces *typeset.Faces) int {
	n := blots(l, faces)
	for _, i := range lines {
		if l.Told[i] {
			continue
		}
		l.Told[i] = true
		fewer := blots(l, faces) < n
		if l.Told[i] = false; fewer {
			return i
		}
	}
	return -1
}

// mostFaults is with how many faults no figure becomes readable: each line is tried, and
// tries take time.
const mostFaults = 80

// Words tell at most so many of the messages of a figure in place of lines: in percent, or
// a few of any.
const (
	mostTold = 40
	fewTold  = 3
)

// alone reports whether the messages of a line go no further over another line: half of
// a way in words would tell something else.
func alone(g *graph.Graph, line int) bool {
	return !slices.ContainsFunc(g.Lines[line].Messages, func(m graph.EdgeMessage) bool {
		for i := range g.Lines {
			if i != line && (g.Lines[i].Onward || g.Lines[line].Onward) && slices.ContainsFunc(g.Lines[i].Messages, func(o graph.EdgeMessage) bool { return o.Message == m.Message }) {
				return true
			}
		}
		return false
	})
}

// readable reports whether everything can be read in what is drawn of a figure.
func readable(l *figure.Layout, faces *typeset.Faces) bool { return blots(l, faces) == 0 }

// blots is how often something stands on something else, or a line runs along another.
func blots(l *figure.Layout, faces *typeset.Faces) int {
	f := lint.Check(&shape.Drawing{W: l.Plot.Max.X + l.Figure.Style.Margin(), H: l.Plot.Max.Y + l.Figure.Style.Margin(), Contents: page.Graph(l)}, faces)
	return f.LabelOnLabel + f.LabelOnBox + f.BoxOnBox + f.Unlabelled + f.LineInBox + f.LineOnLine + f.RingMissing + f.Overprinted + f.LabelOnLine + f.LabelAstray + f.HeadAtHead + f.Outside
}
