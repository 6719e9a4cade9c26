package untangle

// What a place costs. The unit is a hundredth of a crossing, so that all that
// costs less than Crossing may be suffered to save one.
const (
	// crossing is the cost of two lines that cross in one figure.
	crossing = 100
	// overlapping boxes can't be drawn at all: as much as nine crossings, and
	// more the deeper, so that there is a slope to leave by.
	overlap      = 900
	overlapDepth = 20
	// air is what two boxes keep free between them for a line to be seen.
	air = 7
	// through is the cost of a line through a foreign box: a false statement,
	// worse than any number of crossings that a line can have. While the search
	// is hot it costs little more than a crossing: lines have to pass through
	// boxes to change sides, and places found with hard boxes have four times
	// the crossings.
	through     = 1500
	throughSoft = 120
	// beside is the cost of a line that touches the room around a foreign box
	// and looks as if it ended there.
	beside     = 100
	besideSoft = 30
	// hitRoom and nearRoom are up to where a line is through or beside a box.
	hitRoom  = 4
	nearRoom = 9
	// laneRoom is the room that every further line of a pair takes.
	laneRoom = 5
	// perLength is the cost of 100 pt of a line: a long line is hard to follow,
	// but eight times the width of a page is no worse than a crossing.
	perLength = 12
	// missing is the cost of a point of length that tokens lack.
	missing = 6
	// sidePull is the cost of 100 pt between an actor and the mean of its side,
	// a third of a line's.
	sidePull = 4
	// relayPull is the cost of 100 pt of detour that a message makes at its
	// carrier: the way of a message should be seen to go on.
	relayPull = 6
)

// A rule is the costs that change in the course of a search.
type rule struct{ through, beside int }

var (
	soft = rule{throughSoft, besideSoft}
	hard = rule{through, beside}
)

// box is the cost of a line from (px, py) by (dx, dy), of the length ln, at a
// foreign box. wide is the room of further lines of the pair.
func (r rule) box(wide, px, py, dx, dy, ln int, b *body) int {
	near, hit := nearRoom+wide, hitRoom+wide
	cx, cy, hw, hh := int(b.x)-px, int(b.y)-py, int(b.hw), int(b.hh)
	if cx+hw+near < min(0, dx) || cx-hw-near > max(0, dx) || cy+hh+near < min(0, dy) || cy-hh-near > max(0, dy) {
		return 0
	}
	// The distance along the line's normal, times ln.
	d := abs(dx*cy-dy*cx) - abs(dx)*hh - abs(dy)*hw
	switch {
	case d >= near*ln:
		return 0
	case d <= hit*ln:
		return r.through + 2*(hit*ln-d)/ln // deeper is worse: a slope to leave by
	}
	return r.beside * (near*ln - d) / (ln * (near - hit))
}

// boxes is the cost of two boxes that the same figure shows.
func boxes(a, b *body) int {
	ox := int(a.hw+b.hw) + air - abs(int(a.x-b.x))
	oy := int(a.hh+b.hh) + air - abs(int(a.y-b.y))
	if ox <= 0 || oy <= 0 {
		return 0
	}
	return overlap + overlapDepth*min(ox, oy)
}

// lengthOf is the cost of the lines of a pair for their length, and for what
// they lack of the free length that tokens want.
func lengthOf(m *Model, e int, g *piece, a, b *body) int {
	ln := int(g.ln)
	dx, dy := abs(int(g.bx-g.ax)), abs(int(g.by-g.ay))
	free := ln
	for _, o := range [2]*body{a, b} { // what the boxes cover
		if w, h := int(o.hw), int(o.hh); dx*h > dy*w {
			free -= ln * w / dx
		} else if dy > 0 {
			free -= ln * h / dy
		}
	}
	c := ln * perLength / 100
	if need := int(m.need[e]); free < need {
		c += missing * (need - free)
	}
	return c * int(m.lines[e])
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
