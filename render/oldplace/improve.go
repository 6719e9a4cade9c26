package place

import (
	"iter"
	"slices"

	"cablegraph/render/shape"
)

// improve puts every body at its best place, in order, and again until they
// stand well or the rounds are over.
func (s *settling) improve(order []int) {
	for round := range settleRounds {
		for _, b := range order {
			// Who stands well, with no line crossed, may stay.
			if round == 0 || s.cost(b, s.at[b], 1<<62) >= int64(costCross) {
				s.put(b, s.best(b))
			}
		}
		s.swap(order)
	}
}

// best returns the cheapest place of b: on a coarse grid first, then on finer
// ones around the best found. Of equally cheap places the first in reading
// order wins.
func (s *settling) best(b int) shape.Point {
	room := s.roomOf(b)
	best, cost := s.at[b], int64(1<<62)
	try := func(p shape.Point) {
		if k := s.cost(b, p, cost); k < cost {
			best, cost = p, k
		}
	}
	if s.seed[b].X >= room.Min.X && s.seed[b].X <= room.Max.X && s.seed[b].Y >= room.Min.Y && s.seed[b].Y <= room.Max.Y {
		try(s.seed[b])
	}
	scan := func(step shape.Unit) {
		for p := range grid(room, step) {
			try(p)
		}
	}
	step := 3 * s.style.Em()
	scan(step)
	if cost >= int64(costHit) { // a gap between lines may be narrower
		step = s.style.Em() * 7 / 4
		scan(step)
	}
	for step /= 2; step > s.style.Em()/4; step /= 2 {
		center := best
		for dy := shape.Unit(-1); dy <= 1; dy++ {
			for dx := shape.Unit(-1); dx <= 1; dx++ {
				p := shape.Point{X: center.X + dx*step, Y: center.Y + dy*step}
				p.X = min(max(p.X, room.Min.X), room.Max.X)
				p.Y = min(max(p.Y, room.Min.Y), room.Max.Y)
				try(p)
			}
		}
	}
	return best
}

// roomOf is where b may have its middle.
func (s *settling) roomOf(b int) shape.Rect {
	room := s.room().Grow(-s.bodies[b].W/2, -s.bodies[b].H/2)
	room.Max.X, room.Max.Y = max(room.Max.X, room.Min.X), max(room.Max.Y, room.Min.Y)
	return room
}

// grid yields points of a room, in reading order.
func grid(room shape.Rect, step shape.Unit) iter.Seq[shape.Point] {
	return func(yield func(shape.Point) bool) {
		for y := room.Min.Y; y <= room.Max.Y; y += step {
			for x := room.Min.X; x <= room.Max.X; x += step {
				if !yield(shape.Point{X: x, Y: y}) {
					return
				}
			}
		}
	}
}

// swap lets two bodies of one figure change places where that frees a line
// that ran through a box, or mends an overlap.
func (s *settling) swap(order []int) {
	const worst = int64(1) << 62
	for _, a := range order {
		before := s.cost(a, s.at[a], worst)
		if before < int64(costHit) {
			continue
		}
		best, partner := int64(0), -1
		for _, b := range order {
			if b == a || len(s.in[a]) != 1 || len(s.in[b]) != 1 || s.in[a][0] != s.in[b][0] {
				continue
			}
			sum := before + s.cost(b, s.at[b], worst)
			s.exchange(a, b)
			if gain := sum - s.cost(a, s.at[a], worst) - s.cost(b, s.at[b], worst); gain > best && s.fits(a) && s.fits(b) {
				best, partner = gain, b
			}
			s.exchange(a, b)
		}
		if partner >= 0 {
			s.exchange(a, partner)
		}
	}
}

func (s *settling) exchange(a, b int) {
	at := s.at[a]
	s.put(a, s.at[b])
	s.put(b, at)
}

// put places b and draws its lines to who is placed.
func (s *settling) put(b int, p shape.Point) {
	s.at[b], s.placed[b] = p, true
	s.boxes[b] = shape.RectAround(p, s.bodies[b].W, s.bodies[b].H)
	for f, a := range s.arenas {
		if f < len(s.scenes) && !slices.Contains(s.in[b], f) {
			continue // another figure's, which may be settling at this moment
		}
		if f == len(s.scenes) && len(s.in[b]) == 1 && !s.bodies[b].Pinned {
			continue
		}
		for i, l := range a.links {
			if (l.A == b || l.B == b) && s.placed[l.A] && s.placed[l.B] {
				a.arcs[i] = s.draw(l, s.at[l.A], s.at[l.B])
			}
		}
	}
}

func (s *settling) fits(b int) bool { return s.boxes[b].Inside(s.room()) }
