package lanes

import (
	"errors"
	"slices"

	"cablegraph/render/lanes/sequence"
	"cablegraph/render/lanes/strip"
)

// ErrTooNarrow is the error for a message that a strip has no room for.
var ErrTooNarrow = errors.New("the sheet is too narrow for a figure of time")

// pack lays out segments in strips: as many side by side as have room, and those
// that have none on a strip of their own in parts. For that no name is cut more
// often than cut.
func pack(f *strip.Frame, segments []sequence.Segment, cut int) ([]*strip.Strip, error) {
	var parts []sequence.Segment
	for _, seg := range segments {
		parts = append(parts, fitting(f, seg)...)
	}
	var strips []*strip.Strip
	for len(parts) > 0 {
		t, ok := strip.New(f, parts[:1], strip.Shortest)
		if !ok {
			return nil, ErrTooNarrow
		}
		n := 1
		for ; n < len(parts); n++ {
			wider, ok := strip.New(f, parts[:n+1], cut)
			if !ok {
				break
			}
			t = wider
		}
		strips, parts = append(strips, t), parts[n:]
	}
	return strips, nil
}

// fitting returns the parts of a segment that fit a strip each: one, if it does.
func fitting(f *strip.Frame, seg sequence.Segment) []sequence.Segment {
	for n := 1; ; n++ {
		parts := seg.Parts(n)
		fits := func(part sequence.Segment) bool {
			cut := strip.Readable
			if len(part.Messages) <= fewest {
				cut = strip.Shortest
			}
			_, ok := strip.New(f, []sequence.Segment{part}, cut)
			return ok || len(part.Messages) == 1
		}
		if !slices.ContainsFunc(parts, func(p sequence.Segment) bool { return !fits(p) }) {
			return parts
		}
	}
}

// fewest is how many messages a strip has at least before names are cut to a few
// letters.
const fewest = 6
