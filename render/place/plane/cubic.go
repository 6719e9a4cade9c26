package plane

import (
	"math/bits"
	"slices"
)

// A Cubic is a Bézier curve: its start, two controls, its end.
type Cubic [4]Point

// Straight returns the cubic that runs evenly from a to b.
func Straight(a, b Point) Cubic {
	return Cubic{a, a.Along(b, 1, 3), b.Along(a, 1, 3), b}
}

// At returns the point of c at k/n of its parameter, to the nearest unit; n is a power
// of two up to 1024, so that a shift divides.
func (c Cubic) At(k, n int) Point {
	u, v, w := Unit(k), Unit(n-k), Unit(n)
	b0, b1, b2, b3 := v*v*v, 3*v*v*u, 3*v*u*u, u*u*u
	whole := w * w * w
	x := b0*c[0].X + b1*c[1].X + b2*c[2].X + b3*c[3].X + whole/2
	y := b0*c[0].Y + b1*c[1].Y + b2*c[2].Y + b3*c[3].Y + whole/2
	shift := bits.TrailingZeros64(uint64(whole))
	return Point{x >> shift, y >> shift}
}

// Flat appends c to line as n straight pieces; n is a power of two.
func (c Cubic) Flat(line []Point, n int) []Point {
	line = slices.Grow(line, n+1)
	for k := range n + 1 {
		line = append(line, c.At(k, n))
	}
	return line
}

// Reverse returns c as it is drawn from its end.
func (c Cubic) Reverse() Cubic { return Cubic{c[3], c[2], c[1], c[0]} }

// Move returns c moved by d.
func (c Cubic) Move(d Point) Cubic {
	return Cubic{c[0].Add(d), c[1].Add(d), c[2].Add(d), c[3].Add(d)}
}
