package graph

import (
	"cmp"
	"fmt"
	"slices"
)

// DateRule says from which certainty on a message is drawn in a period.
type DateRule = Certainty

// Options are the choices that change what is counted.
type Options struct {
	Dates  DateRule // Possible, Likeliest or Certain
	Direct bool     // relays are drawn between their ends, not as a path
	Color  string   // the column of the categories; see newCategories
	Top    int      // how many of the strongest actors are shown; 0: as many as can be read
	Only   []Filter // what is shown passes all of them
}

// A Tally counts messages, or what their rows stand for.
type Tally struct {
	Certain  int // of these it is sure that they belong to the period
	Doubtful int // these may belong to another one
}

// Total is what a figure draws: certain and doubtful.
func (t Tally) Total() int { return t.Certain + t.Doubtful }

func (t *Tally) add(s Certainty, weight int) {
	if s == Certain {
		t.Certain += weight
	} else {
		t.Doubtful += weight
	}
}

// A Graph is what was exchanged in one period.
type Graph struct {
	Period     Period
	Nodes      []Node     // ordered by actor
	Edges      []Edge     // ordered by from, to, category, one-way before both
	Ghosts     []int      // actors shown pale because silent here, ordered
	Count      Tally      // messages; a message counts once however many edges it has
	Unfiltered Unfiltered // the same without anybody left out
	Truncated  bool       // senders, carriers or recipients of messages drawn are left out
}

// A Node is an actor who sends, receives or carries in the period.
type Node struct {
	Actor                   int // index into Dataset.Actors
	Sent, Received, Carried Tally
}

// An Edge is what one actor sent another in one category.
type Edge struct {
	From, To int // indexes into Dataset.Actors
	Category int // index into Categories.Labels
	Both     bool
	Count    Tally
	Messages []EdgeMessage // ordered as Dataset.Messages
}

// An EdgeMessage is one message on one edge.
type EdgeMessage struct {
	Message   int // index into Dataset.Messages
	Certainty Certainty
	Relayed   bool // this edge is one leg of its way, or hands on another message
	Via       bool // drawn between its ends although it was carried (Options.Direct)
}

// A Series is the graphs of all periods and what became of every message.
type Series struct {
	Dataset    *Dataset
	Periods    []Period
	Categories *Categories
	Graphs     []*Graph // one a period, in their order
	Account    Account
	shown      []bool // by actor: the figures show him
}

// Count counts the messages of d by period. It fails where the categories
// can't be made or, as a check on itself, where a message got lost.
func Count(d *Dataset, periods []Period, o Options) (*Series, error) {
	s := &Series{Dataset: d, Periods: periods, Account: newAccount(d, periods, o)}
	var wholes []Unfiltered
	wholes, s.shown = s.whole(o)
	s.leaveOut()
	var err error
	if s.Categories, err = newCategories(s, o.Color); err != nil {
		return nil, err
	}
	if err := s.gather(o); err != nil {
		return nil, err
	}
	for i, g := range s.Graphs {
		g.Unfiltered = wholes[i]
	}
	addGhosts(s)
	return s, nil
}

// gather makes the graphs from what the account says.
func (s *Series) gather(o Options) error {
	handed := s.handedOn()
	builders := make([]*builder, len(s.Periods))
	for i, p := range s.Periods {
		builders[i] = &builder{s: s, g: &Graph{Period: p}, edges: make(map[edgeKey]int), nodes: make(map[int]int)}
	}
	for i, entry := range s.Account {
		for _, f := range entry.Figures {
			builders[f.Period].add(i, f.Certainty, o.Direct, handed)
		}
	}
	for _, b := range builders {
		s.Graphs = append(s.Graphs, b.graph())
	}
	if err := s.check(); err != nil {
		return fmt.Errorf("this is a fault of the program: %w", err)
	}
	return nil
}

// whole returns what the periods would count if nobody were left out, and which
// actors the figures show; of a large table both were found out as it was read.
func (s *Series) whole(o Options) ([]Unfiltered, []bool) {
	if b := s.Dataset.Bulk; b != nil {
		return b.Wholes, b.shown
	}
	return s.wholes(), s.chosen(o)
}

