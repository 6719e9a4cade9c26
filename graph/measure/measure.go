// Package measure turns the graph of a period into network measures.
//
// [Of] measures a graph twice: with its certain messages alone, and with those
// that are only possible there. Who wrote to whom is taken as a directed graph
// without weights, whatever the categories: an arc joins two actors where an edge
// does, and both ways where a message went both ways.
//
// Densities, partners and reciprocity are as Wasserman and Faust define them
// (Social Network Analysis, 1994, pages 129, 100 and 508), betweenness is Freeman's
// (Sociometry 40, 1977) by Brandes' algorithm (Journal of Mathematical Sociology
// 25, 2001), centralization that of degrees (Freeman, Social Networks 1, 1979).
package measure

import (
	"slices"

	"cablegraph/graph"
)

// A Pair is a measure of certain messages, then of all.
type Pair [2]Value

// A Value is a number, or none where the graph is too small for it.
type Value struct {
	Number float64
	Known  bool
}

// Measures are those of one graph.
type Measures struct {
	Density        Pair    // arcs of all that could be: arcs / (n (n − 1))
	Reciprocity    Pair    // arcs that are answered by one back, of all
	Centralization Pair    // of degrees: 1 in a star, 0 where all have as many partners
	Actors         []Actor // ordered by actor
}

// An Actor is what one actor does in a graph.
type Actor struct {
	Actor                   int // index into Dataset.Actors
	Sent, Received, Carried graph.Tally
	Partners                Pair // whom an arc joins him to, either way
	Betweenness             Pair // of the shortest ways between two others, those that pass him; of all pairs: (n − 1) (n − 2)
	Share                   Pair // of the period's messages, those that he sends, receives or carries
}

// Of measures the graph of period p.
func Of(s *graph.Series, p int) Measures {
	g := s.Graphs[p]
	var m Measures
	for _, n := range g.Nodes {
		m.Actors = append(m.Actors, Actor{Actor: n.Actor, Sent: n.Sent, Received: n.Received, Carried: n.Carried})
	}
	parts, all := partsOf(s, p)
	for which, certain := range []bool{true, false} {
		net := newNetwork(g, certain)
		m.Density[which], m.Reciprocity[which], m.Centralization[which] = net.density(), net.reciprocity(), net.centralization()
		between := net.betweenness()
		n := len(net.actors)
		for i := range m.Actors {
			a := &m.Actors[i]
			_, in := slices.BinarySearch(net.actors, a.Actor)
			a.Partners[which] = Value{float64(len(net.partners(a.Actor))), true}
			if in {
				a.Betweenness[which] = ratio(between[a.Actor], (n-1)*(n-2))
			}
			a.Share[which] = ratio(float64(counted(parts[a.Actor], certain)), counted(all, certain))
		}
	}
	return m
}

// partsOf counts, by actor, the messages of a period that he has a part in, and
// all of them.
func partsOf(s *graph.Series, p int) (parts map[int]graph.Tally, all graph.Tally) {
	parts = make(map[int]graph.Tally)
	for i, entry := range s.Account.Entries {
		for _, f := range entry.Figures {
			if f.Period != p {
				continue
			}
			m := &s.Messages[i]
			all.Add(f.Certainty, m.Weight)
			actors := slices.Concat(m.From, m.To, m.Via)
			slices.Sort(actors)
			for _, a := range slices.Compact(actors) {
				t := parts[a]
				t.Add(f.Certainty, m.Weight)
				parts[a] = t
			}
		}
	}
	return parts, all
}

func counted(t graph.Tally, certain bool) int {
	if certain {
		return t.Certain
	}
	return t.Total()
}

// ratio is part of whole; there is none of nothing.
func ratio(part float64, whole int) Value {
	if whole <= 0 {
		return Value{}
	}
	return Value{part / float64(whole), true}
}

// newNetwork returns the directed graph of the edges that have messages, between
// all who have a part in one.
func newNetwork(g *graph.Graph, certain bool) *net {
	n := &net{out: make(map[int][]int), in: make(map[int][]int)}
	for _, node := range g.Nodes {
		if counted(node.Sent, certain)+counted(node.Received, certain)+counted(node.Carried, certain) > 0 {
			n.actors = append(n.actors, node.Actor)
		}
	}
	for _, e := range g.Edges {
		if counted(e.Count, certain) == 0 {
			continue
		}
		n.join(e.From, e.To)
		if e.Both {
			n.join(e.To, e.From)
		}
	}
	for _, arcs := range []map[int][]int{n.out, n.in} {
		for a := range arcs { // each by itself: order does not matter
			slices.Sort(arcs[a])
			arcs[a] = slices.Compact(arcs[a])
		}
	}
	slices.Sort(n.actors)
	n.actors = slices.Compact(n.actors)
	return n
}
