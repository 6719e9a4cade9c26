// Package axis turns columns that must keep their distances, and days, into places
// on one line: the columns in their order, the days between them.
//
// [Spread] finds the places of columns; a [Calendar] then says where every other
// day lies. Both are monotone: what is later lies further to the right.
package axis

import (
	"cmp"
	"slices"

	"cablegraph/render/shape"
)

// A Gap is the least distance of two columns.
type Gap struct {
	From, To int // indexes of columns, From the smaller
	Least    shape.Unit
}

// SortGaps orders gaps as Least and Spread want them: by their right ends.
func SortGaps(gaps []Gap) {
	slices.SortStableFunc(gaps, func(a, b Gap) int { return cmp.Compare(a.To, b.To) })
}

// Least returns how much room columns need that keep their gaps, which are
// sorted.
func Least(columns int, gaps []Gap) shape.Unit { return last(Places(columns, gaps)) }

// Places sets columns as close as their sorted gaps allow.
func Places(columns int, gaps []Gap) []shape.Unit { return places(make([]int, columns-1), gaps, 0) }

// Spread places columns between 0 and width, the first and the last at these ends.
// Every gap is kept; what room is left is shared out by the weights of the steps
// from column to column, which are no larger than a million and not all 0. There
// is no way where Least is more than width.
func Spread(weights []int, gaps []Gap, width shape.Unit) ([]shape.Unit, bool) {
	if Least(len(weights)+1, gaps) > width {
		return nil, false
	}
	low, high := 0, 1 // a share that fits, and one that does not
	for last(places(weights, gaps, high)) <= width {
		low, high = high, 2*high
	}
	for high-low > 1 {
		if mid := (low + high) / 2; last(places(weights, gaps, mid)) <= width {
			low = mid
		} else {
			high = mid
		}
	}
	at := places(weights, gaps, low)
	at[len(at)-1] = width // with what no whole share is left of
	return at, true
}

// finest is how many parts of a Unit a share of weight 1 has.
const finest = 1 << 20

// places sets every column as far to the left as its gaps and its share of the
// room allow. One pass is enough, because gaps are ordered by their right ends.
func places(weights []int, gaps []Gap, share int) []shape.Unit {
	at := make([]shape.Unit, len(weights)+1)
	for i := range at {
		if i > 0 {
			at[i] = at[i-1] + shape.Unit(int64(weights[i-1])*int64(share)/finest)
		}
		for ; len(gaps) > 0 && gaps[0].To == i; gaps = gaps[1:] {
			at[i] = max(at[i], at[gaps[0].From]+gaps[0].Least)
		}
	}
	return at
}

func last(at []shape.Unit) shape.Unit { return at[len(at)-1] }
