package shape

import (
	"cmp"
	"math"
)

// Point is a place on the canvas; y grows downwards.
type Point struct{ X, Y Unit }

// Rect is a box with sides parallel to the axes; Min is its upper left corner.
type Rect struct{ Min, Max Point }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Length returns the distance of p from the origin, rounded down.
func (p Point) Length() Unit {
	return isqrt(int64(p.X)*int64(p.X) + int64(p.Y)*int64(p.Y))
}

// distance returns how far p is from the piece between a and b.
func (p Point) distance(a, b Point) Unit {
	d, e := b.Sub(a), p.Sub(a)
	along, whole := int64(e.X)*int64(d.X)+int64(e.Y)*int64(d.Y), int64(d.X)*int64(d.X)+int64(d.Y)*int64(d.Y)
	switch {
	case along <= 0:
		return e.Length()
	case along >= whole:
		return p.Sub(b).Length()
	}
	return Unit(max(int64(d.X)*int64(e.Y)-int64(d.Y)*int64(e.X), int64(d.Y)*int64(e.X)-int64(d.X)*int64(e.Y)) / int64(d.Length()))
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

// RectAround returns the box of width w and height h with centre c.
func RectAround(c Point, w, h Unit) Rect {
	return Rect{Point{c.X - w/2, c.Y - h/2}, Point{c.X - w/2 + w, c.Y - h/2 + h}}
}

func (r Rect) Width() Unit  { return r.Max.X - r.Min.X }
func (r Rect) Height() Unit { return r.Max.Y - r.Min.Y }

func (r Rect) Center() Point { return Point{(r.Min.X + r.Max.X) / 2, (r.Min.Y + r.Max.Y) / 2} }

// Grow returns r with every side moved outwards, or inwards if d is negative.
func (r Rect) Grow(dx, dy Unit) Rect {
	return Rect{Point{r.Min.X - dx, r.Min.Y - dy}, Point{r.Max.X + dx, r.Max.Y + dy}}
}

// Move returns r at another place.
func (r Rect) Move(by Point) Rect { return Rect{r.Min.Add(by), r.Max.Add(by)} }

func (r Rect) Overlaps(s Rect) bool {
	return r.Min.X < s.Max.X && s.Min.X < r.Max.X && r.Min.Y < s.Max.Y && s.Min.Y < r.Max.Y
}

func (r Rect) Inside(s Rect) bool {
	return r.Min.X >= s.Min.X && r.Max.X <= s.Max.X && r.Min.Y >= s.Min.Y && r.Max.Y <= s.Max.Y
}

func (r Rect) Contains(p Point) bool {
	return p.X > r.Min.X && p.X < r.Max.X && p.Y > r.Min.Y && p.Y < r.Max.Y
}

func (r Rect) Union(s Rect) Rect {
	return Rect{
		Point{min(r.Min.X, s.Min.X), min(r.Min.Y, s.Min.Y)},
		Point{max(r.Max.X, s.Max.X), max(r.Max.Y, s.Max.Y)},
	}
}

// Crosses reports whether the straight line from a to b meets the inside of r. A
// line through a corner may count.
func (r Rect) Crosses(a, b Point) bool {
	if max(a.X, b.X) <= r.Min.X || min(a.X, b.X) >= r.Max.X || max(a.Y, b.Y) <= r.Min.Y || min(a.Y, b.Y) >= r.Max.Y {
		return false
	}
	if r.Contains(a) || r.Contains(b) {
		return true
	}
	// The line crosses the box where corners lie on both sides of it.
	side := func(p Point) int { return Turn(b.Sub(a), p.Sub(a)) }
	s := side(r.Min)
	return s != side(r.Max) || s != side(Point{r.Min.X, r.Max.Y}) || s != side(Point{r.Max.X, r.Min.Y})
}

// Turn says to which side v points, seen along u: 1 to the right on the page,
// -1 to the left, 0 to neither.
func Turn(u, v Point) int { return cmp.Compare(int64(u.X)*int64(v.Y), int64(u.Y)*int64(v.X)) }

// SegmentsMeet reports whether the straight lines a–b and c–d cross between their ends.
func SegmentsMeet(a, b, c, d Point) bool {
	if max(a.X, b.X) < min(c.X, d.X) || max(c.X, d.X) < min(a.X, b.X) ||
		max(a.Y, b.Y) < min(c.Y, d.Y) || max(c.Y, d.Y) < min(a.Y, b.Y) {
		return false
	}
	u, v := b.Sub(a), d.Sub(c)
	return Turn(u, c.Sub(a))*Turn(u, d.Sub(a)) < 0 &&
		Turn(v, a.Sub(c))*Turn(v, b.Sub(c)) < 0
}

// Bounds returns the box around the points of a line, which has at least one.
func Bounds(line []Point) Rect {
	r := Rect{line[0], line[0]}
	for _, p := range line[1:] {
		r = r.Union(Rect{p, p})
	}
	return r
}
