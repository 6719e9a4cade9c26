package plane

import (
	"math/rand/v2"
	"testing"
)

// side says on which side of the way from a to b a point lies; 0 on it.
func side(a, b, p Point) int {
	switch area := (b.X-a.X)*(p.Y-a.Y) - (b.Y-a.Y)*(p.X-a.X); {
	case area > 0:
		return 1
	case area < 0:
		return -1
	}
	return 0
}

// TestMeetParts holds that two pieces cross where each has its ends on both sides of
// the other, on a grid so small that all that is level, touches or is doubled occurs.
func TestMeetParts(t *testing.T) {
	const grid = 4
	p := func(i int) Point { return Point{Unit(i % grid), Unit(i / grid % grid)} }
	n := 0
	for i := range grid * grid * grid * grid {
		for j := range grid * grid * grid * grid {
			a, b, c, d := p(i), p(i/grid/grid), p(j), p(j/grid/grid)
			want := side(a, b, c)*side(a, b, d) < 0 && side(c, d, a)*side(c, d, b) < 0
			if got := Meet(a, b, c, d); got != want {
				t.Fatalf("%v–%v and %v–%v: %t, want %t", a, b, c, d, got, want)
			}
			if want {
				n++
			}
		}
	}
	if n == 0 {
		t.Error("no two pieces cross")
	}
}

// TestCrossingsAreOfAllPieces counts them piece by piece, whatever may be left out
// because it lies elsewhere, and alike from both lines.
func TestCrossingsAreOfAllPieces(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	most := 0
	for range 500 {
		a, b := places(r, 2+r.IntN(8)), places(r, 2+r.IntN(8))
		want := 0
		for i := 1; i < len(a); i++ {
			for j := 1; j < len(b); j++ {
				if Meet(a[i-1], a[i], b[j-1], b[j]) {
					want++
				}
			}
		}
		most = max(most, want)
		if got, back := Crossings(a, b, Bounds(b)), Crossings(b, a, Bounds(a)); got != want || back != want {
			t.Errorf("%v and %v cross %d times, the other way round %d, want %d", a, b, got, back, want)
		}
	}
	if most < 5 {
		t.Errorf("no lines cross more than %d times", most)
	}
}
