// Package plane is the integer geometry that places, lines and tokens are
// compared in: points, boxes, straight pieces and cubic curves in units of
// 1/64 pt, y downwards. Nothing in it rounds in a way that depends on the
// machine, so that two of them find the same places.
package plane

import "math"

// A Unit is 1/64 pt. It has 64 bits everywhere: the product of two lengths on
// any sheet fits.
type Unit int64

// Pt is one point, 1/72 inch.
const Pt Unit = 64

// A Point is a place on the sheet, or the way from one place to another.
type Point struct{ X, Y Unit }

// Add returns p + q.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Sub returns the way from q to p.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Along returns the point that lies share/whole of the way from p to q.
func (p Point) Along(q Point, share, whole Unit) Point {
	if whole == 0 {
		return p
	}
	return Point{p.X + (q.X-p.X)*share/whole, p.Y + (q.Y-p.Y)*share/whole}
}

// Len returns the length of p, rounded down.
func (p Point) Len() Unit { return Sqrt(p.X*p.X + p.Y*p.Y) }

// Cross returns the cross product of p and q: positive where q lies clockwise
// of p, as a reader sees it.
func (p Point) Cross(q Point) Unit { return p.X*q.Y - p.Y*q.X }

// Dot returns the inner product of p and q.
func (p Point) Dot(q Point) Unit { return p.X*q.X + p.Y*q.Y }

// Sqrt returns the square root of n, rounded down. That of a float64 is never less,
// and greater by one at most, where n was rounded up.
func Sqrt(n Unit) Unit {
	if n <= 0 {
		return 0
	}
	r := Unit(math.Sqrt(float64(n)))
	if r*r > n {
		r--
	}
	return r
}

// Abs returns the size of u.
func Abs(u Unit) Unit {
	if u < 0 {
		return -u
	}
	return u
}

// Clamp returns the value nearest to u between lo and hi; lo where hi is less.
func Clamp(u, lo, hi Unit) Unit { return max(lo, min(hi, u)) }
