package strip

import (
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/axis"
	"cablegraph/render/shape"
)

// weights share the room of a strip among the steps from column to column: most of
// it for messages, the rest for days.
func (p *plan) weights() []int {
	steps := make([]int, len(p.columns)-1)
	halves, days := 0, edtf.Day(0)
	half := func(i int) int { // the step after column i, in halves of a full one
		n := 0
		for _, c := range p.columns[i : i+2] {
			if c.m != nil {
				n++
			}
		}
		return n
	}
	between := func(i int) edtf.Day {
		if p.columns[i].segment == len(p.segments) || p.segments[p.columns[i].segment].Period < 0 {
			return 0
		}
		return max(p.dayAfter(i+1)-p.dayAfter(i), 0)
	}
	for i := range steps {
		halves += half(i)
		days += between(i)
	}
	for i := range steps {
		steps[i] = 850000*half(i)/halves + int(150000*int64(between(i))/max(int64(days), 1)) + 1
	}
	return steps
}

// dayAfter returns the day of a column; that on which a segment begins at its
// border.
func (p *plan) dayAfter(i int) edtf.Day {
	switch c := p.columns[i]; {
	case c.m != nil:
		return c.m.Day
	case c.segment == len(p.segments):
		return p.segments[c.segment-1].To
	default:
		return p.segments[c.segment].From
	}
}

// calendarOf pins the days of columns and borders to their places.
func calendarOf(p *plan) axis.Calendar {
	var c axis.Calendar
	add := func(day edtf.Day, x shape.Unit) {
		if n := len(c); n > 0 && (day < c[n-1].Day || x < c[n-1].X) {
			return
		}
		c = append(c, axis.Point{Day: day, X: x})
	}
	for i := range p.columns {
		col := &p.columns[i]
		switch {
		case col.m != nil:
			add(col.m.Day, p.edge(i, -1))
			add(col.m.Day+1, p.edge(i, 1))
		case col.segment == len(p.segments):
			add(p.segments[col.segment-1].To, col.x)
		default:
			if col.segment > 0 {
				add(p.segments[col.segment-1].To, col.x)
			}
			add(p.segments[col.segment].From, col.x)
		}
	}
	return c
}

// edge returns where the day of a column begins or ends: half a column from it,
// or half of the way to the next.
func (p *plan) edge(i, side int) shape.Unit {
	x, next := p.columns[i].x, p.columns[i+side].x
	d := min(Pitch(p.Style)/2, max(next-x, x-next)/2)
	return x + shape.Unit(side)*d
}
