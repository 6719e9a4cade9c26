package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// whole returns u in points, rounded up, and round to the nearest.
func whole(u plane.Unit) int { return int((u + plane.Pt - 1) / plane.Pt) }
func round(u plane.Unit) int { return int((u + plane.Pt/2) / plane.Pt) }

func point(s untangle.Spot) plane.Point {
	return plane.Point{X: plane.Unit(s.X) * plane.Pt, Y: plane.Unit(s.Y) * plane.Pt}
}
