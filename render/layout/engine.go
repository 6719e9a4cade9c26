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

// seed asks the engine for places, all figures at once.
func (p *problem) seed(ctx context.Context, engine Engine) error {
	bodies, links := p.pairs()
	spots, err := engine.Seed(ctx, bodies, links)
	if err != nil || spots == nil {
		return err
	}
	seed := make([]plane.Point, len(spots))
	for i, s := range spots {
		seed[i] = plane.Point{X: plane.Unit(s.X * 64), Y: plane.Unit(s.Y * 64)}
	}
	p.Seeds = append(p.Seeds, seed)
	return nil
}
