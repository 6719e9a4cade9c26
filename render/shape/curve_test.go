package shape

import (
	"math/rand/v2"
	"testing"
)

// TestBowSwingsOutToTheLeft measures how far the middle lies from the straight
// line.
func TestBowSwingsOutToTheLeft(t *testing.T) {
	for _, tt := range []struct {
		a, b Point
		bend int
		mid  Point
	}{
		{Point{0, 0}, Point{1000, 0}, 0, Point{500, 0}},
		{Point{0, 0}, Point{1000, 0}, 100, Point{500, -100}}, // to the east: upwards
		{Point{1000, 0}, Point{0, 0}, 100, Point{500, 100}},
		{Point{0, 0}, Point{0, 1000}, 200, Point{200, 500}},
		{Point{0, 0}, Point{0, 1000}, -200, Point{-200, 500}},
	} {
		c := Bow(tt.a, tt.b, tt.bend)
		if c.At(0) != tt.a || c.At(1024) != tt.b || c.At(512).Sub(tt.mid).Length() > 2 {
			t.Errorf("from %v to %v by %d: %v, %v, %v", tt.a, tt.b, tt.bend, c.At(0), c.At(512), c.At(1024))
		}
	}
}

// TestCutStaysOnTheCurve compares points of a part with those of the whole.
func TestCutStaysOnTheCurve(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		at := func() Point { return Point{Unit(random.IntN(20000)), Unit(random.IntN(20000))} }
		c := Curve{at(), at(), at(), at()}
		t0 := random.IntN(500)
		t1 := t0 + 16 + random.IntN(500)
		part := c.Cut(t0, t1)
		if part[0] != c.At(t0) || part[3] != c.At(t1) {
			t.Fatalf("%v from %d to %d ends at %v and %v", c, t0, t1, part[0], part[3])
		}
		for k := 0; k <= 1024; k += 128 {
			if off := part.At(k).Sub(c.At(t0 + (t1-t0)*k/1024)).Length(); off > 60 { // the parameter is rounded too
				t.Fatalf("%v from %d to %d is off by %d", c, t0, t1, off)
			}
		}
	}
}

func TestWalkGoesFarEnough(t *testing.T) {
	c := Bow(Point{0, 0}, Point{10000, 3000}, 150)
	for _, d := range []Unit{1, 100, 1500} {
		forth, back := c.Walk(0, 1, d), c.Walk(1024, -1, d)
		if far := c.At(forth).Length(); far < d || far > d+100 {
			t.Errorf("%d from the start lies %d away", d, far)
		}
		if far := c.At(back).Sub(c[3]).Length(); far < d || far > d+100 {
			t.Errorf("%d from the end lies %d away", d, far)
		}
	}
	if c.Walk(0, 1, 1e6) != 1024 || c.Walk(1024, -1, 1e6) != 0 {
		t.Error("a walk ends where the curve does")
	}
}

func TestTangent(t *testing.T) {
	c := Bow(Point{0, 0}, Point{1000, 0}, 100)
	if d := c.Tangent(512); d.X <= 0 || d.Y != 0 {
		t.Errorf("in the middle it goes to %v", d)
	}
	if d := c.Tangent(0); d.X <= 0 || d.Y >= 0 {
		t.Errorf("at the start it goes to %v", d)
	}
}

// TestFlatCurvesMeetBoxesAndEachOther compares curves as routing does.
func TestFlatCurvesMeetBoxesAndEachOther(t *testing.T) {
	bow := Bow(Point{0, 0}, Point{16000, 0}, 200).Flatten() // its top is at 8000, -3200
	for _, tt := range []struct {
		box  Rect
		want bool
	}{
		{RectAround(Point{8000, -3200}, 200, 200), true},
		{RectAround(Point{8000, 0}, 2000, 2000), false}, // below the arch
		{RectAround(Point{8000, -5000}, 2000, 2000), false},
		{RectAround(Point{1000, -700}, 400, 400), true},
		{RectAround(Point{20000, 0}, 400, 400), false},
	} {
		if got := bow.Through(tt.box); got != tt.want {
			t.Errorf("through %v: %t", tt.box, got)
		}
	}
	for _, tt := range []struct {
		other     Curve
		crossings int
	}{
		{Bow(Point{8100, -9000}, Point{8100, 9000}, 0), 1},
		{Bow(Point{0, -2000}, Point{16000, -2100}, 0), 2},
		{Bow(Point{0, 100}, Point{16000, 100}, 0), 0},
		{Bow(Point{0, -9000}, Point{16000, -9000}, 0), 0},
	} {
		other := tt.other.Flatten()
		if got := bow.Crossings(&other); got != tt.crossings {
			t.Errorf("%v crosses %d times, want %d", tt.other, got, tt.crossings)
		}
	}
	near, far := Bow(Point{0, 200}, Point{16000, 200}, 200).Flatten(), Bow(Point{0, 9000}, Point{16000, 9000}, 200).Flatten()
	if got := bow.Along(&near, 300); got < 15900 {
		t.Errorf("%v of 160 are along the near one", got)
	}
	if got := bow.Along(&far, 300); got != 0 {
		t.Errorf("%v are along the far one", got)
	}
	straight := Bow(Point{0, 0}, Point{16000, 0}, 0).Flatten()
	if half := Bow(Point{8000, 100}, Point{24000, 100}, 0).Flatten(); straight.Along(&half, 150) > 8000+300 || straight.Along(&half, 150) < 8000 {
		t.Errorf("%v of 80 are along the one that goes on", straight.Along(&half, 150))
	}
	if !bow.Through(bow.Bounds()) {
		t.Error("its own box misses it")
	}
}
