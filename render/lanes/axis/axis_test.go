package axis

import (
	"math/rand/v2"
	"slices"
	"testing"

	"cablegraph/graph/edtf"
	"cablegraph/render/shape"
)

func TestSpread(t *testing.T) {
	gaps := []Gap{{0, 1, 100}, {1, 2, 100}, {0, 2, 350}, {2, 3, 50}}
	if got := Least(4, gaps); got != 400 {
		t.Errorf("the least is %v", got)
	}
	if _, ok := Spread([]int{1, 1, 1}, gaps, 399); ok {
		t.Error("columns have room where they have none")
	}
	if got, ok := Spread([]int{1, 1, 1}, gaps, 400); !ok || !slices.Equal(got[2:], []shape.Unit{350, 400}) {
		t.Errorf("got %v", got)
	}
	if got, _ := Spread([]int{1, 1, 1}, gaps, 1200); !slices.Equal(got, []shape.Unit{0, 400, 800, 1200}) {
		t.Errorf("got %v", got)
	}
	if got, _ := Spread([]int{2, 0, 2}, gaps, 1100); !slices.Equal(got, []shape.Unit{0, 500, 600, 1100}) {
		t.Errorf("got %v", got)
	}
}

// TestSpreadKeepsGaps spreads at random: every gap is kept, the whole width used.
func TestSpreadKeepsGaps(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 300 {
		n := 2 + random.IntN(12)
		var gaps []Gap
		for j := range n {
			for i := range j {
				if random.IntN(3) == 0 {
					gaps = append(gaps, Gap{i, j, shape.Unit(random.IntN(900))})
				}
			}
		}
		SortGaps(gaps)
		weights := make([]int, n-1)
		for i := range weights {
			weights[i] = 1 + random.IntN(100000)
		}
		width := Least(n, gaps) + shape.Unit(random.IntN(5000))
		at, ok := Spread(weights, gaps, width)
		if !ok || at[0] != 0 || at[n-1] != width || !slices.IsSorted(at) {
			t.Fatalf("%v in a width of %v", at, width)
		}
		for _, g := range gaps {
			if at[g.To]-at[g.From] < g.Least {
				t.Errorf("%v is not kept by %v", g, at)
			}
		}
	}
}

func TestCalendar(t *testing.T) {
	c := Calendar{{10, 0}, {12, 100}, {12, 300}, {20, 700}}
	for day, want := range map[edtf.Day]shape.Unit{9: 0, 10: 0, 11: 50, 12: 300, 14: 400, 20: 700, 25: 700} {
		if got := c.At(day); got != want {
			t.Errorf("day %d begins at %v, want %v", day, got, want)
		}
	}
}
