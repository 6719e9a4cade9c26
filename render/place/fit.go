package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// fit returns the spots of the pinned actors on a sheet of so many points: as
// they are, or stretched so that the outermost pins are at its borders. A box
// that would be over the edge is moved inside.
func (a *arranged) fit(pins []*plane.Point, w, h int, stretch bool) []untangle.Spot {
	spots := make([]untangle.Spot, len(pins))
	var out plane.Rect
	first := true
	for _, p := range pins {
		if p != nil {
			if first {
				out, first = plane.Rect{Min: *p, Max: *p}, false
			}
			out = out.Union(plane.Rect{Min: *p, Max: *p})
		}
	}
	const air = 4
	for v, p := range pins {
		if p == nil {
			continue
		}
		hw, hh := whole(a.half[v].W), whole(a.half[v].H)
		x, y := round(p.X), round(p.Y)
		if stretch {
			x = between2(p.X, out.Min.X, out.Max.X, hw+air, w-hw-air)
			y = between2(p.Y, out.Min.Y, out.Max.Y, hh+air, h-hh-air)
		}
		spots[v] = untangle.Spot{X: max(hw, min(w-hw, x)), Y: max(hh, min(h-hh, y))}
	}
	return spots
}

// between2 maps u from lo…hi to from…to; to the middle where lo is hi.
func between2(u, lo, hi plane.Unit, from, to int) int {
	if hi == lo {
		return (from + to) / 2
	}
	return from + int((u-lo)*plane.Unit(to-from)/(hi-lo))
}

// whole returns u in points, rounded up, and round to the nearest.
func whole(u plane.Unit) int { return int((u + plane.Pt - 1) / plane.Pt) }
func round(u plane.Unit) int { return int((u + plane.Pt/2) / plane.Pt) }
