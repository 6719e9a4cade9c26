package lanes

import (
	"slices"

	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A route is how the line of one message runs in its column: rows are those of the
// strip, from the upper one down.
type route struct {
	tokens []int // rows of its senders
	rings  []ringAt
	legs   []leg
	heads  []head
	right  shape.Unit // how far legs that turned back stand to the right of the column
}

// A leg is a straight piece of the line, beside the column where one before it
// turned back.
type leg struct {
	from, to int // rows
	aside    shape.Unit
}

// A ringAt is a carrier, in the middle of the legs that meet there.
type ringAt struct {
	row   int
	aside shape.Unit
}

// A head points at a row, coming from above or from below.
type head struct {
	row     int
	below   bool // it comes from below
	aside   shape.Unit
	atToken bool // its tip is at the border of the token there
}

// turned is how far a leg that turns back stands from the one before.
func turned(s scale.Style) shape.Unit { return s.Label() * 34 / 70 }

// routeOf finds the route of a message between rows.
func routeOf(s scale.Style, m *sequence.Message, row func(actor int) int) route {
	var r route
	rows := func(actors []int) []int {
		var out []int
		for _, a := range actors {
			if n := row(a); !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
		return out
	}
	r.tokens = rows(m.From)
	from, way := r.tokens[0], 0 // where it is, and the direction in which it came
	go_ := func(to int) {
		if to == from {
			return
		}
		next := 1
		if to < from {
			next = -1
		}
		if way != 0 && way != next {
			r.turn(s)
		}
		r.legs = append(r.legs, leg{from, to, r.right})
		from, way = to, next
	}
	for _, v := range rows(m.Via) {
		if v == from && slices.Contains(r.tokens, v) {
			continue // the name says it
		}
		if len(r.legs) == 0 {
			r.join(v)
		}
		go_(v)
		r.rings = append(r.rings, ringAt{v, r.right})
	}
	r.arrive(s, m, rows(m.To), from, way)
	return r
}

// turn moves the legs that follow aside, and the ring at which they turn back
// between both.
func (r *route) turn(s scale.Style) {
	if n := len(r.rings); n > 0 {
		r.rings[n-1].aside += turned(s) / 2
	}
	r.right += turned(s)
}

// join leads the lines of all senders but the first to a row.
func (r *route) join(to int) {
	for _, t := range r.tokens[1:] {
		if t != to {
			r.legs = append(r.legs, leg{t, to, 0})
		}
	}
}

// arrive draws the last stretch: from the row where the message is to all rows of
// its receivers, above and below, with a head at each.
func (r *route) arrive(s scale.Style, m *sequence.Message, to []int, at, way int) {
	carried := len(r.rings) > 0
	up, down := at, at
	for _, t := range to {
		up, down = min(up, t), max(down, t)
	}
	for _, end := range []int{up, down} {
		next := end - at
		if next == 0 {
			continue
		}
		if !carried && len(r.tokens) > 1 {
			r.join(end)
		}
		aside := r.right
		if carried && way*next < 0 {
			r.rings[len(r.rings)-1].aside = r.right + turned(s)/2
			aside += turned(s)
		}
		r.legs = append(r.legs, leg{at, end, aside})
		for _, t := range to {
			if (t-at)*next > 0 {
				r.heads = append(r.heads, head{row: t, below: next < 0, aside: aside, atToken: slices.Contains(r.tokens, t)})
			}
		}
	}
	for _, l := range r.legs {
		r.right = max(r.right, l.aside)
	}
	r.breakAtTokens()
	if m.Both && len(r.legs) > 0 {
		first := r.legs[0]
		r.heads = append(r.heads, head{row: first.from, below: first.to > first.from, aside: first.aside, atToken: true})
	}
}

// breakAtTokens ends legs at the tokens of other senders on their way, and goes on
// behind these, each piece once.
func (r *route) breakAtTokens() {
	var legs []leg
	for _, l := range r.legs {
		step := 1
		if l.to < l.from {
			step = -1
		}
		for row := l.from + step; ; row += step {
			if row != l.to && !slices.Contains(r.tokens, row) {
				continue
			}
			if piece := (leg{l.from, row, l.aside}); !slices.Contains(legs, piece) {
				legs = append(legs, piece)
			}
			if l.from = row; row == l.to {
				break
			}
		}
	}
	r.legs = legs
}

// span returns the rows between which the route runs.
func (r *route) span() (upper, lower int) {
	upper, lower = slices.Min(r.tokens), slices.Max(r.tokens)
	for _, l := range r.legs {
		upper, lower = min(upper, l.from, l.to), max(lower, l.from, l.to)
	}
	for _, g := range r.rings {
		upper, lower = min(upper, g.row), max(lower, g.row)
	}
	return upper, lower
}
