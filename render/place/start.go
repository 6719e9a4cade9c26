package place

import (
	"sync"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/place/token"
	"cablegraph/render/place/untangle"
)

// A start is one search from its first places to its tokens.
type start struct {
	*arranged
	height   plane.Unit // of the sheet it was found on
	state    *untangle.State
	random   untangle.Random
	places   []plane.Point // by actor
	sketches []*sketch.Sketch
	drafts   []*sketch.Draft   // by figure, of the sketches
	marks    [][][]token.Place // by figure, line and mark; nil until it is finished
	faults   []sketch.Faults   // by figure; before it is finished, as they seem
	bad      [][]bool          // by figure and line: it has a fault other than crossings
	bent     int
	tried    int   // bows, to relieve a figure of faults
	rebent   []int // bundles, for that
	quick    bool  // figures are drawn with few bows
	rough    bool  // bent lines end where straight ones do
}

// begin looks for places, and drafts what was found.
func begin(a *arranged, p *Problem, from origin) *start {
	m := modelOf(a, p, from.height, from.needs)
	t := &start{arranged: a, height: from.height, random: untangle.Random(from.number), places: make([]plane.Point, len(a.actors))}
	switch seed := t.random.Next(); {
	case from.best != nil:
		t.state = m.Resume(seed, from.best, m.Moves()*from.moves/100)
	case from.seeds != nil:
		t.state = m.Search(seed, seedsOn(a, from.seeds, roomOfGraph(a, from.height)), m.Moves())
	default:
		t.state = m.Search(seed, nil, m.Moves())
	}
	for v := range a.actors {
		t.places[v] = point(t.state.At(v))
	}
	t.lower()
	t.draft(from.wants)
	return t
}

// complete betters the places by what is drawn, and draws all.
func (t *start) complete() {
	polish(t)
	t.lower()
	t.finish()
}

// lower puts the bystanders under the graph.
func (t *start) lower() {
	bottom := plane.Unit(0)
	for v := range t.actors {
		if !t.apart[v] && len(t.of[v]) > 0 {
			bottom = max(bottom, t.places[v].Y+t.half[v].H)
		}
	}
	standInRow(t.arranged, t.places, bottom)
}

// prepare makes a sketch for every figure. Lines may leave the height that places
// were found on, not the sheet.
func (t *start) prepare() {
	sheet := plane.Rect{Max: plane.Point{X: t.sheet.Width, Y: t.sheet.Greatest}}
	t.sketches = make([]*sketch.Sketch, len(t.figures))
	for f := range t.figures {
		t.sketches[f] = sketch.New(&t.figures[f].Figure, t.half, sheet)
	}
}

// draft drafts every figure, and counts its faults.
func (t *start) draft(wants [][]plane.Unit) {
	t.prepare()
	t.drafts, t.faults = make([]*sketch.Draft, len(t.figures)), make([]sketch.Faults, len(t.figures))
	for f, s := range t.sketches {
		if wants != nil {
			s.Air = wants[f]
		}
		t.drafts[f] = sketch.NewDraft(s, t.places)
		t.faults[f] = t.drafts[f].Faults()
	}
}

// finish draws the figures at the places, side by side, and counts their
// faults.
func (t *start) finish() {
	n := len(t.sketches)
	t.marks, t.faults, t.bad = make([][][]token.Place, n), make([]sketch.Faults, n), make([][]bool, n)
	var running sync.WaitGroup
	for f := range t.sketches {
		running.Go(func() { t.trace(f) })
	}
	running.Wait()
	t.countBent()
}

// trace draws a figure at the places, and counts its faults.
func (t *start) trace(f int) {
	t.bend(f)
	s := t.sketches[f]
	t.marks[f] = s.Finder.Place()
	t.faults[f], t.bad[f] = s.Count(t.marks[f])
}

// bend draws the lines of a figure at the places.
func (t *start) bend(f int) {
	t.sketches[f].Stand(t.places)
	t.lead(f)
}

// lead leads lines past boxes, and to where their tokens have room.
func (t *start) lead(f int) {
	s := t.sketches[f]
	s.Quick = t.quick
	s.Dodge()
	s.BendAll()
	if !t.rough && !s.Thick() {
		s.PassAll()
	}
}

// countBent counts the bundles that are bent.
func (t *start) countBent() {
	t.bent = 0
	for _, s := range t.sketches {
		for b := range s.Wiring.Bundles {
			if s.Wiring.Bundles[b].Bow != 0 {
				t.bent++
			}
		}
	}
}

// lengthen lets tokens and names that were shortened say more where that makes no
// fault.
func (t *start) lengthen() {
	for f, s := range t.sketches {
		marks := s.Finder.Lengthen(t.marks[f])
		if faults, bad := s.Count(marks); faults.Unreadable() <= t.faults[f].Unreadable() {
			t.marks[f], t.faults[f], t.bad[f] = marks, faults, bad
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
		for _, v := range s.Shown {
			add(s.Boxes[v])
		}
		for i := range s.Lines {
			add(s.Wiring.Ways[i].Area)
			for _, m := range t.marks[f][i] {
				if m.Form >= 0 {
					add(m.Box)
				}
			}
		}
	}
	return used
}

// rank is what a start is compared by: faults that nobody can read past weigh
// more than any number of crossings that they would save.
func (t *start) rank() int {
	f := t.sum()
	const unreadable, touching = 3000, 1000
	return unreadable*f.Unreadable() + touching*(f.Heads+f.Along) + f.Tangle() + sketch.Bent/2*t.bent
}

// sum returns the faults of all figures.
func (t *start) sum() sketch.Faults {
	var f sketch.Faults
	for _, g := range t.faults {
		f = f.Add(g)
	}
	return f
}
