package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

const (
	// lineRoom is the free length that a line needs for its head and two stubs;
	// half of its token comes on top, up to mostRoom.
	lineRoom = 22 * plane.Pt
	mostRoom = 50 * plane.Pt
)

// length returns the free length that a line needs.
func length(l *sketch.Line) plane.Unit {
	need := lineRoom
	if len(l.Token) > 0 {
		need += l.Token[0].W / 2
	}
	for _, r := range l.Rings {
		need += r.Forms[0].W
	}
	return min(need, mostRoom)
}

// fullLength returns that of a line whose token has room in its shortest form wherever
// the line goes.
func fullLength(l *sketch.Line) plane.Unit {
	need := length(l)
	if n := len(l.Token); n > 0 {
		need = max(need, lineRoom+l.Token[n-1].W)
	}
	return need
}
