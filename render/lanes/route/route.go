// Package route turns a message into the way of its line between the rows of a strip,
// and draws it.
package route

import (
	"slices"

	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A Route is how the line of one message runs in its column: rows are those of the
// strip, from the upper one down.
type Route struct {
	Tokens []int // rows of its senders
	Rings  []Ring
	Legs   []Leg
	Heads  []Head
	right  shape.Unit // how far legs that turned back stand to the right of the column
}

// A Leg is a straight piece of the line, beside the column where one before it
// turned back.
type Leg struct {
	From, To int // rows
	Aside    shape.Unit
}

// A Ring is a carrier, in the middle of the legs that meet there.
type Ring struct {
	Row   int
	Aside shape.Unit
}

// A Head points at a row, coming from above or from below.
type Head struct {
	Row     int
	Below   bool // it comes from below
	Aside   shape.Unit
	atToken bool // its tip is at the border of the token there
}

// turned is how far a leg that turns back stands from the one before.
func turned(s scale.Style) shape.Unit { return s.Label() * 34 / 70 }

// Of finds the route of a message between the rows of its actors.
func Of(s scale.Style, m *sequence.Message, row func(actor int) int) Route {
	var r Route
	rows := func(actors []int) []int {
		var out []int
		for _, a := range actors {
			if n := row(a); !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
		return out
	}
	r.Tokens = rows(m.From)
	from, way := r.Tokens[0], 0 // where it is, and the direction in which it came
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
		r.Legs = append(r.Legs, Leg{from, to, r.right})
		from, way = to, next
	}
	for _, v := range rows(m.Via) {
		if v == from && slices.Contains(r.Tokens, v) {
			continue // the name says it
		}
		if len(r.Legs) == 0 {
			r.join(v)
		}
		go_(v)
		r.Rings = append(r.Rings, Ring{v, r.right})
	}
	r.arrive(s, m, rows(m.To), from, way)
	return r
}

// turn moves the legs that follow aside, and the ring at which they turn back
// between both.
func (r *Route) turn(s scale.Style) {
	if n := len(r.Rings); n > 0 {
		r.Rings[n-1].Aside += turned(s) / 2
	}
	r.right += turned(s)
}

// join leads the lines of all senders but the first to a row.
func (r *Route) join(to int) {
	for _, t := range r.Tokens[1:] {
		if t != to {
			r.Legs = append(r.Legs, Leg{t, to, 0})
		}
	}
}

// arrive draws the last stretch: from the row where the message is to all rows of
// its receivers, above and below, with a head at each.
func (r *Route) arrive(s scale.Style, m *sequence.Message, to []int, at, way int) {
	carried := len(r.Rings) > 0
	up, down := at, at
	for _, t := range to {
		up, down = min(up, t), max(down, t)
	}
	for _, end := range []int{up, down} {
		next := end - at
		if next == 0 {
			continue
		}
		if !carried && len(r.Tokens) > 1 {
			r.join(end)
		}
		aside := r.right
		if carried && way*next < 0 {
			r.Rings[len(r.Rings)-1].Aside = r.right + turned(s)/2
			aside += turned(s)
		}
		r.Legs = append(r.Legs, Leg{at, end, aside})
		for _, t := range to {
			if (t-at)*next > 0 {
				r.Heads = append(r.Heads, Head{Row: t, Below: next < 0, Aside: aside, atToken: slices.Contains(r.Tokens, t)})
			}
		}
	}
	for _, l := range r.Legs {
		r.right = max(r.right, l.Aside)
	}
	r.breakLegs()
	if m.Both && len(r.Legs) > 0 {
		first := r.Legs[0]
		r.Heads = append(r.Heads, Head{Row: first.From, Below: first.To > first.From, Aside: first.Aside, atToken: true})
	}
}

// breakLegs ends legs at the tokens of other senders on their way, and where others end
// or begin, and goes on behind these: so each piece is there once, whichever way it is gone.
func (r *Route) breakLegs() {
	breaks := func(row int, aside shape.Unit) bool {
		return slices.Contains(r.Tokens, row) || slices.ContainsFunc(r.Legs, func(l Leg) bool {
			return l.Aside == aside && (l.From == row || l.To == row)
		})
	}
	var legs []Leg
	for _, l := range r.Legs {
		step := 1
		if l.To < l.From {
			step = -1
		}
		for row := l.From + step; ; row += step {
			if !breaks(row, l.Aside) {
				continue
			}
			piece, back := Leg{l.From, row, l.Aside}, Leg{row, l.From, l.Aside}
			if !slices.Contains(legs, piece) && !slices.Contains(legs, back) {
				legs = append(legs, piece)
			}
			if l.From = row; row == l.To {
				break
			}
		}
	}
	r.Legs = legs
}

// Span returns the rows between which the route runs.
func (r *Route) Span() (upper, lower int) {
	upper, lower = slices.Min(r.Tokens), slices.Max(r.Tokens)
	for _, l := range r.Legs {
		upper, lower = min(upper, l.From, l.To), max(lower, l.From, l.To)
	}
	for _, g := range r.Rings {
		upper, lower = min(upper, g.Row), max(lower, g.Row)
	}
	return upper, lower
}
