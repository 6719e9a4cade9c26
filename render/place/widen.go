package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// wider is in how many steps places are stretched to the edges of the sheet.
const wider = 4

// widest returns the best of a start and the same places stretched across a sheet
// of which it leaves a third free: few boxes stand close together, because a search
// wants short lines, and what stands on these has no room then. Of a sheet whose
// height is given no part is left free for nothing.
func widest(t *start) *start {
	best, used := t, t.used()
	if 3*(used.Max.X-used.Min.X) >= 2*t.sheet.Width {
		return t
	}
	at := make([]*plane.Point, len(t.places))
	for v := range t.places {
		if !t.apart[v] && len(t.of[v]) > 0 {
			at[v] = &t.places[v]
		}
	}
	to := fitted(t.arranged, at, roomOfGraph(t.arranged, t.height), true)
	for step := 1; step <= wider; step++ {
		if u := toward(t, to, step); u.rank() < best.rank() || t.sheet.given() && u.rank() == best.rank() {
			best = u
		}
	}
	return best
}

// toward draws the figures where actors have gone some steps to other places.
func toward(t *start, to []untangle.Spot, step int) *start {
	u := &start{arranged: t.arranged, height: t.height, places: make([]plane.Point, len(t.places))}
	for v, home := range t.places {
		u.places[v] = home
		if !t.apart[v] && len(t.of[v]) > 0 && t.actors[v].Pin == nil {
			u.places[v] = home.Along(point(to[v]), plane.Unit(step), wider)
		}
	}
	u.lower()
	u.prepare()
	u.finish()
	return u
}
