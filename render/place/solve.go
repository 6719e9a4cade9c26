package place

import (
	"cmp"
	"slices"
	"sync"
)

const (
	// tries is how often places are bettered, on the same and on a higher sheet,
	// while a figure has a fault other than crossings.
	tries = 5
	// small is the work of a small problem: no more than a figure of sixty lines, which
	// takes a few milliseconds.
	small = 60 * 60 * 60
	// smaller is small where somebody is pinned to a place on the sheet: few are searched
	// anew, and what is wrong is mostly between those who are not.
	smaller = small / 4
	// hopeless is from how many crossings a line on it is not tried: lines are so
	// dense that no sheet is high enough.
	hopeless = 2
)

// A patience is how often a small problem is searched anew, how many of these in a row may
// better nothing, and with how many faults that is tried.
type patience struct{ times, vain, faults int }

var (
	// usual: hardly one search betters anything after six did not.
	usual = patience{times: 12, vain: 6, faults: hopeful}
	// great is for slides on which many lines join few: whoever is left out there for a
	// fault takes a quarter of all lines away.
	great = patience{times: 30, vain: 20, faults: 20}
)

// patience returns how long places are searched anew.
func (a *arranged) patience(p *Problem) patience {
	boxes, lines := 0, 0
	for f := range a.figures {
		boxes, lines = boxes+len(a.figures[f].Shown), lines+len(a.figures[f].Lines)
	}
	if p.Sheet.given() && lines >= 3*boxes {
		return great
	}
	return usual
}

// Solve finds the places of all figures. The best start wins by the faults of what
// is drawn; of equals, the one that seemed better.
func Solve(p Problem) Solution {
	a := arrange(&p)
	best := a.best(&p, a.origins(&p))
	for try := 1; try < tries && !p.Hasty && !done(best); try++ {
		best = a.better(&p, best, best.onwards(1000*try))
	}
	renew := a.patience(&p)
	for try, last := 1, 0; try <= renew.times && try-last <= renew.vain && !p.Hasty && !done(best) && a.renewable(&p) && best.sum().Unreadable() <= renew.faults; try++ {
		before := best
		if best = a.better(&p, best, best.afresh(1000*(tries+try), try, renew.times)); best != before {
			last = try
		}
	}
	if !p.Hasty && (!done(best) || p.Sheet.given()) {
		best = widest(best)
	}
	if !p.Hasty && best.sum().Overlaps > 0 {
		part(best)
	}
	if !a.fixed(&p) {
		centre(best)
		crop(best)
	}
	if !p.Hasty || best.sum().Clean() { // else whoever asks will ask again
		best.part()
	}
	best.lengthen()
	return solutionOf(a, &p, best)
}

// best runs starts side by side, none of which knows of the others, completes the
// one that seems best, and those that may still be better, and returns the best.
func (a *arranged) best(p *Problem, from []origin) *start {
	starts := make([]*start, len(from))
	var running sync.WaitGroup
	for k := range from {
		running.Go(func() { starts[k] = begin(a, p, from[k]) })
	}
	running.Wait()
	slices.SortStableFunc(starts, func(t, u *start) int { return cmp.Compare(t.rank(), u.rank()) })
	best, seemed := starts[0], starts[0].sum().Unreadable()
	best.complete()
	for _, t := range starts[1:] {
		f := t.sum()
		if f.Unreadable() > seemed+nearly || f.Tangle() >= best.rank() {
			continue
		}
		if t.complete(); t.rank() < best.rank() {
			best = t
		}
	}
	return best
}

// better returns the best of some starts, or one before that is as good.
func (a *arranged) better(p *Problem, before *start, from []origin) *start {
	if t := a.best(p, from); t.rank() < before.rank() {
		return t
	}
	return before
}

// done reports whether another try can't help: nothing is wrong but crossings,
// nobody can be moved, or the figures of a large problem are too dense.
func done(t *start) bool {
	sum, lines := t.sum(), 0
	for f := range t.figures {
		lines += len(t.figures[f].Lines)
	}
	return sum.Clean() || sum.Crossings > hopeless*lines && !t.small() || !t.movable()
}

// small reports whether a problem is.
func (a *arranged) small() bool { return a.work() <= small }

// renewable reports whether a problem is small enough to be searched anew.
func (a *arranged) renewable(p *Problem) bool {
	return a.small() && (!a.fixed(p) || a.work() <= smaller)
}

// work is that of all figures, each of which takes as much as the cube of its lines.
func (a *arranged) work() int {
	work := 0
	for f := range a.figures {
		n := len(a.figures[f].Lines)
		work += n * n * n
	}
	return work
}

// movable reports whether somebody may be moved: who has no pin, or in a small problem
// one of which only relations matter.
func (a *arranged) movable() bool {
	if a.loose && a.small() {
		return true
	}
	for v := range a.actors {
		if a.actors[v].Pin == nil && !a.apart[v] {
			return true
		}
	}
	return false
}

// fixed reports whether somebody is pinned to a place on the sheet, which is
// kept.
func (a *arranged) fixed(p *Problem) bool {
	return !p.Stretch && slices.ContainsFunc(a.actors, func(a Actor) bool { return a.Pin != nil })
}

// nearly is by how many faults that nobody can read past a start that is completed
// may seem worse than the best: moving actors mends a few.
const nearly = 3
