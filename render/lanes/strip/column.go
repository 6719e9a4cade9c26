package strip

import (
	"cablegraph/graph"
	"cablegraph/render/lanes/route"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
)

// A column is a place on the axis of a strip: a message, or the border at which a
// segment begins. The two ends of the strip are borders too.
type column struct {
	m       *sequence.Message // nil: a border
	segment int               // that begins at a border, or to which the message belongs
	breaks  bool              // of a border: the calendar is broken off there
	route   route.Route
	token   string // what stands in the message's token
	names   []name
	reach   []reach // by row: how far it reaches to either side
	x       shape.Unit
}

// A reach is how far a column takes the room of a row beside its place; the zero
// reach is none.
type reach struct{ left, right shape.Unit }

// borderReach is how near to a border anything may stand.
func borderReach(s scale.Style) shape.Unit { return s.Label() / 5 }

// breakReach is how far the sign of a break reaches to either side of its column.
func breakReach(s scale.Style) shape.Unit { return s.Em() * 5 / 16 }

// nameGap is the distance of a name and its mark.
func nameGap(s scale.Style) shape.Unit { return s.Label() / 5 }

// measure finds what a column takes of each row, names apart.
func (c *column) measure(s scale.Style, rows int) {
	c.reach = make([]reach, rows)
	if c.m == nil {
		if c.breaks { // its sign is on the axis, below the last row
			c.reach[rows-1] = reach{breakReach(s) + s.Em()/8, breakReach(s) + s.Em()/8}
			return
		}
		for i := range c.reach {
			c.reach[i] = reach{borderReach(s), borderReach(s)}
		}
		return
	}
	take := func(row int, left, right shape.Unit) {
		c.reach[row].left, c.reach[row].right = max(c.reach[row].left, left), max(c.reach[row].right, right)
	}
	half := s.Label() * 3 / 7 // of a head or a ring, with some air
	for _, l := range c.route.Legs {
		for row := min(l.From, l.To); row <= max(l.From, l.To); row++ {
			take(row, half-l.Aside, half+l.Aside)
		}
	}
	for _, r := range c.route.Rings {
		take(r.Row, half-r.Aside, half+r.Aside)
	}
	w := route.TokenWidth(s, c.m, c.token)
	for _, row := range c.route.Tokens {
		take(row, w/2+s.Em()/12, w/2+s.Em()/12)
	}
}

// left returns how far the column reaches to the left in a row, and whether by a
// name; right to the right. Both are 0 where it does not touch the row.
func (c *column) left(s scale.Style, row int) (w shape.Unit, name bool) {
	return c.withName(s, c.reach[row].left, row, true)
}

func (c *column) right(s scale.Style, row int) (w shape.Unit, name bool) {
	return c.withName(s, c.reach[row].right, row, false)
}

func (c *column) withName(s scale.Style, w shape.Unit, row int, left bool) (shape.Unit, bool) {
	for _, n := range c.names {
		if n.row == row && n.left == left {
			return w + nameGap(s) + n.width, true
		}
	}
	return w, false
}

// token spells what stands in a message's token: its number, with the marks that it
// has in the segment, and how many messages its row stands for, if several.
func (f *Frame) token(m *sequence.Message, seg sequence.Segment) string {
	s := m.Number
	if m.Inferred {
		s += wording.InferredMark
	}
	if f.beside(m, seg) {
		s += wording.BesideMark
	}
	if m.Doubted {
		s += wording.DoubtMark
	}
	if m.Weight > 1 {
		s += " " + f.words().Times(graph.Tally{Certain: m.Weight})
	}
	return s
}

// beside reports whether the value of a message answers another question than most
// of its period.
func (f *Frame) beside(m *sequence.Message, seg sequence.Segment) bool {
	if seg.Period < 0 || m.Stand.Question == "" {
		return false
	}
	return m.Stand.Question != f.Set.Series.Graphs[seg.Period].Question
}
