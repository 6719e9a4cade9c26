package untangle

import "math"

// A State is a place for every actor, with what the places cost. The sums let
// a move be compared by what it changes alone.
type State struct {
	*Model
	rule
	body  []body
	piece []piece // by pair, from middle to middle
	// What each tie costs now. Crossings are symmetric, as boxes are: the value
	// of i and j is kept at both (i, j) and (j, i).
	crossed []bool
	met     []int32
	nextTo  []int32
	// The sums of it.
	pairCross, pairBox, pairLength []int
	actorBox, actorNear            []int
}

type body struct{ x, y, hw, hh int32 }

// A piece is a straight line with its length and its bounds.
type piece struct{ ax, ay, bx, by, ln, x0, x1, y0, y1 int32 }

// harden changes the rule and brings the sums up to it.
func (s *State) harden(r rule) {
	s.rule = r
	for v := range s.body {
		s.keep(v)
	}
}

// At returns the place of an actor.
func (s *State) At(v int) Spot { return Spot{int(s.body[v].x), int(s.body[v].y)} }

// Move puts an actor on a spot, without bringing the sums up to it.
func (s *State) Move(v int, p Spot) {
	b := &s.body[v]
	b.x, b.y = int32(p.X), int32(p.Y)
	for _, e := range s.of[v] {
		g := &s.piece[e]
		if s.a[e] == int32(v) {
			g.ax, g.ay = b.x, b.y
		} else {
			g.bx, g.by = b.x, b.y
		}
		dx, dy := g.bx-g.ax, g.by-g.ay
		g.ln = max(1, root(dx*dx+dy*dy))
		g.x0, g.x1 = min(g.ax, g.bx), max(g.ax, g.bx)
		g.y0, g.y1 = min(g.ay, g.by), max(g.ay, g.by)
	}
}

// back puts v back where it was before a Move, with its lines.
func (s *State) back(v int, p Spot, pieces []piece) {
	s.body[v].x, s.body[v].y = int32(p.X), int32(p.Y)
	for i, e := range s.of[v] {
		s.piece[e] = pieces[i]
	}
}

// linesOf appends the lines of v to a list.
func (s *State) linesOf(v int, to []piece) []piece {
	for _, e := range s.of[v] {
		to = append(to, s.piece[e])
	}
	return to
}

// root returns the square root of n, rounded down: a float64 holds every int32,
// and its root is exact where that is whole.
func root(n int32) int32 { return int32(math.Sqrt(float64(max(0, n)))) }

// held returns what the place of v costs, from the sums.
func (s *State) held(v int) int {
	c := s.actorNear[v] + s.actorBox[v]
	for _, e := range s.of[v] {
		c += s.pairCross[e] + s.pairBox[e] + s.pairLength[e]
	}
	return c
}

// Cost returns what the place of v costs, or any number above limit once it
// is passed.
func (s *State) Cost(v, limit int) int {
	b := &s.body[v]
	c := s.pull(v)
	for _, t := range s.near[v] {
		if o := &s.body[t.to]; b.meets(o) {
			c += int(t.weight) * boxes(b, o)
		}
	}
	if c > limit {
		return c
	}
	for _, e := range s.of[v] {
		c += s.pairCost(int(e), limit-c)
		if c > limit {
			return c
		}
	}
	for _, t := range s.meet[v] {
		g := &s.piece[t.to]
		if !g.far(b, nearRoom+s.wide[t.to]) {
			c += int(t.weight) * s.box(int(s.wide[t.to]), int(g.ax), int(g.ay), int(g.bx-g.ax), int(g.by-g.ay), int(g.ln), b)
		}
	}
	return c
}

// pairCost returns what the lines of a pair cost.
func (s *State) pairCost(e, limit int) int {
	g := s.piece[e]
	c := lengthOf(s.Model, e, &g, &s.body[s.a[e]], &s.body[s.b[e]])
	dx, dy := g.bx-g.ax, g.by-g.ay
	room := nearRoom + s.wide[e]
	for _, t := range s.foreign[e] {
		if o := &s.body[t.to]; !g.far(o, room) {
			c += int(t.weight) * s.box(int(s.wide[e]), int(g.ax), int(g.ay), int(dx), int(dy), int(g.ln), o)
		}
	}
	if c > limit {
		return c
	}
	for _, t := range s.cross[e] {
		if g.crosses(&s.piece[t.to]) {
			c += crossing * int(t.weight)
			if c > limit {
				return c
			}
		}
	}
	return c
}

// meets reports whether two boxes are too near to each other: both differences are
// negative then, which their signs tell at once, as below.
func (b *body) meets(o *body) bool {
	dx, dy := b.x-o.x, b.y-o.y
	return (max(dx, -dx)-b.hw-o.hw-air)&(max(dy, -dy)-b.hh-o.hh-air) < 0
}

// far reports whether the bounds of a line keep off a box by more than room. A
// number is negative where they do on one side: joined by their signs, four
// comparisons make one branch, which is what the search's time goes into.
func (g *piece) far(b *body, room int32) bool {
	w, h := b.hw+room, b.hh+room
	return (b.x+w-g.x0)|(g.x1-b.x+w)|(b.y+h-g.y0)|(g.y1-b.y+h) < 0
}

// crosses says whether two straight lines cross; an end that lies on the other
// line counts to one side of it.
func (g *piece) crosses(q *piece) bool {
	if (q.x1-g.x0)|(g.x1-q.x0)|(q.y1-g.y0)|(g.y1-q.y0) < 0 {
		return false
	}
	dx, dy := g.bx-g.ax, g.by-g.ay
	fx, fy := q.bx-q.ax, q.by-q.ay
	px, py := q.ax-g.ax, q.ay-g.ay
	rx, ry := q.bx-g.ax, q.by-g.ay
	sx, sy := g.bx-q.ax, g.by-q.ay
	apart := (dx*py - dy*px) ^ (dx*ry - dy*rx)
	return apart&((fy*px-fx*py)^(fx*sy-fy*sx)) < 0
}

// pull is what the place of v costs for its side and its messages' ways.
func (s *State) pull(v int) int {
	b := &s.body[v]
	c := 0
	for _, t := range s.mates[v] {
		o := &s.body[t.to]
		dx, dy := abs(int(b.x-o.x)), abs(int(b.y-o.y))
		c += int(t.weight) * (max(dx, dy) + min(dx, dy)/2)
	}
	c /= 100 * 1000
	for _, i := range s.passes[v] {
		r := s.relays[i]
		detour := s.apart(r.From, r.Via) + s.apart(r.Via, r.To) - s.apart(r.From, r.To)
		c += relayPull * detour / 100
	}
	return c
}

func (s *State) apart(v, w int) int {
	dx, dy := s.body[v].x-s.body[w].x, s.body[v].y-s.body[w].y
	return int(root(dx*dx + dy*dy))
}