// A handover is one leg of message m that another message stands for.
type handover struct {
	message int
	pair    pair
}

// handedOn finds, for every message that another one reports, the legs of its
// last stretch that the reporting message covers: there the report is drawn
// instead, once. Both directions are kept: (reported, pair) and (report, pair).
func (s *Series) handedOn() map[handover]bool {
	byID := make(map[string]int, len(s.Dataset.Messages))
	for i := range s.Dataset.Messages {
		byID[s.Dataset.Messages[i].ID] = i
	}
	handed := make(map[handover]bool)
	for r := range s.Dataset.Messages {
		report := &s.Dataset.Messages[r]
		if len(s.Account[r].Figures) == 0 {
			continue
		}
		for _, id := range report.Reports {
			m, ok := byID[id]
			if !ok {
				continue
			}
			legs, last := s.Dataset.Messages[m].legs()
			for _, leg := range legs[last:] {
				if slices.Contains(report.ends(), leg) {
					handed[handover{m, leg}] = true
					handed[handover{r, leg}] = true
				}
			}
		}
	}
	return handed
}

type edgeKey struct {
	pair
	category int
	both     bool
}

// A builder gathers the graph of one period.
type builder struct {
	s     *Series
	g     *Graph
	edges map[edgeKey]int // index into g.Edges
	nodes map[int]int     // index into g.Nodes by actor
}

func (b *builder) add(message int, certainty Certainty, direct bool, handed map[handover]bool) {
	m := &b.s.Dataset.Messages[message]
	b.g.Count.add(certainty, m.Weight)
	use := EdgeMessage{Message: message, Certainty: certainty}
	legs, _ := m.legs()
	if len(legs) == 0 || direct {
		for _, p := range m.ends() {
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
		b.node(a).Sent.add(certainty, m.Weight)
	}
	for _, a := range m.To {
		b.node(a).Received.add(certainty, m.Weight)
	}
	for _, a := range m.Via {
		b.node(a).Carried.add(certainty, m.Weight)
	}
}

func (b *builder) node(actor int) *Node {
	i, ok := b.nodes[actor]
	if !ok {
		i = len(b.g.Nodes)
		b.nodes[actor] = i
		b.g.Nodes = append(b.g.Nodes, Node{Actor: actor})
	}
	return &b.g.Nodes[i]
}

func (b *builder) addEdge(p pair, m *Message, use EdgeMessage) {
	if !b.s.shown[p.from] || !b.s.shown[p.to] {
		b.g.Truncated = true
		return
	}
	from := p.from
	if !slices.Contains(m.From, from) {
		from = m.From[0] // a carrier speaks for the sender
	}
	key := edgeKey{p, b.s.Categories.category(m, from), m.Both}
	if m.Both && p.from > p.to {
		key.pair = pair{p.to, p.from} // one line, whoever is named first
	}
	i, ok := b.edges[key]
	if !ok {
		i = len(b.g.Edges)
		b.edges[key] = i
		b.g.Edges = append(b.g.Edges, Edge{From: key.from, To: key.to, Category: key.category, Both: key.both})
	}
	e := &b.g.Edges[i]
	if n := len(e.Messages); n > 0 && e.Messages[n-1].Message == use.Message {
		return // both ways between the same two: once
	}
	e.Count.add(use.Certainty, m.Weight)
	e.Messages = append(e.Messages, use)
}

// graph orders what was gathered. Whom only a leg named that another message
// stands for has no edge here, so no node either.
func (b *builder) graph() *Graph {
	b.g.Nodes = slices.DeleteFunc(b.g.Nodes, func(n Node) bool {
		return !slices.ContainsFunc(b.g.Edges, func(e Edge) bool { return e.From == n.Actor || e.To == n.Actor })
	})
	slices.SortFunc(b.g.Nodes, func(x, y Node) int { return cmp.Compare(x.Actor, y.Actor) })
	slices.SortFunc(b.g.Edges, CompareEdges)
	return b.g
}

// CompareEdges orders edges by from, to, category, one-way before both.
func CompareEdges(x, y Edge) int {
	both := func(e Edge) int {
		if e.Both {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To),
		cmp.Compare(x.Category, y.Category), cmp.Compare(both(x), both(y)))
}
