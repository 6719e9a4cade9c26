package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// Room that things take on a sheet, measured on sets whose figures were clean:
// less, and lines run through boxes; more, and nothing gets better.
const (
	roomAcross = 24 * plane.Pt // beside a box
	roomDown   = 22 * plane.Pt // under a box
	roomToken  = 8 * plane.Pt  // beside a token
	roomLine   = 40 * plane.Pt // the height of the strip that a line's token takes
	roomShare  = 142           // of all that, in percent
	lowest     = 180 * plane.Pt
	// higher is by how much, in percent, a sheet grows on which a fault is left.
	higher = 112
)

// heightOf estimates how high the fullest figure has to be. Pins that are places
// on the sheet are within it.
func heightOf(a *arranged, p *Problem) plane.Unit {
	most, pinned := plane.Unit(0), plane.Unit(0)
	for v, actor := range a.actors {
		if actor.Pin != nil && !p.Stretch {
			pinned = max(pinned, actor.Pin.Y+a.half[v].H+sketch.Edge)
		}
	}
	for _, f := range a.figures {
		area := plane.Unit(0)
		for _, v := range f.Shown {
			if !a.apart[v] {
				area += (2*a.half[v].W + roomAcross) * (2*a.half[v].H + roomDown)
			}
		}
		for _, l := range f.Lines {
			w := roomToken
			if len(l.Token) > 0 {
				w += l.Token[0].W
			}
			area += w * roomLine
		}
		most = max(most, area)
	}
	return plane.Clamp(max(lowest, pinned, most/a.sheet.Width*roomShare/100), a.sheet.Least, a.sheet.Greatest)
}
