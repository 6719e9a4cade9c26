package lanes

import (
	"slices"

	"cablegraph/render/figure"
	"cablegraph/render/shape"
)

// staggered returns a lane as so many that the names at its marks find room: the
// actors of one lane in turns on each, so that neighbours in time stand over each
// other. A lane of one actor has no names.
func staggered(set *figure.Set, messages []message, l lane) []lane {
	if len(l.actors) == 1 {
		return []lane{l}
	}
	s := paper(set.Style)
	var room shape.Unit // of the names, were they on one lane
	var order []int     // actors by their first message
	for i := range messages {
		for _, a := range messages[i].actors() {
			if slices.Contains(l.actors, a) {
				room += min(s.Faces.Measure(set.Name(a), s.Label(), false), nameLengths[0]*s.Label()) + s.Em()/2
				if !slices.Contains(order, a) {
					order = append(order, a)
				}
			}
		}
	}
	whole := shape.Unit(len(messages)) * pitch(s) * 7 / 10
	n := int(min((room+whole-1)/max(whole, 1), shape.Unit(len(order))))
	if n <= 1 {
		return []lane{l}
	}
	out := make([]lane, n)
	for i := range out {
		out[i] = lane{side: l.side, mixed: l.mixed}
	}
	for i, a := range order {
		out[i%n].actors = append(out[i%n].actors, a)
	}
	for i := range out {
		slices.Sort(out[i].actors)
	}
	return out
}
