package intern

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestNumbers numbers texts of all lengths, many of which begin and end alike,
// as Go's map does.
func TestNumbers(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	table, want, sums := New(), map[string]int32{"": 0}, make(map[uint64]string)
	for range 200_000 {
		text := strings.Repeat("a", random.IntN(20)) + fmt.Sprint(random.IntN(100)) + strings.Repeat("\x00", random.IntN(20))
		text = text[:random.IntN(len(text)+1)]
		number, known := want[text]
		if !known {
			number = int32(table.Len())
			want[text] = number
		}
		if got := table.Number([]byte(text)); got != number || table.Text(got) != text || table.Len() != len(want) {
			t.Fatalf("%q: %d, want %d of %d", text, got, number, len(want))
		}
		if other, seen := sums[Sum([]byte(text))]; seen && other != text {
			t.Errorf("%q and %q have one sum", text, other)
		}
		sums[Sum([]byte(text))] = text
	}
}
