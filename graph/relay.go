package graph

import "slices"

// A Pair is one message's way between two actors; From and To index
// Dataset.Actors.
type Pair struct{ From, To int }

// Ends returns the pairs that m goes between: senders × recipients, without
// those who would write to themselves.
func (m *Message) Ends() []Pair { return m.AppendEnds(nil) }

// AppendEnds appends to an empty slice what Ends returns.
func (m *Message) AppendEnds(empty []Pair) []Pair {
	if len(m.From) == 1 && len(m.To) == 1 && m.From[0] != m.To[0] { // as most
		return append(empty, Pair{m.From[0], m.To[0]})
	}
	return appendPairs(empty, m.From, m.To)
}

// Leaves reports whether m goes to anybody named but its sender: whether there
// are Ends.
func (m *Message) Leaves() bool {
	if len(m.From) == 1 && len(m.To) == 1 { // as most
		return m.From[0] != m.To[0]
	}
	return slices.ContainsFunc(m.From, func(f int) bool {
		return slices.ContainsFunc(m.To, func(t int) bool { return t != f })
	})
}

// ToSender reports whether m goes to its own sender, and to nobody else.
func (m *Message) ToSender() bool { return len(m.To) > 0 && !m.Leaves() }

// Carriers returns those who hand a message on: a first carrier who is its only
// sender does not, nor does a last one who is its only recipient.
func Carriers(from, via, to []int) []int {
	if len(via) > 0 && len(from) == 1 && via[0] == from[0] {
		via = via[1:]
	}
	if n := len(via); n > 0 && len(to) == 1 && via[n-1] == to[0] {
		via = via[:n-1]
	}
	return via
}

// Legs returns the way of a relayed message: senders × first carrier, carrier
// to carrier, last carrier × recipients; each pair once. The last stretch
// begins at index last. A message without carriers has no legs.
func (m *Message) Legs() (legs []Pair, last int) { return m.AppendLegs(nil) }

// AppendLegs appends to an empty slice what Legs returns.
func (m *Message) AppendLegs(empty []Pair) (legs []Pair, last int) {
	if len(m.Via) == 0 {
		return empty, 0
	}
	legs = appendPairs(empty, m.From, m.Via[:1])
	for i := 1; i < len(m.Via); i++ {
		legs = appendPairs(legs, m.Via[i-1:i], m.Via[i:i+1])
	}
	last = len(legs)
	return appendPairs(legs, m.Via[len(m.Via)-1:], m.To), last
}

// AppendWay appends to an empty slice the pairs that m is drawn between: its
// legs, else its ends.
func (m *Message) AppendWay(empty []Pair) []Pair {
	if legs, _ := m.AppendLegs(empty); len(legs) > 0 {
		return legs
	}
	return m.AppendEnds(empty)
}

// manyPairs is from how many on pairs are looked up, not compared one by one.
const manyPairs = 64

func appendPairs(pairs []Pair, from, to []int) []Pair {
	var seen map[Pair]bool
	if len(pairs)+len(from)*len(to) > manyPairs {
		seen = make(map[Pair]bool, len(from)*len(to))
		for _, p := range pairs {
			seen[p] = true
		}
	}
	for _, f := range from {
		for _, t := range to {
			p := Pair{f, t}
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
