package wire

import "cablegraph/render/place/plane"

// How far apart lines end at a box.
const (
	// headGap keeps two heads apart by more than their width, so that neither
	// looks like the barb of the other.
	headGap = 6*plane.Pt + plane.Pt*7/10
	// tailGap is enough for two lines to be seen as two where at most one of
	// them has a head.
	tailGap = 4*plane.Pt + plane.Pt*6/10
	// lensGap is how far apart the lines of a pair are halfway, if they are long
	// enough; further where half a token does not fit between one of them and the
	// other, but no further than widestGap.
	lensGap   = 11*plane.Pt + plane.Pt/2
	widestGap = 24 * plane.Pt
	// tokenAir lies between a token and the next line.
	tokenAir = 7 * plane.Pt
	// perGap is how long lines of a pair are, at least, for each point that they
	// part.
	perGap = 8
	// Abreast is how long two lines of a pair are, at least, on which tokens stand
	// side by side.
	Abreast = (lensGap - tailGap) * perGap
	// Fanned is how long many are, at least, on which the widest tokens do.
	Fanned = (widestGap - tailGap) * perGap
)

// gap returns the least distance of two neighbours among the ends at a box.
func gap(a, b bool) plane.Unit {
	if a && b {
		return headGap
	}
	return tailGap
}

// head reports whether a line of the bundle has a head at its side.
func head(l Line, b *Bundle, side int) bool {
	box := b.Low
	if side == 1 {
		box = b.High
	}
	if l.From == box {
		return l.Heads[0] > 0
	}
	return l.Heads[1] > 0
}

// lanes returns how far the lines of a bundle lie to the right of its middle at
// one side.
func lanes(lines []Line, b *Bundle, side int) []plane.Unit {
	at := make([]plane.Unit, len(b.Lines))
	for k := 1; k < len(at); k++ {
		at[k] = at[k-1] + gap(head(lines[b.Lines[k-1]], b, side), head(lines[b.Lines[k]], b, side))
	}
	middle := at[len(at)-1] / 2
	for k := range at {
		at[k] -= middle
	}
	return at
}

// Rim returns how much of the border of every box its lines take, gaps
// included.
func Rim(boxes int, lines []Line) []plane.Unit {
	need := make([]plane.Unit, boxes)
	w := New(boxes, lines)
	for v, ends := range w.ends {
		for _, e := range ends {
			b := &w.Bundles[e.bundle]
			l := b.lanes[e.side]
			need[v] += l[len(l)-1] - l[0] + headGap
		}
	}
	return need
}
