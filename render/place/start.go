package place

import (
	"sync"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/token"
	"cablegraph/render/place/untangle"
)

// A start is one search from its first places to its tokens.
type start struct {
	*arranged
	height   plane.Unit    // of the sheet it was found on
	places   []plane.Point // by actor
	sketches []*sketch
	marks    [][][]token.Place // by figure, line and mark
	faults   []Faults          // by figure
	bad      [][]bool          // by figure and line: it has a fault other than crossings
	bent     int
}

// An origin is what a start begins with: nothing, places found elsewhere, or the
// best places until now.
type origin struct {
	number int
	height plane.Unit // of the sheet
	seeds  []plane.Point
	best   []untangle.Spot
	moves  int // that better the best places before they are polished, in percent of a search's
}

// origins returns what the first starts begin with.
func (a *arranged) origins(p *Problem) []origin {
	n := p.Starts
	if n < 1 {
		n = 2
	}
	from := make([]origin, n, n+len(p.Seeds))
	for _, s := range p.Seeds {
		from = append(from, origin{seeds: s})
	}
	for k := range from {
		from[k].number, from[k].height = k, a.height(p)
	}
	return from
}

// onwards returns two starts that go on from the places of t: one polishes them
// as they are, one stretches them to a higher sheet.
func (t *start) onwards(number int) []origin {
	to := min(t.sheet.Greatest, t.height*higher/100)
	return []origin{
		{number: number, height: t.height, best: t.stretched(t.height)},
		{number: number + 1, height: to, best: t.stretched(to), moves: 15},
	}
}

// stretched returns the places of t on a sheet of another height.
func (t *start) stretched(height plane.Unit) []untangle.Spot {
	spots := make([]untangle.Spot, len(t.places))
	for v, p := range t.places {
		spots[v] = untangle.Spot{X: round(p.X), Y: round(p.Y * height / t.height)}
	}
	return spots
}

// run looks for places, and draws what was found.
func (a *arranged) run(p *Problem, from origin) *start {
	m := a.model(p, from.height)
	r := untangle.Random(from.number)
	var s *untangle.State
	switch {
	case from.best != nil:
		s = m.Resume(r.Next(), from.best, m.Moves()*from.moves/100)
	case from.seeds != nil:
		s = m.Search(r.Next(), a.seeds(from.seeds, a.graph(from.height)), m.Moves())
	default:
		s = m.Search(r.Next(), nil, m.Moves())
	}
	t := &start{arranged: a, height: from.height, places: make([]plane.Point, len(a.actors))}
	for v := range a.actors {
		t.places[v] = point(s.At(v))
	}
	t.prepare()
	t.lower()
	t.polish(s, &r)
	t.lower()
	t.finish()
	return t
}

// lower puts the bystanders under the graph.
func (t *start) lower() {
	bottom := plane.Unit(0)
	for v := range t.actors {
		if !t.apart[v] && len(t.of[v]) > 0 {
			bottom = max(bottom, t.places[v].Y+t.half[v].H)
		}
	}
	t.row(t.places, bottom)
}

// prepare makes a sketch for every figure. Lines may leave the height that
// places were found on, not the sheet.
func (t *start) prepare() {
	sheet := plane.Rect{Max: plane.Point{X: t.sheet.Width, Y: t.sheet.Greatest}}
	t.sketches = make([]*sketch, len(t.figures))
	for f := range t.figures {
		t.sketches[f] = newSketch(t.arranged, &t.figures[f], sheet)
	}
}

// finish draws the figures at the places, side by side, and counts their
// faults.
func (t *start) finish() {
	n := len(t.sketches)
	t.marks, t.faults, t.bad, t.bent = make([][][]token.Place, n), make([]Faults, n), make([][]bool, n), 0
	var running sync.WaitGroup
	for f, s := range t.sketches {
		running.Go(func() {
			s.draw(t.places)
			s.bendAll()
			t.marks[f] = s.scene.Place()
			t.faults[f], t.bad[f] = s.count(t.marks[f])
		})
	}
	running.Wait()
	for _, s := range t.sketches {
		for b := range s.wiring.Bundles {
			if s.wiring.Bundles[b].Bow != 0 {
				t.bent++
			}
		}
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
