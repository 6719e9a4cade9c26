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

func appendPairs(pairs []pair, from, to []int) []pair {
	for _, f := range from {
		for _, t := range to {
			if p := (pair{f, t}); f != t && !contains(pairs, p) {
				pairs = append(pairs, p)
			}
		}
	}
	return pairs
}

func contains(pairs []pair, p pair) bool {
	return slices.Contains(pairs, p)
}
