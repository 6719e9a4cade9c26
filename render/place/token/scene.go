package token

import (
	"slices"

	"cablegraph/render/place/plane"
)

// A Scene is a figure in which marks are placed.
type Scene struct {
	Sheet plane.Rect
	Boxes []plane.Rect
	Lines []Line
}

// A Line is where a line runs and what stands on it.
type Line struct {
	Key    string // which line it is, in scenes that follow each other
	Width  plane.Unit
	Heads  [2]Head
	Marks  []Mark
	way    []plane.Point
	area   plane.Rect // around way
	things []thing    // that are in the way of other lines' marks, heads last
	bare   int        // of things, before the heads
}

// A Head is the size of an arrow's head; zero for none.
type Head struct{ Length, Half plane.Unit }

// A Size is a width and a height.
type Size struct{ W, H plane.Unit }

func (s Size) half() Size { return Size{s.W / 2, s.H / 2} }

// A Mark is something that stands on a line.
type Mark struct {
	Sizes    []Size     // of its forms, the best first
	Spare    int        // so many of the last forms stand only where the others have no room
	Ring     plane.Unit // from an end of each form to the middle of its ring, which lies on the line; 0: the middle of the form does
	Prefer   int        // where it should stand, in 1/1024 of the line
	From, To int        // between where it may stand, likewise
}

// smallest returns the size of the last form that is not spare.
func (m *Mark) smallest() Size { return m.Sizes[len(m.Sizes)-1-m.Spare] }

// A Place is where a mark stands.
type Place struct {
	Form int // of the mark's Sizes; -1 where there is no room
	Box  plane.Rect
	Left bool          // of a ring: the rest of the mark stands to its left
	Gap  [2]plane.Unit // lengths along the line between which the line is hidden
}

// Distances in a scene.
const (
	// fromBox is the air between a mark and a box.
	fromBox = 3 * plane.Pt / 2
	// fromMark is the air between two marks, as wide as a space: less, and two
	// dates are read as one. Where that leaves a mark without a place, crowded
	// has to do.
	fromMark = 3 * plane.Pt
	crowded  = 8 * plane.Pt / 5
	// fromHead is the air between a mark and a head.
	fromHead = plane.Pt / 2
	// stub is what remains to be seen of a line between its head, or its end,
	// and a mark.
	stub = 9 * plane.Pt / 2
	// inside is how far a line stays within a mark that is moved to its side.
	inside = 4 * plane.Pt
)

// margins is the air between a mark and a foreign line: from clear at first
// sight, over still nearer to its own line by far, to barely so.
var margins = [3]plane.Unit{9 * plane.Pt / 2, 11 * plane.Pt / 5, 6 * plane.Pt / 5}

// fair is the margin that Room asks for.
const fair = 1

// Run lets the line run along straight pieces within area.
func (l *Line) Run(way []plane.Point, area plane.Rect) {
	l.way, l.area = way, area
	l.things = slices.Grow(l.things[:0], len(way)-1+len(l.Heads))
	for k := 1; k < len(way); k++ {
		l.things = append(l.things, piece(way[k-1], way[k], l.Width/2, true))
	}
	l.bare = len(l.things)
	for side, h := range l.Heads {
		if h.Length > 0 {
			tip, back := l.head(side)
			l.things = append(l.things, piece(tip, back, h.Half+fromHead, false))
		}
	}
}

// head returns the tip and the middle of the back of a line's head.
func (l *Line) head(side int) (tip, back plane.Point) {
	n := len(l.way)
	tip, next := l.way[0], l.way[1]
	if side == 1 {
		tip, next = l.way[n-1], l.way[n-2]
	}
	d := next.Sub(tip)
	return tip, tip.Along(tip.Add(d), l.Heads[side].Length, max(1, d.Len()))
}
