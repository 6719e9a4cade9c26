package contrast

import (
	"cmp"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/shape"
)

// stands returns the boxes of all who have a place in the figures of the periods.
// Places are shared there by actors whom no figure shows together: of two who would
// stand on each other the weaker moves to the nearest place beside, and has no box
// where there is none. All are stretched to the plot, where it is another.
func (f *Figure) stands(placed []*figure.Layout, plot shape.Rect) map[int]shape.Rect {
	at := layout.Boxes(placed)
	for a, box := range at { // order does not matter: each is by itself
		at[a] = stretched(box, placed[0].Plot, plot)
	}
	order := slices.Clone(f.Nodes)
	weight := f.weights()
	slices.SortStableFunc(order, func(a, b figure.Node) int { return cmp.Compare(weight[b.Actor], weight[a.Actor]) })
	boxes := make(map[int]shape.Rect)
	var taken []shape.Rect
	var moved []figure.Node
	for _, n := range order {
		box, is := at[n.Actor]
		switch {
		case !is:
		case slices.ContainsFunc(taken, box.Overlaps):
			moved = append(moved, n)
		default:
			boxes[n.Actor], taken = box, append(taken, box)
		}
	}
	for _, n := range moved {
		if box, found := f.beside(at[n.Actor], plot, taken); found {
			boxes[n.Actor], taken = box, append(taken, box)
		}
	}
	return boxes
}

// weights are the messages of the lines of every actor; a principal's weigh more
// than those of all others.
func (f *Figure) weights() map[int]int {
	weight := make(map[int]int)
	for _, e := range f.ends {
		for _, n := range e.line.Counts {
			weight[e.line.From] += n.Total()
			weight[e.line.To] += n.Total()
		}
	}
	for a := range weight {
		if f.set.Series.Dataset.Actors[a].Principal {
			weight[a] += 1 << 40
		}
	}
	return weight
}

// reach is how far a box moves at most, in steps of an em.
const reach = 14

// beside returns the place nearest to a box where it is clear of all others, in
// the plot; of equals the uppermost.
func (f *Figure) beside(box, plot shape.Rect, taken []shape.Rect) (nearest shape.Rect, found bool) {
	em := f.Style.Em()
	least := 0
	for y := -reach; y <= reach; y++ {
		for x := -reach; x <= reach; x++ {
			far := x*x + y*y
			to := box.Move(shape.Point{X: shape.Unit(x) * em, Y: shape.Unit(y) * em})
			if far > reach*reach || found && far >= least || !to.Inside(plot) || slices.ContainsFunc(taken, to.Grow(em*3/2, em*3/2).Overlaps) {
				continue
			}
			nearest, least, found = to, far, true
		}
	}
	return nearest, found
}

// stretched moves a box of one plot up or down to where it is on another.
func stretched(box, from, to shape.Rect) shape.Rect {
	y := to.Min.Y + (box.Min.Y-from.Min.Y)*(to.Height()-box.Height())/max(1, from.Height()-box.Height())
	return box.Move(shape.Point{Y: y - box.Min.Y})
}
