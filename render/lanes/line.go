package lanes

import (
	"slices"

	"cablegraph/render/lanes/sequence"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// lineWidth is the width of the lines of messages, and of those without a stand.
func lineWidth(s scale.Style, unsaid bool) shape.Unit {
	if unsaid {
		return s.Em() / 10
	}
	return s.Em() / 6
}

// widthOf is the width of a message's line.
func widthOf(s scale.Style, m *sequence.Message) shape.Unit {
	return lineWidth(s, m.Look.Head == scale.Open || m.Look.Label == "")
}

// ringGap is how far from the middle of a ring its line is left out.
func ringGap(s scale.Style) shape.Unit { return headStyle(s).Ring() + s.Em()/8 }

// drawRoute draws line, heads and rings of a message whose column is at x.
func (c *column) drawRoute(b *shape.Builder, s scale.Style, x shape.Unit, y func(row int) shape.Unit) {
	r := &c.route
	token, ring := c.clearance(s), ringGap(s)
	length := func(h head) shape.Unit { return h.style(s, r).HeadLength(widthOf(s, c.m)) * 4 / 5 }
	clear := func(row int, last bool) shape.Unit { // how far from the middle of a row a line ends
		at := slices.IndexFunc(r.heads, func(h head) bool { return h.row == row && !h.atToken })
		switch {
		case slices.ContainsFunc(r.rings, func(g ringAt) bool { return g.row == row }):
			return ring
		case last && at >= 0:
			return length(r.heads[at]) - r.heads[at].beyond(s, r)
		case slices.Contains(r.tokens, row):
			return token
		}
		return 0
	}
	for _, l := range r.legs {
		down := shape.Unit(1)
		if l.to < l.from {
			down = -1
		}
		from := shape.Point{X: x + l.aside, Y: y(l.from) + down*clear(l.from, false)}
		to := shape.Point{X: x + l.aside, Y: y(l.to) - down*clear(l.to, true)}
		if (to.Y-from.Y)*down > 0 {
			drawLine(b, s, c.m, from, to)
		}
	}
	for _, h := range r.heads {
		tip := shape.Point{X: x + h.aside, Y: y(h.row)}
		way := shape.Unit(-1) // to where it comes from
		if h.below {
			way = 1
		}
		if h.atToken {
			tip.Y += way * token
		}
		tip.Y -= way * h.beyond(s, r)
		mark.Head(b, h.style(s, r), c.m.Look.Head, c.m.Look.Ink, widthOf(s, c.m), tip, shape.Point{X: tip.X, Y: tip.Y + way*length(h)})
	}
	for _, g := range r.rings {
		mark.Ring(b, headStyle(s), shape.Point{X: x + g.aside, Y: y(g.row)})
	}
}

// clearance is how far from the middle of its row a line begins at a token.
func (c *column) clearance(s scale.Style) shape.Unit {
	if c.m.Look.Token.Shape == scale.Bare {
		return s.Label() * 9 / 20
	}
	return tokenHeight(s) / 2
}

// near reports whether the line of a head comes from the next row. So short a line
// would hide behind a head of full size.
func (h head) near(r *route) bool {
	next := h.row - 1
	if h.below {
		next = h.row + 1
	}
	return slices.ContainsFunc(r.legs, func(l leg) bool {
		return l.aside == h.aside && (l.from == next && (l.to > l.from) != h.below || l.from == h.row && l.to == next)
	})
}

// style is the style in which a head is drawn.
func (h head) style(s scale.Style, r *route) scale.Style {
	s = headStyle(s)
	if h.near(r) {
		s.Text = s.Text * 5 / 8
	}
	return s
}

// beyond is how far a head from the next row points beyond the middle of its own,
// so that more of its line is seen.
func (h head) beyond(s scale.Style, r *route) shape.Unit {
	if h.atToken || !h.near(r) {
		return 0
	}
	return s.Label() * 2 / 5
}

// drawLine draws a straight piece: dashed where it reports, and in two inks by
// turns where it reports two stands.
func drawLine(b *shape.Builder, s scale.Style, m *sequence.Message, from, to shape.Point) {
	width := widthOf(s, m)
	dash := headStyle(s).Dash()
	switch {
	case m.Second != nil:
		step := dash[0] + dash[1]
		dash = []shape.Unit{dash[0], 2*step - dash[0]}
		b.Line(m.Look.Ink, width, dash, from, to)
		if d := to.Sub(from); d.Length() > step {
			from = shape.Point{X: from.X + d.X*step/d.Length(), Y: from.Y + d.Y*step/d.Length()}
			b.Line(m.Second.Ink, width, dash, from, to)
		}
	case m.Stand.Report:
		b.Line(m.Look.Ink, width, dash, from, to)
	default:
		b.Line(m.Look.Ink, width, nil, from, to)
	}
}
