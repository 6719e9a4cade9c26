package render

import (
	"cmp"
	"slices"
	"sync"
)

// A settling is the state of placing a crowd.
type settling struct {
	*crowd
	seed   []Point
	share  Unit    // of the way from the seed that a place costs
	at     []Point // where placed, else the seed
	boxes  []Rect  // around at
	placed []bool
	arenas []arena // of the scenes, then of the steady one
}

// An arena is a scene with the lines between those who are placed.
type arena struct {
	scene
	arcs []arcs  // by link
	of   [][]int // by body, its links
}

// settle turns the engine's rough places into places on the plot, by body.
func (c *crowd) settle(seeds []Spot) []Point {
	if places, ok := c.asDrawn(); ok {
		return places
	}
	s := c.settled(seeds)
	if s.hits() >= overlap && c.plot.Max.Y < c.tall {
		c.plot.Max.Y = c.tall
		s = c.settled(seeds)
	}
	return s.at
}

// settled places those of several figures freely, or in a ring where that
// leaves fewer lines through boxes; pins leave no choice.
func (c *crowd) settled(seeds []Spot) *settling {
	if c.pinned() {
		return c.place(seeds, (*settling).improve)
	}
	if c.tangled() { // where looking for free places neither ends nor succeeds
		return c.place(seeds, (*settling).ring)
	}
	free := c.place(seeds, (*settling).improve)
	if hits := free.hits(); hits > 0 {
		if ring := c.place(seeds, (*settling).ring); ring.hits() < hits {
			return ring
		}
	}
	return free
}

// overlap is what two boxes on each other count as in hits: more than there
// can be lines.
const overlap = 1 << 20

// hits counts the lines that run through boxes, in all figures, and boxes on
// each other.
func (s *settling) hits() int {
	n := 0
	for _, a := range s.arenas[:len(s.scenes)] {
		for i, b := range a.bodies {
			for _, o := range a.bodies[:i] {
				if s.boxes[b].overlaps(s.boxes[o]) {
					n += overlap
				}
			}
			for k, l := range a.links {
				if l.A != b && l.B != b && a.arcs[k].through(s.boxes[b]) {
					n++
				}
			}
		}
	}
	return n
}

// place places first the pinned, then, by steadily, those of several
// figures, then the others. In each group who is fewer lines away from a
// placed one goes first, then who has more links, equals by actor: so pairs of
// their own take the room that is left. Every place is the cheapest on a grid,
// and is looked at again when all are placed.
func (c *crowd) place(seeds []Spot, steadily func(*settling, []int)) *settling {
	s := &settling{crowd: c, seed: c.spread(seeds), share: seedFree, placed: make([]bool, len(c.bodies))}
	if c.pinned() {
		s.share = seedShare
	}
	s.at = slices.Clone(s.seed)
	for b, body := range c.bodies {
		s.boxes = append(s.boxes, rectAround(s.at[b], body.W, body.H))
	}
	for _, scene := range append(slices.Clone(c.scenes), c.steady) {
		a := arena{scene, make([]arcs, len(scene.links)), make([][]int, len(c.bodies))}
		for i, l := range scene.links {
			a.of[l.A] = append(a.of[l.A], i)
			a.of[l.B] = append(a.of[l.B], i)
		}
		s.arenas = append(s.arenas, a)
	}
	var order []int
	for b := range c.bodies {
		if c.bodies[b].Pinned {
			s.put(b, s.free(b))
			continue
		}
		order = append(order, b)
	}
	whole, hops := scene{links: c.union}, c.hops()
	slices.SortFunc(order, func(x, y int) int {
		return cmp.Or(
			cmp.Compare(min(len(c.in[y]), 2), min(len(c.in[x]), 2)),
			cmp.Compare(hops[x], hops[y]),
			cmp.Compare(whole.degree(y), whole.degree(x)), cmp.Compare(x, y))
	})
	steady := slices.IndexFunc(order, func(b int) bool { return len(c.in[b]) == 1 })
	if steady < 0 {
		steady = len(order)
	}
	steadily(s, order[:steady])
	// Those of a single figure have nothing to do with those of others.
	var figures sync.WaitGroup
	for f := range c.scenes {
		own := slices.DeleteFunc(slices.Clone(order[steady:]), func(b int) bool { return c.in[b][0] != f })
		figures.Go(func() { s.improve(own) })
	}
	figures.Wait()
	return s
}

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

// hops returns for every body how many links it is away from the nearest
// pinned one, or from the one with most links where none is pinned.
func (c *crowd) hops() []int {
	whole := scene{links: c.union}
	hops := make([]int, len(c.bodies))
	var queue []int
	hub := 0
	for b := range c.bodies {
		hops[b] = len(c.bodies) // out of reach
		if c.bodies[b].Pinned {
			hops[b] = 0
			queue = append(queue, b)
		}
		if whole.degree(b) > whole.degree(hub) {
			hub = b
		}
	}
	if len(queue) == 0 && len(hops) > 0 {
		hops[hub] = 0
		queue = append(queue, hub)
	}
	for len(queue) > 0 {
		b := queue[0]
		queue = queue[1:]
		for _, l := range c.union {
			if o := l.A + l.B - b; (l.A == b || l.B == b) && hops[o] > hops[b]+1 {
				hops[o] = hops[b] + 1
				queue = append(queue, o)
			}
		}
	}
	return hops
}

// best returns the cheapest place of b: on a coarse grid first, then on finer
// ones around the best found. Of equally cheap places the first in reading
// order wins.
func (s *settling) best(b int) Point {
	body := s.bodies[b]
	room := s.room().grow(-body.W/2, -body.H/2)
	room.Max.X, room.Max.Y = max(room.Max.X, room.Min.X), max(room.Max.Y, room.Min.Y)
	best, cost := s.at[b], int64(1<<62)
	try := func(p Point) {
		if k := s.cost(b, p, cost); k < cost {
			best, cost = p, k
		}
	}
	if s.seed[b].X >= room.Min.X && s.seed[b].X <= room.Max.X && s.seed[b].Y >= room.Min.Y && s.seed[b].Y <= room.Max.Y {
		try(s.seed[b])
	}
	scan := func(step Unit) {
		for y := room.Min.Y; y <= room.Max.Y; y += step {
			for x := room.Min.X; x <= room.Max.X; x += step {
				try(Point{x, y})
			}
		}
	}
	step := 3 * s.style.em()
	scan(step)
	if cost >= int64(costHit) { // a gap between lines may be narrower
		step = s.style.em() * 7 / 4
		scan(step)
	}
	for step /= 2; step > s.style.em()/4; step /= 2 {
		center := best
		for dy := Unit(-1); dy <= 1; dy++ {
			for dx := Unit(-1); dx <= 1; dx++ {
				p := Point{center.X + dx*step, center.Y + dy*step}
				p.X = min(max(p.X, room.Min.X), room.Max.X)
				p.Y = min(max(p.Y, room.Min.Y), room.Max.Y)
				try(p)
			}
		}
	}
	return best
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
func (s *settling) put(b int, p Point) {
	s.at[b], s.placed[b] = p, true
	s.boxes[b] = rectAround(p, s.bodies[b].W, s.bodies[b].H)
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

func (s *settling) fits(b int) bool { return s.boxes[b].inside(s.room()) }
