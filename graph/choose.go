package graph

import (
	"cmp"
	"slices"
)

// What a reader can take in: a figure with more actors or more joined pairs is
// a tangle, whatever its size.
const (
	maxActors = 40
	maxPairs  = 80
)

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
	n := fit(rank, len(order))
	if top > 0 {
		n = min(top, len(order))
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

// packed spells a pair, whichever way it goes, as one number.
func (p pair) packed() uint64 {
	return uint64(min(p.from, p.to))<<32 | uint64(max(p.from, p.to))
}

// legible returns how many of the n strongest actors a figure of these pairs
// bears; it changes them. A pair is drawn when the weaker of its two is
// chosen, an actor with the first of his pairs.
func legible(pairs []uint64, rank []uint32, n int) int {
	const never = ^uint32(0)
	pairs = slices.DeleteFunc(pairs, func(p uint64) bool { return int(max(rank[p>>32], rank[p&(1<<32-1)])) >= n })
	slices.Sort(pairs)
	appears := make([]uint32, len(rank)) // by actor, the rank that draws the first pair
	for a := range appears {
		appears[a] = never
	}
	var drawn, shown []uint32 // by pair, by actor
	for _, p := range slices.Compact(pairs) {
		a, b := p>>32, p&(1<<32-1)
		r := max(rank[a], rank[b])
		drawn = append(drawn, r)
		appears[a], appears[b] = min(appears[a], r), min(appears[b], r)
	}
	for _, r := range appears {
		if r != never {
			shown = append(shown, r)
		}
	}
	if len(drawn) > maxPairs {
		slices.Sort(drawn)
		n = min(n, int(drawn[maxPairs]))
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
	pairs := make([][]uint64, len(s.Periods))
	for i, e := range s.Account {
		m := &s.Dataset.Messages[i]
		for _, f := range e.Figures {
			for _, p := range m.way() {
				pairs[f.Period] = append(pairs[f.Period], p.packed())
			}
			for _, actors := range [][]int{m.From, m.To, m.Via} {
				for _, a := range actors {
					strength[a] += m.Weight
				}
			}
		}
	}
	fit := func(rank []uint32, n int) int {
		for _, p := range pairs {
			n = legible(p, rank, n)
		}
		return n
	}
	return choose(s.Dataset.Actors, strength, fit, o.Top, o.Only)
}

// way returns the pairs that m is drawn between: its legs, else its ends.
func (m *Message) way() []pair {
	if legs, _ := m.legs(); len(legs) > 0 {
		return legs
	}
	return m.ends()
}

// shown reports whether the chosen actors can show m: a sender and another as
// recipient are among them, and all its carriers.
func (m *Message) shown(keep []bool) bool {
	return slices.ContainsFunc(m.ends(), func(p pair) bool { return keep[p.from] && keep[p.to] }) &&
		!slices.ContainsFunc(m.Via, func(a int) bool { return !keep[a] })
}

// leaveOut lists the messages that the chosen actors can't show.
func (s *Series) leaveOut(keep []bool) {
	for i := range s.Account {
		if e := &s.Account[i]; e.Reason == "" && !s.Dataset.Messages[i].shown(keep) {
			*e = Entry{Reason: LeftOut}
		}
	}
}

// A Whole is what a figure would count if no actor were left out.
type Whole struct{ Messages, Actors int }

// wholes counts every period as the account has it.
func (s *Series) wholes() []Whole {
	wholes := make([]Whole, len(s.Periods))
	actors := make([]map[int]bool, len(s.Periods))
	for i, e := range s.Account {
		m := &s.Dataset.Messages[i]
		for _, f := range e.Figures {
			if actors[f.Period] == nil {
				actors[f.Period] = make(map[int]bool)
			}
			wholes[f.Period].Messages += m.Weight
			for _, p := range m.way() {
				actors[f.Period][p.from], actors[f.Period][p.to] = true, true
			}
		}
	}
	for p := range wholes {
		wholes[p].Actors = len(actors[p])
	}
	return wholes
}
