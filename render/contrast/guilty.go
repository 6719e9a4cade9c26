package contrast

import (
	"slices"

	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// guilty returns which of the lines that were drawn last in addition are at fault:
// those that could not be read, and for each that was drawn before and could not, those
// of newcomers who stand on it, else the least important of those that meet it.
func (d *drafting) guilty() []*change.Line {
	index := make(map[*change.Line]int)
	flat := make([]shape.FlatCurve, len(d.tried.Lines))
	for i := range flat {
		index[d.lineOf(&d.tried.Figure.Edges[i])], flat[i] = i, d.tried.Lines[i].Flatten()
	}
	var guilty []*change.Line
	for _, l := range d.bad {
		if slices.Contains(d.more, l) {
			guilty = append(guilty, l)
			continue
		}
		i := index[l]
		if come := d.newcomers(&flat[i]); come != nil {
			for _, m := range d.more {
				if slices.Contains(come, m.From) || slices.Contains(come, m.To) {
					guilty = append(guilty, m)
				}
			}
			continue
		}
		at := len(d.more) - 1
		for k, m := range d.more {
			if d.meet(i, index[m], flat) {
				at = k
			}
		}
		guilty = append(guilty, d.more[at])
	}
	return guilty
}

// newcomers are the actors on a line whose boxes were drawn last in addition.
func (d *drafting) newcomers(line *shape.FlatCurve) []int {
	var come []int
	for i, n := range d.tried.Figure.Nodes {
		stood := slices.ContainsFunc(d.layout.Figure.Nodes, func(o figure.Node) bool { return o.Actor == n.Actor })
		if !stood && line.Through(d.tried.Boxes[i]) {
			come = append(come, n.Actor)
		}
	}
	return come
}

// meet reports whether two lines that were drawn last share an end or cross.
func (d *drafting) meet(i, j int, flat []shape.FlatCurve) bool {
	a, b := &d.tried.Figure.Edges[i], &d.tried.Figure.Edges[j]
	return a.From == b.From || a.From == b.To || a.To == b.From || a.To == b.To || flat[i].Crossings(&flat[j]) > 0
}
