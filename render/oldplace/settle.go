package place

import (
	"cmp"
	"slices"
	"sync"

	"cablegraph/render/shape"
)

// A settling is the state of placing a crowd.
type settling struct {
	*crowd
	seed   []shape.Point
	share  shape.Unit    // of the way from the seed that a place costs
	at     []shape.Point // where placed, else the seed
	boxes  []shape.Rect  // around at
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
func (c *crowd) settle(seeds []Spot) []shape.Point {
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
				if s.boxes[b].Overlaps(s.boxes[o]) {
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
		s.boxes = append(s.boxes, shape.RectAround(s.at[b], body.W, body.H))
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
	s.mend(order)
	return s
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
