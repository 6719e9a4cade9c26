package layout

import (
	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/place"
	"cablegraph/render/place/plane"
	"cablegraph/render/shape"
)

// Keep draws figures of a set in a room of given height at places that their
// actors have elsewhere, stretched to that room. It looks for no better ones, but
// moves what would stand on each other, principals last.
func Keep(set *figure.Set, room shape.Rect, at map[int]shape.Point) []*figure.Layout {
	p := newProblem(set, page.Room{Rect: room, Fixed: true}, false)
	for actor, i := range p.index {
		p.Actors[i].Firm = set.Series.Dataset.Actors[actor].Principal
		p.Actors[i].Pin = &plane.Point{X: p.unit(at[actor].X), Y: p.unit(at[actor].Y)}
	}
	p.Stretch = true
	return p.told(set, room, room.Min, place.Keep(p.Problem))
}
