package axis

import (
	"cmp"
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/render/shape"
)

// A Calendar says where days begin. It is stretched: between two points that are
// known, days have the same width, and elsewhere another one.
type Calendar []Point

// A Point is where one day begins. Points are in the order of their days and
// places.
type Point struct {
	Day edtf.Day
	X   shape.Unit
}

// At returns where a day begins; a day before the first point or after the last
// one begins there. Of several points of one day the last counts.
func (c Calendar) At(d edtf.Day) shape.Unit {
	i, _ := slices.BinarySearchFunc(c, d, func(p Point, d edtf.Day) int { return cmp.Or(cmp.Compare(p.Day, d), -1) }) // the first after d
	switch {
	case i == 0:
		return c[0].X
	case i == len(c):
		return c[i-1].X
	}
	a, b := c[i-1], c[i]
	return a.X + shape.Unit(int64(b.X-a.X)*int64(d-a.Day)/int64(b.Day-a.Day))
}
