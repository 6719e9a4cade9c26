package count

import (
	"slices"

	"cablegraph/graph"
)

// A stream is the messages of a period from one actor to another in one category,
// by whatever hands they go; what somebody says to nobody named is one from him to
// himself.
type stream struct {
	graph.Pair
	period int
	label  string
	both   bool
}

// countStreams counts the messages of every stream, where those of few messages
// are to be left out. While they are counted nothing is.
func (c *counter) countStreams() {
	if c.o.Min < 2 {
		return
	}
	all := make(map[stream]int)
	for _, part := range graph.Sweep(c.d, func(from, to int) map[stream]int {
		streams := make(map[stream]int)
		rows := c.d.Cursor()
		var pairs []graph.Pair
		for i := from; i < to; i++ {
			m, date := rows.At(i)
			pairs = appendStreams(pairs[:0], m)
			for _, f := range c.entry(m, date).Figures {
				for _, p := range pairs {
					streams[c.stream(m, f.Period, p)] += m.Weight
				}
			}
		}
		return streams
	}) {
		for s, n := range part { // each by itself: order does not matter
			all[s] += n
		}
	}
	c.streams = all
}

// appendStreams appends to an empty slice the pairs that m goes between, or its
// speakers.
func appendStreams(empty []graph.Pair, m *graph.Message) []graph.Pair {
	if m.Leaves() {
		return m.AppendEnds(empty)
	}
	for _, a := range m.From {
		empty = append(empty, graph.Pair{From: a, To: a})
	}
	return empty
}

func (c *counter) stream(m *graph.Message, period int, p graph.Pair) stream {
	s := stream{Pair: p, period: period, both: m.Both}
	if column := c.d.ColorColumn(c.o.Color); column != graph.SideColumn && p.From != p.To { // a side is its sender's, and a box has one token
		s.label = c.d.Legend(column).Label(m.Value(column))
	}
	return s
}

// enough reports whether a period has enough messages of the stream in which m
// goes between a pair.
func (c *counter) enough(m *graph.Message, period int, p graph.Pair) bool {
	return c.streams == nil || c.streams[c.stream(m, period, p)] >= c.o.Min
}

// withoutFew returns where a message is drawn of which every figure shows a
// stream that has enough messages.
func (c *counter) withoutFew(m *graph.Message, e *graph.Entry) *graph.Entry {
	if e.Reason != "" {
		return e
	}
	pairs := appendStreams(nil, m)
	var figures []graph.Appearance
	for _, f := range e.Figures {
		if slices.ContainsFunc(pairs, func(p graph.Pair) bool { return c.enough(m, f.Period, p) }) {
			figures = append(figures, f)
		}
	}
	if len(figures) == 0 {
		return tooFew
	}
	return &graph.Entry{Figures: figures}
}

// actors returns the actors who have a part in m as a period shows it: not whom
// it goes to among too few.
func (c *counter) actors(m *graph.Message, period int) [3][]int {
	if c.streams == nil {
		return [3][]int{m.From, m.To, m.Via}
	}
	return c.actorsOfMany(m, period)
}

func (c *counter) actorsOfMany(m *graph.Message, period int) [3][]int {
	if !m.Leaves() {
		return [3][]int{m.From, m.To, m.Via}
	}
	kept := func(ends []int, other func(graph.Pair) int) []int {
		return slices.DeleteFunc(slices.Clone(ends), func(a int) bool {
			return !slices.ContainsFunc(m.Ends(), func(p graph.Pair) bool { return other(p) == a && c.enough(m, period, p) })
		})
	}
	return [3][]int{kept(m.From, func(p graph.Pair) int { return p.From }), kept(m.To, func(p graph.Pair) int { return p.To }), m.Via}
}
