package place

import (
	"slices"

	"cablegraph/render/shape"
)

// maxMended is beyond how many pairs of one figure nobody is moved again: the
// time grows with their square, and twice as many as can be read are no use.
const maxMended = 160

// mend looks for other places for those by whom lines still run through boxes,
// now that everybody stands: who acts in several figures was placed before
// those of a single one were there.
func (s *settling) mend(order []int) {
	if slices.ContainsFunc(s.scenes, func(c scene) bool { return len(c.links) > maxMended }) {
		return
	}
	for range 2 {
		moved := false
		for _, b := range order {
			if p := s.clearest(b); p != s.at[b] {
				s.put(b, p)
				moved = true
			}
		}
		if !moved {
			return
		}
	}
}

// clearest returns the place of b with fewest hits, on a grid; its own where it
// has none or no other has fewer. Of equals the cheapest wins, then the first in
// reading order.
func (s *settling) clearest(b int) shape.Point {
	if !s.hit(b) {
		return s.at[b]
	}
	near := s.neighbours(b)
	// Lines swing out further than their two pieces: a new place has air.
	air := s.style.Em() * 3 / 4
	best, hits, cost := s.at[b], near.hits(s.at[b], air, 1<<62), int64(0)
	try := func(p shape.Point) {
		n := near.hits(p, air, hits)
		if n > hits || n == hits && best == s.at[b] {
			return
		}
		if k := s.cost(b, p, 1<<62); n < hits || k < cost {
			best, hits, cost = p, n, k
		}
	}
	room, step := s.roomOf(b), 3*s.style.Em()
	for p := range grid(room, step) {
		try(p)
	}
	for step /= 2; step > s.style.Em()/2; step /= 2 {
		for p := range grid(shape.Rect{Min: best, Max: best}.Grow(step, step), step) {
			if p.X >= room.Min.X && p.Y >= room.Min.Y && p.X <= room.Max.X && p.Y <= room.Max.Y {
				try(p)
			}
		}
	}
	return best
}

// hit reports whether a line runs through b or one of its lines through another,
// a box stands on it, or so near that nothing of the line between them is seen.
func (s *settling) hit(b int) bool {
	return slices.ContainsFunc(s.in[b], func(f int) bool {
		a := &s.arenas[f]
		for i, l := range a.links {
			if l.A != b && l.B != b {
				if a.arcs[i].through(s.boxes[b]) {
					return true
				}
				continue
			}
			if s.joined(s.boxes[b]).Overlaps(s.boxes[l.A+l.B-b]) {
				return true
			}
			if slices.ContainsFunc(a.bodies, func(o int) bool { return o != l.A && o != l.B && a.arcs[i].through(s.boxes[o]) }) {
				return true
			}
		}
		return slices.ContainsFunc(a.bodies, func(o int) bool { return o != b && s.boxes[o].Overlaps(s.boxes[b]) })
	})
}

// joined is the room around a box that those to whom lines lead keep out of, or
// nothing is to be seen of these.
func (s *settling) joined(box shape.Rect) shape.Rect { return box.Grow(3*s.style.Em(), 2*s.style.Em()) }

// A neighbourhood is what a body must get along with in all the figures that
// show it, each thing once.
type neighbourhood struct {
	*settling
	body    int
	others  []int   // who is shown with the body, ordered
	shared  []int   // in how many figures, by others
	own     []Link  // that end at the body, ordered
	between [][]int // how many figures show the link and the other, by own and others
	foreign []Link  // of which a link's weight says in how many figures it is
	arcs    []arcs  // of foreign
}

func (s *settling) neighbours(b int) *neighbourhood {
	n := &neighbourhood{settling: s, body: b}
	for _, f := range s.in[b] {
		n.others = append(n.others, s.scenes[f].bodies...)
		for _, l := range s.scenes[f].links {
			if l.A == b || l.B == b {
				n.own = append(n.own, l)
			} else {
				n.foreign = append(n.foreign, l)
			}
		}
	}
	slices.Sort(n.others)
	n.others = slices.DeleteFunc(slices.Compact(n.others), func(o int) bool { return o == b })
	n.own, n.foreign = merge(n.own), merge(n.foreign)
	for _, l := range n.foreign {
		n.arcs = append(n.arcs, s.draw(l, s.at[l.A], s.at[l.B]))
	}
	n.shared = make([]int, len(n.others))
	n.between = make([][]int, len(n.own))
	for i := range n.own {
		n.between[i] = make([]int, len(n.others))
	}
	for _, f := range s.in[b] {
		places := make([]int, 0, len(n.others)) // in others
		for _, o := range s.scenes[f].bodies {
			if i, ok := slices.BinarySearch(n.others, o); ok {
				places = append(places, i)
				n.shared[i]++
			}
		}
		for _, l := range s.scenes[f].links {
			if l.A != b && l.B != b {
				continue
			}
			i, _ := slices.BinarySearchFunc(n.own, l, compareEnds)
			for _, o := range places {
				if n.others[o] != l.A+l.B-b {
					n.between[i][o]++
				}
			}
		}
	}
	return n
}

// hits counts what is in the way of the body at p, figure by figure, with so
// much air around the boxes: other boxes, lines through its own, its lines
// through others. It may stop counting beyond limit.
func (n *neighbourhood) hits(p shape.Point, air shape.Unit, limit int) int {
	em := n.style.Em()
	box := shape.RectAround(p, n.bodies[n.body].W, n.bodies[n.body].H)
	near, wide := box.Grow(air, air), box.Grow(air+em/4, air)
	joined := n.joined(box)
	total := 0
	for i, o := range n.others {
		if wide.Overlaps(n.boxes[o]) {
			total += overlap * n.shared[i]
		}
	}
	for i, l := range n.foreign {
		if n.arcs[i].through(near) {
			if total += l.Weight; total > limit {
				return total
			}
		}
	}
	for i, l := range n.own {
		if total > limit {
			return total
		}
		other := l.A + l.B - n.body
		if joined.Overlaps(n.boxes[other]) {
			total += l.Weight
		}
		ends := [2]shape.Point{p, n.at[other]}
		if n.body == l.B {
			ends[0], ends[1] = ends[1], ends[0]
		}
		lines := n.draw(l, ends[0], ends[1])
		for k, o := range n.others {
			if n.between[i][k] > 0 && lines.through(n.boxes[o].Grow(air, air)) {
				total += n.between[i][k]
			}
		}
	}
	return total
}
