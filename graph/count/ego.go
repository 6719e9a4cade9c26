package count

import (
	"slices"

	"cablegraph/graph"
)

// circles returns, by period and actor, who is one of the egos that the options
// name by their ids, or exchanges messages with one; nil where they name nobody.
func circles(c *counter) [][]bool {
	if len(c.o.Ego) == 0 {
		return nil
	}
	ego := func(a int) bool { return slices.Contains(c.o.Ego, c.d.Actors[a].ID) }
	parts := graph.Sweep(c.d, func(from, to int) [][]bool {
		in := make([][]bool, len(c.periods))
		for p := range in {
			in[p] = make([]bool, len(c.d.Actors))
		}
		rows := c.d.Cursor()
		for i := from; i < to; i++ {
			m, date := rows.At(i)
			if c.unsaid[m] || !slices.ContainsFunc(m.From, ego) && !slices.ContainsFunc(m.To, ego) {
				continue
			}
			for _, f := range c.entry(m, date).Figures {
				for _, p := range m.Ends() {
					if ego(p.From) || ego(p.To) {
						in[f.Period][p.From], in[f.Period][p.To] = true, true
					}
				}
				for _, a := range m.From { // who speaks to nobody named
					in[f.Period][a] = in[f.Period][a] || ego(a)
				}
			}
		}
		return in
	})
	for _, part := range parts[1:] {
		for p := range part {
			for a, is := range part[p] {
				parts[0][p][a] = parts[0][p][a] || is
			}
		}
	}
	return parts[0]
}

// within returns the actors of an order who are in a circle, its egos first.
func within(c *counter, circle []bool, order []int) []int {
	var egos, others []int
	for _, a := range order {
		switch {
		case slices.Contains(c.o.Ego, c.d.Actors[a].ID):
			egos = append(egos, a)
		case circle[a]:
			others = append(others, a)
		}
	}
	return append(egos, others...)
}

// leftOut is the reason of messages that no figure shows, because of their actors.
func leftOut(o Options) string {
	if len(o.Ego) > 0 {
		return graph.OutsideEgo
	}
	return graph.LeftOut
}
