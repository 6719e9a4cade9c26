package render

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// What a place costs, in Units of line length.
const (
	costHit      = 2000 * Pt // a line runs through a foreign box
	costCross    = 60 * Pt   // two lines cross
	costNever    = 1 << 40   // boxes overlap
	seedShare    = 4         // a Unit away from the engine's place costs 1/4 …
	seedFree     = 1         // … and all of it where no pins have bent that place
	shortShare   = 12        // a Unit missing between joined boxes costs 12
	idealLength  = 13        // in ems: a line need not be shorter
	settleRounds = 4
	maxCrossed   = 60 // beyond so many lines there is no avoiding that some cross
)

// A settling is the state of placing a crowd.
type settling struct {
	*crowd
	seed   []Point
	share  Unit    // of the way from the seed that a place costs
	at     []Point // where placed, else the seed
	placed []bool
	arenas []arena // of the scenes, then of the steady one
}

// An arena is a scene with the lines between those who are placed.
type arena struct {
	scene
	arcs []arcs // by link
}

// settle turns the engine's rough places into places on the plot, by body:
// first the pinned, then those of several figures, then the others. In each
// group who is fewer lines away from a placed one goes first, then who has
// more links, equals by actor: so pairs of their own take the room that is
// left. Every place is the cheapest on a grid, and is looked at again when all
// are placed.
func (c *crowd) settle(seeds []Spot) []Point {
	if places, ok := c.asDrawn(); ok {
		return places
	}
	s := &settling{crowd: c, seed: c.spread(seeds), share: seedFree, placed: make([]bool, len(c.bodies))}
	if c.pinned() {
		s.share = seedShare
	}
	s.at = slices.Clone(s.seed)
	for _, scene := range append(slices.Clone(c.scenes), c.steady) {
		s.arenas = append(s.arenas, arena{scene, make([]arcs, len(scene.links))})
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
	s.improve(order[:steady])
	// Those of a single figure have nothing to do with those of others.
	var figures sync.WaitGroup
	for f := range c.scenes {
		own := slices.DeleteFunc(slices.Clone(order[steady:]), func(b int) bool { return c.in[b][0] != f })
		figures.Go(func() { s.improve(own) })
	}
	figures.Wait()
	return s.at
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

// asDrawn returns the pins as places, in points from the upper left corner of
// the plot, where everybody is pinned and they need no stretching: that is how
// the places that a run has written give the same figure again.
func (c *crowd) asDrawn() ([]Point, bool) {
	places := make([]Point, len(c.bodies))
	for i, b := range c.bodies {
		if !b.Pinned {
			return nil, false
		}
		places[i] = Point{Unit(math.Round(b.At.X * 100)), c.plot.Min.Y + Unit(math.Round(b.At.Y*100))}
		box := rectAround(places[i], b.W, b.H)
		if box.Min.X < c.plot.Min.X || box.Max.X > c.plot.Max.X || box.Min.Y < c.plot.Min.Y {
			return nil, false
		}
		for o := range i {
			if c.together(i, o) && box.overlaps(rectAround(places[o], c.bodies[o].W, c.bodies[o].H)) {
				return nil, false
			}
		}
	}
	return places, true
}

// together reports whether a figure shows both bodies.
func (c *crowd) together(a, b int) bool {
	return slices.ContainsFunc(c.in[a], func(f int) bool { return slices.Contains(c.in[b], f) })
}

// crop makes the plot as high as the boxes of all figures take, with air for
// the lines and words that go around the outermost ones.
func (c *crowd) crop(places []Point) {
	if len(places) == 0 {
		return
	}
	top, bottom := places[0].Y, places[0].Y
	for i, p := range places {
		top, bottom = min(top, p.Y-c.bodies[i].H/2), max(bottom, p.Y+c.bodies[i].H/2)
	}
	air := c.style.em() * 5 / 2
	up := top - air - c.plot.Min.Y
	for i := range places {
		places[i].Y -= up
	}
	c.plot.Max.Y = bottom + air - up
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

// spread maps rough places onto the plot: the outermost ones to its borders,
// or, where there are pins, the outermost of these.
func (c *crowd) spread(seeds []Spot) []Point {
	pins := c.pinned()
	out := make([]Point, len(seeds))
	room := c.room()
	axis := func(get func(Spot) float64, lo, hi func(Body) Unit, set func(*Point, Unit)) {
		var low, high float64
		first := true
		for i, p := range seeds {
			if pins && !c.bodies[i].Pinned {
				continue
			}
			v := get(p)
			if first {
				low, high, first = v, v, false
			}
			low, high = min(low, v), max(high, v)
		}
		for i, p := range seeds {
			share := 0.5
			if high > low {
				share = min(max((get(p)-low)/(high-low), 0), 1)
			}
			// Rounded to 1/1000 before it becomes a place.
			k := Unit(share*1000 + 0.5)
			from, to := lo(c.bodies[i]), hi(c.bodies[i])
			set(&out[i], from+(to-from)*k/1000)
		}
	}
	axis(func(p Spot) float64 { return p.X },
		func(b Body) Unit { return room.Min.X + b.W/2 }, func(b Body) Unit { return room.Max.X - b.W/2 },
		func(p *Point, v Unit) { p.X = v })
	axis(func(p Spot) float64 { return p.Y },
		func(b Body) Unit { return room.Min.Y + b.H/2 }, func(b Body) Unit { return room.Max.Y - b.H/2 },
		func(p *Point, v Unit) { p.Y = v })
	return out
}

func (c *crowd) pinned() bool {
	return slices.ContainsFunc(c.bodies, func(b Body) bool { return b.Pinned })
}

// room is where boxes may stand: off the plot's edge, so that lines and words
// can go around the outermost ones.
func (c *crowd) room() Rect {
	around := 2 * c.style.em()
	if c.style.H > 0 {
		around /= 2 // height is scarce there
	}
	return c.plot.grow(-c.style.em()/2, -around)
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
		step = s.style.em()
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

// free returns the place nearest to the seed of the pinned body b that keeps
// off the pinned bodies before it: on a small sheet pins that stood apart may
// meet. Of equally near places the first in reading order wins; where there is
// none the seed stays.
func (s *settling) free(b int) Point {
	seed, em := s.seed[b], s.style.em()
	meets := func(p Point) bool {
		wide := rectAround(p, s.bodies[b].W, s.bodies[b].H).grow(em/2, em/2)
		for o := range b {
			if s.bodies[o].Pinned && s.together(o, b) && wide.overlaps(s.box(o)) {
				return true
			}
		}
		return false
	}
	if !meets(seed) {
		return seed
	}
	room := s.room().grow(-s.bodies[b].W/2, -s.bodies[b].H/2)
	best, far := seed, Unit(1<<40)
	for y := room.Min.Y; y <= room.Max.Y; y += em / 2 {
		for x := room.Min.X; x <= room.Max.X; x += em / 2 {
			p := Point{x, y}
			if d := p.sub(seed).length(); d < far && !meets(p) {
				best, far = p, d
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

func (s *settling) fits(b int) bool { return s.box(b).inside(s.room()) }

// arenaOf returns whom b must get along with: the figure that shows it, or
// everybody steady where several do.
func (s *settling) arenaOf(b int) *arena {
	if len(s.in[b]) == 1 && !s.bodies[b].Pinned {
		return &s.arenas[s.in[b][0]]
	}
	return &s.arenas[len(s.arenas)-1]
}

// cost returns what it costs to put b at p; it may stop counting at limit.
func (s *settling) cost(b int, p Point, limit int64) int64 {
	em := s.style.em()
	total := int64(p.sub(s.seed[b]).length() / s.share)
	box := rectAround(p, s.bodies[b].W, s.bodies[b].H)
	arena := s.arenaOf(b)
	wide := box.grow(em, em*3/4)
	for _, o := range arena.bodies {
		if o != b && s.placed[o] && wide.overlaps(s.box(o)) {
			total += costNever + s.overlap(wide, s.box(o))
		}
	}
	for i, l := range arena.links {
		if total >= limit {
			return total
		}
		if l.A == b || l.B == b {
			total += s.linkCost(b, l, p, box, arena) * int64(l.Weight)
		} else if berth := s.berth(l); arena.arcs[i].through(box.grow(berth, berth)) {
			total += int64(costHit * Unit(l.Weight))
		}
	}
	return total
}

// linkCost is the part of cost that the lines from b at p to its partner in
// link cause.
func (s *settling) linkCost(b int, link Link, p Point, box Rect, arena *arena) int64 {
	em := s.style.em()
	o := link.A + link.B - b
	to := s.at[o]
	// Words and heads want some way to stand on: nearer is not better.
	total := int64(max(p.sub(to).length()-idealLength*em, 0))
	if !s.placed[o] {
		return total
	}
	// Labels need room between joined boxes: beside each other more than
	// one above the other.
	other := s.box(o)
	across := max(box.Min.X-other.Max.X, other.Min.X-box.Max.X)
	down := max(box.Min.Y-other.Max.Y, other.Min.Y-box.Max.Y)
	if missing := min(6*em-across, 7*em/2-down); missing > 0 {
		total += int64(missing) * shortShare
	}
	ends := [2]Point{p, to}
	if b == link.B {
		ends = [2]Point{to, p}
	}
	own, berth := s.draw(link, ends[0], ends[1]), s.berth(link)
	for _, k := range arena.bodies {
		if k != b && k != o && s.placed[k] && own.through(s.box(k).grow(berth, berth)) {
			total += int64(costHit)
		}
	}
	if len(arena.links) > maxCrossed {
		return total
	}
	for i, l := range arena.links {
		if l.A != b && l.B != b && l.A != o && l.B != o {
			total += int64(costCross) * int64(own.crossings(&arena.arcs[i]))
		}
	}
	return total
}

// berth is how far a box should keep from the lines of a link: further the
// more there are, because they fan out.
func (s *settling) berth(l Link) Unit { return s.style.em() * Unit(max(2*l.Lines-1, 1)) / 2 }

// arcs are the lines of a link, forth and back, as they will swing out, each
// in two straight pieces. Of those who are not placed there are none.
type arcs struct {
	lines [2][3]Point
	n     int
	area  Rect
}

func (s *settling) draw(l Link, a, b Point) arcs {
	var out arcs
	bend := usualBend(s.style, a, b, l.Lines == 1)
	if l.Forth {
		out.lines[out.n] = [3]Point{a, bow(a, b, bend).at(512), b}
		out.n++
	}
	if l.Back {
		out.lines[out.n] = [3]Point{b, bow(b, a, bend).at(512), a}
		out.n++
	}
	out.area = bounds(out.lines[0][:])
	if out.n > 1 {
		out.area = out.area.union(bounds(out.lines[1][:]))
	}
	return out
}

func (a *arcs) through(box Rect) bool {
	if a.n == 0 || !a.area.grow(1, 1).overlaps(box) {
		return false
	}
	for _, l := range a.lines[:a.n] {
		if box.crosses(l[0], l[1]) || box.crosses(l[1], l[2]) {
			return true
		}
	}
	return false
}

func (a *arcs) crossings(o *arcs) int {
	if o.n == 0 || !a.area.overlaps(o.area) {
		return 0
	}
	n := 0
	for _, l := range a.lines[:a.n] {
		for _, k := range o.lines[:o.n] {
			if meet(l[0], l[1], k[0], k[1]) || meet(l[0], l[1], k[1], k[2]) ||
				meet(l[1], l[2], k[0], k[1]) || meet(l[1], l[2], k[1], k[2]) {
				n++
			}
		}
	}
	return n
}

func (s *settling) box(b int) Rect {
	return rectAround(s.at[b], s.bodies[b].W, s.bodies[b].H)
}

// overlap measures how far two boxes stand in each other, so that even among
// forbidden places the less crowded one wins.
func (s *settling) overlap(r, q Rect) int64 {
	w := min(r.Max.X, q.Max.X) - max(r.Min.X, q.Min.X)
	h := min(r.Max.Y, q.Max.Y) - max(r.Min.Y, q.Min.Y)
	return int64(w) * int64(h)
}
