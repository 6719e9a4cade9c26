package plane

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// TestSqrtAtTheSteps takes the numbers around squares, where a root of a float64 may be
// greater, up to the greatest there is.
func TestSqrtAtTheSteps(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	for range 20000 {
		root := Unit(r.Int64N(3037000499) + 1)
		for _, n := range []Unit{root*root - 1, root * root, root*root + 1, root*root + 2*root} {
			want := new(big.Int).Sqrt(big.NewInt(int64(n))).Int64()
			if got := Sqrt(n); int64(got) != want {
				t.Errorf("Sqrt(%d) = %d, want %d", n, got, want)
			}
		}
	}
	if got := Sqrt(-4); got != 0 {
		t.Errorf("the root of a negative number is %d", got)
	}
}

// at returns a point of a cubic as de Casteljau finds it.
func at(c Cubic, share float64) (x, y float64) {
	var xs, ys [4]float64
	for i, p := range c {
		xs[i], ys[i] = float64(p.X), float64(p.Y)
	}
	for n := 3; n > 0; n-- {
		for i := range n {
			xs[i] += share * (xs[i+1] - xs[i])
			ys[i] += share * (ys[i+1] - ys[i])
		}
	}
	return xs[0], ys[0]
}

// TestCurves compares points of cubics with those of another method, to the nearest unit;
// they go the same way backwards, and from elsewhere.
func TestCurves(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 300 {
		c := Cubic(places(r, 4))
		away := places(r, 1)[0]
		for _, n := range []int{1, 8, 16, 1024} {
			line, back, moved := c.Flat(nil, n), c.Reverse().Flat(nil, n), c.Move(away).Flat(nil, n)
			if len(line) != n+1 || line[0] != c[0] || line[n] != c[3] {
				t.Fatalf("%v in %d pieces is %v", c, n, line)
			}
			for k, p := range line {
				x, y := at(c, float64(k)/float64(n))
				if math.Abs(float64(p.X)-x) > 0.5+1e-6 || math.Abs(float64(p.Y)-y) > 0.5+1e-6 {
					t.Errorf("%v at %d/%d is %v, want %.3f %.3f", c, k, n, p, x, y)
				}
				if back[n-k] != p || moved[k] != p.Add(away) {
					t.Errorf("%v at %d/%d is %v, backwards %v, moved %v", c, k, n, p, back[n-k], moved[k])
				}
			}
		}
	}
}

// TestLength is that of all pieces, less a unit for each at most.
func TestLength(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for range 300 {
		line := places(r, 1+r.IntN(9))
		want := 0.0
		for i := 1; i < len(line); i++ {
			want += math.Hypot(float64(line[i].X-line[i-1].X), float64(line[i].Y-line[i-1].Y))
		}
		if got := float64(Length(line)); got > want+1e-6 || got < want-float64(len(line)) {
			t.Errorf("%v is %.0f long, want %.2f", line, got, want)
		}
	}
}

// TestAlong goes shares of a way, also beyond its end and where it has no parts.
func TestAlong(t *testing.T) {
	p, q := Point{10, 20}, Point{110, -180}
	for _, test := range []struct {
		share, whole Unit
		want         Point
	}{
		{0, 4, p}, {1, 4, Point{35, -30}}, {4, 4, q}, {6, 4, Point{160, -280}}, {-1, 2, Point{-40, 120}}, {3, 0, p},
	} {
		if got := p.Along(q, test.share, test.whole); got != test.want {
			t.Errorf("%d/%d of the way is %v, want %v", test.share, test.whole, got, test.want)
		}
	}
}

// TestClamp takes the nearest value of a range, and its lower end where it has none.
func TestClamp(t *testing.T) {
	for _, test := range []struct{ u, lo, hi, want Unit }{
		{5, 1, 9, 5}, {-5, 1, 9, 1}, {50, 1, 9, 9}, {5, 9, 1, 9}, {50, 9, 1, 9}, {-50, 9, 1, 9},
	} {
		if got := Clamp(test.u, test.lo, test.hi); got != test.want {
			t.Errorf("%d between %d and %d is %d, want %d", test.u, test.lo, test.hi, got, test.want)
		}
	}
}

// TestCross tells clockwise, with y downwards, and what lies ahead.
func TestCross(t *testing.T) {
	right, down := Point{X: 3}, Point{Y: 2}
	if right.Cross(down) != 6 || down.Cross(right) != -6 || right.Cross(right) != 0 {
		t.Errorf("down lies at %d of right", right.Cross(down))
	}
	if right.Dot(down) != 0 || right.Dot(right) != 9 || right.Dot(Point{-1, 5}) != -3 {
		t.Errorf("%d of right lies ahead", right.Dot(right))
	}
}
