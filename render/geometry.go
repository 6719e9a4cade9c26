package render

import "math"

// Geometry on whole Units: every comparison that decides a place is between
// integers. Floating point is used only where a length or a curve is made,
// and is rounded there.

func (p Point) add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p Point) sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// length returns the distance of p from the origin, rounded.
func (p Point) length() Unit {
	return isqrt(int64(p.X)*int64(p.X) + int64(p.Y)*int64(p.Y))
}

// isqrt rounds the square root of a sum of squares down. math.Sqrt is exact
// to the last bit by IEEE 754, so the result is the same everywhere.
func isqrt(n int64) Unit {
	r := int64(math.Sqrt(float64(n)))
	for r*r > n {
		r--
	}
	return Unit(r)
}

// rectAround returns the box of width w and height h with centre c.
func rectAround(c Point, w, h Unit) Rect {
	return Rect{Point{c.X - w/2, c.Y - h/2}, Point{c.X - w/2 + w, c.Y - h/2 + h}}
}

func (r Rect) width() Unit  { return r.Max.X - r.Min.X }
func (r Rect) height() Unit { return r.Max.Y - r.Min.Y }

func (r Rect) center() Point { return Point{(r.Min.X + r.Max.X) / 2, (r.Min.Y + r.Max.Y) / 2} }

// grow returns r with every side moved outwards, or inwards if d is negative.
func (r Rect) grow(dx, dy Unit) Rect {
	return Rect{Point{r.Min.X - dx, r.Min.Y - dy}, Point{r.Max.X + dx, r.Max.Y + dy}}
}

func (r Rect) overlaps(s Rect) bool {
	return r.Min.X < s.Max.X && s.Min.X < r.Max.X && r.Min.Y < s.Max.Y && s.Min.Y < r.Max.Y
}

func (r Rect) inside(s Rect) bool {
	return r.Min.X >= s.Min.X && r.Max.X <= s.Max.X && r.Min.Y >= s.Min.Y && r.Max.Y <= s.Max.Y
}

func (r Rect) contains(p Point) bool {
	return p.X > r.Min.X && p.X < r.Max.X && p.Y > r.Min.Y && p.Y < r.Max.Y
}

func (r Rect) union(s Rect) Rect {
	return Rect{
		Point{min(r.Min.X, s.Min.X), min(r.Min.Y, s.Min.Y)},
		Point{max(r.Max.X, s.Max.X), max(r.Max.Y, s.Max.Y)},
	}
}

// crosses reports whether the line from a to b meets the inside of r.
func (r Rect) crosses(a, b Point) bool {
	if max(a.X, b.X) <= r.Min.X || min(a.X, b.X) >= r.Max.X || max(a.Y, b.Y) <= r.Min.Y || min(a.Y, b.Y) >= r.Max.Y {
		return false
	}
	if r.contains(a) || r.contains(b) {
		return true
	}
	// The line crosses the box where corners lie on both sides of it.
	side := func(p Point) int { return sign(cross(b.sub(a), p.sub(a))) }
	s := side(r.Min)
	return s != side(r.Max) || s != side(Point{r.Min.X, r.Max.Y}) || s != side(Point{r.Max.X, r.Min.Y})
}

func cross(u, v Point) int64 { return int64(u.X)*int64(v.Y) - int64(u.Y)*int64(v.X) }

func sign(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

// meet reports whether the lines a–b and c–d cross in their inside.
func meet(a, b, c, d Point) bool {
	if max(a.X, b.X) < min(c.X, d.X) || max(c.X, d.X) < min(a.X, b.X) ||
		max(a.Y, b.Y) < min(c.Y, d.Y) || max(c.Y, d.Y) < min(a.Y, b.Y) {
		return false
	}
	u, v := b.sub(a), d.sub(c)
	return sign(cross(u, c.sub(a)))*sign(cross(u, d.sub(a))) < 0 &&
		sign(cross(v, a.sub(c)))*sign(cross(v, b.sub(c))) < 0
}

// A curve is a cubic Bézier.
type curve [4]Point

// bow returns the curve from a to b that swings out to the left of its way,
// as a reader sees it with y downwards, by bend thousandths of the distance.
func bow(a, b Point, bend int) curve {
	d := b.sub(a)
	// The middle of a quadratic curve lies half as far out as its control.
	out := Point{d.Y * Unit(2*bend) / 1000, -d.X * Unit(2*bend) / 1000}
	ctrl := Point{(a.X+b.X)/2 + out.X, (a.Y+b.Y)/2 + out.Y}
	return curve{
		a,
		{a.X + (ctrl.X-a.X)*2/3, a.Y + (ctrl.Y-a.Y)*2/3},
		{b.X + (ctrl.X-b.X)*2/3, b.Y + (ctrl.Y-b.Y)*2/3},
		b,
	}
}

// at returns the point of c at t/1024 of its parameter.
func (c curve) at(t int) Point {
	k, u, v := int64(1024), int64(t), int64(1024-t)
	b0, b1, b2, b3 := v*v*v, 3*v*v*u, 3*v*u*u, u*u*u
	on := func(p0, p1, p2, p3 Unit) Unit {
		return Unit((b0*int64(p0) + b1*int64(p1) + b2*int64(p2) + b3*int64(p3)) / (k * k * k))
	}
	return Point{on(c[0].X, c[1].X, c[2].X, c[3].X), on(c[0].Y, c[1].Y, c[2].Y, c[3].Y)}
}

// tangent returns the direction of c at t/1024, not normed.
func (c curve) tangent(t int) Point {
	return c.at(min(t+24, 1024)).sub(c.at(max(t-24, 0)))
}

// cut returns the part of c between t0 and t1 of 1024.
func (c curve) cut(t0, t1 int) curve {
	_, right := c.split(t0, 1024)
	left, _ := right.split(t1-t0, 1024-t0)
	left[0], left[3] = c.at(t0), c.at(t1)
	return left
}

// split divides c at t/whole by de Casteljau's construction.
func (c curve) split(t, whole int) (left, right curve) {
	mix := func(p, q Point) Point {
		return Point{p.X + (q.X-p.X)*Unit(t)/Unit(whole), p.Y + (q.Y-p.Y)*Unit(t)/Unit(whole)}
	}
	p01, p12, p23 := mix(c[0], c[1]), mix(c[1], c[2]), mix(c[2], c[3])
	p012, p123 := mix(p01, p12), mix(p12, p23)
	mid := mix(p012, p123)
	return curve{c[0], p01, p012, mid}, curve{mid, p123, p23, c[3]}
}

// steps is into how many straight pieces a curve is cut where it is compared.
const steps = 16

// flat returns c as a line of straight pieces.
func (c curve) flat() (line [steps + 1]Point) {
	for i := range line {
		line[i] = c.at(i * 1024 / steps)
	}
	return line
}

func bounds(line []Point) Rect {
	r := Rect{line[0], line[0]}
	for _, p := range line[1:] {
		r = r.union(Rect{p, p})
	}
	return r
}
