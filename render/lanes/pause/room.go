package pause

import (
	"slices"

	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A Stretch is a piece of a lane.
type Stretch struct{ Left, Right shape.Unit }

// Free returns the stretches between two places that nothing takes; taken are in order.
// On the shortest no line would be seen.
func Free(s scale.Style, taken []Stretch, left, right shape.Unit) []Stretch {
	var out []Stretch
	for _, t := range append(slices.Clone(taken), Stretch{right, right}) {
		if to := min(t.Left, right); to-left >= s.Em()/2 {
			out = append(out, Stretch{left, to})
		}
		left = max(left, t.Right)
	}
	return out
}

// Label finds room for words on the longest of some stretches, which it cuts where they
// stand, from x on.
func Label(s scale.Style, words string, free []Stretch) (lines []Stretch, x shape.Unit, ok bool) {
	if len(free) == 0 {
		return nil, 0, false
	}
	longest := 0
	for i, f := range free {
		if f.Right-f.Left > free[longest].Right-free[longest].Left {
			longest = i
		}
	}
	f, air := free[longest], s.Em()/4
	width := s.Faces.Measure(words, s.Label(), false)
	if f.Right-f.Left < width+2*air {
		return free, 0, false
	}
	x = (f.Left + f.Right - width) / 2
	for i, one := range free {
		if i != longest {
			lines = append(lines, one)
			continue
		}
		for _, part := range []Stretch{{f.Left, x - air}, {x + width + air, f.Right}} {
			if part.Right-part.Left >= s.Em()/2 {
				lines = append(lines, part)
			}
		}
	}
	return lines, x, true
}

// ink is that of the line of a pause. It has no hue.
var ink = shape.RGB(0x7a7a7a)

// Line draws the line of a pause from at on.
func Line(b *shape.Builder, s scale.Style, at shape.Point, width shape.Unit) {
	b.Line(ink, s.Em()/16, []shape.Unit{s.Em() / 2, s.Em() / 3}, at, shape.Point{X: at.X + width, Y: at.Y})
}
