package place

import (
	"cmp"
	"math"
	"slices"

	"cablegraph/render/shape"
)

// tangled reports whether a figure joins its boxes by so many lines that there
// is no inside and outside to it: more than two pairs a box.
func (c *crowd) tangled() bool {
	return slices.ContainsFunc(c.scenes, func(s scene) bool { return len(s.links) > 2*len(s.bodies) })
}

// ring places bodies around an ellipse that fills the room, where no line
// between two of them meets a third: in the order of their rough places around
// the middle, then such that strong links are short. Hubs stand within it.
func (s *settling) ring(bodies []int) {
	order, hubs := s.rim(bodies)
	if len(order) == 0 {
		return
	}
	var middle shape.Point
	for _, b := range bodies {
		middle = middle.Add(s.seed[b])
	}
	middle = shape.Point{X: middle.X / shape.Unit(len(bodies)), Y: middle.Y / shape.Unit(len(bodies))}
	slices.SortFunc(order, func(x, y int) int {
		return cmp.Or(compareAngles(s.seed[x].Sub(middle), s.seed[y].Sub(middle)), cmp.Compare(x, y))
	})
	s.shorten(order)
	for i, p := range s.around(order) {
		room := s.roomOf(order[i])
		s.put(order[i], shape.Point{X: min(max(p.X, room.Min.X), room.Max.X), Y: min(max(p.Y, room.Min.Y), room.Max.Y)})
	}
	s.improve(hubs)
}

// rim parts bodies into those of the ring and the hubs, who have so many
// partners that few lines are left without them. A tangle has none.
func (s *settling) rim(bodies []int) (rim, hubs []int) {
	links := slices.Clone(s.steady.links)
	for len(links) > 0 {
		rest := scene{links: links}
		hub := bodies[0]
		for _, b := range bodies {
			if rest.degree(b) > rest.degree(hub) {
				hub = b
			}
		}
		if rest.degree(hub) < max(minHub, len(bodies)/6) {
			break
		}
		hubs = append(hubs, hub)
		links = slices.DeleteFunc(links, func(l Link) bool { return l.A == hub || l.B == hub })
	}
	if len(hubs) > maxHubs || len(links) > len(bodies)/2 {
		hubs = nil
	}
	return slices.DeleteFunc(slices.Clone(bodies), func(b int) bool { return slices.Contains(hubs, b) }), hubs
}

// A hub has so many partners that nobody else has, at least; more than so many
// do not stand in a ring without hiding lines from each other.
const (
	minHub  = 4
	maxHubs = 4
)

// compareAngles orders directions clockwise from the left, y downwards; what has
// none comes last.
func compareAngles(a, b shape.Point) int {
	half := func(p shape.Point) int {
		if p == (shape.Point{}) {
			return 2
		}
		if p.Y < 0 || p.Y == 0 && p.X < 0 {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(half(a), half(b)), -shape.Turn(a, b))
}

// shorten changes two on the ring as long as that brings linked ones nearer,
// counted in places between them.
func (s *settling) shorten(order []int) {
	at := make(map[int]int, len(order))
	for i, b := range order {
		at[b] = i
	}
	links := slices.DeleteFunc(slices.Clone(s.steady.links), func(l Link) bool {
		_, a := at[l.A]
		_, b := at[l.B]
		return !a || !b
	})
	length := func() int {
		sum := 0
		for _, l := range links {
			d := max(at[l.A]-at[l.B], at[l.B]-at[l.A])
			sum += l.Weight * min(d, len(order)-d)
		}
		return sum
	}
	exchange := func(i, j int) {
		order[i], order[j] = order[j], order[i]
		at[order[i]], at[order[j]] = i, j
	}
	best := length()
	for better := true; better; {
		better = false
		for i := range order {
			for j := range i {
				exchange(i, j)
				if l := length(); l < best {
					best, better = l, true
				} else {
					exchange(i, j)
				}
			}
		}
	}
}

// around returns places on an ellipse in the room, clockwise from the left, as
// far apart as the boxes need: less where it rises and they stand above each
// other than where they stand side by side.
func (s *settling) around(order []int) []shape.Point {
	const pieces = 720
	room, em := s.room(), s.style.Em()
	for _, b := range order { // the outermost boxes stand within the room
		room.Min.X = max(room.Min.X, s.room().Min.X+s.bodies[b].W/2)
		room.Max.X = min(room.Max.X, s.room().Max.X-s.bodies[b].W/2)
	}
	c, a, b := room.Center(), float64(room.Width())/2, float64(room.Height())/2
	var line [pieces + 1]shape.Point
	for i := range line {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / pieces)
		line[i] = shape.Point{X: c.X - shape.Unit(math.Round(a*cos)), Y: c.Y - shape.Unit(math.Round(b*sin))}
	}
	// share is how much of what two neighbours need a piece is, in 1/2^20.
	share := func(i, left, right int) int64 {
		d := line[i+1].Sub(line[i])
		w := (s.bodies[left].W+s.bodies[right].W)/2 + 2*em
		h := (s.bodies[left].H+s.bodies[right].H)/2 + 3*em/2
		return max(int64(max(d.X, -d.X))<<20/int64(w), int64(max(d.Y, -d.Y))<<20/int64(h))
	}
	// walk goes around in strides of so many needs, and reports whether the
	// last place is a stride from the first.
	places := make([]shape.Point, len(order))
	walk := func(stride int64) bool {
		at, gone := 0, stride // the first stands on the left end
		for k, b := range order {
			left := order[max(k-1, 0)]
			for ; gone < stride; at++ {
				if at == pieces {
					return false
				}
				gone += share(at, left, b)
			}
			places[k], gone = line[at], 0
		}
		for ; at < pieces; at++ {
			gone += share(at, order[len(order)-1], order[0])
		}
		return gone >= stride
	}
	low, high := int64(0), int64(64)<<20
	for high-low > 1<<8 {
		if middle := (low + high) / 2; walk(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	walk(low)
	return places
}
