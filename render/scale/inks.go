package scale

import "cablegraph/render/shape"

// The inks of words. A line has the hue of its category, words never: they keep
// 5:1 against white and against the tints of boxes.
var (
	Black = shape.RGB(0x1a1a1a) // names, titles, labels, and lines of several categories or of none
	Ink   = shape.RGB(0x4d4d4d) // other words
	Faint = shape.RGB(0x6a6a6a) // words under the strip, and of pale boxes
)

// ghostLine is the border of a pale box.
var ghostLine = shape.RGB(0xa8a8a8)

// UnsaidInk is the line of messages whose category is not said.
var UnsaidInk = shape.RGB(0x888888)

// Inks are the lines of the categories, slot by slot. The test says how far
// apart they stay for those who see all hues, who do not, and in grey. No hue
// stands alone: head and token say the same.
var Inks = []shape.Color{
	shape.RGB(0x2636a0), // blue
	shape.RGB(0x00695f), // teal
	shape.RGB(0xb85f00), // orange
	shape.RGB(0x5e0b1d), // wine
	shape.RGB(0x1b0029), // night
	shape.RGB(0xb654b7), // orchid
}
