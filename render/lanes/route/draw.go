package route

import (
	"slices"

	"cablegraph/render/lanes/sequence"
	"cablegraph/render/mark"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// Draw draws line, heads and rings of the route of a message in the column at x.
func (r *Route) Draw(b *shape.Builder, s scale.Style, m *sequence.Message, x shape.Unit, y func(row int) shape.Unit) {
	token, ring := clearance(s, m), ringGap(s)
	length := func(h Head) shape.Unit { return h.style(s, r).HeadLength(Width(s, m)) * 4 / 5 }
	// clear is how far from the middle of a row the end of a leg is left out that lies
	// below it or above.
	clear := func(row int, aside shape.Unit, below bool) shape.Unit {
		at := slices.IndexFunc(r.Heads, func(h Head) bool { return h.Row == row && h.Aside == aside && h.Below == below && !h.atToken })
		switch {
		case slices.ContainsFunc(r.Rings, func(g Ring) bool { return g.Row == row }):
			return ring
		case at >= 0:
			return length(r.Heads[at]) - r.Heads[at].beyond(s, r)
		case slices.Contains(r.Tokens, row):
			return token
		}
		return 0
	}
	for _, l := range r.Legs {
		down := shape.Unit(1)
		if l.To < l.From {
			down = -1
		}
		from := shape.Point{X: x + l.Aside, Y: y(l.From) + down*clear(l.From, l.Aside, down > 0)}
		to := shape.Point{X: x + l.Aside, Y: y(l.To) - down*clear(l.To, l.Aside, down < 0)}
		if (to.Y-from.Y)*down > 0 {
			Line(b, s, m, from, to)
		}
	}
	for _, h := range r.Heads {
		tip := shape.Point{X: x + h.Aside, Y: y(h.Row)}
		way := shape.Unit(-1) // to where it comes from
		if h.Below {
			way = 1
		}
		if h.atToken {
			tip.Y += way * token
		}
		tip.Y -= way * h.beyond(s, r)
		mark.Head(b, h.style(s, r), m.Look.Head, m.Look.Ink, Width(s, m), tip, shape.Point{X: tip.X, Y: tip.Y + way*length(h)})
	}
	for _, g := range r.Rings {
		mark.Ring(b, HeadStyle(s), shape.Point{X: x + g.Aside, Y: y(g.Row)})
	}
}

// near reports whether the line of a head comes from the next row. So short a line
// would hide behind a head of full size.
func (h Head) near(r *Route) bool {
	next := h.Row - 1
	if h.Below {
		next = h.Row + 1
	}
	return slices.ContainsFunc(r.Legs, func(l Leg) bool {
		return l.Aside == h.Aside && (l.From == next && (l.To > l.From) != h.Below || l.From == h.Row && l.To == next)
	})
}

// style is the style in which a head is drawn.
func (h Head) style(s scale.Style, r *Route) scale.Style {
	s = HeadStyle(s)
	if h.near(r) {
		s.Text = s.Text * 5 / 8
	}
	return s
}

// beyond is how far a head from the next row points beyond the middle of its own,
// so that more of its line is seen.
func (h Head) beyond(s scale.Style, r *Route) shape.Unit {
	if h.atToken || !h.near(r) {
		return 0
	}
	return s.Label() * 2 / 5
}
