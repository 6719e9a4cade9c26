package count

import (
	"cmp"
	"fmt"
	"slices"

	"cablegraph/graph"
)

// build makes the graphs from what the account says, and checks them against
// it.
func build(s *graph.Series, of *sorter, direct bool) ([]*graph.Graph, error) {
	handed := handedOn(s)
	builders := make([]*builder, len(s.Periods))
	for i, p := range s.Periods {
		builders[i] = &builder{s: s, of: of, g: &graph.Graph{Period: p}, edges: make(map[edgeKey]int), nodes: make(map[int]int)}
	}
	for i, entry := range s.Account.Entries {
		for _, f := range entry.Figures {
			builders[f.Period].add(i, f.Certainty, direct, handed)
		}
	}
	graphs := make([]*graph.Graph, len(builders))
	for i, b := range builders {
		graphs[i] = b.graph()
	}
	if err := check(s, graphs); err != nil {
		return nil, fmt.Errorf("this is a fault of the program: %w", err)
	}
	return graphs, nil
}

type edgeKey struct {
	graph.Pair
	category int
	both     bool
}

// A builder gathers the graph of one period.
type builder struct {
	s     *graph.Series
	of    *sorter
	g     *graph.Graph
	edges map[edgeKey]int // index into g.Edges
	nodes map[int]int     // index into g.Nodes by actor
}

func (b *builder) add(message int, certainty graph.Certainty, direct bool, handed map[handover]bool) {
	m := &b.s.Messages[message]
	b.g.Count.Add(certainty, m.Weight)
	use := graph.EdgeMessage{Message: message, Certainty: certainty}
	legs, _ := m.Legs()
	if len(legs) == 0 || direct {
		for _, p := range m.Ends() {
			use.Via = len(legs) > 0
			use.Relayed = !use.Via && handed[handover{message, p}]
			b.addEdge(p, m, use)
		}
	} else {
		use.Relayed = true
		for _, p := range legs {
			if !handed[handover{message, p}] {
				b.addEdge(p, m, use)
			}
		}
	}
	for _, a := range m.From {
		b.node(a).Sent.Add(certainty, m.Weight)
	}
	for _, a := range m.To {
		b.node(a).Received.Add(certainty, m.Weight)
	}
	for _, a := range m.Via {
		b.node(a).Carried.Add(certainty, m.Weight)
	}
}

func (b *builder) node(actor int) *graph.Node {
	i, ok := b.nodes[actor]
	if !ok {
		i = len(b.g.Nodes)
		b.nodes[actor] = i
		b.g.Nodes = append(b.g.Nodes, graph.Node{Actor: actor})
	}
	return &b.g.Nodes[i]
}

func (b *builder) addEdge(p graph.Pair, m *graph.Message, use graph.EdgeMessage) {
	if !b.s.Shown[p.From] || !b.s.Shown[p.To] {
		b.g.Truncated = true
		return
	}
	from := p.From
	if !slices.Contains(m.From, from) {
		from = m.From[0] // a carrier speaks for the sender
	}
	key := edgeKey{p, b.of.category(m, from), m.Both}
	if m.Both && p.From > p.To {
		key.Pair = graph.Pair{From: p.To, To: p.From} // one line, whoever is named first
	}
	i, ok := b.edges[key]
	if !ok {
		i = len(b.g.Edges)
		b.edges[key] = i
		b.g.Edges = append(b.g.Edges, graph.Edge{From: key.From, To: key.To, Category: key.category, Both: key.both})
	}
	e := &b.g.Edges[i]
	if n := len(e.Messages); n > 0 && e.Messages[n-1].Message == use.Message {
		return // both ways between the same two: once
	}
	e.Count.Add(use.Certainty, m.Weight)
	e.Messages = append(e.Messages, use)
}

// graph orders what was gathered. Whom only a leg named that another message
// stands for has no edge here, so no node either.
func (b *builder) graph() *graph.Graph {
	b.g.Nodes = slices.DeleteFunc(b.g.Nodes, func(n graph.Node) bool {
		return !slices.ContainsFunc(b.g.Edges, func(e graph.Edge) bool { return e.From == n.Actor || e.To == n.Actor })
	})
	slices.SortFunc(b.g.Nodes, func(x, y graph.Node) int { return cmp.Compare(x.Actor, y.Actor) })
	slices.SortFunc(b.g.Edges, graph.CompareEdges)
	return b.g
}
