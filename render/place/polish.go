package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/place/untangle"
)

const (
	// rounds is how many actors are moved by what is drawn.
	rounds = 100
	// effort bounds the work of drawing for it, which grows with the cube of a
	// figure's lines: the more there are, the more are bent, and every bow is
	// compared with all pairs. So sets of many dense figures do not wait for what
	// matters little there.
	effort = 120_000_000
	// near is how many places around its own an actor tries, and far how many
	// elsewhere, the best by straight lines of many more.
	near = 6
	far  = 2
	// aloofPart is by how much less two boxes cost on each other that only a figure of
	// what changes shows together: such a figure can do without one of them.
	aloofPart = 8
	// pause is for how many rounds an actor that could not be bettered is left
	// alone, and as many more every time.
	pause = 5
)

// A polishing moves the actors that are at fault in what is drawn.
type polishing struct {
	*start
	blame [][]int // by figure and actor
	spent int     // of effort
}

// polish improves the places. Where most figures are thick, hardly an actor can be
// moved out of the way of anything.
func polish(t *start) {
	if t.thick() {
		return
	}
	p := &polishing{start: t}
	for f := range t.drafts {
		p.blame = append(p.blame, make([]int, len(p.actors)))
		p.judge(f)
	}
	wait, failed := make([]int, len(p.actors)), make([]int, len(p.actors))
	for round := 0; round < rounds && p.spent < effort; round++ {
		v := p.worst(wait, round)
		if v < 0 {
			break
		}
		if p.better(v) {
			failed[v], wait[v] = 0, round+1
			for _, f := range p.of[v] {
				p.judge(f)
			}
		} else {
			failed[v]++
			wait[v] = round + pause*failed[v]
		}
	}
}

// spend counts the work of drawing a figure once.
func (p *polishing) spend(f int) {
	n := len(p.figures[f].Lines)
	p.spent += n * n * n
}

// judge finds who is to blame in a figure.
func (p *polishing) judge(f int) {
	clear(p.blame[f])
	p.drafts[f].Blame(p.blame[f])
	p.spend(f)
}

// worst returns the actor with most faults for its lines who need not wait, the
// first of equals; -1 for none.
func (p *polishing) worst(wait []int, round int) int {
	worst, most := -1, 0
	for v := range p.actors {
		if p.actors[v].Pin != nil || p.apart[v] || wait[v] > round {
			continue
		}
		faults := 0
		for _, f := range p.of[v] {
			faults += p.blame[f][v]
		}
		if p.crowded(v) > 0 {
			faults += 20
		}
		if faults = faults * 1000 / (2 + len(p.partners[v])); faults > most {
			worst, most = v, faults
		}
	}
	return worst
}

// crowded is the cost of the boxes that v is too near to.
func (p *polishing) crowded(v int) int {
	c := 0
	for _, f := range p.of[v] {
		for _, o := range p.figures[f].Shown {
			c += p.overlap(v, o)
		}
	}
	for _, o := range p.aloof[v] {
		c += p.overlap(v, o) / aloofPart
	}
	return c
}

// overlap is what two boxes cost that are too near to each other.
func (p *polishing) overlap(v, o int) int {
	x := p.half[v].W + p.half[o].W + sketch.BoxRoom - plane.Abs(p.places[v].X-p.places[o].X)
	y := p.half[v].H + p.half[o].H + sketch.BoxRoom - plane.Abs(p.places[v].Y-p.places[o].Y)
	if v == o || x <= 0 || y <= 0 {
		return 0
	}
	return sketch.Overlapping + sketch.OverlappingDepth*int(min(x, y)/plane.Pt)
}

// better moves v to the first place that lowers the cost of its figures.
func (p *polishing) better(v int) bool {
	was := p.crowded(v)
	for _, f := range p.of[v] {
		was += p.drafts[f].Total
	}
	home := p.state.At(v)
	r, elsewhere := &p.random, p.elsewhere(v)
	for k := range near + len(elsewhere) {
		reach := 10
		if k%2 == 1 {
			reach = 32
		}
		to := untangle.Spot{X: home.X + r.Within(reach), Y: home.Y + r.Within(reach)}
		if k >= near {
			to = elsewhere[k-near]
		}
		p.move(v, p.state.Clamp(v, to))
		if p.pays(v, was) {
			return true
		}
	}
	p.move(v, home)
	return false
}

// pays reports whether v costs less than limit where it has been moved to, and
// keeps it there if so.
func (p *polishing) pays(v, limit int) bool {
	now, tried := p.crowded(v), 0
	for _, f := range p.of[v] {
		if now >= limit {
			break
		}
		now += p.drafts[f].Try(v, p.places[v], limit-now)
		p.spend(f)
		tried++
	}
	for _, f := range p.of[v][:tried] {
		if now < limit {
			p.drafts[f].Keep()
		} else {
			p.drafts[f].Drop()
		}
	}
	return now < limit
}

func (p *polishing) move(v int, to untangle.Spot) {
	p.state.Move(v, to)
	p.places[v] = point(to)
}

// elsewhere returns the best of many places by straight lines, half of them in
// the wider neighbourhood and half anywhere; fewer where v has many partners.
func (p *polishing) elsewhere(v int) []untangle.Spot {
	type found struct {
		untangle.Spot
		cost int
	}
	var best []found
	r, home := &p.random, p.state.At(v)
	n := len(p.partners[v])
	for k := range min(90, 1200/(8+2*n*n)) {
		to := untangle.Spot{X: r.Below(p.state.Width()), Y: r.Below(p.state.Height())}
		if k%2 == 0 {
			to = untangle.Spot{X: home.X + r.Within(120), Y: home.Y + r.Within(120)}
		}
		to = p.state.Clamp(v, to)
		p.state.Move(v, to)
		limit := sketch.Unbounded
		if len(best) == far {
			limit = best[far-1].cost
		}
		c := p.state.Cost(v, limit)
		if c >= limit {
			continue
		}
		best = append(best, found{to, c})
		for i := len(best) - 1; i > 0 && best[i].cost < best[i-1].cost; i-- {
			best[i], best[i-1] = best[i-1], best[i]
		}
		best = best[:min(far, len(best))]
	}
	p.state.Move(v, home)
	spots := make([]untangle.Spot, len(best))
	for i, b := range best {
		spots[i] = b.Spot
	}
	return spots
}
