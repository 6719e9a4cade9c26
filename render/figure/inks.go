package figure

import "cablegraph/render/shape"

// The inks. Those of words and lines keep 3:1 against white.
var (
	Black     = shape.RGB(0x111111) // names and titles
	Ink       = shape.RGB(0x444444) // other words, and samples of lines
	Faint     = shape.RGB(0x666666) // dates under the strip
	ghostInk  = shape.RGB(0x8a8a8a)
	ghostLine = shape.RGB(0xc4c4c4)
)

// unsaidInk is the line of messages whose category is not said.
var unsaidInk = shape.RGB(0x949494)

// inks are the lines of the categories. They keep apart for the common kinds
// of colour blindness and, by seven steps of lightness (CIE L*) or more, in a
// grey print; all keep 3:1 against white.
var inks = []shape.Color{
	shape.RGB(0x1f4fa3), // blue, L* 35
	shape.RGB(0x00794f), // green, 45
	shape.RGB(0xcf5a00), // vermilion, 53
	shape.RGB(0x7a0c2e), // wine, 26
	shape.RGB(0x1d1147), // night, 9
	shape.RGB(0x7b4fc4), // violet, 42: told from green by its head alone in grey
}
