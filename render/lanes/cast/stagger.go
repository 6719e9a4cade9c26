package cast

import (
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// staggered returns a lane as so many that the names at its marks find room: the
// actors of one lane in turns on each, so that neighbours in time stand over each
// other. A lane of one actor has no names.
func staggered(set *figure.Set, s scale.Style, messages []sequence.Message, l Lane, r Room) []Lane {
	if len(l.Actors) == 1 {
		return []Lane{l}
	}
	var room shape.Unit // of the names, were they on one lane
	var order []int     // actors by their first message
	for i := range messages {
		names := 0
		for _, a := range messages[i].Actors() {
			if slices.Contains(l.Actors, a) {
				if names++; names <= mostNames {
					room += min(s.Faces.Measure(set.Name(a), s.Label(), false), r.Name*s.Label()) + s.Em()/2
				}
				if !slices.Contains(order, a) {
					order = append(order, a)
				}
			}
		}
	}
	whole := shape.Unit(len(messages)) * r.Pitch * 7 / 10
	n := int(min((room+whole-1)/max(whole, 1), shape.Unit(len(order)), mostShared))
	if n <= 1 {
		return []Lane{l}
	}
	out := make([]Lane, n)
	for i := range out {
		out[i] = Lane{Side: l.Side, Mixed: l.Mixed}
	}
	for i, a := range order {
		out[i%n].Actors = append(out[i%n].Actors, a)
	}
	for i := range out {
		slices.Sort(out[i].Actors)
	}
	return out
}

const (
	mostNames  = 2  // of a message that are counted; of more, a mark names some
	mostShared = 12 // lanes that the others of a side have at most
)
