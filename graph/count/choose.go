package count

import (
	"cmp"
	"maps"
	"slices"

	"cablegraph/graph"
)

// choose returns which actors the figures of a run show, the same in all of
// them so that periods compare: the Top strongest; where that is 0 everybody if
// no figure then exceeds what can be read, else as many of the strongest as
// fit into every figure. Of these only those who pass the filters are shown.
func choose(c *counter, found *survey) []bool {
	actors := c.d.Actors
	order := strongest(actors, found.strength)
	n := min(c.o.Top, len(order))
	if c.o.Top == 0 {
		n = fit(c, order, found.values)
	}
	shown := make([]bool, len(actors))
	for _, a := range order[:n] {
		shown[a] = !slices.ContainsFunc(c.o.Only, func(f graph.Filter) bool { return !f.Shows(&actors[a]) })
	}
	return shown
}

// strongest orders actors by strength; principals are stronger than everybody,
// equals go by id.
func strongest(actors []graph.Actor, strength []int) []int {
	order := make([]int, len(strength))
	for a := range order {
		order[a] = a
	}
	rank := func(a int) int {
		if actors[a].Principal {
			return 0
		}
		return 1
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(strength[b], strength[a]), cmp.Compare(a, b))
	})
	return order
}

// fit returns how many of the strongest actors, in this order, every figure
// can show. It looks at the lines between few of them first: most large tables
// have more there than a figure can show.
func fit(c *counter, order []int, values map[string]int) int {
	rank := make([]int, len(order))
	for r, a := range order {
		rank[a] = r
	}
	column := c.d.ColorColumn(c.o.Color)
	colours := colourGroups(values, c.d.Legend(column))
	for few := maxActors; ; few *= 8 {
		few = min(few, len(order))
		n := few
		for _, lines := range linesBetween(c, rank, few, column, colours) {
			n = min(n, capacity(lines, rank))
		}
		if n < few || few == len(order) {
			return n
		}
	}
}

// linesBetween returns, by period, the lines between the n strongest actors.
func linesBetween(c *counter, rank []int, n int, column string, colours map[string]int) []map[line]bool {
	parts := graph.Sweep(c.d, func(from, to int) []map[line]bool {
		lines := make([]map[line]bool, len(c.periods))
		for p := range lines {
			lines[p] = make(map[line]bool)
		}
		var spare graph.Message
		var way []graph.Pair
		for i := from; i < to; i++ {
			m, date := c.d.Row(i, &spare)
			if len(m.Via) == 0 && len(m.From) == 1 && len(m.To) == 1 && max(rank[m.From[0]], rank[m.To[0]]) >= n {
				continue // as most of a large table
			}
			way = m.AppendWay(way[:0])
			strong := slices.DeleteFunc(way, func(p graph.Pair) bool { return max(rank[p.From], rank[p.To]) >= n })
			if len(strong) == 0 {
				continue
			}
			for _, f := range c.entry(m, date).Figures {
				for _, p := range strong {
					lines[f.Period][line{p, colours[m.Value(column)]}] = true
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

// colourGroups numbers the values of a column as figures tell them apart:
// values of one label have one colour, and the rarest labels, by rows then
// alphabet, share the last.
func colourGroups(rows map[string]int, l graph.Legend) map[string]int {
	labels, total := make(map[string]string), make(map[string]int)
	for value := range rows { // each by itself: order does not matter
		labels[value] = l.Label(value)
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
