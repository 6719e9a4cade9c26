package scale

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

// sideLooks are fill and border of the sides: tints so near to grey that no one
// takes them for the hue of a category. They only group; the tag tells.
var sideLooks = [...]struct{ fill, line shape.Color }{
	{shape.RGB(0xe6ecdf), shape.RGB(0x65735a)}, // greenish
	{shape.RGB(0xf3ead9), shape.RGB(0x86714a)}, // sand
	{shape.RGB(0xf2e4e4), shape.RGB(0x8a6464)}, // rose
	{shape.RGB(0xe2eded), shape.RGB(0x5f7878)}, // sea
	{shape.RGB(0xebe5f0), shape.RGB(0x75688a)}, // lilac
	{shape.RGB(0xe4e9ef), shape.RGB(0x5c6b7a)}, // slate
	noSide,
}

// noSide is the look of actors without a side, and of all in grey.
var noSide = struct{ fill, line shape.Color }{shape.RGB(0xefefec), shape.RGB(0x757571)}

// Sides are the scale of boxes: tint and tag say whom an actor acts for.
type Sides struct {
	names []string               // the largest first; the index chooses the tint
	hues  map[string]shape.Color // by side, where the sides are the categories
	own   map[string]shape.Color // by side, those of the user's choice
	style Style
}

// NewSides gives looks to the sides of the whole set, whoever is shown: a side
// looks the same in a paper and in slides of a few actors. The largest have
// tints of their own, in the order of their names; sides beyond these use the
// tints again. Where the sides are what colours the lines, boxes have the hues
// of the lines.
func NewSides(s *graph.Series, style Style) Sides {
	actors := make(map[string]int) // by side
	for _, a := range s.Dataset.Actors {
		if a.Side != "" {
			actors[a.Side]++
		}
	}
	names := slices.SortedFunc(maps.Keys(actors), func(a, b string) int {
		return cmp.Or(cmp.Compare(actors[b], actors[a]), strings.Compare(a, b))
	})
	slices.Sort(names[:min(len(names), len(sideLooks))])
	own := make(map[string]shape.Color)
	legend := s.Dataset.Legend(graph.SideColumn)
	for _, side := range names {
		if c := legend.Color(legend.Label(side)); c.Chosen() {
			own[side] = shape.RGB(c.RGB)
		}
	}
	return Sides{names, sideHues(s, names, style), own, style}
}

// sideHues returns the hues of the lines that sides send; nil where the lines
// have hues for something else.
func sideHues(s *graph.Series, names []string, style Style) map[string]shape.Color {
	if s.Categories == nil || s.Categories.Column != graph.SideColumn {
		return nil
	}
	hues := make(map[string]shape.Color)
	legend, looks := s.Dataset.Legend(graph.SideColumn), NewCategories(s, Style{Words: style.Words}).Looks
	for _, side := range names {
		if i := slices.Index(s.Categories.Labels, legend.Label(side)); i >= 0 {
			hues[side] = looks[i].Ink
		}
	}
	return hues
}

// Colors returns fill and border of a side. Where sides have hues, the fill is
// one part of the hue in eight, and sides that send nothing are grey; in grey
// the tag alone says the side.
func (s Sides) Colors(side string) (fill, line shape.Color) {
	i := slices.Index(s.names, side)
	hue, sends := s.hues[side]
	own, chosen := s.own[side]
	switch {
	case s.style.Grey || i < 0 || s.hues != nil && !sends:
		return noSide.fill, noSide.line
	case chosen:
		return paler(own), own
	case sends:
		return paler(hue), hue
	}
	look := sideLooks[i%len(sideLooks)]
	return look.fill, look.line
}

// Pale is a tint mixed with three parts of white in ten, so that grey lines are
// seen on it.
func Pale(c shape.Color) shape.Color {
	mix := func(shift uint) uint32 { return (7*uint32(c>>shift&0xff) + 3*0xff) / 10 << shift }
	return shape.RGB(mix(16) | mix(8) | mix(0))
}

// paler mixes a colour with seven parts of white.
func paler(c shape.Color) shape.Color {
	mix := func(shift uint) uint32 { return (uint32(c>>shift&0xff) + 7*0xff) / 8 << shift }
	return shape.RGB(mix(16) | mix(8) | mix(0))
}

// Box returns the look of an actor's box; that of a principal has a bolder
// border.
func (s Sides) Box(side string, principal bool) BoxLook {
	fill, line := s.Colors(side)
	look := BoxLook{Fill: fill, Line: line, Words: Black, Tag: Ink, Border: s.style.Em() / 10}
	if principal {
		look.Border = s.style.Em() * 3 / 16
	}
	return look
}

// Of returns the look of an actor's box: in the colour that the user chose for
// him, else in that of his side.
func (s Sides) Of(a *graph.Actor) BoxLook {
	look := s.Box(a.Side, a.Principal)
	if a.Color.Chosen() && !s.style.Grey {
		look.Line = shape.RGB(a.Color.RGB)
		look.Fill = paler(look.Line)
	}
	return look
}

// Ghost returns the look of the box of somebody without any message of the
// period.
func (s Sides) Ghost() BoxLook {
	return BoxLook{Fill: shape.White, Line: ghostLine, Words: Faint, Tag: Faint, Border: s.style.Em() / 12}
}
