// Package repeats turns the sums of the ids of a table into those that stand more
// than once.
package repeats

import "slices"

// Of returns the sums but 0 that stand more than once. Few do: those of
// which the bit has been taken already, and all that may be equal to one of them,
// are sorted.
func Of(sums []uint64) map[uint64]bool {
	seen := newBits(len(sums))
	var later []uint64
	for _, sum := range sums {
		if sum != 0 && seen.add(sum) {
			later = append(later, sum)
		}
	}
	among := newBits(len(later))
	for _, sum := range later {
		among.add(sum)
	}
	var perhaps []uint64
	for _, sum := range sums {
		if sum != 0 && among.has(sum) {
			perhaps = append(perhaps, sum)
		}
	}
	slices.Sort(perhaps)
	twice := make(map[uint64]bool)
	for i := 1; i < len(perhaps); i++ {
		if perhaps[i] == perhaps[i-1] {
			twice[perhaps[i]] = true
		}
	}
	return twice
}

// Bits are a set of sums that may have others, too: one of sixteen has its bit
// taken by another. The number of words is a power of two.
type bits []uint64

func newBits(sums int) bits {
	words := 1
	for 4*words < sums {
		words *= 2
	}
	return make(bits, words)
}

// add adds a sum, and reports whether its bit was taken.
func (b bits) add(sum uint64) (taken bool) {
	taken = b.has(sum)
	b[sum>>7&uint64(len(b)-1)] |= 1 << (sum >> 1 & 63)
	return taken
}

func (b bits) has(sum uint64) bool { return b[sum>>7&uint64(len(b)-1)]>>(sum>>1&63)&1 != 0 }
