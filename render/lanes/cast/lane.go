// Package cast turns the messages of a sequence into lanes: who has one, who share
// one, and in which order they stand.
package cast

import (
	"cmp"
	"maps"
	"slices"

	"cablegraph/graph"
	"cablegraph/render/figure"
	"cablegraph/render/lanes/order"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// A Lane is where the messages of an actor stand, or of several who share it.
type Lane struct {
	Actors    []int // ordered
	Side      string
	Mixed     bool // its actors have several sides
	Principal bool
}

const (
	ownLane   = 4  // messages from which on an actor has a lane of his own
	mostLanes = 20 // actors with lanes of their own; more would not be found again
	sideLane  = 3  // messages from which on the others of a side share a lane of their own
)

// A Cast is the lanes of all messages, from the upper one to the lowest.
type Cast struct {
	Lanes []Lane
	Of    map[int]int // lane by actor
}

// A Room is what the names at the marks of a lane have: the wider they count, the
// more lanes share them.
type Room struct {
	Pitch shape.Unit // of columns
	Name  shape.Unit // how wide a name counts at most, in sizes of type
}

// New gives lanes to all who have a part in the messages, and finds their order.
// Names are measured in a style, for columns of a pitch.
func New(set *figure.Set, s scale.Style, messages []sequence.Message, r Room) *Cast {
	c := &Cast{Lanes: lanesOf(set, s, messages, r)}
	c.index()
	p := order.Problem{Group: make([]int, len(c.Lanes)), Weight: make([]int, len(c.Lanes)), Named: make([]bool, len(c.Lanes))}
	sides := []string{}
	for i, l := range c.Lanes {
		p.Named[i] = len(l.Actors) > 1
		if p.Group[i] = slices.Index(sides, l.Side); p.Group[i] < 0 {
			p.Group[i] = len(sides)
			sides = append(sides, l.Side)
		}
	}
	var strip order.Strip
	for i := range messages {
		m := &messages[i]
		way := order.Way{From: c.lanesOf(m.From), Via: c.lanesOf(m.Via), To: c.lanesOf(m.To)}
		for _, l := range slices.Concat(way.From, way.To) {
			if c.Lanes[l].Principal {
				p.Weight[l]++
			}
		}
		if i > 0 && sequence.Period(set.Series.Periods, messages[i-1].Day) != sequence.Period(set.Series.Periods, m.Day) {
			p.Strips = append(p.Strips, strip)
			strip = nil
		}
		strip = append(strip, way)
	}
	p.Strips = append(p.Strips, strip)
	sorted := make([]Lane, 0, len(c.Lanes))
	for _, i := range order.Lanes(p) {
		sorted = append(sorted, c.Lanes[i])
	}
	c.Lanes = sorted
	c.index()
	return c
}

// index notes the lane of every actor.
func (c *Cast) index() {
	c.Of = make(map[int]int)
	for i, l := range c.Lanes {
		for _, a := range l.Actors {
			c.Of[a] = i
		}
	}
}

// lanesOf returns the lanes of actors, each as often as it comes.
func (c *Cast) lanesOf(actors []int) []int {
	out := make([]int, len(actors))
	for i, a := range actors {
		out[i] = c.Of[a]
	}
	return out
}

// lanesOf returns who has a lane: principals and whoever has a part in so many
// messages; the others of a side share one, and the others of sides with few
// messages another one. They are ordered by their first actor.
func lanesOf(set *figure.Set, s scale.Style, messages []sequence.Message, r Room) []Lane {
	actors := set.Series.Dataset.Actors
	parts := make(map[int]int) // messages by actor
	for i := range messages {
		for _, a := range messages[i].Actors() {
			parts[a]++
		}
	}
	own := ownActors(actors, parts)
	var lanes []Lane
	shared := make(map[string][]int) // those without a lane, by side
	for _, a := range slices.Sorted(maps.Keys(parts)) {
		if own[a] {
			lanes = append(lanes, Lane{Actors: []int{a}, Side: actors[a].Side, Principal: actors[a].Principal})
		} else {
			shared[actors[a].Side] = append(shared[actors[a].Side], a)
		}
	}
	var rest []int
	for _, side := range slices.Sorted(maps.Keys(shared)) {
		group := shared[side]
		if n := messagesWith(messages, group); side == "" || n < sideLane {
			rest = append(rest, group...)
			continue
		}
		lanes = append(lanes, Lane{Actors: group, Side: side})
	}
	if rest != nil {
		slices.Sort(rest)
		l := Lane{Actors: rest, Side: actors[rest[0]].Side}
		l.Mixed = slices.ContainsFunc(rest, func(a int) bool { return actors[a].Side != l.Side })
		lanes = append(lanes, l)
	}
	var out []Lane
	for _, l := range lanes {
		out = append(out, staggered(set, s, messages, l, r)...)
	}
	slices.SortFunc(out, func(a, b Lane) int { return cmp.Compare(a.Actors[0], b.Actors[0]) })
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
func messagesWith(messages []sequence.Message, actors []int) int {
	n := 0
	for i := range messages {
		if slices.ContainsFunc(messages[i].Actors(), func(a int) bool { return slices.Contains(actors, a) }) {
			n++
		}
	}
	return n
}
