package render

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// A Layout is where the parts of one figure stand. It knows no looks.
type Layout struct {
	Plot   Rect    // the room of boxes and lines, the same in all figures of a run
	Boxes  []Rect  // of Figure.Nodes
	Curves []curve // of Figure.Edges: their ways from border to border, tips included
	Labels []Label // of Figure.Edges
}

// A Route is the way of one edge with what comparing it to others takes. A
// layout keeps the curves only, because those of all figures lie in memory at
// once.
type Route struct {
	curve
	line [steps + 1]Point // the curve in straight pieces, for comparing
	area Rect             // that line lies in
	part [4]Rect          // that its quarters lie in
}

// A Label stands beside its edge. An edge whose words fit nowhere has a small
// key instead, which the list under the figure resolves.
type Label struct {
	Words string // what stands there: a rung of the edge's ladder, or the key
	Key   bool
	Box   Rect
}

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
	W, H   Unit
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
// takes; on a slide it is what the sheet leaves.
func Arrange(ctx context.Context, set *Set, engine Engine) ([]*Layout, error) {
	var keys Unit // room for the lists that resolve keys, on a sheet of fixed height
	for {
		layouts, err := arrange(ctx, set, engine, keys)
		if err != nil || set.Style.H == 0 {
			return layouts, err
		}
		need := keysHeight(set, layouts)
		if need <= keys {
			return layouts, nil
		}
		keys = need // less room may need more keys, but never more than edges
	}
}

func arrange(ctx context.Context, set *Set, engine Engine, keys Unit) ([]*Layout, error) {
	c := newCrowd(set, keys)
	seeds, err := c.seeds(ctx, engine)
	if err != nil {
		return nil, err
	}
	places := c.settle(seeds)
	if set.Style.H == 0 {
		c.crop(places)
	}
	layouts := make([]*Layout, len(set.Figures))
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
func (c *crowd) layout(f *Figure, places []Point) *Layout {
	l := &Layout{Plot: c.plot, Boxes: make([]Rect, len(f.Nodes))}
	for j, n := range f.Nodes {
		l.Boxes[j] = rectAround(places[c.index[n.Actor]], n.W, n.H)
	}
	routes := route(c.style, f, l.Boxes, c.plot)
	l.Labels = placeLabels(c.style, f, l, routes)
	for i := range routes {
		l.Curves = append(l.Curves, routes[i].curve)
	}
	return l
}
