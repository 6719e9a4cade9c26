package wire

import "cablegraph/render/place/plane"

// pieces is into how many straight pieces a curve is cut where it is compared.
const pieces = 8

// straighten finds how the lines of a bundle run that is not bent, from where it
// leaves its boxes.
func (w *Wiring) straighten(b *Bundle) {
	rims := [2]rim{rimOf(w.Boxes[b.Low]), rimOf(w.Boxes[b.High])}
	var mid [2]plane.Point
	for side := range rims {
		mid[side], _ = rims[side].point(b.at[side])
	}
	way := mid[1].Sub(mid[0])
	b.length = max(1, way.Len())
	b.right = plane.Point{X: -way.Y, Y: way.X}
	for k, i := range b.Lines {
		p := mid
		if len(b.Lines) > 1 {
			// The right of the way is clockwise on the rim of Low, not on High's.
			p[0], _ = rims[0].point(b.at[0] + b.lanes[0][k]*1024/b.sine[0])
			p[1], _ = rims[1].point(b.at[1] - b.lanes[1][k]*1024/b.sine[1])
		}
		lane := (b.lanes[0][k] + b.lanes[1][k]) / 2
		w.Ways[i].even, w.Ways[i].out = plane.Straight(p[0], p[1]), w.lens(b, k, lane, way)
	}
}

// shape finds the ways of the lines of a bundle as it is bent.
func (w *Wiring) shape(b *Bundle) {
	for _, i := range b.Lines {
		v := &w.Ways[i]
		near, far := v.out+b.Bow, v.out+b.Bow
		if b.Skew < 0 {
			far = v.out + b.Bow*unbent/100
		} else if b.Skew > 0 {
			near = v.out + b.Bow*unbent/100
		}
		c := v.even
		c[1] = c[1].Add(plane.Point{X: b.right.X * near / b.length, Y: b.right.Y * near / b.length})
		c[2] = c[2].Add(plane.Point{X: b.right.X * far / b.length, Y: b.right.Y * far / b.length})
		if w.Lines[i].From != b.Low {
			c = c.Reverse()
		}
		v.Cubic = c
		if near == 0 && far == 0 {
			v.Flat = append(v.Flat[:0], c[0], c[3])
		} else {
			v.Flat = c.Flat(v.Flat[:0], pieces)
		}
		v.Area = plane.Bounds(v.Flat)
	}
}

// unbent is how much, in percent, a skewed bundle is bent at its other end.
const unbent = 15

// lens returns how far the controls of a line lie to the right of the straight
// way between its ends, so that the lines of a pair are so far apart halfway
// that their tokens have room. Controls at a third pull a curve by three
// quarters of their own distance.
func (w *Wiring) lens(b *Bundle, k int, lane plane.Unit, way plane.Point) plane.Unit {
	n := plane.Unit(len(b.Lines))
	if n == 1 {
		return 0
	}
	length := max(1, way.Len())
	wide := lensGap
	for k := 0; n > 2 && k < len(b.Lines); k++ { // half of a token, across the way
		t := w.Lines[b.Lines[k]].Token
		wide = max(wide, (t.X*plane.Abs(way.Y)+t.Y*plane.Abs(way.X))/(2*length)+tokenAir)
	}
	apart := min(wide, widestGap, tailGap+length/perGap)
	halfway := apart * (2*plane.Unit(k) - (n - 1)) / 2
	return (halfway - lane) * 4 / 3
}
