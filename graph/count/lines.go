package count

import (
	"cmp"
	"maps"
	"slices"

	"cablegraph/graph"
)

// A line is what a figure draws from one actor to another in one colour. What
// others carried lies on a line of its own.
type line struct {
	from, to int32 // actors
	colour   int16
	carried  bool
}

// A lineSet is lines, each once.
type lineSet map[line]struct{}

// linesAmong returns, by period, the lines between the actors that have a rank
// in it.
func linesAmong(c *counter, ranks []map[int]int, values map[string]int) []lineSet {
	column := c.d.ColorColumn(c.o.Color)
	colours := colourGroups(values, c.d.Legend(column))
	anywhere, ranked := make([]bool, len(c.d.Actors)), make([]actorSet, len(ranks))
	for p, rank := range ranks {
		ranked[p] = newActorSet(len(c.d.Actors))
		for a := range rank { // sets: order does not matter
			ranked[p].add(a)
			anywhere[a] = true
		}
	}
	near := c.d.Near(anywhere, true)
	parts := graph.Sweep(c.d, func(from, to int) []lineSet {
		lines := make([]lineSet, len(ranks))
		for p := range lines {
			lines[p] = make(lineSet)
		}
		var spare graph.Spare
		var pairs []graph.Pair
		for i := from; i < to; i++ {
			if !near(i) {
				continue
			}
			m, date := c.d.Row(i, &spare)
			if !among(m, anywhere) || c.unsaid[m] {
				continue
			}
			pairs = m.AppendEnds(pairs[:0])
			colour := int16(colours[m.Value(column)])
			for _, f := range c.entry(m, date).Figures {
				in := ranked[f.Period]
				for _, p := range pairs {
					if in.has(p.From) && in.has(p.To) && c.enough(m, f.Period, p) {
						lines[f.Period][line{int32(p.From), int32(p.To), colour, len(m.Via) > 0}] = struct{}{}
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
		group[label] = min(g, maxCategories)
	}
	of := make(map[string]int, len(labels))
	for value, label := range labels {
		of[value] = group[label]
	}
	return of
}
