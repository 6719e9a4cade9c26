package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/wire"
)

const (
	// hubHeight is how high a box grows for its lines before it grows wider:
	// three lines of a name.
	hubHeight = 34 * plane.Pt
	// rimUse is how much more rim a box needs than its lines take, in percent,
	// because partners seldom stand all around.
	rimUse = 150
	// rimLeast is how much it needs where it has grown to hubHeight.
	rimLeast = 108
)

// growHubs makes the boxes higher whose lines do not fit along their rims in
// some figure; where that is not enough, larger in both directions.
func growHubs(a *arranged) {
	need := make([]plane.Unit, len(a.actors))
	for i := range a.figures {
		f := &a.figures[i]
		for v, n := range wire.Rim(len(a.actors), f.Wires()) {
			need[v] = max(need[v], n)
		}
	}
	for v, n := range need {
		h := &a.half[v]
		// The rim is four times the sum of the half sizes.
		if want := n*rimUse/400 - h.W; want > h.H {
			h.H = max(h.H, min(hubHeight/2, want))
		}
		if lack := n*rimLeast/400 - h.W - h.H; lack > 0 {
			h.W += lack / 2
			h.H += lack - lack/2
		}
		h.W = min(h.W, max(a.actors[v].Half.W, a.sheet.Width/4))
	}
}
