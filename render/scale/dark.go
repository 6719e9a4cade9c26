package scale

import (
	"slices"

	"cablegraph/render/shape"
)

// DarkGround is the ground of a figure on a dark screen, and DarkWords are words
// on a filled token there.
var (
	DarkGround = shape.RGB(0x15181c)
	DarkWords  = shape.RGB(0x101216)
)

// darkInks are the lines of the categories on a dark ground, slot by slot as
// inks are, and darkUnsaid is that of what is not said. The test says how far
// apart they stay.
var (
	darkInks = []shape.Color{
		shape.RGB(0x548efa), // blue
		shape.RGB(0x88f1d7), // teal
		shape.RGB(0xfbb83b), // orange
		shape.RGB(0xe74f53), // red
		shape.RGB(0xffffb4), // straw
		shape.RGB(0xc3c3f0), // lavender
	}
	darkUnsaid = shape.RGB(0x909090)
)

// Dark returns the colour that takes the place of c on a dark screen. Hues of
// categories have one of their own. Of all others the lightness is turned
// around, between that of the ground and that of black words, so that what was
// near the ground stays near it.
func Dark(c shape.Color) shape.Color {
	switch slot := slices.Index(Inks, c); {
	case slot >= 0:
		return darkInks[slot]
	case c == UnsaidInk:
		return darkUnsaid
	case c == shape.White:
		return DarkGround
	}
	channels := [3]int{int(c >> 16 & 0xff), int(c >> 8 & 0xff), int(c & 0xff)}
	most, least := slices.Max(channels[:]), slices.Min(channels[:])
	const ground, step, steps = 0x18, 0xec - 0x18, 0xff - 0x1a // black words become #ececec
	for i, v := range channels {
		channels[i] = min(ground+(0xff-most-least+v)*step/steps, 0xff)
	}
	if most-least > tinted {
		lighten(&channels)
	}
	return shape.RGB(uint32(channels[0])<<16 | uint32(channels[1])<<8 | uint32(channels[2]))
}

// tinted is how far apart the channels of a tint may be; what is beyond has a hue,
// and is a line.
const tinted = 0x48

// lighten mixes a colour with white until its luma lets a line be seen on the
// dark ground.
func lighten(channels *[3]int) {
	const enough = 118
	for range 16 {
		if luma := (299*channels[0] + 587*channels[1] + 114*channels[2]) / 1000; luma >= enough {
			return
		}
		for i, v := range channels {
			channels[i] = v + (0xff-v)/8
		}
	}
}
