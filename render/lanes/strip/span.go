package strip

import (
	"cmp"
	"slices"

	"cablegraph/render/lanes/axis"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A span is a bar under the axis: the days on one of which a message was sent, or
// all days of what lasted.
type span struct {
	column      int
	left, right shape.Unit
	early, late bool // it begins before the strip, or ends after it
	lasted      bool
	row         int
}

// spansOf returns the bars of all messages whose day is not known as well as the
// axis is marked, in as few rows as hold them.
func spansOf(p *plan, calendar axis.Calendar) []span {
	s := p.Style
	var out []span
	from, to := p.segments[0].From, p.segments[len(p.segments)-1].To
	for i := range p.columns {
		c := &p.columns[i]
		if c.m == nil || c.m.Within(p.Unit) {
			continue
		}
		b := span{column: i, lasted: c.m.Date.Lasted(), early: c.m.First < from, late: c.m.Last >= to}
		b.left, b.right = calendar.At(max(c.m.First, from)), calendar.At(min(c.m.Last, to-1)+1)
		b.left, b.right = max(min(b.left, c.x-s.Em()/4), 0), min(max(b.right, c.x+s.Em()/4), p.width())
		out = append(out, b)
	}
	slices.SortFunc(out, func(a, b span) int { return cmp.Or(cmp.Compare(a.left, b.left), cmp.Compare(a.column, b.column)) })
	var ends []shape.Unit // of the rows
	for i := range out {
		b := &out[i]
		for b.row < len(ends) && ends[b.row] > b.left {
			b.row++
		}
		if b.row == len(ends) {
			ends = append(ends, 0)
		}
		ends[b.row] = b.right + s.Em()/2
	}
	return out
}

// spanStep is the distance of two rows of spans.
func spanStep(s scale.Style) shape.Unit { return s.Label() * 3 / 7 }
