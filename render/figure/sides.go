package figure

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/shape"
)

// A BoxLook is how a box looks.
type BoxLook struct {
	Fill, Line, Words, Tag shape.Color
	Border                 shape.Unit
}

// sideLooks are fill and line of the sides, pale enough that black words keep
// 7:1 on them.
var sideLooks = [...]struct{ fill, line shape.Color }{
	{shape.RGB(0xe4f3e6), shape.RGB(0x2f7a3b)},
	{shape.RGB(0xe4eef9), shape.RGB(0x2c6fb5)},
	{shape.RGB(0xfbe9e5), shape.RGB(0xb5402c)},
	{shape.RGB(0xfdf3d7), shape.RGB(0x94700a)},
	{shape.RGB(0xf1e6f6), shape.RGB(0x84479c)},
	{shape.RGB(0xe0f4f4), shape.RGB(0x1f7d7d)},
	{shape.RGB(0xf3ece4), shape.RGB(0x7d5a36)},
}

// Sides are the scale of boxes: fill and tag say whom an actor acts for.
type Sides struct {
	names []string // ordered; the index chooses the look
	style Style
}

// newSides gives looks to the sides of the whole set, whoever is shown: a side
// looks the same in a paper and in slides of a few actors. Where there are more
// sides than looks, those with the most actors have one, equals by name.
func newSides(d *graph.Dataset, style Style) Sides {
	actors := make(map[string]int) // by side
	for _, a := range d.Actors {
		if a.Side != "" {
			actors[a.Side]++
		}
	}
	names := slices.SortedFunc(maps.Keys(actors), func(a, b string) int {
		return cmp.Or(cmp.Compare(actors[b], actors[a]), strings.Compare(a, b))
	})
	names = names[:min(len(names), len(sideLooks))]
	slices.Sort(names)
	return Sides{names, style}
}

// Colors returns fill and line of a side. Actors without a side, and sides
// beyond the looks, are plain; in grey the tag alone says the side.
func (s Sides) Colors(side string) (fill, line shape.Color) {
	if s.style.Grey {
		return shape.RGB(0xf6f6f6), shape.RGB(0x444444)
	}
	if i := slices.Index(s.names, side); i >= 0 {
		return sideLooks[i].fill, sideLooks[i].line
	}
	return shape.RGB(0xf4f4f4), shape.RGB(0x757575)
}

// Box returns the look of an actor's box; that of a principal has a bolder
// border.
func (s Sides) Box(side string, principal bool) BoxLook {
	fill, line := s.Colors(side)
	look := BoxLook{Fill: fill, Line: line, Words: Black, Tag: line, Border: s.style.Em() / 10}
	if principal {
		look.Border = s.style.Em() / 6
	}
	return look
}

// Ghost returns the look of the box of somebody who is silent in the period.
func (s Sides) Ghost() BoxLook {
	return BoxLook{Fill: shape.White, Line: ghostLine, Words: ghostInk, Tag: ghostInk, Border: s.style.Em() / 12}
}
