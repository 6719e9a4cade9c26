package place

import (
	"sync"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// crop moves everything up to the edge of the sheet, by whole points, as a run would
// draw it that was given these places.
func (t *start) crop() {
	if len(t.figures) == 0 {
		return
	}
	up := (t.used().Min.Y - sketch.Edge) / plane.Pt * plane.Pt
	if up == 0 {
		return
	}
	for v := range t.places {
		t.places[v].Y -= up
	}
	var running sync.WaitGroup
	for f, s := range t.sketches {
		if !s.SameHigher(up) {
			running.Go(func() { t.trace(f) })
			continue
		}
		s.Rise(up)
		for _, marks := range t.marks[f] {
			for k := range marks {
				if m := &marks[k]; m.Form >= 0 {
					m.Box = m.Box.Move(plane.Point{Y: -up})
				}
			}
		}
	}
	running.Wait()
	t.countBent()
}
