package place

import (
	"sync"

	"cablegraph/render/place/plane"
)

// The edges of a sheet are what lines and tokens of a figure come near to while it is
// drawn. Where they keep off these, it would be drawn the same higher up.
type edges struct {
	tall    plane.Unit // the height of what stands on lines, at most
	highest plane.Unit // where lines ran at most, of all bows that were chosen
	low     bool       // something that was tried came near the lower edge
}

// mind takes note of where a line runs that is compared; of one that is chosen, where
// its upper end is.
func (s *sketch) mind(i int, chosen bool) {
	area := s.wiring.Ways[i].Area
	s.low = s.low || area.Max.Y+s.tall+edge > s.scene.Sheet.Max.Y
	if chosen {
		s.highest = min(s.highest, area.Min.Y)
	}
}

// sameHigher reports whether a figure would be drawn the same if all its boxes stood
// so much higher. Bows that were not chosen would not be better.
func (s *sketch) sameHigher(up plane.Unit) bool { return !s.low && s.highest-s.tall-edge >= up }

// crop moves everything up to the edge of the sheet, by whole points, as a run would
// draw it that was given these places.
func (t *start) crop() {
	if len(t.figures) == 0 {
		return
	}
	up := (t.used().Min.Y - edge) / plane.Pt * plane.Pt
	if up == 0 {
		return
	}
	for v := range t.places {
		t.places[v].Y -= up
	}
	var running sync.WaitGroup
	for f, s := range t.sketches {
		if !s.sameHigher(up) {
			running.Go(func() { t.trace(f) })
			continue
		}
		s.rise(up)
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

// rise moves all boxes and lines up.
func (s *sketch) rise(up plane.Unit) {
	by := plane.Point{Y: -up}
	for _, v := range s.shown {
		s.put(v, s.boxes[v].Move(by))
	}
	s.wiring.Move(by)
	for i := range s.lines {
		s.show(i)
	}
}
