// Package place finds where boxes, lines and labels of figures stand in a room.
//
// [Arrange] is all of it to the outside: figures and a room go in, layouts come
// out. Inside, an [Engine] gives rough places for the actors of all figures at
// once; these are put on the plot, improved, and kept for all figures; then
// every figure gets the ways of its lines and its labels.
package place

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"cablegraph/render/figure"
	"cablegraph/render/page"
	"cablegraph/render/shape"
)

// An Engine finds rough places for the actors of a set. It is told sizes and
// pairs, never a word of the user's text.
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
type Link struct {
	A, B   int
	Weight int  // in how many periods it does
	Lines  int  // how many lines join them, in the figure that has most
	Forth  bool // there is a line from A to B
	Back   bool // … and from B to A
}

// Arrange finds the places of all figures of the set. Who acts in two or more
// periods has one place in all of them; one who acts in a single period is
// fitted into the free room around them. On paper the plot is as high as that
// takes; in a room of given height it is what the lists of keys leave.
func Arrange(ctx context.Context, set *figure.Set, room page.Room, engine Engine) ([]*figure.Layout, error) {
	var keys shape.Unit // what the lists take
	for {
		layouts, err := arrange(ctx, set, room, keys, engine)
		if err != nil || !room.Fixed {
			return layouts, err
		}
		need := page.KeysHeight(layouts)
		if need <= keys {
			return layouts, nil
		}
		keys = need // less room may need more keys, but never more than edges
	}
}

func arrange(ctx context.Context, set *figure.Set, room page.Room, keys shape.Unit, engine Engine) ([]*figure.Layout, error) {
	c := newCrowd(set, room, keys)
	seeds, err := c.seeds(ctx, engine)
	if err != nil {
		return nil, err
	}
	places := c.settle(seeds)
	if !room.Fixed {
		c.crop(places)
	}
	layouts := make([]*figure.Layout, len(set.Figures))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(layouts)) {
		workers.Go(func() { // figures do not depend on each other
			for i := int(next.Add(1)) - 1; i < len(layouts); i = int(next.Add(1)) - 1 {
				layouts[i] = c.layout(set.Figures[i], places)
			}
		})
	}
	workers.Wait()
	return layouts, nil
}

// layout finds curves and labels of one figure, whose boxes have places.
func (c *crowd) layout(f *figure.Figure, places []shape.Point) *figure.Layout {
	l := &figure.Layout{Figure: f, Plot: c.plot, Boxes: make([]shape.Rect, len(f.Nodes))}
	for j, n := range f.Nodes {
		l.Boxes[j] = shape.RectAround(places[c.index[n.Actor]], n.W, n.H)
	}
	routes := route(c.style, f, l.Boxes, c.plot)
	l.Labels = placeLabels(c.style, f, l, routes)
	l.Keys = f.KeyLines(l.Labels)
	for i := range routes {
		l.Curves = append(l.Curves, routes[i].Curve)
	}
	return l
}
