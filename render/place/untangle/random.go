package untangle

import "math/bits"

// A Random is a splitmix64 generator: the same numbers everywhere.
type Random uint64

// Next returns 64 random bits.
func (r *Random) Next() uint64 {
	*r += 0x9E3779B97F4A7C15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// Below returns a number from 0 to n-1; 0 where n is less than 1.
func (r *Random) Below(n int) int {
	if n <= 1 {
		return 0
	}
	high, _ := bits.Mul64(r.Next(), uint64(n))
	return int(high)
}

// Within returns a number from -n to n.
func (r *Random) Within(n int) int { return r.Below(2*n+1) - n }

// patience returns a number from the exponential distribution with mean 1, in
// 1/65536: how many times the temperature a move may cost.
func (r *Random) patience() int64 { return patience[r.Next()>>(64-patienceBits)] }

const patienceBits = 12

// patience is -ln of the middles of equal parts of 0 to 1.
var patience = func() (t [1 << patienceBits]int64) {
	const ln2 = 45426 // in 1/65536
	for i := range t {
		t[i] = (log2(1<<(patienceBits+1)) - log2(uint64(2*i+1))) * ln2 >> 16
	}
	return t
}()

// log2 returns the logarithm of n to base 2 in 1/65536, bit by bit: the square
// of a number between 1 and 2 is above 2 where the next bit is set.
func log2(n uint64) int64 {
	whole := bits.Len64(n) - 1
	l := int64(whole)
	x := n << (31 - whole) // in 1/2^31
	for range 16 {
		x = x * x >> 31
		l <<= 1
		if x >= 1<<32 {
			x >>= 1
			l |= 1
		}
	}
	return l
}
