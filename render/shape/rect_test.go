package shape

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestBoxes(t *testing.T) {
	box := Rect{Point{0, 0}, Point{10, 10}}
	at := func(x, y Unit) Rect { return Rect{Point{x, y}, Point{x + 10, y + 10}} }
	for _, tt := range []struct {
		name             string
		other            Rect
		overlaps, inside bool
	}{
		{"itself", box, true, true},
		{"beside it", at(10, 0), false, false},
		{"below it", at(0, 10), false, false},
		{"on its corner", at(9, 9), true, false},
		{"within", box.Grow(-1, -2), true, true},
		{"around", box.Grow(1, 1), true, false},
		{"far", at(100, 100), false, false},
	} {
		if got := box.Overlaps(tt.other); got != tt.overlaps {
			t.Errorf("%s: overlaps %t", tt.name, got)
		}
		if got := tt.other.Inside(box); got != tt.inside {
			t.Errorf("%s: inside %t", tt.name, got)
		}
	}
	if !box.Contains(Point{1, 9}) || box.Contains(Point{0, 5}) {
		t.Error("a box contains its inside and not its border")
	}
	for _, w := range []Unit{0, 1, 7, 10} {
		if r := RectAround(Point{3, 4}, w, 5); r.Width() != w || r.Height() != 5 || r.Center().Sub(Point{3, 4}).Length() > 1 {
			t.Errorf("around 3, 4, of width %d: %v", w, r)
		}
	}
	if got := Bounds([]Point{{3, 9}, {-1, 4}, {0, 12}}); got != (Rect{Point{-1, 4}, Point{3, 12}}) {
		t.Errorf("bounds are %v", got)
	}
}

func TestLength(t *testing.T) {
	for _, tt := range []struct {
		p    Point
		want Unit
	}{
		{Point{}, 0}, {Point{3, -4}, 5}, {Point{1, 1}, 1}, {Point{-9, 9}, 12}, {Point{94906267, 1}, 94906267},
	} {
		if got := tt.p.Length(); got != tt.want {
			t.Errorf("%v is %d long, want %d", tt.p, got, tt.want)
		}
	}
}

// TestCrossesClipsExactly holds Crosses to clipping the line at the sides of the
// box in fractions: an open part of it must lie inside. Lines through a corner may
// count either way.
func TestCrossesClipsExactly(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	at := func() Point { return Point{Unit(random.IntN(12) - 1), Unit(random.IntN(12) - 1)} }
	both := [2]int{}
	for range 20000 {
		a, b := at(), at()
		box := Bounds([]Point{at(), at()})
		grazed := slices.ContainsFunc([]Point{box.Min, box.Max, {box.Min.X, box.Max.Y}, {box.Max.X, box.Min.Y}}, func(corner Point) bool {
			return Turn(b.Sub(a), corner.Sub(a)) == 0
		})
		if grazed || box.Width() == 0 || box.Height() == 0 { // or it has no inside
			continue
		}
		want := 0
		if clipped(box, a, b) {
			want = 1
		}
		both[want]++
		if got := box.Crosses(a, b); got != (want == 1) {
			t.Fatalf("%v–%v crosses %v: %t", a, b, box, got)
		}
	}
	if both[0] < 1000 || both[1] < 1000 {
		t.Errorf("%d miss and %d hit", both[0], both[1])
	}
}

// clipped is Liang and Barsky's way, in exact fractions.
func clipped(box Rect, a, b Point) bool {
	if a == b {
		return box.Contains(a)
	}
	low, high := big.NewRat(0, 1), big.NewRat(1, 1)
	side := func(d, room Unit) bool { // d·t < room
		switch {
		case d == 0:
			return room > 0
		case d > 0:
			if r := big.NewRat(int64(room), int64(d)); r.Cmp(high) < 0 {
				high = r
			}
		default:
			if r := big.NewRat(int64(room), int64(d)); r.Cmp(low) > 0 {
				low = r
			}
		}
		return true
	}
	d := b.Sub(a)
	return side(d.X, box.Max.X-a.X) && side(-d.X, a.X-box.Min.X) && side(d.Y, box.Max.Y-a.Y) && side(-d.Y, a.Y-box.Min.Y) && low.Cmp(high) < 0
}

// TestSegmentsMeetBetweenTheirEnds compares with the solution of the equations.
func TestSegmentsMeetBetweenTheirEnds(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	at := func() Point { return Point{Unit(random.IntN(9)), Unit(random.IntN(9))} }
	met := 0
	for range 20000 {
		a, b, c, d := at(), at(), at(), at()
		u, v, w := b.Sub(a), d.Sub(c), c.Sub(a)
		cross := func(p, q Point) int64 { return int64(p.X)*int64(q.Y) - int64(p.Y)*int64(q.X) }
		want := false
		if whole := cross(u, v); whole != 0 {
			s, r := big.NewRat(cross(w, v), whole), big.NewRat(cross(w, u), whole)
			one := big.NewRat(1, 1)
			want = s.Sign() > 0 && s.Cmp(one) < 0 && r.Sign() > 0 && r.Cmp(one) < 0
		}
		if want {
			met++
		}
		if got := SegmentsMeet(a, b, c, d); got != want {
			t.Fatalf("%v–%v and %v–%v meet: %t", a, b, c, d, got)
		}
	}
	if met < 1000 {
		t.Errorf("only %d met", met)
	}
}

func TestTurn(t *testing.T) {
	east, south := Point{1, 0}, Point{0, 1}
	if Turn(east, south) != 1 || Turn(south, east) != -1 || Turn(east, Point{-5, 0}) != 0 {
		t.Error("from east to south is a turn to the right")
	}
}
