package repeats

import (
	"maps"
	"math/rand/v2"
	"testing"
)

// TestOf finds what a map finds, in few and in many sums.
func TestOf(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{0, 1, 2, 10, 1000, 50_000} {
		count, want := make(map[uint64]int), make(map[uint64]bool)
		sums := make([]uint64, n)
		for i := range sums {
			if sums[i] = random.Uint64(); random.IntN(10) == 0 {
				sums[i] = random.Uint64N(uint64(n))
			}
			if count[sums[i]]++; sums[i] != 0 && count[sums[i]] == 2 {
				want[sums[i]] = true
			}
		}
		if got := Of(sums); !maps.Equal(got, want) {
			t.Errorf("of %d sums %d stand twice, want %d", n, len(got), len(want))
		}
	}
}
