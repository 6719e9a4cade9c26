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
	// grazing is for an end of a bent line that runs along the rim of its box: its
	// head seems to go past.
	grazing = 600
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

// besideCost is the cost of line i for the box of v.
func (s *sketch) besideCost(i, v int) int {
	if l := &s.lines[i]; v == l.From || v == l.To {
		return 0
	}
	return boxCost(s.distance(i, v, besideRoom))
}

// lengthCost is the cost of line i for its length.
func (s *sketch) lengthCost(i int) int {
	l := plane.Length(s.wiring.Ways[i].Flat)
	return int(l/perLength) + short*int(max(0, shortest-l)/plane.Pt)
}

// crossCost is the cost of n crossings of two lines.
func (s *sketch) crossCost(i, j, n int) int {
	switch {
	case n == 0:
		return 0
	case s.wiring.Share(i, j):
		return crossingShared * n
	}
	return crossing * n
}

func bowCost(bow plane.Unit) int {
	if bow == 0 {
		return 0
	}
	return bent + perBow*int(plane.Abs(bow)/plane.Pt)
}

// bundleCost returns the faults of the lines of one bundle, or any number of limit or
// more once that is reached; with rooms, also of those that have no room for their
// tokens.
func (s *sketch) bundleCost(b int, rooms bool, limit int) int {
	c := 0
	for _, i := range s.wiring.Bundles[b].Lines {
		if c += s.boxesCost(i); c >= limit {
			return c
		}
	}
	for _, i := range s.wiring.Bundles[b].Lines {
		for j := range s.lines {
			if j != i {
				c += s.crossCost(i, j, s.crossings(i, j))
			}
		}
		if c >= limit {
			return c
		}
	}
	if !rooms {
		return c
	}
	s.showBundle(b)
	for _, i := range s.wiring.Bundles[b].Lines {
		if !s.hasRoom(i) {
			if c += noRoom; c >= limit {
				return c
			}
		}
	}
	return c
}

// boxesCost is the cost of line i for boxes that it comes near, and for the edge of
// the sheet.
func (s *sketch) boxesCost(i int) int {
	s.mind(i, false)
	c := 0
	for _, v := range s.shown {
		c += s.besideCost(i, v)
	}
	l, w := &s.lines[i], &s.wiring.Ways[i]
	n := len(w.Flat)
	for k, v := range [2]int{l.From, l.To} {
		if n > 2 && s.boxes[v].Grow(-3*plane.Pt/2).LineDistance(w.Flat, 1) == 0 {
			c += inOwnBox
		}
		if grazes(s.boxes[v], w.Flat[k*(n-1)], w.Flat[1+k*(n-3)]) {
			c += grazing
		}
	}
	if !s.scene.Sheet.Grow(-edge).Holds(w.Area) {
		c += offSheet
	}
	return c
}

// grazes reports whether a line that comes to the rim of a box at an end, from a
// point of it before, does so at less than 20 degrees.
func grazes(box plane.Rect, end, before plane.Point) bool {
	return 3*box.Distance(before) < end.Sub(before).Len()
}

// unbounded is a limit that no cost reaches.
const unbounded = 1 << 60
