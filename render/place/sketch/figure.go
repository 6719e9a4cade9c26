package sketch

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/wire"
)

// A Figure is a period: who is shown and which lines are drawn. Actors are named by
// their index.
type Figure struct {
	Shown []int // ascending
	Lines []Line
}

// Wires returns the lines of f as package wire knows them.
func (f *Figure) Wires() []wire.Line {
	lines := make([]wire.Line, len(f.Lines))
	for i, l := range f.Lines {
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

// Thick reports whether a figure has very many lines.
func (f *Figure) Thick() bool { return len(f.Lines) >= dense*len(f.Shown) }
