package place

import (
	"slices"

	"cablegraph/render/place/plane"
	"cablegraph/render/place/sketch"
	"cablegraph/render/place/untangle"
)

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
