package graph

import (
	"cmp"
	"maps"
	"slices"
)

// What a reader can take in: a figure with more actors or more lines is a
// tangle, whatever its size.
const (
	maxActors = 40
	maxLines  = 80
)

// A line is what a figure draws from one actor to another for one value of the
// column that colours it: 28 bits, 28 bits, 8 bits.
type line uint64

func newLine(p pair, value uint8) line {
	return line(p.from)<<36 | line(p.to)<<8 | line(value)
}

func (l line) from() int { return int(l >> 36) }
func (l line) to() int   { return int(l >> 8 & (1<<28 - 1)) }

// A lineSet has lines, few of them twice: it is thinned out whenever it has
// doubled.
type lineSet struct {
	lines []line
	limit int
}

func (s *lineSet) add(l line) {
	if s.lines = append(s.lines, l); len(s.lines) >= max(s.limit, 1<<10) {
		slices.Sort(s.lines)
		s.lines = slices.Compact(s.lines)
		s.limit = 2 * len(s.lines)
	}
}

// choose returns which actors the figures of a run show, the same in all of
// them so that periods compare: the top strongest; where top is 0 everybody if
// no figure then exceeds what can be read, else as many of the strongest as
// fit in every figure. Of these only those who pass the filters are shown.
// fit returns how many of the n strongest every figure bears, given the rank
// of every actor.
func choose(actors []Actor, strength []int, fit func(rank []uint32, n int) int, top int, only []Filter) []bool {
	order := strongest(actors, strength)
	rank := make([]uint32, len(order))
	for r, a := range order {
		rank[a] = uint32(r)
	}
	n := min(top, len(order))
	if top == 0 {
		n = fit(rank, len(order))
	}
	keep := make([]bool, len(order))
	for _, a := range order[:n] {
		keep[a] = !slices.ContainsFunc(only, func(f Filter) bool { return !f.shows(&actors[a]) })
	}
	return keep
}

// strongest orders actors by strength, which is messages sent, received and
// carried in all periods; principals are stronger than everybody, equals go by
// id.
func strongest(actors []Actor, strength []int) []int {
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

// legible returns how many of the n strongest actors a figure of these lines
// bears; it changes them. A line is drawn when the weaker of its two is chosen,
// an actor with the first of his lines.
func legible(lines []line, rank []uint32, n int) int {
	const never = ^uint32(0)
	lines = slices.DeleteFunc(lines, func(l line) bool { return int(max(rank[l.from()], rank[l.to()])) >= n })
	slices.Sort(lines)
	appears := make([]uint32, len(rank)) // by actor, the rank that draws the first line
	for a := range appears {
		appears[a] = never
	}
	var drawn, shown []uint32 // by line, by actor
	for _, l := range slices.Compact(lines) {
		a, b := l.from(), l.to()
		r := max(rank[a], rank[b])
		drawn = append(drawn, r)
		appears[a], appears[b] = min(appears[a], r), min(appears[b], r)
	}
	for _, r := range appears {
		if r != never {
			shown = append(shown, r)
		}
	}
	if len(drawn) > maxLines {
		slices.Sort(drawn)
		n = min(n, int(drawn[maxLines]))
	}
	if len(shown) > maxActors {
		slices.Sort(shown)
		n = min(n, int(shown[maxActors]))
	}
	return n
}

// chosen returns the actors that the figures of s show.
func (s *Series) chosen(o Options) []bool {
	strength := make([]int, len(s.Dataset.Actors))
	lines := make([][]line, len(s.Periods))
	column := s.Dataset.colorColumn(o.Color)
	value := func(m *Message) string {
		if column == SideColumn {
			return ""
		}
		return valueOf(column, m)
	}
	count := make(map[string]int)
	for i := range s.Account {
		count[value(&s.Dataset.Messages[i])]++
	}
	hues := hues(count, s.Dataset.legend(column))
	for i, e := range s.Account {
		m := &s.Dataset.Messages[i]
		for _, f := range e.Figures {
			for _, p := range m.appendWay(nil) {
				lines[f.Period] = append(lines[f.Period], newLine(p, hues[value(m)]))
			}
			for _, actors := range [][]int{m.From, m.To, m.Via} {
				for _, a := range actors {
					strength[a] += m.Weight
				}
			}
		}
	}
	fit := func(rank []uint32, n int) int {
		for _, drawn := range lines {
			n = legible(drawn, rank, n)
		}
		return n
	}
	return choose(s.Dataset.Actors, strength, fit, o.Top, o.Only)
}

// hues numbers the values of a column as the figures tell them apart: those of
// one label are one, and the rarest labels, by rows then alphabet, are one
// beyond maxCategories.
func hues(count map[string]int, l Legend) map[string]uint8 {
	labels, total := make(map[string]string), make(map[string]int)
	for value := range count { // each by itself: order does not matter
		labels[value] = l.labelOf(value)
		total[labels[value]] += count[value]
	}
	order := slices.SortedFunc(maps.Keys(total), func(a, b string) int {
		return cmp.Or(cmp.Compare(total[b], total[a]), cmp.Compare(a, b))
	})
	of := make(map[string]uint8)
	for value, label := range labels {
		of[value] = uint8(min(slices.Index(order, label), maxCategories))
	}
	return of
}

// shown reports whether the chosen actors can show m: a sender and another as
// recipient are among them, and all its carriers.
func (m *Message) shown(keep []bool) bool {
	return slices.ContainsFunc(m.ends(), func(p pair) bool { return keep[p.from] && keep[p.to] }) &&
		!slices.ContainsFunc(m.Via, func(a int) bool { return !keep[a] })
}

// leaveOut lists the messages that the chosen actors can't show.
func (s *Series) leaveOut() {
	for i := range s.Account {
		if e := &s.Account[i]; e.Reason == "" && !s.Dataset.Messages[i].shown(s.shown) {
			*e = Entry{Reason: LeftOut}
		}
	}
}

// Unfiltered is what a figure would count if no actor were left out.
type Unfiltered struct{ Messages, Actors int }

// wholes counts every period as the account has it.
func (s *Series) wholes() []Unfiltered {
	wholes := make([]Unfiltered, len(s.Periods))
	actors := make([]map[int]bool, len(s.Periods))
	for i, e := range s.Account {
		m := &s.Dataset.Messages[i]
		for _, f := range e.Figures {
			if actors[f.Period] == nil {
				actors[f.Period] = make(map[int]bool)
			}
			wholes[f.Period].Messages += m.Weight
			for _, p := range m.appendWay(nil) {
				actors[f.Period][p.from], actors[f.Period][p.to] = true, true
			}
		}
	}
	for p := range wholes {
		wholes[p].Actors = len(actors[p])
	}
	return wholes
}
