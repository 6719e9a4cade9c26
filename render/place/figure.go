package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/wire"
)

// A figure is a figure of the problem by the arranged actors.
type figure struct {
	index  int // in the Problem
	shown  []int
	lines  []Line
	input  []int // lines' indices in the Problem's figure
	relays []Relay
}

// wires returns the lines of f as package wire knows them.
func (f *figure) wires() []wire.Line {
	lines := make([]wire.Line, len(f.lines))
	for i, l := range f.lines {
		lines[i] = wire.Line{From: l.From, To: l.To, Width: l.Width, Heads: [2]plane.Unit{l.Heads[0].Length, l.Heads[1].Length}}
		if token := l.narrow(); token != (Size{}) {
			lines[i].Token = plane.Point{X: token.W, Y: token.H}
		}
	}
	return lines
}

// In a figure of dense or more lines an actor, every coarse-th of them is tried,
// and none nearer to one end: most bundles are beset there, and what a bow frees
// from one box it leads through the next line.
const (
	dense  = 3
	coarse = 2
)

func (f *figure) thick() bool { return len(f.lines) >= dense*len(f.shown) }
