package place

import (
	"sync"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
)

// tries is how often new starts are made, on higher sheets where that is
// allowed, while a figure has a fault other than crossings.
const tries = 3

// Solve finds the places of all figures. The best start wins by the faults of
// what is drawn; of equals, the first.
func Solve(p Problem) Solution {
	a := arrange(&p)
	height := a.height()
	var best *start
	number := 0
	for try := range tries {
		starts := a.starts(&p, height, number, try == 0)
		number += len(starts)
		for _, s := range starts {
			if best == nil || s.rank() < best.rank() {
				best = s
			}
		}
		if best.clean() || len(a.figures) == 0 {
			break
		}
		height = min(a.sheet.Greatest, height*higher/100)
	}
	best.crop()
	return a.solution(&p, best)
}

// starts runs searches on a sheet of a height, side by side: from random
// places, and for the first time from seeds. None knows of the others.
func (a *arranged) starts(p *Problem, height plane.Unit, number int, seeded bool) []*start {
	model, graph := a.model(p, height)
	froms := make([][]untangle.Spot, max(p.Starts, 1))
	if p.Starts < 1 {
		froms = make([][]untangle.Spot, 2)
	}
	if seeded {
		for _, s := range p.Seeds {
			froms = append(froms, a.seeds(s, graph))
		}
	}
	starts := make([]*start, len(froms))
	sheet := plane.Rect{Max: plane.Point{X: a.sheet.Width, Y: a.sheet.Greatest}}
	var running sync.WaitGroup
	for k, from := range froms {
		running.Go(func() { starts[k] = a.run(number+k, model, from, sheet) })
	}
	running.Wait()
	return starts
}

// model returns the search's view of the problem, on a sheet of a height less
// what bystanders take.
func (a *arranged) model(p *Problem, height plane.Unit) (*untangle.Model, untangle.Spot) {
	row := a.row(make([]plane.Point, len(a.actors)), 0)
	size := untangle.Spot{X: int(a.sheet.Width / plane.Pt), Y: int((height - row) / plane.Pt)}
	q := untangle.Problem{W: size.X, H: size.Y}
	sides := map[string]int{"": 0}
	pins := make([]*plane.Point, len(a.actors))
	for v := range a.actors {
		pins[v] = a.actors[v].Pin
	}
	fitted := a.fit(pins, size.X, size.Y, p.Stretch)
	for v, actor := range a.actors {
		if _, ok := sides[actor.Side]; !ok {
			sides[actor.Side] = len(sides)
		}
		u := untangle.Actor{HalfW: whole(a.half[v].W), HalfH: whole(a.half[v].H), Side: sides[actor.Side], Pinned: actor.Pin != nil, Pin: fitted[v]}
		if !a.apart[v] {
			u.Figures = a.of[v]
		}
		q.Actors = append(q.Actors, u)
	}
	q.Pairs = a.pairs()
	for _, f := range a.figures {
		for _, r := range f.relays {
			q.Relays = append(q.Relays, untangle.Relay(r))
		}
	}
	return untangle.New(q), size
}

const (
	// lineRoom is the free length that a line wants for its head and two stubs;
	// half of its token comes on top, up to mostRoom.
	lineRoom = 22 * plane.Pt
	mostRoom = 50 * plane.Pt
)

// pairs returns the pairs that lines join, in the order in which they occur.
func (a *arranged) pairs() []untangle.Pair {
	var pairs []untangle.Pair
	index := map[[2]int]int{}
	for f := range a.figures {
		for i := range a.figures[f].lines {
			l := &a.figures[f].lines[i]
			if a.apart[l.From] {
				continue
			}
			key := [2]int{min(l.From, l.To), max(l.From, l.To)}
			e, ok := index[key]
			if !ok {
				e = len(pairs)
				index[key] = e
				pairs = append(pairs, untangle.Pair{A: key[0], B: key[1]})
			}
			q := &pairs[e]
			if n := len(q.Lines); n == 0 || q.Lines[n-1].Figure != f {
				q.Lines = append(q.Lines, untangle.Count{Figure: f})
			}
			q.Lines[len(q.Lines)-1].Lines++
			need := lineRoom
			if len(l.Token) > 0 {
				need += l.Token[0].W / 2
			}
			for _, r := range l.Rings {
				need += r.W
			}
			q.Need = max(q.Need, int(min(need, mostRoom)/plane.Pt))
		}
	}
	return pairs
}

// seeds stretches places found elsewhere onto the sheet.
func (a *arranged) seeds(s []plane.Point, size untangle.Spot) []untangle.Spot {
	at := make([]*plane.Point, len(a.actors))
	for v, i := range a.input {
		if !a.apart[v] && len(a.of[v]) > 0 {
			at[v] = &s[i]
		}
	}
	return a.fit(at, size.X, size.Y, true)
}

func (t *start) clean() bool {
	for _, f := range t.faults {
		if !f.Clean() {
			return false
		}
	}
	return true
}

// crop moves everything up to the edge of the sheet, so that it is no higher
// than what is drawn. Where everybody is pinned to places on the sheet, these
// are kept.
func (t *start) crop() {
	if len(t.figures) == 0 {
		return
	}
	up := edge - t.used().Min.Y
	for v := range t.places {
		t.places[v].Y += up
	}
	t.finish()
}

// solution puts the best start into the order of the problem.
func (a *arranged) solution(p *Problem, t *start) Solution {
	s := Solution{Places: make([]plane.Point, len(p.Actors)), Figures: make([]Drawn, len(p.Figures)), Height: a.sheet.Least}
	for v, i := range a.input {
		if len(a.of[v]) > 0 {
			s.Places[i] = t.places[v]
		}
	}
	for k := range a.figures {
		f := &a.figures[k]
		s.Figures[f.index] = a.drawn(&p.Figures[f.index], f, t, k)
		s.Faults = s.Faults.Add(t.faults[k])
	}
	if len(a.figures) > 0 {
		s.Height = max(s.Height, t.used().Max.Y+edge)
	}
	return s
}

// drawn returns a figure in the order of the problem.
func (a *arranged) drawn(in *Figure, f *figure, t *start, k int) Drawn {
	d := Drawn{Lines: make([]Curve, len(in.Lines)), Faults: t.faults[k]}
	for _, i := range in.Shown {
		d.Boxes = append(d.Boxes, t.sketches[k].boxes[a.rank[i]])
	}
	for i := range d.Lines {
		d.Lines[i].Token.Form = -1
	}
	for n, i := range f.input {
		c := Curve{Cubic: t.sketches[k].wiring.Ways[n].Cubic, Token: Mark{Form: -1}}
		rings := len(f.lines[n].Rings)
		way := t.sketches[k].wiring.Ways[n].Flat
		for m, at := range t.marks[k][n] {
			mark := Mark{Form: at.Form}
			if at.Form >= 0 {
				mark.Box = at.Box
				mark.Gap = [2]plane.Unit{parameter(way, at.Gap[0]), parameter(way, at.Gap[1])}
			}
			if m < rings {
				c.Rings = append(c.Rings, mark)
			} else {
				c.Token = mark
			}
		}
		d.Lines[i] = c
	}
	return d
}

// parameter returns the parameter of a curve, in 1/65536, at a length of its
// straight pieces, which are even in the parameter.
func parameter(way []plane.Point, at plane.Unit) plane.Unit {
	n := plane.Unit(len(way) - 1)
	for i := range n {
		l := way[i+1].Sub(way[i]).Len()
		if at <= l || i == n-1 {
			return plane.Clamp((i*65536+at*65536/max(1, l))/n, 0, 65536)
		}
		at -= l
	}
	return 65536
}
