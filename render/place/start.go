package place

import (
	"slices"
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

// An origin is what a start begins with: nothing, places found elsewhere, or the
// best places until now.
type origin struct {
	number int
	height plane.Unit // of the sheet
	seeds  []plane.Point
	best   []untangle.Spot
	wants  [][]plane.Unit // by figure and line, the air of marks; nil for none
	needs  [][]plane.Unit // by figure and line, the air for which it is longer; nil for none
	moves  int            // that better the best places before they are polished, in percent of a search's
}

// origins returns what the first starts begin with.
func (a *arranged) origins(p *Problem) []origin {
	height := heightOf(a, p)
	if p.Before != nil {
		spots, bottom := a.before(p)
		height = min(a.sheet.Greatest, max(height, bottom+sketch.Edge))
		from := origin{height: height, best: spots}
		if p.Hasty { // then lines are missing, and there is room for others
			from.moves = loosen
		}
		return []origin{from}
	}
	n := p.Starts
	if n < 1 {
		n = 2
	}
	from := make([]origin, n, n+len(p.Seeds))
	for _, s := range p.Seeds {
		from = append(from, origin{seeds: s})
	}
	for k := range from {
		from[k].number, from[k].height = k, height
	}
	return from
}

// How many of a search's moves, in percent, better places that are good already:
// on a higher sheet, or where lines have been left out.
const (
	touchUp = 15
	loosen  = 30
)

// before returns the places of an earlier solution, and where the lowest box ends.
// Who has none yet stands amid the partners.
func (a *arranged) before(p *Problem) (spots []untangle.Spot, bottom plane.Unit) {
	spots = make([]untangle.Spot, len(a.actors))
	at := func(v int) *plane.Point { return p.Before[a.input[v]] }
	for v := range spots {
		if from := at(v); from != nil {
			spots[v] = untangle.Spot{X: round(from.X), Y: round(from.Y)}
			bottom = max(bottom, from.Y+a.half[v].H)
			continue
		}
		sum, n := plane.Point{}, plane.Unit(0)
		for _, o := range a.partners[v] {
			if from := at(o); from != nil {
				sum, n = sum.Add(*from), n+1
			}
		}
		spots[v] = untangle.Spot{X: round(sum.X / max(1, n)), Y: round(sum.Y / max(1, n))}
	}
	return spots, bottom
}

// onwards returns starts that go on from the places of t: as they are, and
// stretched to a higher sheet if there is one. Marks that have found no place want
// more room than they need, so that others leave them some.
func (t *start) onwards(number int) []origin {
	wants := t.wants(1)
	from := []origin{{number: number, height: t.height, best: t.stretched(t.height), wants: wants}}
	if to := min(t.sheet.Greatest, t.height*higher/100); to > t.height {
		from = append(from, origin{number: number + 1, height: to, best: t.stretched(to), moves: touchUp, wants: wants})
	}
	return from
}

// afresh returns starts whose lines are longer where marks have found no place, the
// more the later in some tries: around the places of t, and anew, on sheets that are
// higher every time.
func (t *start) afresh(number, try, tries int) []origin {
	needs := t.wants(plane.Unit(try))
	to := t.height + (t.sheet.Greatest-t.height)*plane.Unit(try)/plane.Unit(tries)
	return []origin{
		{number: number, height: t.height, best: t.stretched(t.height), moves: loosen, needs: needs},
		{number: number + 1, height: to, needs: needs},
	}
}

// wanted is the air that marks without a place want at either end, so many times.
const wanted = 10 * plane.Pt

// wants returns by figure and line how much air marks want.
func (t *start) wants(times plane.Unit) [][]plane.Unit {
	wants := make([][]plane.Unit, len(t.sketches))
	for f, s := range t.sketches {
		wants[f] = slices.Clone(s.Air)
		for i, marks := range t.marks[f] {
			if s.Lines[i].Missing(marks) > 0 {
				wants[f][i] += times * wanted
			}
		}
	}
	return wants
}

// stretched returns the places of t on a sheet of another height.
func (t *start) stretched(height plane.Unit) []untangle.Spot {
	spots := make([]untangle.Spot, len(t.places))
	for v, p := range t.places {
		spots[v] = untangle.Spot{X: round(p.X), Y: round(p.Y * height / t.height)}
	}
	return spots
}

// begin looks for places, and drafts what was found.
func (a *arranged) begin(p *Problem, from origin) *start {
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
	s := t.sketches[f]
	s.Quick = t.quick
	s.Draw(t.places)
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

// nearly is by how many faults that nobody can read past a start that is completed
// may seem worse than the best: moving actors mends a few.
const nearly = 3
