package render

import (
	"cmp"
	"math"
	"slices"
)

// tangled reports whether a figure joins its boxes by so many lines that there
// is no inside and outside to it: more than two pairs a box.
func (c *crowd) tangled() bool {
	return !c.pinned() && slices.ContainsFunc(c.scenes, func(s scene) bool { return len(s.links) > 2*len(s.bodies) })
}

// ring places bodies around an ellipse that fills the room, where no line
// between two of them meets a third: in the order of their rough places around
// the middle, then such that strong links are short.
func (s *settling) ring(bodies []int) {
	if len(bodies) == 0 {
		return
	}
	order := slices.Clone(bodies)
	var middle Point
	for _, b := range order {
		middle = middle.add(s.seed[b])
	}
	middle = Point{middle.X / Unit(len(order)), middle.Y / Unit(len(order))}
	slices.SortFunc(order, func(x, y int) int {
		return cmp.Or(compareAngles(s.seed[x].sub(middle), s.seed[y].sub(middle)), cmp.Compare(x, y))
	})
	s.shorten(order)
	for i, p := range s.around(len(order)) {
		body := s.bodies[order[i]]
		room := s.room().grow(-body.W/2, -body.H/2)
		s.put(order[i], Point{min(max(p.X, room.Min.X), room.Max.X), min(max(p.Y, room.Min.Y), room.Max.Y)})
	}
}

// compareAngles orders directions clockwise from the left, y downwards.
func compareAngles(a, b Point) int {
	half := func(p Point) int {
		if p.Y < 0 || p.Y == 0 && p.X < 0 {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(half(a), half(b)), -sign(cross(a, b)))
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

// around returns n places on an ellipse in the room, evenly by the way along
// it, clockwise from the left.
func (s *settling) around(n int) []Point {
	const pieces = 720
	room := s.room()
	c, a, b := room.center(), float64(room.width())/2, float64(room.height())/2
	var line [pieces + 1]Point
	var way [pieces + 1]Unit
	for i := range line {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / pieces)
		line[i] = Point{c.X - Unit(math.Round(a*cos)), c.Y - Unit(math.Round(b*sin))}
		if i > 0 {
			way[i] = way[i-1] + line[i].sub(line[i-1]).length()
		}
	}
	places := make([]Point, n)
	for k := range places {
		i, _ := slices.BinarySearch(way[:], way[pieces]*Unit(k)/Unit(n))
		places[k] = line[i]
	}
	return places
}
