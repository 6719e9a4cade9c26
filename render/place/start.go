package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
	"cablegraph/render/place/untangle"
)

// A start is one search from its first places to its tokens.
type start struct {
	*arranged
	number   int
	places   []plane.Point // by actor
	sketches []*sketch
	marks    [][][]token.Place // by figure, line and mark
	faults   []Faults          // by figure
	bent     int
}

// run looks for places on a sheet of a height, the row of bystanders left out.
func (a *arranged) run(number int, m *untangle.Model, seeds []untangle.Spot, sheet plane.Rect) *start {
	r := untangle.Random(number)
	s := m.Search(r.Next(), seeds, m.Moves())
	t := &start{arranged: a, number: number, places: make([]plane.Point, len(a.actors))}
	bottom := plane.Unit(0)
	for v := range a.actors {
		t.places[v] = point(s.At(v))
		if !a.apart[v] && len(a.of[v]) > 0 {
			bottom = max(bottom, t.places[v].Y+a.half[v].H)
		}
	}
	t.prepare(sheet)
	a.row(t.places, bottom)
	t.polish(s, &r)
	bottom = 0
	for v := range a.actors {
		if !a.apart[v] && len(a.of[v]) > 0 {
			bottom = max(bottom, t.places[v].Y+a.half[v].H)
		}
	}
	a.row(t.places, bottom)
	t.finish()
	return t
}

// prepare makes a sketch for every figure.
func (t *start) prepare(sheet plane.Rect) {
	t.sketches = make([]*sketch, len(t.figures))
	for f := range t.figures {
		t.sketches[f] = newSketch(t.arranged, &t.figures[f], sheet)
	}
}

// finish draws the figures at the places, and counts their faults.
func (t *start) finish() {
	t.marks, t.faults, t.bent = nil, nil, 0
	for _, s := range t.sketches {
		s.draw(t.places)
		s.bendAll()
		for b := range s.wiring.Bundles {
			if s.wiring.Bundles[b].Bow != 0 {
				t.bent++
			}
		}
		t.marks = append(t.marks, s.scene.Place())
		t.faults = append(t.faults, s.count(t.marks[len(t.marks)-1]))
	}
}

// used returns the box around all that is drawn.
func (t *start) used() plane.Rect {
	var used plane.Rect
	first := true
	add := func(r plane.Rect) {
		if first {
			used, first = r, false
		}
		used = used.Union(r)
	}
	for f, s := range t.sketches {
		for _, v := range s.shown {
			add(s.boxes[v])
		}
		for i := range s.lines {
			add(s.wiring.Ways[i].Area)
			for _, m := range t.marks[f][i] {
				if m.Form >= 0 {
					add(m.Box)
				}
			}
		}
	}
	return used
}

func point(s untangle.Spot) plane.Point {
	return plane.Point{X: plane.Unit(s.X) * plane.Pt, Y: plane.Unit(s.Y) * plane.Pt}
}
