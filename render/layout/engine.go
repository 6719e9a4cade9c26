package layout

import (
	"cmp"
	"context"

	"cablegraph/render/place/plane"
	"cablegraph/render/shape"
)

// An Engine finds rough places for the actors of a set, from which a search
// may begin. It is told sizes and pairs, never a word of the user's text.
type Engine interface {
	// Seed returns a place for every body, y downwards, in points. Pinned
	// bodies keep the places they have. The result must depend on nothing
	// but the arguments.
	Seed(ctx context.Context, bodies []Body, links []Link) ([]Spot, error)
}

// A Body is a box to be placed.
type Body struct {
	W, H   shape.Unit
	Pinned bool
	At     Spot // where it is pinned
}

// A Spot is a rough place in points.
type Spot struct{ X, Y float64 }

// A Link joins two bodies, A before B.
type Link struct{ A, B int }

func compareLinks(x, y Link) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) }

// seed lets a search begin at the engine's places, too, all figures at once. It does
// not ask where the user has said how the principals lie to each other: the engine
// could only hang the others between them, which every start of a search does.
func (p *problem) seed(ctx context.Context, engine Engine) error {
	if p.framed {
		return nil
	}
	places, err := p.ask(ctx, engine)
	if places != nil {
		p.Seeds = append(p.Seeds, places)
	}
	return err
}

// pinAll pins everybody to the engine's places, on a sheet of their shape as far
// as that is within its bounds.
func (p *problem) pinAll(ctx context.Context, engine Engine) error {
	places, err := p.ask(ctx, engine)
	if len(places) == 0 {
		return err
	}
	all := plane.Around(places[0], 0, 0)
	for i := range places {
		p.Actors[i].Pin, p.Actors[i].Bystander = &places[i], false
		all = all.Union(plane.Around(places[i], p.Actors[i].Half.W, p.Actors[i].Half.H))
	}
	p.Starts, p.Stretch = 1, true
	p.Sheet.Least = plane.Clamp((all.Max.Y-all.Min.Y)*p.Sheet.Width/(all.Max.X-all.Min.X), p.Sheet.Least, p.Sheet.Greatest)
	return nil
}

// ask returns the engine's places by actor; nil where it has none.
func (p *problem) ask(ctx context.Context, engine Engine) ([]plane.Point, error) {
	bodies, links := p.pairs()
	spots, err := engine.Seed(ctx, bodies, links)
	if err != nil || spots == nil {
		return nil, err
	}
	places := make([]plane.Point, len(spots))
	for i, s := range spots {
		places[i] = plane.Point{X: plane.Unit(s.X * 64), Y: plane.Unit(s.Y * 64)}
	}
	return places, nil
}
