package graph

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// BySide returns the dataset in which all actors of one side are one actor, of
// the side's name; those without a side stay as they are. A message within a side
// goes from it to itself, and is an utterance. Who of the side carried a
// message from or to it is no carrier. The side is a principal where one of its
// actors is, and stands in the middle of those who have a place.
func BySide(d *Dataset) (*Dataset, error) {
	if !slices.ContainsFunc(d.Actors, func(a Actor) bool { return a.Side != "" }) {
		return nil, errors.New("no actor has a side")
	}
	g := grouping{of: make([]int, len(d.Actors))}
	g.makeActors(d.Actors)
	for i := range g.actors {
		if a := &g.actors[i]; a.Side != "" {
			a.Names = d.Glossary.translations("side", a.Side)
		}
	}
	out := *d
	out.Grouped = true
	out.Actors = g.actors
	out.Messages = slices.Clone(d.Messages)
	for i := range out.Messages {
		m := &out.Messages[i]
		m.From, m.To = g.members(m.From), g.members(m.To)
		m.Via = slices.DeleteFunc(g.inTurn(m.Via), func(a int) bool { return slices.Contains(m.From, a) || slices.Contains(m.To, a) })
	}
	if d.Packed != nil {
		packed := *d.Packed
		packed.People = make([][]int, len(d.Packed.People))
		for i, people := range d.Packed.People {
			packed.People[i] = g.members(people)
		}
		out.Packed = &packed
	}
	return &out, nil
}

// A grouping knows which actor stands for which.
type grouping struct {
	actors []Actor // ordered by id
	of     []int   // by actor before: index into actors
}

// makeActors makes one actor of all who are of a side; whoever has none stays.
func (g *grouping) makeActors(before []Actor) {
	members := make(map[string][]Actor) // by side
	taken := make(map[string]bool)
	for _, a := range before {
		if a.Side == "" {
			g.actors = append(g.actors, a)
			taken[a.ID] = true
		} else {
			members[a.Side] = append(members[a.Side], a)
		}
	}
	ids := make(map[string]string, len(members)) // by side
	for side, of := range members {              // each by itself: order does not matter
		id := side
		for taken[id] {
			id += " (side)"
		}
		ids[side] = id
		g.actors = append(g.actors, sideActor(id, side, of))
	}
	slices.SortFunc(g.actors, func(a, b Actor) int { return cmp.Compare(a.ID, b.ID) })
	for i, a := range before {
		id := a.ID
		if a.Side != "" {
			id = ids[a.Side]
		}
		g.of[i], _ = slices.BinarySearchFunc(g.actors, id, func(a Actor, id string) int { return cmp.Compare(a.ID, id) })
	}
}

// maxMembers is how many actors of a side are named.
const maxMembers = 8

func sideActor(id, side string, members []Actor) Actor {
	out := Actor{ID: id, Name: side, Short: side, Side: side, Given: true}
	var names []string
	placed := 0
	for _, a := range members {
		out.Principal = out.Principal || a.Principal
		names = append(names, a.Short)
		if a.Pinned {
			placed++
			out.X, out.Y = out.X+a.X, out.Y+a.Y
		}
	}
	if placed > 0 {
		out.Pinned, out.X, out.Y = true, out.X/float64(placed), out.Y/float64(placed)
	}
	if n := len(names) - maxMembers; n > 0 {
		names = append(names[:maxMembers], fmt.Sprintf("%d more", n))
	}
	out.Role = strings.Join(names, ", ")
	return out
}

// members returns the actors who stand for some, each once, in their order.
func (g *grouping) members(actors []int) []int {
	var out []int
	for _, a := range actors {
		if of := g.of[a]; !slices.Contains(out, of) {
			out = append(out, of)
		}
	}
	return out
}

// inTurn returns the actors who stand for some, in their order, each once in a row.
func (g *grouping) inTurn(actors []int) []int {
	var out []int
	for _, a := range actors {
		out = append(out, g.of[a])
	}
	return slices.Compact(out)
}
