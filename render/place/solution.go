package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
)

// A Solution is where everything stands, in the order of its Problem.
type Solution struct {
	Height  plane.Unit    // of the sheet, margins included
	Used    plane.Unit    // of it, by what is drawn and a margin below
	Places  []plane.Point // of the actors' middles; zero for who is never shown
	Figures []Drawn
	Faults  sketch.Faults // of all figures
	Barred  []int         // lines of its one figure that can't but run through boxes; where there are some, nothing is drawn
}

// A Drawn is a figure as drawn.
type Drawn struct {
	Boxes  []plane.Rect // by Figure.Shown
	Apart  []bool       // by Figure.Shown: it stands in the row under the graph
	Lines  []Curve      // by Figure.Lines
	Bad    []bool       // by Figure.Lines: it has a fault other than crossings
	Faults sketch.Faults
}

// A Curve is a line as drawn, from border to border, tips included.
type Curve struct {
	plane.Cubic
	Token Mark
	Rings []Mark
}

// A Mark is where a token or ring stands on its line.
type Mark struct {
	Form int        // of the token's forms; -1 where there is none or no room
	Box  plane.Rect // zero without form
	Left bool       // of a ring: its name stands to its left
	// Gap is the part of the line that is left out, in 1/65536 of the cubic's
	// parameter.
	Gap [2]plane.Unit
}

// solutionOf puts the best start into the order of the problem.
func solutionOf(a *arranged, p *Problem, t *start) Solution {
	s := Solution{Places: make([]plane.Point, len(p.Actors)), Figures: make([]Drawn, len(p.Figures)), Height: a.sheet.Least}
	for v, i := range a.input {
		if len(a.of[v]) > 0 {
			s.Places[i] = t.places[v]
		}
	}
	for k := range a.figures {
		f := &a.figures[k]
		s.Figures[f.index] = drawnOf(a, &p.Figures[f.index], f, t, k)
		s.Faults = s.Faults.Add(t.faults[k])
	}
	if len(a.figures) > 0 {
		s.Used = t.used().Max.Y + sketch.Edge
		s.Height = max(s.Height, s.Used)
	}
	return s
}

// drawnOf returns a figure in the order of the problem.
func drawnOf(a *arranged, in *Figure, f *figure, t *start, k int) Drawn {
	d := Drawn{Lines: make([]Curve, len(in.Lines)), Bad: make([]bool, len(in.Lines)), Faults: t.faults[k]}
	for _, i := range in.Shown {
		d.Boxes = append(d.Boxes, t.sketches[k].Boxes[a.rank[i]])
		d.Apart = append(d.Apart, a.apart[a.rank[i]])
	}
	for i := range d.Lines {
		d.Lines[i].Token.Form = -1
	}
	for n, i := range f.input {
		c := Curve{Cubic: t.sketches[k].Wiring.Ways[n].Cubic, Token: Mark{Form: -1}}
		rings := len(f.Lines[n].Rings)
		way := t.sketches[k].Wiring.Ways[n].Flat
		for m, at := range t.marks[k][n] {
			mark := Mark{Form: at.Form}
			if at.Form >= 0 {
				mark.Box, mark.Left = at.Box, at.Left
				mark.Gap = [2]plane.Unit{parameter(way, at.Gap[0]), parameter(way, at.Gap[1])}
			}
			if m < rings {
				c.Rings = append(c.Rings, mark)
			} else {
				c.Token = mark
			}
		}
		d.Lines[i], d.Bad[i] = c, t.bad[k][n]
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
