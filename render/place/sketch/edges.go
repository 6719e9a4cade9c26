package sketch

import "cablegraph/render/place/plane"

// The edges of a sheet are what lines and tokens of a figure come near to while it is
// drawn. Where they keep off these, it would be drawn the same higher up.
type edges struct {
	tall    plane.Unit // the height of what stands on lines, at most
	highest plane.Unit // where lines ran at most, of all bows that were chosen
	low     bool       // something that was tried came near the lower edge
}

// mind takes note of where a line runs that is compared; of one that is chosen, where
// its upper end is.
func mind(s *Sketch, i int, chosen bool) {
	area := s.Wiring.Ways[i].Area
	s.low = s.low || area.Max.Y+s.tall+Edge > s.Scene.Sheet.Max.Y
	if chosen {
		s.highest = min(s.highest, area.Min.Y)
	}
}
