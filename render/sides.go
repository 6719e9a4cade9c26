package render

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
)

// A sideLook is how the boxes of one side look.
type sideLook struct{ fill, line Color }

// sideLooks are pale enough that black words keep 7:1 on them.
var sideLooks = []sideLook{
	{RGB(0xe4f3e6), RGB(0x2f7a3b)},
	{RGB(0xe4eef9), RGB(0x2c6fb5)},
	{RGB(0xfbe9e5), RGB(0xb5402c)},
	{RGB(0xfdf3d7), RGB(0x94700a)},
	{RGB(0xf1e6f6), RGB(0x84479c)},
	{RGB(0xe0f4f4), RGB(0x1f7d7d)},
	{RGB(0xf3ece4), RGB(0x7d5a36)},
}

// plainSide is for actors without a side, and for sides beyond the looks.
var plainSide = sideLook{RGB(0xf4f4f4), RGB(0x757575)}

// greySide is for print in one colour, where the tag alone says the side.
var greySide = sideLook{RGB(0xf6f6f6), RGB(0x444444)}

// sidesOf lists the sides that have a look, in the order of the looks. They
// are those of the whole set, whoever is shown, so that a side looks the same
// in a paper and in slides of a few actors; of too many, those with the most
// actors.
func sidesOf(d *graph.Dataset) []string {
	actors := make(map[string]int) // by side
	for _, a := range d.Actors {
		if a.Side != "" {
			actors[a.Side]++
		}
	}
	sides := slices.SortedFunc(maps.Keys(actors), func(a, b string) int {
		return cmp.Or(cmp.Compare(actors[b], actors[a]), strings.Compare(a, b))
	})
	sides = sides[:min(len(sides), len(sideLooks))]
	slices.Sort(sides)
	return sides
}

func (set *Set) look(side string) sideLook {
	if set.Style.Grey {
		return greySide
	}
	if i := slices.Index(set.sides, side); i >= 0 {
		return sideLooks[i]
	}
	return plainSide
}
