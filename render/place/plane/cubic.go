package plane

// A Cubic is a Bézier curve: its start, two controls, its end.
type Cubic [4]Point

// Straight returns the cubic that runs evenly from a to b.
func Straight(a, b Point) Cubic {
	return Cubic{a, a.Along(b, 1, 3), b.Along(a, 1, 3), b}
}

// At returns the point of c at k/n of its parameter, for n up to 1024.
func (c Cubic) At(k, n int) Point {
	u, v, w := Unit(k), Unit(n-k), Unit(n)
	b0, b1, b2, b3 := v*v*v, 3*v*v*u, 3*v*u*u, u*u*u
	whole := w * w * w
	on := func(p0, p1, p2, p3 Unit) Unit {
		return floorDiv(b0*p0+b1*p1+b2*p2+b3*p3+whole/2, whole)
	}
	return Point{on(c[0].X, c[1].X, c[2].X, c[3].X), on(c[0].Y, c[1].Y, c[2].Y, c[3].Y)}
}

// Flat appends c to line as n straight pieces.
func (c Cubic) Flat(line []Point, n int) []Point {
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

func floorDiv(a, b Unit) Unit {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
