package contrast

import (
	"cmp"
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/layout"
	"cablegraph/render/shape"
)

// standsOf returns the boxes of all who have a place in the figures of the periods.
// Places may be shared there by actors whom no figure shows together: of two who
// would stand on each other the weaker has no box. All are stretched to the plot,
// where it is another.
func standsOf(f *Figure, placed []*figure.Layout, plot shape.Rect) map[int]shape.Rect {
	at := layout.Boxes(placed)
	for a, box := range at { // order does not matter: each is by itself
		at[a] = stretched(box, placed[0].Plot, plot)
	}
	order := slices.Clone(f.Nodes)
	weight := weightsOf(f)
	slices.SortStableFunc(order, func(a, b figure.Node) int { return cmp.Compare(weight[b.Actor], weight[a.Actor]) })
	boxes := make(map[int]shape.Rect)
	var taken []shape.Rect
	for _, n := range order {
		if box, is := at[n.Actor]; is && !slices.ContainsFunc(taken, box.Overlaps) {
			boxes[n.Actor], taken = box, append(taken, box.Grow(f.Style.Em()/4, f.Style.Em()/4))
		}
	}
	return boxes
}

// weightsOf are the messages of the lines of every actor, those of the period itself
// twice: a newcomer weighs more than one who is gone with as many. A principal's weigh
// more than those of all others.
func weightsOf(f *Figure) map[int]int {
	weight := make(map[int]int)
	for _, e := range f.ends {
		n := e.line.Counts[0].Total() + 2*e.line.Counts[1].Total()
		weight[e.line.From] += n
		weight[e.line.To] += n
	}
	for a := range weight {
		if f.set.Series.Dataset.Actors[a].Principal {
			weight[a] += 1 << 40
		}
	}
	return weight
}

// stretched moves a box of one plot up or down to where it is on another.
func stretched(box, from, to shape.Rect) shape.Rect {
	y := to.Min.Y + (box.Min.Y-from.Min.Y)*(to.Height()-box.Height())/max(1, from.Height()-box.Height())
	return box.Move(shape.Point{Y: y - box.Min.Y})
}
