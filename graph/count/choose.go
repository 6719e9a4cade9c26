package count

import (
	"cmp"
	"slices"
	"sync"

	"cablegraph/graph"
)

// choose returns which actors each figure shows: the Top strongest of its
// period; where that is 0 as many of them as can be read, and then, while there
// is room, those who are shown in other figures. Of these only those who pass
// the filters are shown.
func choose(c *counter, found *survey) [][]bool {
	total := make([]int, len(c.d.Actors)) // in all periods
	for _, p := range found.periods {
		for a, n := range p.strength {
			total[a] += n
		}
	}
	orders := make([][]int, len(c.periods))
	var ordering sync.WaitGroup
	for p := range orders {
		ordering.Go(func() { orders[p] = strongest(c, &found.periods[p], total) })
	}
	ordering.Wait()
	for p, circle := range circles(c) {
		orders[p] = within(c, circle, orders[p])
	}
	if c.o.Hold.Actors > 0 {
		orders = joined(c, orders, found.values)
	}
	n := make([]int, len(orders))
	for p, order := range orders {
		n[p] = min(c.o.Top, len(order))
	}
	if c.o.Top == 0 {
		n = fit(c, orders, found.values)
	}
	for p := range n {
		if c.o.Brief || c.o.Most != nil { // what is said to others has room on the sheet too
			n[p] = min(n[p], c.o.holds(p).Actors)
		}
	}
	shown := make([][]bool, len(orders))
	for p, order := range orders {
		shown[p] = make([]bool, len(c.d.Actors))
		for _, a := range order[:n[p]] {
			shown[p][a] = true
		}
	}
	if c.o.Top == 0 {
		fill(c, shown, orders, found.values)
	}
	return shown
}

// strongest orders the actors of a period who pass the filters by how many
// messages they sent, received and carried; principals are stronger than
// everybody, equals go by what they did in all periods, then by id.
func strongest(c *counter, p *period, total []int) []int {
	order := make([]int, 0, p.actors.count())
	for a := range c.d.Actors {
		if p.actors.has(a) && !slices.ContainsFunc(c.o.Only, func(f graph.Filter) bool { return !f.Shows(&c.d.Actors[a]) }) {
			order = append(order, a)
		}
	}
	if c.o.Brief {
		order = withoutCarriers(c.d, p, order)
	}
	// What is compared lies side by side: large tables spend time here.
	type strong struct{ rank, strength, total, actor int }
	sorted := make([]strong, len(order))
	for i, a := range order {
		if sorted[i] = (strong{1, p.strength[a], total[a], a}); c.d.Actors[a].Principal {
			sorted[i].rank = 0
		}
	}
	slices.SortFunc(sorted, func(a, b strong) int {
		return cmp.Or(a.rank-b.rank, b.strength-a.strength, b.total-a.total, a.actor-b.actor)
	})
	for i, s := range sorted {
		order[i] = s.actor
	}
	return order
}

// fit returns how many of the strongest actors, in these orders, each figure
// can show. It looks at the lines between few of them first: most large tables
// have more there than a figure can show.
func fit(c *counter, orders [][]int, values map[string]int) []int {
	n := make([]int, len(orders))
	done := make([]bool, len(orders))
	for few := Readable.Actors; slices.Contains(done, false); few *= 8 {
		ranks := make([]map[int]int, len(orders))
		for p, order := range orders {
			ranks[p] = make(map[int]int)
			for r, a := range order[:min(few, len(order))] {
				ranks[p][a] = r
			}
		}
		for p, lines := range linesAmong(c, ranks, values) {
			if !done[p] {
				looked := min(few, len(orders[p]))
				n[p] = min(looked, capacity(lines, ranks[p], c.o.holds(p)))
				done[p] = n[p] < looked || looked == len(orders[p])
			}
		}
	}
	return n
}

// fill adds to each figure, while there is room, those of its period who are
// shown elsewhere, in the order of strength.
func fill(c *counter, shown [][]bool, orders [][]int, values map[string]int) {
	somewhere := make([]bool, len(c.d.Actors))
	for p := range shown {
		for a, is := range shown[p] {
			somewhere[a] = somewhere[a] || is
		}
	}
	ranks := make([]map[int]int, len(orders))
	for p, order := range orders {
		ranks[p] = make(map[int]int)
		for r, a := range order {
			if somewhere[a] {
				ranks[p][a] = r
			}
		}
	}
	for p, lines := range linesAmong(c, ranks, values) {
		of := make(map[int][]graph.Pair, len(ranks[p])) // by actor, one for each line
		actors, drawn := 0, 0
		for l := range lines { // only counted: order does not matter
			of[l.From], of[l.To] = append(of[l.From], l.Pair), append(of[l.To], l.Pair)
			if shown[p][l.From] && shown[p][l.To] {
				drawn++
			}
		}
		for _, is := range shown[p] {
			if is {
				actors++
			}
		}
		for _, a := range orders[p] {
			if !somewhere[a] || shown[p][a] {
				continue
			}
			more := 0
			for _, pair := range of[a] {
				if shown[p][pair.From+pair.To-a] {
					more++
				}
			}
			if hold := c.o.holds(p); actors < hold.Actors && drawn+more <= hold.Lines && more > 0 {
				shown[p][a] = true
				actors, drawn = actors+1, drawn+more
			}
		}
	}
}
