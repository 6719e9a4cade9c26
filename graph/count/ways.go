package count

import (
	"slices"

	"cablegraph/graph"
)

// A way is one stretch of a message: from one of its holders to the next.
type way struct {
	graph.Pair
	relayed  bool  // it is a leg of several, or hands on another message
	direct   bool  // it leaves out the carriers, by the user's choice
	onward   bool  // it ends at a carrier
	carriers []int // who carried it in between and has no box
}

// ways returns the legs of a message without those that a report stands for;
// where relays are drawn between their ends, these. They are good until the ways of
// another message, or those that are drawn, are asked for.
func (b *builder) ways(message int) []way {
	m := &b.s.Messages[message]
	b.pairs, _ = m.AppendLegs(b.pairs[:0])
	carried, ways := len(b.pairs) > 0, b.spare[:0]
	whole := !carried || b.s.Direct
	if whole {
		b.pairs = m.AppendEnds(b.pairs[:0])
	}
	for _, p := range b.pairs {
		switch {
		case whole && b.c.enough(m, b.period, p):
			ways = append(ways, way{Pair: p, direct: carried, relayed: !carried && b.handed[handover{message, p, true}]})
		case !whole && !b.handed[handover{message, p, false}]:
			ways = append(ways, way{Pair: p, relayed: true})
		}
	}
	b.spare = ways
	return ways
}

// drawn returns the stretches of a message from box to box: carriers without a
// box are passed over, and named. Pairs of senders and recipients without
// boxes, or with few messages, are left out, which the graph tells. They are good as
// long as ways are.
func (b *builder) drawn(message int) []way {
	m, ways := &b.s.Messages[message], b.spare[:0]
	b.pairs = m.AppendEnds(b.pairs[:0])
	for _, p := range b.pairs {
		if !b.shown[p.From] || !b.shown[p.To] || !b.c.enough(m, b.period, p) {
			b.g.Truncated = true
			continue
		}
		if len(m.Via) == 0 || b.s.Direct {
			w := way{Pair: p, direct: len(m.Via) > 0}
			w.relayed = !w.direct && b.handed[handover{message, p, true}]
			ways = append(ways, w)
			continue
		}
		at := way{Pair: graph.Pair{From: p.From}, relayed: true}
		b.hands = append(append(b.hands[:0], m.Via...), p.To)
		for i, a := range b.hands {
			if end := i == len(m.Via); end || b.boxed(a) {
				at.To, at.onward = a, !end
				if at.To != at.From && !b.stoodFor(message, at) && !slices.ContainsFunc(ways, func(w way) bool { return w.Pair == at.Pair }) {
					ways = append(ways, at)
				}
				at = way{Pair: graph.Pair{From: a}, relayed: true}
				continue
			}
			at.carriers = append(at.carriers, a)
		}
	}
	b.spare = ways
	return ways
}

// stoodFor reports whether a report is drawn in place of a stretch.
func (b *builder) stoodFor(message int, w way) bool {
	return len(w.carriers) == 0 && b.handed[handover{message, w.Pair, false}]
}
