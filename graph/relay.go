package graph

import "slices"

// A pair is one message's way between two actors; from and to index
// Dataset.Actors.
type pair struct{ from, to int }

// ends returns the pairs that m goes between: senders × recipients, without
// those who would write to themselves.
func (m *Message) ends() []pair {
	return appendPairs(nil, m.From, m.To)
}

// legs returns the way of a relayed message: senders × first carrier, carrier
// to carrier, last carrier × recipients; each pair once. The last stretch
// begins at index last. A message without carriers has no legs.
func (m *Message) legs() (legs []pair, last int) { return m.appendLegs(nil) }

func (m *Message) appendLegs(legs []pair) ([]pair, int) {
	if len(m.Via) == 0 {
		return legs, 0
	}
	legs = appendPairs(legs, m.From, m.Via[:1])
	for i := 1; i < len(m.Via); i++ {
		legs = appendPairs(legs, m.Via[i-1:i], m.Via[i:i+1])
	}
	last := len(legs)
	return appendPairs(legs, m.Via[len(m.Via)-1:], m.To), last
}

// appendWay appends the pairs that m is drawn between to none: its legs, else
// its ends.
func (m *Message) appendWay(none []pair) []pair {
	if legs, _ := m.appendLegs(none); len(legs) > 0 {
		return legs
	}
	return appendPairs(none, m.From, m.To)
}

// manyPairs is from how many on pairs are looked up, not compared one by one.
const manyPairs = 64

func appendPairs(pairs []pair, from, to []int) []pair {
	var seen map[pair]bool
	if len(pairs)+len(from)*len(to) > manyPairs {
		seen = make(map[pair]bool, len(from)*len(to))
		for _, p := range pairs {
			seen[p] = true
		}
	}
	for _, f := range from {
		for _, t := range to {
			p := pair{f, t}
			switch {
			case f == t, seen[p], seen == nil && slices.Contains(pairs, p):
				continue
			case seen != nil:
				seen[p] = true
			}
			pairs = append(pairs, p)
		}
	}
	return pairs
}
