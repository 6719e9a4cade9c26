package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// pinsOn returns the spots of the pinned actors on a sheet of so many points.
func pinsOn(a *arranged, p *Problem, size untangle.Spot) []untangle.Spot {
	at := make([]*plane.Point, len(a.actors))
	for v := range a.actors {
		at[v] = a.actors[v].Pin
	}
	return fitted(a, at, size, p.Stretch)
}

// unstack moves pinned boxes apart that the same figure shows on each other, and those
// between which the marks of a line need air.
func unstack(a *arranged, spots []untangle.Spot, needs [][]plane.Unit, size untangle.Spot) {
	pinned := func(v, o int) bool { return a.actors[v].Pin != nil && a.actors[o].Pin != nil }
	for round, moved := 0, true; moved && round < keepRounds; round++ {
		moved = false
		for k := range a.figures {
			f := &a.figures[k]
			for i, v := range f.Shown {
				for _, o := range f.Shown[:i] {
					if pinned(v, o) && boxOf(a, v, spots).Near(boxOf(a, o, spots), plane.Pt) {
						moved = moveApart(a, spots, v, o, keepBeside, keepAbove, round) || moved
					}
				}
			}
			for i := range f.Lines {
				if l := &f.Lines[i]; needs != nil && needs[k][i] > 0 && pinned(l.From, l.To) {
					air := int((fullLength(l) + 2*needs[k][i]) / plane.Pt)
					moved = moveApart(a, spots, l.From, l.To, air, air, round) || moved
				}
			}
		}
		for v := range spots {
			if moved && a.actors[v].Pin != nil {
				spots[v] = within(a, v, spots[v], size)
			}
		}
	}
}

func boxOf(a *arranged, v int, spots []untangle.Spot) plane.Rect {
	return plane.Around(point(spots[v]), a.half[v].W, a.half[v].H)
}

// within returns the spot nearest to s at which the box of v is on a sheet.
func within(a *arranged, v int, s, size untangle.Spot) untangle.Spot {
	hw, hh := whole(a.half[v].W), whole(a.half[v].H)
	return untangle.Spot{X: max(hw, min(size.X-hw, s.X)), Y: max(hh, min(size.Y-hh, s.Y))}
}

// seedsOn stretches places found elsewhere onto the sheet.
func seedsOn(a *arranged, s []plane.Point, size untangle.Spot) []untangle.Spot {
	at := make([]*plane.Point, len(a.actors))
	for v, i := range a.input {
		if !a.apart[v] && len(a.of[v]) > 0 {
			at[v] = &s[i]
		}
	}
	return fitted(a, at, size, true)
}

// fitted turns places into spots on the sheet: as they are, or stretched so that
// the outermost are at its borders. A box that would be over the edge is moved
// inside.
func fitted(a *arranged, pins []*plane.Point, size untangle.Spot, stretch bool) []untangle.Spot {
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
		at := untangle.Spot{X: round(p.X), Y: round(p.Y)}
		if hw, hh := whole(a.half[v].W), whole(a.half[v].H); stretch {
			at.X = mapped(p.X, out.Min.X, out.Max.X, hw+air, size.X-hw-air)
			at.Y = mapped(p.Y, out.Min.Y, out.Max.Y, hh+air, size.Y-hh-air)
		}
		spots[v] = within(a, v, at, size)
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
