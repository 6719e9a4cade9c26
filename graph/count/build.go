package count

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/category"
)

// build makes the graphs from what the account says, and checks them against
// it.
func build(c *counter, s *graph.Series, of *category.Sorter) ([]*graph.Graph, error) {
	type drawn struct {
		message   int
		certainty graph.Certainty
	}
	in := make([][]drawn, len(s.Periods)) // by period
	for i, entry := range s.Account.Entries {
		for _, f := range entry.Figures {
			in[f.Period] = append(in[f.Period], drawn{i, f.Certainty})
		}
	}
	graphs := make([]*graph.Graph, len(s.Periods))
	for p := range graphs {
		graphs[p] = &graph.Graph{Period: s.Periods[p]}
	}
	category.AskQuestions(s, of, graphs)
	handed := handedOn(s)
	sideBySide(len(graphs), func(periods iter.Seq[int]) {
		for p := range periods {
			b := &builder{
				c: c, period: p, s: s, of: of, g: graphs[p], handed: handed, shown: s.Shown[p],
				lines: make(map[lineKey]int), nodes: make(map[int]int, len(in[p])),
			}
			for _, d := range in[p] {
				b.meet(d.message, d.certainty)
			}
			for _, d := range in[p] {
				b.add(d.message, d.certainty)
			}
			b.order()
		}
	})
	if err := check(s, graphs); err != nil {
		return nil, fmt.Errorf("this is a fault of the program: %w", err)
	}
	return graphs, nil
}

// A builder gathers the graph of one period.
type builder struct {
	c      *counter
	period int
	s      *graph.Series
	of     *category.Sorter
	g      *graph.Graph
	handed map[handover]bool
	shown  []bool      // by actor
	boxes  []bool      // by actor: who has a box; nil: of the shown who sends or receives
	nodes  map[int]int // index into g.Nodes by actor
	legs   []leg
	lines  map[lineKey]int
	pairs  []graph.Pair // room for those of one message, as are the next
	spare  []way
	hands  []int
}

type lineKey struct {
	edgeKey
	second         int
	report, onward bool
	carried        bool
}

// meet counts a message for those who have a part in it. Whoever of the shown
// sends or receives one has a box.
func (b *builder) meet(message int, certainty graph.Certainty) {
	m := &b.s.Messages[message]
	b.g.Count.Add(certainty, m.Weight)
	if m.Doubt {
		b.g.Doubted += m.Weight
	}
	for _, a := range m.From {
		b.node(a).Sent.Add(certainty, m.Weight)
	}
	for _, a := range m.To {
		b.node(a).Received.Add(certainty, m.Weight)
	}
	actors := b.c.actors(m, b.period)
	for _, end := range actors[:2] {
		for _, a := range end {
			n := b.node(a)
			n.Boxed = n.Boxed || b.shown[a]
		}
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

// boxed reports whether an actor has a box.
func (b *builder) boxed(actor int) bool {
	if b.boxes != nil {
		return b.boxes[actor]
	}
	return b.node(actor).Boxed
}

// add adds a message to the edges of its legs and to what the figure draws.
func (b *builder) add(message int, certainty graph.Certainty) {
	m, on := &b.s.Messages[message], b.on(message, certainty)
	if !m.Leaves() {
		b.g.Unnamed.Add(certainty, m.Weight)
	} else {
		for _, w := range b.ways(message) {
			e := on
			e.Relayed, e.Via = w.relayed, w.direct
			b.addLeg(w.Pair, m, e)
		}
	}
	b.show(message, certainty)
}

// show adds a message to the lines between boxes, or to what its senders say to
// nobody named.
func (b *builder) show(message int, certainty graph.Certainty) {
	m, on := &b.s.Messages[message], b.on(message, certainty)
	if !m.Leaves() || b.s.Brief && !b.c.among(m, b.period, b.shown) {
		for _, a := range m.From {
			if b.boxed(a) {
				n := b.node(a)
				n.Said = append(n.Said, on)
			}
		}
	}
	if !m.Leaves() {
		return
	}
	for _, w := range b.drawn(message) {
		e := on
		e.Relayed, e.Via = w.relayed, w.direct
		b.addLine(w, m, e)
	}
}

// on returns a message as an edge or a line of the graph has it.
func (b *builder) on(message int, certainty graph.Certainty) graph.EdgeMessage {
	m := &b.s.Messages[message]
	return graph.EdgeMessage{Message: message, Certainty: certainty, Beside: b.of.Beside(b.g, m), Inferred: m.Inferred, Category: b.of.Stand(m, m.From[0]).First}
}

// addLine counts a message on the line that a figure draws.
func (b *builder) addLine(w way, m *graph.Message, on graph.EdgeMessage) {
	stand := b.of.Stand(m, speaker(m, w.Pair))
	l := graph.Line{
		Edge:   graph.Edge{From: w.From, To: w.To, Category: stand.First, Both: m.Both},
		Second: stand.Second, Report: stand.Reported, Onward: w.onward,
	}
	if m.Both && w.From > w.To && stand.First == b.of.Unsaid {
		l.From, l.To = w.To, w.From // where nobody takes a stand, whoever is named first
	}
	key := lineKey{edgeKey{graph.Pair{From: l.From, To: l.To}, l.Category, l.Both}, l.Second, l.Report, l.Onward, len(w.carriers) > 0}
	i, ok := b.lines[key]
	if !ok {
		i = len(b.g.Lines)
		b.lines[key] = i
		b.g.Lines = append(b.g.Lines, l)
	}
	if at, known := slices.BinarySearchFunc(b.g.Lines[i].Carriers, w.carriers, slices.Compare); !known && len(w.carriers) > 0 {
		b.g.Lines[i].Carriers = slices.Insert(b.g.Lines[i].Carriers, at, w.carriers)
	}
	count(&b.g.Lines[i].Edge, m, on)
}

// speaker returns whose stand m is on its way: of a sender his own, and a
// carrier speaks for the first of them.
func speaker(m *graph.Message, p graph.Pair) int {
	if slices.Contains(m.From, p.From) {
		return p.From
	}
	return m.From[0]
}

// count adds a message to an edge, once, though it goes both ways.
func count(e *graph.Edge, m *graph.Message, on graph.EdgeMessage) {
	if n := len(e.Messages); n > 0 && e.Messages[n-1].Message == on.Message {
		return
	}
	e.Count.Add(on.Certainty, m.Weight)
	e.Messages = append(e.Messages, on)
}

// order orders what was gathered. Whom only a leg named that another message
// stands for has no edge here, so no node either.
func (b *builder) order() {
	b.joinLegs()
	g := b.g
	joined := newActorSet(len(b.shown))
	for i := range g.Edges {
		joined.add(g.Edges[i].From)
		joined.add(g.Edges[i].To)
	}
	g.Nodes = slices.DeleteFunc(g.Nodes, func(n graph.Node) bool { return !n.Boxed && !joined.has(n.Actor) })
	slices.SortFunc(g.Nodes, func(x, y graph.Node) int { return cmp.Compare(x.Actor, y.Actor) })
	slices.SortFunc(g.Lines, graph.CompareLines)
}
