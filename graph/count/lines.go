package count

import (
	"cmp"
	"maps"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/category"
)

// A line is what a figure draws from one actor to another in one colour: the
// sender and the recipient in 28 bits each, seven bits of the colour, and one that
// says that others carried it, which lies on a line of its own. A large table has
// hundreds of thousands, of which each counts once; a number is soon found in a map.
type line uint64

type lineSet map[line]struct{}

func newLine(p graph.Pair, colour int, carried bool) line {
	l := line(p.From)<<36 | line(p.To)<<8 | line(colour)<<1
	if carried {
		l |= 1
	}
	return l
}

func (l line) from() int { return int(l >> 36) }

func (l line) to() int { return int(l >> 8 & (1<<28 - 1)) }

// linesAmong returns, by period, the lines between the actors that have a rank
// in it.
func linesAmong(c *counter, ranks []map[int]int, values map[string]int) []lineSet {
	column := c.d.ColorColumn(c.o.Color)
	colours := colourGroups(values, c.d.Legend(column))
	ranked := make([][]bool, len(ranks)) // by period and actor
	for p, rank := range ranks {
		ranked[p] = make([]bool, len(c.d.Actors))
		for a := range rank { // a set: order does not matter
			ranked[p][a] = true
		}
	}
	near := c.near(ranked, true)
	parts := graph.Sweep(c.d, func(from, to int) []lineSet {
		lines := make([]lineSet, len(ranks))
		for p := range lines {
			lines[p] = make(lineSet)
		}
		rows := c.d.Cursor()
		var pairs []graph.Pair
		for i := near(from, to); i < to; i = near(i+1, to) {
			m, date := rows.At(i)
			if c.unsaid[m] {
				continue
			}
			pairs = m.AppendEnds(pairs[:0])
			colour := colours[m.Value(column)]
			for _, f := range c.entry(m, date).Figures {
				in := ranked[f.Period]
				for _, p := range pairs {
					if in[p.From] && in[p.To] && c.enough(m, f.Period, p) {
						lines[f.Period][newLine(p, colour, len(m.Via) > 0)] = struct{}{}
					}
				}
			}
		}
		return lines
	})
	for _, part := range parts[1:] {
		for p, lines := range part {
			maps.Copy(parts[0][p], lines)
		}
	}
	return parts[0]
}

// among reports whether a sender of m and somebody else whom it goes to are
// among some actors.
func among(m *graph.Message, actors []bool) bool {
	return slices.ContainsFunc(m.From, func(f int) bool {
		return actors[f] && slices.ContainsFunc(m.To, func(t int) bool { return t != f && actors[t] })
	})
}

// colourGroups numbers the values of a column as figures tell them apart:
// values of one label have one colour, and the rarest labels, by rows then
// alphabet, share the last.
func colourGroups(rows map[string]int, l graph.Legend) map[string]int {
	labels, total := make(map[string]string), make(map[string]int)
	entries := l.ByValue()
	for value := range rows { // each by itself: order does not matter
		if labels[value] = value; entries[value] != (graph.LegendEntry{}) {
			labels[value] = entries[value].Label
		}
		total[labels[value]] += rows[value]
	}
	order := slices.SortedFunc(maps.Keys(total), func(a, b string) int {
		return cmp.Or(cmp.Compare(total[b], total[a]), cmp.Compare(a, b))
	})
	group := make(map[string]int, len(labels))
	for g, label := range order {
		group[label] = min(g, category.MaxCategories)
	}
	of := make(map[string]int, len(labels))
	for value, label := range labels {
		of[value] = group[label]
	}
	return of
}
