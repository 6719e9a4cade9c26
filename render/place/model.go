package place

import (
	"cablegraph/render/place/plane"
	"cablegraph/render/place/untangle"
	"cablegraph/render/place/wire"
)

// modelOf returns the search's view of the problem, on a sheet of a height less
// what bystanders take. Lines are longer where marks need air.
func modelOf(a *arranged, p *Problem, height plane.Unit, needs [][]plane.Unit) *untangle.Model {
	size := roomOfGraph(a, height)
	q := untangle.Problem{W: size.X, H: size.Y, Pairs: pairsOf(a, needs)}
	fitted := pinsOn(a, p, size)
	if !a.loose {
		needs = nil
	}
	unstack(a, fitted, needs, size)
	sides := map[string]int{"": 0}
	for v, actor := range a.actors {
		if _, ok := sides[actor.Side]; !ok {
			sides[actor.Side] = len(sides)
		}
		u := untangle.Actor{
			HalfW: whole(a.half[v].W), HalfH: whole(a.half[v].H), Side: sides[actor.Side],
			Pinned: actor.Pin != nil, Pin: fitted[v],
		}
		if !a.apart[v] {
			u.Figures = a.of[v]
		}
		q.Actors = append(q.Actors, u)
	}
	for _, f := range a.figures {
		for _, r := range f.relays {
			q.Relays = append(q.Relays, untangle.Relay(r))
		}
	}
	return untangle.New(q)
}

// roomOfGraph returns the size, in points, of the part of a sheet that bystanders
// leave.
func roomOfGraph(a *arranged, height plane.Unit) untangle.Spot {
	row := standInRow(a, make([]plane.Point, len(a.actors)), 0)
	return untangle.Spot{X: int(a.sheet.Width / plane.Pt), Y: int((height - row) / plane.Pt)}
}

// pairsOf returns the pairs that lines join, in the order in which they occur.
func pairsOf(a *arranged, needs [][]plane.Unit) []untangle.Pair {
	var pairs []untangle.Pair
	index := map[[2]int]int{}
	for f := range a.figures {
		for i := range a.figures[f].Lines {
			l := &a.figures[f].Lines[i]
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
			need := length(l)
			if needs != nil && needs[f][i] > 0 {
				need = max(need, fullLength(l)+2*needs[f][i])
			}
			if q.Lines[len(q.Lines)-1].Lines >= fan && len(a.figures[f].Shown) <= few {
				need = max(need, wire.Fanned)
			}
			q.Need = max(q.Need, int(need/plane.Pt))
		}
	}
	return pairs
}

// fan lines of a pair part as far as their tokens are wide, where few actors are shown: among
// more the longer lines would cross each other.
const fan, few = 4, 5
