package plane

import (
	"math"
	"math/rand/v2"
	"testing"
)

// places draws points on a sheet of 500 pt, some of them beyond its edges.
func places(r *rand.Rand, n int) []Point {
	out := make([]Point, n)
	for i := range out {
		out[i] = Point{Unit(r.IntN(40000) - 4000), Unit(r.IntN(40000) - 4000)}
	}
	return out
}

// least returns the smallest value of a function that falls, then rises, over the way
// from a to b.
func least(a, b Point, f func(x, y float64) float64) float64 {
	at := func(share float64) float64 {
		return f(float64(a.X)+share*float64(b.X-a.X), float64(a.Y)+share*float64(b.Y-a.Y))
	}
	lo, hi := 0.0, 1.0
	for range 60 {
		m1, m2 := lo+(hi-lo)/3, hi-(hi-lo)/3
		if at(m1) <= at(m2) {
			hi = m2
		} else {
			lo = m1
		}
	}
	return at(lo)
}

// outside is how far a point lies outside of a box.
func outside(r Rect) func(x, y float64) float64 {
	return func(x, y float64) float64 {
		return math.Hypot(
			max(0, float64(r.Min.X)-x, x-float64(r.Max.X)),
			max(0, float64(r.Min.Y)-y, y-float64(r.Max.Y)))
	}
}

// near reports whether a distance is the exact one rounded down, or greater by what the
// length of a piece, rounded down, makes of it.
func near(got Unit, exact float64, a, b Point) bool {
	length := math.Hypot(float64(b.X-a.X), float64(b.Y-a.Y))
	return float64(got) > exact-1-1e-6 && float64(got) <= exact*length/max(1, math.Floor(length))+1e-6
}

// TestApartIsTheLeastDistance compares it with a search along the piece, and goes the
// piece both ways.
func TestApartIsTheLeastDistance(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 3000 {
		p := places(r, 3)
		to := func(x, y float64) float64 { return math.Hypot(x-float64(p[0].X), y-float64(p[0].Y)) }
		got, exact := Apart(p[0], p[1], p[2]), least(p[1], p[2], to)
		if !near(got, exact, p[1], p[2]) {
			t.Errorf("%v is %d apart from %v–%v, want %.2f", p[0], got, p[1], p[2], exact)
		}
		if back := Apart(p[0], p[2], p[1]); back != got {
			t.Errorf("%v is %d apart from %v–%v, and %d the other way", p[0], got, p[1], p[2], back)
		}
	}
	if got := Apart(Point{3, 4}, Point{}, Point{}); got != 5 {
		t.Errorf("from a piece without length: %d, want 5", got)
	}
}

// TestBoxDistanceIsTheLeast compares the distances of points and pieces from a box with
// a search along the piece; what is through a box is at no distance, and the other way round.
func TestBoxDistanceIsTheLeast(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	through := 0
	for range 3000 {
		p := places(r, 4)
		box, far := Between(p[0], p[1]), outside(Between(p[0], p[1]))
		a, b := p[2], p[3]
		if got, exact := box.Distance(a), far(float64(a.X), float64(a.Y)); got != Unit(exact) {
			t.Errorf("%v lies %d outside of %v, want %.2f", a, got, box, exact)
		}
		exact := least(a, b, far)
		if is := box.Through(a, b); is != (exact < 1e-6) {
			t.Errorf("%v–%v through %v: %t, at a distance of %.4f", a, b, box, is, exact)
		} else if is {
			through++
		}
		for _, limit := range []Unit{100000, 500, 1} {
			if got := box.PieceDistance(a, b, limit); !near(got, exact, a, b) && (got != limit || exact < float64(limit)) {
				t.Errorf("%v–%v is %d from %v, want %.2f, at most %d", a, b, got, box, exact, limit)
			}
		}
	}
	if through < 500 || through > 2500 {
		t.Errorf("%d of 3000 pieces go through boxes: they say little", through)
	}
}

// TestThroughHasTheRim takes what touches a side or a corner for through, for all boxes
// and pieces of a small grid.
func TestThroughHasTheRim(t *testing.T) {
	for _, box := range rects() {
		for i := range 256 {
			a, b := Point{Unit(i % 4), Unit(i / 4 % 4)}, Point{Unit(i / 16 % 4), Unit(i / 64)}
			if got, want := box.Through(a, b), least(a, b, outside(box)) < 1e-6; got != want {
				t.Errorf("%v–%v through %v: %t, want %t", a, b, box, got, want)
			}
		}
	}
}

// TestLineDistanceIsOfTheNearestPiece compares it with that of every piece by itself.
func TestLineDistanceIsOfTheNearestPiece(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 500 {
		line := places(r, 2+r.IntN(6))
		box := Around(places(r, 1)[0], 1280, 512)
		for _, limit := range []Unit{100000, 2000, 0} {
			want := limit
			for i := 1; i < len(line); i++ {
				want = min(want, box.PieceDistance(line[i-1], line[i], 100000))
			}
			if got := box.LineDistance(line, limit); got != want {
				t.Errorf("%v is %d from %v, want %d, at most %d", line, got, box, want, limit)
			}
		}
	}
	if got := (Rect{}).LineDistance(places(r, 1), 77); got != 77 {
		t.Errorf("a line without a piece is %d from a box, want the limit", got)
	}
}
