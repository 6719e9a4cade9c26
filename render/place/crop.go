package place

import (
	"slices"
	"sync"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// crop moves everything up to the edge of the sheet, by whole points, as a run would
// draw it that was given these places; less far where lines that bend over the top have
// no room there.
func crop(t *start) {
	if len(t.figures) == 0 {
		return
	}
	was, home := t.rank(), slices.Clone(t.places)
	for up := (t.used().Min.Y - sketch.Edge) / plane.Pt * plane.Pt; up != 0; up = up / 2 / plane.Pt * plane.Pt {
		if rise(t, up); t.rank() <= was {
			return
		}
		copy(t.places, home)
		t.finish()
	}
}

// rise moves everything up.
func rise(t *start, up plane.Unit) {
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

// centre moves everything to the middle of a sheet of which it leaves a third free, by
// whole points: what a search finds of few boxes stands anywhere.
func centre(t *start) {
	used := t.used()
	if len(t.figures) == 0 || 3*(used.Max.X-used.Min.X) > 2*t.sheet.Width {
		return
	}
	was, home := t.rank(), slices.Clone(t.places)
	if by := (t.sheet.Width - used.Min.X - used.Max.X) / 2 / plane.Pt * plane.Pt; by != 0 {
		for v := range t.places {
			t.places[v].X += by
		}
		if t.finish(); t.rank() > was { // bends may be chosen anew
			copy(t.places, home)
			t.finish()
		}
	}
}
