package count

import (
	"cmp"
	"iter"
	"slices"

	"cablegraph/graph"
)

// choose returns which actors each figure shows: the Top strongest of its
// period; where that is 0 as many of them as can be read, and then, while there
// is room, those who are shown in other figures. Of these only those who pass
// the filters are shown.
func choose(c *counter, found *survey) [][]bool {
	orders := byStrength(c, found)
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

// byStrength orders the actors of every period who pass the filters by how many
// messages they sent, received and carried there: principals before everybody,
// equals by what they did in all periods, then by id.
func byStrength(c *counter, found *survey) [][]int {
	total := make([]int, len(c.d.Actors)) // in all periods
	for _, p := range found.periods {
		for a, n := range p.strength {
			total[a] += n
		}
	}
	all := make([]int, 0, len(total))
	for a := range total {
		if !slices.ContainsFunc(c.o.Only, func(f graph.Filter) bool { return !f.Shows(&c.d.Actors[a]) }) {
			all = append(all, a)
		}
	}
	slices.SortFunc(all, func(a, b int) int { return cmp.Or(total[b]-total[a], a-b) })
	slices.SortStableFunc(all, func(a, b int) int {
		switch x, y := c.d.Actors[a].Principal, c.d.Actors[b].Principal; {
		case x == y:
			return 0
		case x:
			return -1
		}
		return 1
	})
	orders := make([][]int, len(c.periods))
	sideBySide(len(orders), func(periods iter.Seq[int]) {
		spare := make([]int, len(all))
		for p := range periods {
			orders[p] = strongest(c, &found.periods[p], all, spare)
		}
	})
	return orders
}

// strongest orders the actors of a period as byStrength does, given the order of
// all and room for as many.
func strongest(c *counter, p *period, all, spare []int) []int {
	order := make([]int, 0, p.actors.count())
	for _, a := range all {
		if p.actors.has(a) {
			order = append(order, a)
		}
	}
	if c.o.Brief {
		order = withoutCarriers(c.d, p, order)
	}
	principals := len(order)
	if i := slices.IndexFunc(order, func(a int) bool { return !c.d.Actors[a].Principal }); i >= 0 {
		principals = i
	}
	sortByStrength(order[:principals], p.strength, spare)
	sortByStrength(order[principals:], p.strength, spare)
	return order
}

// sortByStrength puts the strongest first, and leaves equals in their order: by the
// last byte of their strengths, then by those before it. Large tables would spend
// time on comparisons here.
func sortByStrength(order, strength, spare []int) {
	most := 0
	for _, a := range order {
		most = max(most, strength[a])
	}
	for shift := 0; most>>shift > 0; shift += 8 {
		var next [257]int // by what the byte lacks to 255: where the next actor comes
		for _, a := range order {
			next[256-strength[a]>>shift&255]++
		}
		for lacks := range 256 {
			next[lacks+1] += next[lacks]
		}
		for _, a := range order {
			at := &next[255-strength[a]>>shift&255]
			spare[*at] = a
			*at++
		}
		copy(order, spare)
	}
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
		others := make(map[int][]int, len(ranks[p])) // by actor: who is at the other end of a line, for each
		actors, drawn := 0, 0
		for l := range lines { // only counted: order does not matter
			from, to := l.from(), l.to()
			others[from], others[to] = append(others[from], to), append(others[to], from)
			if shown[p][from] && shown[p][to] {
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
			for _, other := range others[a] {
				if shown[p][other] {
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
