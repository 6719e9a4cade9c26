package place

import (
	"cmp"
	"slices"

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

func arrange(p *Problem) *arranged {
	a := &arranged{sheet: p.Sheet}
	a.input = ordered(len(p.Actors), func(i int) string { return p.Actors[i].Key })
	a.rank = make([]int, len(a.input))
	for v, i := range a.input {
		a.rank[i] = v
		a.actors = append(a.actors, p.Actors[i])
		a.half = append(a.half, p.Actors[i].Half)
	}
	a.of = make([][]int, len(a.actors))
	for _, i := range ordered(len(p.Figures), func(i int) string { return p.Figures[i].Key }) {
		in := &p.Figures[i]
		f := figure{index: i}
		for _, v := range in.Shown {
			f.shown = append(f.shown, a.rank[v])
		}
		slices.Sort(f.shown)
		for _, v := range f.shown {
			a.of[v] = append(a.of[v], len(a.figures))
		}
		for _, k := range ordered(len(in.Lines), func(k int) string { return in.Lines[k].Key }) {
			l := in.Lines[k]
			if l.From == l.To {
				continue
			}
			l.From, l.To = a.rank[l.From], a.rank[l.To]
			f.lines = append(f.lines, l)
			f.input = append(f.input, k)
		}
		for _, r := range in.Relays {
			f.relays = append(f.relays, Relay{a.rank[r.From], a.rank[r.Via], a.rank[r.To]})
		}
		slices.SortFunc(f.relays, func(x, y Relay) int {
			return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.Via, y.Via), cmp.Compare(x.To, y.To))
		})
		a.figures = append(a.figures, f)
	}
	a.partners = a.partnersOf()
	a.growHubs()
	a.apart = bystanders(a)
	return a
}

// ordered returns the indices below n by key.
func ordered(n int, key func(int) string) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(key(i), key(j)) })
	return order
}

// wires returns the lines of f as package wire knows them.
func (f *figure) wires() []wire.Line {
	lines := make([]wire.Line, len(f.lines))
	for i, l := range f.lines {
		lines[i] = wire.Line{From: l.From, To: l.To, Width: l.Width, Heads: [2]plane.Unit{l.Heads[0].Length, l.Heads[1].Length}}
		if n := len(l.Token); n > 0 {
			lines[i].Token = plane.Point{X: l.Token[n-1].W, Y: l.Token[n-1].H}
		}
	}
	return lines
}

// marks returns what stands on a line, rings first. A ring keeps to its own
// part of the line, so that carriers follow each other as they did.
func (l *Line) marks() []token.Mark {
	var marks []token.Mark
	n := len(l.Rings)
	for k, r := range l.Rings {
		m := token.Mark{From: 1024 * k / n, To: 1024 * (k + 1) / n}
		for _, s := range r {
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
