package place

import "cablegraph/render/place/untangle"

// Air that Keep leaves between two boxes, beside and above each other, in points:
// enough for a line to pass.
const (
	keepBeside = 12
	keepAbove  = 10
	// keepLine is the air between two boxes that a line joins.
	keepLine = 22
	// keepRounds bounds how often boxes are moved apart.
	keepRounds = 200
)

// moveApart moves two boxes apart that lack air beside and above each other, and reports
// whether it had to. Where that goes on for long, somebody is held at the edge of
// the sheet: then it moves them in the other direction.
func moveApart(a *arranged, spots []untangle.Spot, v, o, beside, above, round int) bool {
	x := whole(a.half[v].W+a.half[o].W) + beside - distance(spots[v].X, spots[o].X)
	y := whole(a.half[v].H+a.half[o].H) + above - distance(spots[v].Y, spots[o].Y)
	if x <= 0 || y <= 0 {
		return false
	}
	one, other := 1, 1 // their shares
	if a.actors[v].Firm != a.actors[o].Firm {
		one, other = 2, 0
		if a.actors[v].Firm {
			one, other = 0, 2
		}
	}
	if x < y == (round < keepRounds/2) {
		spots[v].X, spots[o].X = pushed(spots[v].X, spots[o].X, (x+1)/2*one, (x+1)/2*other)
	} else {
		spots[v].Y, spots[o].Y = pushed(spots[v].Y, spots[o].Y, (y+1)/2*one, (y+1)/2*other)
	}
	return true
}

func distance(p, q int) int { return max(p-q, q-p) }

// pushed moves two places away from each other; of equals the first is taken for
// the greater.
func pushed(p, q, one, other int) (int, int) {
	if p < q {
		return p - one, q + other
	}
	return p + one, q - other
}
