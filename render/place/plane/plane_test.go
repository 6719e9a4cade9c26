package plane

import (
	"math/big"
	"testing"
)

func TestSqrt(t *testing.T) {
	for _, n := range []Unit{0, 1, 2, 3, 4, 15, 16, 17, 24, 25, 1<<31 - 1, 1 << 31, 1<<62 - 1, 1<<63 - 1} {
		want := new(big.Int).Sqrt(big.NewInt(int64(n))).Int64()
		if got := Sqrt(n); int64(got) != want {
			t.Errorf("Sqrt(%d) = %d, want %d", n, got, want)
		}
	}
	for n := range Unit(5000) {
		if r := Sqrt(n); r*r > n || (r+1)*(r+1) <= n {
			t.Errorf("Sqrt(%d) = %d", n, r)
		}
	}
}

func TestMeet(t *testing.T) {
	p := func(x, y Unit) Point { return Point{x, y} }
	for _, test := range []struct {
		name       string
		a, b, c, d Point
		want       bool
	}{
		{"crossing", p(0, 0), p(10, 10), p(0, 10), p(10, 0), true},
		{"apart", p(0, 0), p(10, 0), p(0, 5), p(10, 5), false},
		{"a shared end", p(0, 0), p(10, 10), p(0, 0), p(10, 0), false},
		{"an end on the other", p(0, 0), p(10, 0), p(5, 0), p(5, 9), false},
		{"on one line", p(0, 0), p(10, 0), p(5, 0), p(15, 0), false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Meet(test.a, test.b, test.c, test.d); got != test.want {
				t.Errorf("Meet = %t, want %t", got, test.want)
			}
			if got := Meet(test.d, test.c, test.b, test.a); got != test.want {
				t.Errorf("Meet the other way round = %t, want %t", got, test.want)
			}
		})
	}
}

func TestPieceDistance(t *testing.T) {
	box := Rect{Point{100, 100}, Point{200, 150}}
	for _, test := range []struct {
		name string
		a, b Point
		want Unit
	}{
		{"through", Point{0, 120}, Point{300, 130}, 0},
		{"within", Point{120, 120}, Point{130, 130}, 0},
		{"over it", Point{0, 90}, Point{300, 90}, 10},
		{"past a corner", Point{0, 80}, Point{80, 0}, 84}, // 120/√2
		{"ends before it", Point{0, 120}, Point{70, 120}, 30},
		{"far", Point{0, 0}, Point{10, 0}, 500},
	} {
		t.Run(test.name, func(t *testing.T) {
			limit := Unit(500)
			if test.name == "far" {
				limit = min(limit, box.Distance(test.b))
				test.want = limit
			}
			if got := box.PieceDistance(test.a, test.b, limit); got != test.want {
				t.Errorf("distance %d, want %d", got, test.want)
			}
		})
	}
}

func TestCubicIsTheSameBackwards(t *testing.T) {
	c := Cubic{{3, 5}, {1000, -77}, {-400, 901}, {813, 640}}
	for k := range 17 {
		if a, b := c.At(k, 16), c.Reverse().At(16-k, 16); a != b {
			t.Errorf("at %d: %v, backwards %v", k, a, b)
		}
	}
	if c.At(0, 16) != c[0] || c.At(16, 16) != c[3] {
		t.Error("the curve does not begin and end at its ends")
	}
}

func TestStraightIsStraight(t *testing.T) {
	c := Straight(Point{10, 20}, Point{3010, 6020})
	for k := range 9 {
		p := c.At(k, 8)
		if off := Abs(Point{3000, 6000}.Cross(p.Sub(c[0]))) / 6708; off > 1 {
			t.Errorf("%v is %d units off the line", p, off)
		}
	}
}

func TestBeside(t *testing.T) {
	p := func(x, y Unit) Point { return Point{x * Pt, y * Pt} }
	for _, test := range []struct {
		name string
		a, b []Point
		want Unit // points
	}{
		{"side by side", []Point{p(0, 0), p(100, 0)}, []Point{p(0, 1), p(100, 1)}, 100},
		{"the other way round", []Point{p(0, 0), p(100, 0)}, []Point{p(100, 1), p(0, 1)}, 100},
		{"on one line", []Point{p(0, 0), p(100, 0)}, []Point{p(60, 0), p(200, 0)}, 40},
		{"too far", []Point{p(0, 0), p(100, 0)}, []Point{p(0, 3), p(100, 3)}, 0},
		{"one after the other", []Point{p(0, 0), p(100, 0)}, []Point{p(110, 0), p(200, 0)}, 0},
		{"crossing at a small angle", []Point{p(0, 0), p(100, 0)}, []Point{p(0, 5), p(100, -5)}, 40},
		{"crossing", []Point{p(0, 0), p(100, 0)}, []Point{p(0, 50), p(100, -50)}, 0},
		{"in two pieces", []Point{p(0, 0), p(100, 0)}, []Point{p(20, 1), p(50, 1), p(80, 1)}, 60},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, got := range []Unit{Beside(test.a, test.b, Bounds(test.b), 2*Pt, 5), Beside(test.b, test.a, Bounds(test.a), 2*Pt, 5)} {
				if Abs(got-test.want*Pt) > Pt {
					t.Errorf("%d/64 pt, want %d", got, test.want*Pt)
				}
			}
		})
	}
}
