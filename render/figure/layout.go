package figure

import "cablegraph/render/shape"

// A Layout is where the parts of one figure stand.
type Layout struct {
	Figure *Figure
	Plot   shape.Rect    // the room of boxes and lines, the same in all figures of a run
	Boxes  []shape.Rect  // of Figure.Nodes
	Curves []shape.Curve // of Figure.Edges: their ways from border to border, tips included
	Labels []Label       // of Figure.Edges
}

// A Label stands beside its edge. An edge whose words fit nowhere has a small
// key instead, which the list under the figure resolves.
type Label struct {
	Words string // what stands there: one of the edge's words, or the key
	Key   bool
	Box   shape.Rect
}
