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
// fit in every figure. Strength is messages sent, received and carried in all
// periods; principals are stronger than everybody, equals go by id.
func (s *Series) choose(top int, only []Filter) []bool {
	strength := make([]int, len(s.Dataset.Actors))
	pairs := make([][]pair, len(s.Periods)) // drawn, once each, by period
	for i, e := range s.Account {
		m := &s.Dataset.Messages[i]
		for _, f := range e.Figures {
			pairs[f.Period] = append(pairs[f.Period], m.way()...)
			for _, actors := range [][]int{m.From, m.To, m.Via} {
				for _, a := range actors {
					strength[a] += m.Weight
				}
			}
		}
	}
	order := make([]int, len(strength))
	for a := range order {
		order[a] = a
	}
	rankPrincipal := func(a int) int {
		if s.Dataset.Actors[a].Principal {
			return 0
		}
		return 1
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(rankPrincipal(a), rankPrincipal(b)),
			cmp.Compare(strength[b], strength[a]), cmp.Compare(a, b))
	})
	rank := make([]int, len(order))
	for r, a := range order {
		rank[a] = r
	}
	n := len(order)
	if top > 0 {
		n = min(top, n)
	} else {
		for _, p := range pairs {
			n = min(n, legible(p, rank))
		}
	}
	keep := make([]bool, len(order))
	for _, a := range order[:n] {
		keep[a] = !slices.ContainsFunc(only, func(f Filter) bool { return !f.shows(&s.Dataset.Actors[a]) })
	}
	return keep
}

// legible returns how many of the strongest actors a figure of these pairs
// bears. A pair is drawn when the weaker of its two is chosen, an actor with
// the first of his pairs.
func legible(pairs []pair, rank []int) int {
	for i, p := range pairs {
		pairs[i] = pair{min(p.from, p.to), max(p.from, p.to)}
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	pairs = slices.Compact(pairs)
	appears := make(map[int]int) // by actor, the rank that draws the first pair
	var drawn []int              // by pair
	for _, p := range pairs {
		r := max(rank[p.from], rank[p.to])
		drawn = append(drawn, r)
		for _, a := range []int{p.from, p.to} {
			if old, ok := appears[a]; !ok || r < old {
				appears[a] = r
			}
		}
	}
	var shown []int
	for _, r := range appears {
		shown = append(shown, r)
	}
	slices.Sort(drawn)
	slices.Sort(shown)
	n := len(rank)
	if len(drawn) > maxPairs {
		n = min(n, drawn[maxPairs])
	}
	if len(shown) > maxActors {
		n = min(n, shown[maxActors])
	}
	return n
}

// way returns the pairs that m is drawn between: its legs, else its ends.
func (m *Message) way() []pair {
	if legs, _ := m.legs(); len(legs) > 0 {
		return legs
	}
	return m.ends()
}

// leaveOut lists the messages that the chosen actors can't show: none of
// their senders or none of their recipients is among them, or a carrier is
// missing.
func (s *Series) leaveOut(keep []bool) {
	chosen := func(a int) bool { return keep[a] }
	for i := range s.Account {
		e := &s.Account[i]
		m := &s.Dataset.Messages[i]
		shown := slices.ContainsFunc(m.ends(), func(p pair) bool { return keep[p.from] && keep[p.to] })
		carried := !slices.ContainsFunc(m.Via, func(a int) bool { return !chosen(a) })
		if e.Reason == "" && !(shown && carried) {
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
