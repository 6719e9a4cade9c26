package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// pins returns the spots of the pinned actors on a sheet of so many points.
func (a *arranged) pins(p *Problem, size untangle.Spot) []untangle.Spot {
	at := make([]*plane.Point, len(a.actors))
	for v := range a.actors {
		at[v] = a.actors[v].Pin
	}
	return a.fit(at, size, p.Stretch)
}

// seeds stretches places found elsewhere onto the sheet.
func (a *arranged) seeds(s []plane.Point, size untangle.Spot) []untangle.Spot {
	at := make([]*plane.Point, len(a.actors))
	for v, i := range a.input {
		if !a.apart[v] && len(a.of[v]) > 0 {
			at[v] = &s[i]
		}
	}
	return a.fit(at, size, true)
}

// fit turns places into spots on the sheet: as they are, or stretched so that
// the outermost are at its borders. A box that would be over the edge is moved
// inside.
func (a *arranged) fit(pins []*plane.Point, size untangle.Spot, stretch bool) []untangle.Spot {
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
			x = mapped(p.X, out.Min.X, out.Max.X, hw+air, size.X-hw-air)
			y = mapped(p.Y, out.Min.Y, out.Max.Y, hh+air, size.Y-hh-air)
		}
		spots[v] = untangle.Spot{X: max(hw, min(size.X-hw, x)), Y: max(hh, min(size.Y-hh, y))}
	}
	return spots
}

// mapped maps u from lo…hi to from…to; to the middle where lo is hi.
func mapped(u, lo, hi plane.Unit, from, to int) int {
	if hi == lo {
		return (from + to) / 2
	}
	return from + int((u-lo)*plane.Unit(to-from)/(hi-lo))
}

// whole returns u in points, rounded up, and round to the nearest.
func whole(u plane.Unit) int { return int((u + plane.Pt - 1) / plane.Pt) }
func round(u plane.Unit) int { return int((u + plane.Pt/2) / plane.Pt) }

func point(s untangle.Spot) plane.Point {
	return plane.Point{X: plane.Unit(s.X) * plane.Pt, Y: plane.Unit(s.Y) * plane.Pt}
}
