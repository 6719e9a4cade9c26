package scale

import (
	"testing"

	"cablegraph/render/shape"
)

// TestHeadsStandBehindTheirTip draws every head from its tip backwards, on both
// sides of the line alike, and DOT has a name for it.
func TestHeadsStandBehindTheirTip(t *testing.T) {
	s := Style{Sheet: Sheets[0]}
	named := map[string]Head{"open": NoHead} // which is another word for vee
	for h := range NoHead {
		if o, ok := named[h.DOT()]; ok {
			t.Errorf("heads %d and %d are both %q in DOT", o, h, h.DOT())
		}
		named[h.DOT()] = h
		for _, width := range []shape.Unit{60, 420} {
			side := shape.Unit(0)
			pieces := h.Pieces(s, width)
			if len(pieces) == 0 || h.DOT() == "" {
				t.Errorf("head %d is not drawn, or has no name", h)
			}
			for _, piece := range pieces {
				for _, p := range piece.Points {
					side += p.Y
					if p.X < 0 || p.X > 2*s.HeadLength(width) {
						t.Errorf("head %d: a point lies %v behind the tip", h, p.X)
					}
				}
			}
			if side != 0 {
				t.Errorf("head %d leans to one side by %v", h, side)
			}
		}
	}
	if len(NoHead.Pieces(s, 60)) > 0 {
		t.Error("no head is drawn")
	}
}
