package shape

// A Curve is a cubic Bézier: start, two controls, end.
type Curve [4]Point

// Bow returns the curve from a to b that swings out to the left, seen in the
// direction of travel on the page, by bend thousandths of the distance.
func Bow(a, b Point, bend int) Curve {
	d := b.Sub(a)
	// The middle of a quadratic curve lies half as far out as its control.
	out := Point{d.Y * Unit(2*bend) / 1000, -d.X * Unit(2*bend) / 1000}
	ctrl := Point{(a.X+b.X)/2 + out.X, (a.Y+b.Y)/2 + out.Y}
	return Curve{
		a,
		{a.X + (ctrl.X-a.X)*2/3, a.Y + (ctrl.Y-a.Y)*2/3},
		{b.X + (ctrl.X-b.X)*2/3, b.Y + (ctrl.Y-b.Y)*2/3},
		b,
	}
}

// At returns the point of c at the parameter t/1024.
func (c Curve) At(t int) Point {
	k, u, v := int64(1024), int64(t), int64(1024-t)
	b0, b1, b2, b3 := v*v*v, 3*v*v*u, 3*v*u*u, u*u*u
	on := func(p0, p1, p2, p3 Unit) Unit {
		return Unit((b0*int64(p0) + b1*int64(p1) + b2*int64(p2) + b3*int64(p3)) / (k * k * k))
	}
	return Point{on(c[0].X, c[1].X, c[2].X, c[3].X), on(c[0].Y, c[1].Y, c[2].Y, c[3].Y)}
}

// Tangent returns the direction of c at t/1024; its length means nothing.
func (c Curve) Tangent(t int) Point {
	return c.At(min(t+24, 1024)).Sub(c.At(max(t-24, 0)))
}

// Cut returns the part of c between t0 and t1 of 1024.
func (c Curve) Cut(t0, t1 int) Curve {
	_, right := c.split(t0, 1024)
	left, _ := right.split(t1-t0, 1024-t0)
	left[0], left[3] = c.At(t0), c.At(t1)
	return left
}

// split divides c at t/whole by de Casteljau's construction.
func (c Curve) split(t, whole int) (left, right Curve) {
	mix := func(p, q Point) Point {
		return Point{p.X + (q.X-p.X)*Unit(t)/Unit(whole), p.Y + (q.Y-p.Y)*Unit(t)/Unit(whole)}
	}
	p01, p12, p23 := mix(c[0], c[1]), mix(c[1], c[2]), mix(c[2], c[3])
	p012, p123 := mix(p01, p12), mix(p12, p23)
	mid := mix(p012, p123)
	return Curve{c[0], p01, p012, mid}, Curve{mid, p123, p23, c[3]}
}

// Walk returns the first parameter, going from t in the direction of step (1
// or -1), at which c is at least d away from its point at t.
func (c Curve) Walk(t, step int, d Unit) int {
	from := c.At(t)
	for t += step * 4; t > 0 && t < 1024; t += step * 4 {
		if c.At(t).Sub(from).Length() >= d {
			break
		}
	}
	return min(max(t, 0), 1024)
}

// Straight reports whether c is straight, or hardly bent: its points are rounded.
func (c *Curve) Straight() bool {
	along := c[3].Sub(c[0])
	for _, control := range c[1:3] {
		across := control.Sub(c[0])
		if off := int64(along.X)*int64(across.Y) - int64(along.Y)*int64(across.X); max(off, -off) > int64(along.Length())*int64(Pt)/20 {
			return false
		}
	}
	return true
}
