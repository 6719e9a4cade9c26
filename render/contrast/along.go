package contrast

import (
	"slices"

	"cablegraph/graph/change"
	"cablegraph/render/lint"
	"cablegraph/render/page"
	"cablegraph/render/shape"
)

// part leaves to words what runs along other lines, so that the eye would take two for one:
// of the groups of lines the least important one without which fewer do, then again.
func (d *drafting) part(groups [][]*change.Line) {
	for n := d.along(nil); n > 0; n = d.along(nil) {
		k := len(groups) - 1
		for k >= 0 && (!slices.Contains(d.lines, groups[k][0]) || d.along(groups[k]) >= n) {
			k--
		}
		if k < 0 {
			return
		}
		all := d.lines
		d.lines = slices.DeleteFunc(slices.Clone(all), func(l *change.Line) bool { return slices.Contains(groups[k], l) })
		if !d.draw(nil, false) && !d.draw(nil, true) {
			d.lines = all // as they are drawn
			return
		}
	}
}

// along counts the lines that run along others in what is drawn, without some.
func (d *drafting) along(without []*change.Line) int {
	l := *d.layout
	l.Told = make([]bool, len(l.Lines))
	for i, line := range d.drawn {
		l.Told[i] = slices.Contains(without, line)
	}
	return lint.Check(&shape.Drawing{Contents: page.Graph(&l)}, d.Style.Faces).LineOnLine
}
