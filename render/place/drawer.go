package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/place/token"
	"cablegraph/render/place/wire"
)

// A Drawer draws a figure over and over, of some lines and then of more, between places
// that were found before: nobody is moved, and no box grows. It takes little time, so
// that a caller can leave out lines that have no room, and draw again; and less where
// most is as it was drawn before.
type Drawer struct {
	Brief bool // figures in which lines can't but run through boxes are not drawn
	Fair  bool // bent lines are led past others at their ends, which takes longer
	drawn *start
	bows  map[pair]sketch.Bow // that pains have found for what was kept
	past  map[pair]sketch.Bow // that have led lines past boxes in any draft
}

// A pair is the keys of two actors, in their order.
type pair [2]string

func keysOf(a *arranged, b *wire.Bundle) pair { return pair{a.actors[b.Low].Key, a.actors[b.High].Key} }

// Draw draws the one figure of a problem, at the pins that all actors have. With pains,
// it bends lines anew where few faults are left, which takes longer, but not in thick
// figures. Where a line runs through a box, no tokens are placed: nobody keeps that. It
// draws nothing where it is to be brief and lines are barred.
func (d *Drawer) Draw(p Problem, pains bool) Solution {
	a := ordering(&p)
	t := &start{arranged: a, height: p.Sheet.Greatest, places: make([]plane.Point, len(a.actors)), quick: true, rough: !d.Fair}
	for v := range a.actors {
		t.places[v] = *a.actors[v].Pin
	}
	t.prepare()
	s := t.sketches[0]
	if s.Finder.Remember = true; d.drawn != nil {
		s.Finder.Follow(d.drawn.sketches[0].Finder)
	}
	for b := range s.Wiring.Bundles {
		if bow, is := d.bows[keysOf(a, &s.Wiring.Bundles[b])]; is {
			s.Hold(b, bow)
		}
	}
	s.Stand(t.places)
	if d.Brief {
		if barred := sketch.Barred(s, mostRelief, func(b int) sketch.Bow { return d.past[keysOf(a, &s.Wiring.Bundles[b])] }); barred != nil {
			var lines []int
			for _, i := range barred {
				lines = append(lines, a.figures[0].input[i])
			}
			return Solution{Barred: lines}
		}
	}
	t.lead(0)
	if d.past == nil {
		d.past = make(map[pair]sketch.Bow)
	}
	for b := range s.Wiring.Bundles {
		if q := &s.Wiring.Bundles[b]; q.Bow != 0 {
			d.past[keysOf(a, q)] = sketch.Bow{By: q.Bow, Skew: q.Skew}
		}
	}
	drawing := s.Drawn()
	t.marks, t.faults, t.bad = [][][]token.Place{make([][]token.Place, len(s.Lines))}, []sketch.Faults{drawing.Faults}, [][]bool{drawing.Bad}
	if drawing.Faults.Through == 0 {
		t.marks[0] = s.Finder.Place()
		t.faults[0], t.bad[0] = drawing.Count(t.marks[0])
	}
	if pains && !s.Thick() {
		t.relieve(0)
	}
	d.drawn = t
	return solutionOf(a, &p, t)
}

// Keep says that what was drawn last is kept: lines that pains have bent run like that
// in what is drawn next, too.
func (d *Drawer) Keep() {
	if d.bows == nil {
		d.bows = make(map[pair]sketch.Bow)
	}
	for _, b := range d.drawn.rebent {
		q := &d.drawn.sketches[0].Wiring.Bundles[b]
		d.bows[keysOf(d.drawn.arranged, q)] = sketch.Bow{By: q.Bow, Skew: q.Skew}
	}
}
