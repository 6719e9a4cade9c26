package place

import "cablegraph/render/place/plane"

// What a figure costs as drawn, in hundredths of a crossing.
const (
	// crossing is the cost of two lines that cross and share no end.
	crossing = 100
	// crossingShared is for two lines that share an end, and cross although
	// they need not.
	crossingShared = 120
	// throughBox is a line that seems to join who it does not.
	throughBox = 2000
	// touchBox is a line nearer to a foreign box than touchRoom.
	touchBox = 300
	// besideBox is one that keeps less than besideRoom.
	besideBox = 60
	// perLength is for 12 pt of a line.
	perLength = 12 * plane.Pt
	// short is for a point that a line is shorter than shortest: its head and
	// end can't be seen both.
	short = 60
	// noRoom is for a line on which no token finds room.
	noRoom = 700
	// bent is for a bundle that is not straight, and more the more it is bent:
	// less than two crossings, so that a bend is worth more than these.
	bent = 160
	// perBow is for each point of a bow.
	perBow = 3
	// overlapping boxes can't be drawn.
	overlapping      = 3000
	overlappingDepth = 100
	// offSheet is for a bundle bent over the edge of the sheet.
	offSheet = 5000
	// inOwnBox is for a bent line that dips into the box at its end.
	inOwnBox = 1500
)

// Distances that lines keep.
const (
	touchRoom  = 5 * plane.Pt / 2
	besideRoom = 4 * plane.Pt
	shortest   = 24 * plane.Pt
	// boxRoom is the air between boxes.
	boxRoom = 7 * plane.Pt
	// edge is the air at the edge of the sheet.
	edge = 2 * plane.Pt
)

// boxCost is the cost of a line that keeps a distance from a foreign box.
func boxCost(d plane.Unit) int {
	switch {
	case d <= 0:
		return throughBox
	case d < touchRoom:
		return touchBox
	case d < besideRoom:
		return besideBox
	}
	return 0
}

// cost returns what the figure costs, or any number above limit once it is
// passed. Where blame is not nil, it adds to it, by actor, what its lines and
// box are at fault.
func (s *sketch) cost(blame []int, limit int) int {
	c := 0
	blamed := func(by int, actors ...int) {
		if blame == nil {
			return
		}
		for _, v := range actors {
			blame[v] += by
		}
	}
	for i := range s.lines {
		l := &s.lines[i]
		for j := range i {
			n := s.crossings(i, j)
			switch {
			case n == 0:
			case s.wiring.Share(i, j):
				c += crossingShared * n
				blamed(1, l.From, l.To, s.lines[j].From, s.lines[j].To)
			default:
				c += crossing * n
			}
		}
		for _, v := range s.shown {
			if v == l.From || v == l.To {
				continue
			}
			k := boxCost(s.distance(i, v, besideRoom))
			c += k
			if k > besideBox {
				blamed(10, l.From, l.To, v)
			}
		}
		length := plane.Length(s.wiring.Ways[i].Flat)
		c += int(length / perLength)
		if length < shortest {
			c += short * int((shortest-length)/plane.Pt)
			blamed(5, l.From, l.To)
		}
		if c > limit {
			return c
		}
	}
	for i := range s.wiring.Bundles {
		if b := &s.wiring.Bundles[i]; b.Bow != 0 {
			c += bowCost(b.Bow)
			blamed(5, b.Low, b.High)
		}
	}
	for i := range s.lines {
		if c > limit {
			return c
		}
		if !s.finder.Room(i) {
			c += noRoom
			blamed(5, s.lines[i].From, s.lines[i].To)
		}
	}
	return c
}

func bowCost(bow plane.Unit) int {
	if bow == 0 {
		return 0
	}
	return bent + perBow*int(plane.Abs(bow)/plane.Pt)
}

// bundleCost returns the faults of the lines of one bundle; with rooms, also of
// those that have no room for their tokens.
func (s *sketch) bundleCost(b int, rooms bool, limit int) int {
	c := 0
	for _, i := range s.wiring.Bundles[b].Lines {
		l := &s.lines[i]
		w := &s.wiring.Ways[i]
		for _, v := range s.shown {
			if v != l.From && v != l.To {
				c += boxCost(s.distance(i, v, besideRoom))
			} else if len(w.Flat) > 2 && s.boxes[v].Grow(-3*plane.Pt/2).LineDistance(w.Flat, 1) == 0 {
				c += inOwnBox
			}
		}
		if !s.scene.Sheet.Grow(-edge).Holds(w.Area) {
			c += offSheet
		}
		if c >= limit {
			return c
		}
		for j := range s.lines {
			if j == i {
				continue
			}
			if n := s.crossings(i, j); n > 0 {
				if s.wiring.Share(i, j) {
					c += crossingShared * n
				} else {
					c += crossing * n
				}
			}
		}
		if c >= limit {
			return c
		}
		if rooms && !s.finder.Room(i) {
			c += noRoom
		}
	}
	return c
}

// unbounded is a limit that no cost reaches.
const unbounded = 1 << 60
