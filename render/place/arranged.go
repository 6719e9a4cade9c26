package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
	"cablegraph/render/place/wire"
)

// An arranged problem has its actors, figures and lines in the order of their
// keys; ties keep the order in which they were given.
type arranged struct {
	sheet    Sheet
	actors   []Actor
	half     []Size // of the boxes, as large as their lines need
	figures  []figure
	apart    []bool  // who stands in the row under the graph
	of       [][]int // by actor, the figures that show it
	partners [][]int // by actor, whom lines of any figure join it to
	aloof    [][]int // by actor, who is in figures compared with its own, and in none of these
	input    []int   // actors' indices in the Problem
	rank     []int   // the other way round
}

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

// widest is how wide a token is at most for which the lines of a pair are spread: a
// date, not a list of them.
const widest = 36 * plane.Pt

// narrow returns the size of the fullest form of a token that is not wider than
// widest, else that of its last.
func (l *Line) narrow() Size {
	for _, s := range l.Token {
		if s.W <= widest {
			return s
		}
	}
	if n := len(l.Token); n > 0 {
		return l.Token[n-1]
	}
	return Size{}
}

// marks returns what stands on a line, rings first. A ring keeps to its own
// part of the line, so that carriers follow each other as they did.
func (l *Line) marks() []token.Mark {
	var marks []token.Mark
	n := len(l.Rings)
	for k, r := range l.Rings {
		m := token.Mark{Ring: r.In, From: 1024 * k / n, To: 1024 * (k + 1) / n}
		if r.bare(len(r.Forms) - 1) {
			m.Spare = 1
		}
		for _, s := range r.Forms {
			m.Sizes = append(m.Sizes, token.Size(s))
		}
		m.Prefer = (m.From + m.To) / 2
		marks = append(marks, m)
	}
	if len(l.Token) > 0 {
		m := token.Mark{Prefer: 512, To: 1024}
		if n > 0 {
			m.Prefer = 256 / n // halfway to the first ring
		}
		for _, s := range l.Token {
			m.Sizes = append(m.Sizes, token.Size(s))
		}
		marks = append(marks, m)
	}
	return marks
}
