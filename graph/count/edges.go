package count

import (
	"cmp"
	"slices"

	"cablegraph/graph"
)

// A leg is a message on one edge.
type leg struct {
	edgeKey
	on graph.EdgeMessage
}

type edgeKey struct {
	graph.Pair
	category int
	both     bool
}

// addLeg notes one leg of a message.
func (b *builder) addLeg(p graph.Pair, m *graph.Message, on graph.EdgeMessage) {
	category := b.of.Stand(m, speaker(m, p)).First
	if m.Both && p.From > p.To {
		p = graph.Pair{From: p.To, To: p.From} // one edge, whoever is named first
	}
	b.legs = append(b.legs, leg{edgeKey{p, category, m.Both}, on})
}

// joinLegs makes edges of the legs, in the order of [graph.CompareEdges]: sorted as
// numbers, because large tables have many.
func (b *builder) joinLegs() {
	type place struct {
		pair          uint64 // from whom, to whom
		category, leg int32
	}
	order := make([]place, len(b.legs))
	for i, l := range b.legs {
		order[i] = place{uint64(l.From)<<32 | uint64(l.To), 2 * int32(l.category), int32(i)}
		if l.both {
			order[i].category++
		}
	}
	slices.SortFunc(order, func(x, y place) int {
		return cmp.Or(cmp.Compare(x.pair, y.pair), cmp.Compare(x.category, y.category), cmp.Compare(x.leg, y.leg))
	})
	b.g.Edges = make([]graph.Edge, 0, len(order))
	room := make([]graph.EdgeMessage, len(order)) // for those of all edges
	for i := 0; i < len(order); {
		key := b.legs[order[i].leg].edgeKey
		e := graph.Edge{From: key.From, To: key.To, Category: key.category, Both: key.both, Messages: room[i:i]}
		for ; i < len(order) && b.legs[order[i].leg].edgeKey == key; i++ {
			on := b.legs[order[i].leg].on
			count(&e, &b.s.Messages[on.Message], on)
		}
		e.Messages = slices.Clip(e.Messages)
		b.g.Edges = append(b.g.Edges, e)
	}
}
