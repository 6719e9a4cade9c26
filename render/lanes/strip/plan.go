package strip

import (
	"cablegraph/render/lanes/route"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
)

// A plan is segments side by side as rows and columns. The first and the last column
// are the ends of the strip.
type plan struct {
	*Frame
	segments []sequence.Segment
	rows     []row
	columns  []column // in the order of places
}

// newPlan finds rows, and columns with what stands in them.
func newPlan(f *Frame, segments []sequence.Segment) *plan {
	p := &plan{Frame: f, segments: segments, rows: f.rowsOf(segments)}
	rowOf := make(map[int]int) // by lane
	for i, r := range p.rows {
		rowOf[r.lane] = i
	}
	row := func(actor int) int { return rowOf[f.Cast.Of[actor]] }
	for i, seg := range segments {
		p.columns = append(p.columns, column{segment: i, breaks: i > 0 && (seg.Period < 0 || segments[i-1].Period < 0)})
		for _, m := range seg.Messages {
			c := column{m: m, segment: i, token: f.token(m, seg), route: route.Of(f.Style, m, row)}
			c.names = namesOf(f, m, row, func(r int) bool { return p.rows[r].shared })
			p.columns = append(p.columns, c)
			for _, r := range c.route.Tokens {
				p.rows[r].boxed = p.rows[r].boxed || m.Look.Token.Shape != scale.Bare
			}
		}
	}
	p.columns = append(p.columns, column{segment: len(segments)})
	for i := range p.columns {
		p.columns[i].measure(f.Style, len(p.rows))
	}
	return p
}
