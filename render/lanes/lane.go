package lanes

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/lanes/order"
)

// A lane is where the messages of an actor stand, or of several who share it.
type lane struct {
	actors    []int // ordered
	side      string
	mixed     bool // its actors have several sides
	principal bool
}

const (
	ownLane   = 4  // messages from which on an actor has a lane of his own
	mostLanes = 20 // actors with lanes of their own; more would not be found again
	sideLane  = 3  // messages from which on the others of a side share a lane of their own
)

// A cast is the lanes of all messages, from the upper one to the lowest.
type cast struct {
	lanes []lane
	of    map[int]int // lane by actor
}

// newCast gives lanes to all who have a part in the messages, and finds their
// order.
func newCast(set *figure.Set, messages []message) *cast {
	c := &cast{lanes: lanesOf(set, messages)}
	c.index()
	p := order.Problem{Group: make([]int, len(c.lanes)), Weight: make([]int, len(c.lanes)), Named: make([]bool, len(c.lanes))}
	sides := []string{}
	for i, l := range c.lanes {
		p.Named[i] = len(l.actors) > 1
		if p.Group[i] = slices.Index(sides, l.side); p.Group[i] < 0 {
			p.Group[i] = len(sides)
			sides = append(sides, l.side)
		}
	}
	var strip order.Strip
	for i := range messages {
		m := &messages[i]
		way := order.Way{From: c.lanesOf(m.From), Via: c.lanesOf(m.Via), To: c.lanesOf(m.To)}
		for _, l := range slices.Concat(way.From, way.To) {
			if c.lanes[l].principal {
				p.Weight[l]++
			}
		}
		if i > 0 && period(set.Series.Periods, messages[i-1].day) != period(set.Series.Periods, m.day) {
			p.Strips = append(p.Strips, strip)
			strip = nil
		}
		strip = append(strip, way)
	}
	p.Strips = append(p.Strips, strip)
	sorted := make([]lane, 0, len(c.lanes))
	for _, i := range order.Lanes(p) {
		sorted = append(sorted, c.lanes[i])
	}
	c.lanes = sorted
	c.index()
	return c
}

// index notes the lane of every actor.
func (c *cast) index() {
	c.of = make(map[int]int)
	for i, l := range c.lanes {
		for _, a := range l.actors {
			c.of[a] = i
		}
	}
}

// lanesOf returns the lanes of actors, each as often as it comes.
func (c *cast) lanesOf(actors []int) []int {
	out := make([]int, len(actors))
	for i, a := range actors {
		out[i] = c.of[a]
	}
	return out
}

// lanesOf returns who has a lane: principals and whoever has a part in so many
// messages; the others of a side share one, and the others of sides with few
// messages another one. They are ordered by their first actor.
func lanesOf(set *figure.Set, messages []message) []lane {
	actors := set.Series.Dataset.Actors
	parts := make(map[int]int) // messages by actor
	for i := range messages {
		for _, a := range messages[i].actors() {
			parts[a]++
		}
	}
	own := ownActors(actors, parts)
	var lanes []lane
	shared := make(map[string][]int) // those without a lane, by side
	for _, a := range sortedKeys(parts) {
		if own[a] {
			lanes = append(lanes, lane{actors: []int{a}, side: actors[a].Side, principal: actors[a].Principal})
		} else {
			shared[actors[a].Side] = append(shared[actors[a].Side], a)
		}
	}
	var rest []int
	for _, side := range sortedKeys(shared) {
		group := shared[side]
		if n := messagesWith(messages, group); side == "" || n < sideLane {
			rest = append(rest, group...)
			continue
		}
		lanes = append(lanes, lane{actors: group, side: side})
	}
	if rest != nil {
		slices.Sort(rest)
		l := lane{actors: rest, side: actors[rest[0]].Side}
		l.mixed = slices.ContainsFunc(rest, func(a int) bool { return actors[a].Side != l.side })
		lanes = append(lanes, l)
	}
	var out []lane
	for _, l := range lanes {
		out = append(out, staggered(set, messages, l)...)
	}
	slices.SortFunc(out, func(a, b lane) int { return cmp.Compare(a.actors[0], b.actors[0]) })
	return out
}

// ownActors returns who has a lane of his own. Where that would be too many, more
// messages are asked for.
func ownActors(actors []graph.Actor, parts map[int]int) map[int]bool {
	for least := ownLane; ; least++ {
		own := make(map[int]bool)
		more := false
		for a, n := range parts { // each by itself: order does not matter
			if actors[a].Principal || n >= least {
				own[a] = true
				more = more || !actors[a].Principal
			}
		}
		if len(own) <= mostLanes || !more {
			return own
		}
	}
}

// messagesWith counts the messages in which somebody has a part.
func messagesWith(messages []message, actors []int) int {
	n := 0
	for i := range messages {
		if slices.ContainsFunc(messages[i].actors(), func(a int) bool { return slices.Contains(actors, a) }) {
			n++
		}
	}
	return n
}

// actors returns all who have a part in m, each once.
func (m *message) actors() []int {
	all := slices.Concat(m.From, m.Via, m.To)
	slices.Sort(all)
	return slices.Compact(all)
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m { // they are sorted
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
