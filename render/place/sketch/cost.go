package sketch

import "cablegraph/render/place/plane"

// What a figure costs as drawn, in hundredths of a crossing.
const (
	// Crossing is the cost of two lines that cross and share no end.
	Crossing = 100
	// CrossingShared is for two lines that share an end, and cross although
	// they need not.
	CrossingShared = 120
	// alongside is for a line that lies along another over more than mostAlong: the eye
	// takes both for one, or one for the other. It costs more than a bend that parts them,
	// and more the longer it lies there, so that there is a slope to leave by.
	alongside = 250
	// perAlong is for each point of that.
	perAlong = 4
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
	// Bent is for a bundle that is not straight, and more the more it is bent:
	// less than two crossings, so that a bend is worth more than these.
	Bent = 160
	// perBow is for each point of a bow.
	perBow = 3
	// Overlapping boxes can't be drawn.
	Overlapping      = 3000
	OverlappingDepth = 100
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
	touchRoom = 5 * plane.Pt / 2
	// BesideRoom is how far a line keeps from a foreign box at least.
	BesideRoom = 4 * plane.Pt
	shortest   = 24 * plane.Pt
	// alongRoom is how much white two lines keep between them at least, where they do so
	// over more than mostAlong: lines that cross, or come to heads side by side, are near
	// to each other over less.
	alongRoom = plane.Pt
	mostAlong = 24 * plane.Pt
	// steep is from which angle lines cross and do not run along each other there.
	steep = 5
	// asOneRoom and mostAsOne are for lines that a reader takes for one, however they meet.
	// What costs something begins before, so that there is a slope to leave by.
	asOneRoom = plane.Pt / 2
	mostAsOne = 32 * plane.Pt
	// BoxRoom is the air between boxes.
	BoxRoom = 7 * plane.Pt
	// Edge is the air at the edge of the sheet.
	Edge = 2 * plane.Pt
)

// boxCost is the cost of a line that keeps a distance from a foreign box.
func boxCost(d plane.Unit) int {
	switch {
	case d <= 0:
		return throughBox
	case d < touchRoom:
		return touchBox
	case d < BesideRoom:
		return besideBox
	}
	return 0
}

// besideCost is the cost of line i for the box of v.
func besideCost(s *Sketch, i, v int) int {
	if l := &s.Lines[i]; v == l.From || v == l.To {
		return 0
	}
	return boxCost(s.Distance(i, v, BesideRoom))
}

// lengthCost is the cost of line i for its length.
func lengthCost(s *Sketch, i int) int {
	l := plane.Length(s.Wiring.Ways[i].Flat)
	return int(l/perLength) + short*int(max(0, shortest-l)/plane.Pt)
}

// meetingCost is the cost of how two lines meet.
func meetingCost(s *Sketch, i, j int, m meeting) int {
	if m == (meeting{}) {
		return 0
	}
	c := Crossing * int(m.crossings)
	if s.Wiring.Share(i, j) {
		c = CrossingShared * int(m.crossings)
	}
	if m.along > 0 {
		c += alongside + perAlong*int(m.along)
	}
	return c
}

// BowCost is what a bow costs, whatever it frees.
func BowCost(bow plane.Unit) int {
	if bow == 0 {
		return 0
	}
	return Bent + perBow*int(plane.Abs(bow)/plane.Pt)
}

// bundleCost returns the faults of the lines of one bundle, or any number of limit or
// more once that is reached; with rooms, also of those that have no room for their
// tokens.
func bundleCost(s *Sketch, b int, rooms bool, limit int) int {
	c := 0
	for _, i := range s.Wiring.Bundles[b].Lines {
		if c += boxesCost(s, i); c >= limit {
			return c
		}
	}
	for _, i := range s.Wiring.Bundles[b].Lines {
		for j := range s.Lines {
			if j == i {
				continue
			}
			if c += meetingCost(s, i, j, s.meet(i, j)); c >= limit {
				return c
			}
		}
	}
	if !rooms {
		return c
	}
	s.showBundle(b)
	for _, i := range s.Wiring.Bundles[b].Lines {
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
func boxesCost(s *Sketch, i int) int {
	mind(s, i, false)
	c := 0
	for _, v := range s.Shown {
		c += besideCost(s, i, v)
	}
	l, w := &s.Lines[i], &s.Wiring.Ways[i]
	n := len(w.Flat)
	for k, v := range [2]int{l.From, l.To} {
		if n > 2 && s.Boxes[v].Grow(-3*plane.Pt/2).LineDistance(w.Flat, 1) == 0 {
			c += inOwnBox
		}
		if grazes(s.Boxes[v], w.Flat[k*(n-1)], w.Flat[1+k*(n-3)]) {
			c += grazing
		}
	}
	if !s.Scene.Sheet.Grow(-Edge).Holds(w.Area) {
		c += offSheet
	}
	return c
}

// grazes reports whether a line that comes to the rim of a box at an end, from a
// point of it before, does so at less than 20 degrees.
func grazes(box plane.Rect, end, before plane.Point) bool {
	return 3*box.Distance(before) < end.Sub(before).Len()
}

// Unbounded is a limit that no cost reaches.
const Unbounded = 1 << 60
