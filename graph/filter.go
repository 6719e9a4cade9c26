package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Filter lets through what has one of its values in a column: messages by
// "id", "kind", "source" or any column of their own; actors by "side", "role"
// or "actor" (their id). Actors who do not pass are not shown.
type Filter struct {
	Column string
	Values []string
}

// Filters are passed by what passes each of them.
type Filters []Filter

// Check returns an error where a set has no column that one of the filters is
// about.
func (all Filters) Check(d *Dataset) error {
	known := append(d.ValueColumns(), "actor", "id", "role", "source")
	slices.Sort(known)
	for _, f := range all {
		if !slices.Contains(known, f.Column) {
			return fmt.Errorf("there is no column %q (want one of %s)", f.Column, strings.Join(known, ", "))
		}
	}
	return nil
}

// Pass reports whether a message of a set passes: by its own column, or by having
// a sender and a recipient who do.
func (all Filters) Pass(d *Dataset, m *Message) bool {
	for _, f := range all {
		if !f.OfActors() {
			if !slices.Contains(f.Values, m.Value(f.Column)) {
				return false
			}
			continue
		}
		shown := func(a int) bool { return f.Shows(&d.Actors[a]) }
		if !slices.ContainsFunc(m.From, shown) || !slices.ContainsFunc(m.To, shown) {
			return false
		}
	}
	return true
}

// Unknown returns the values of the filter that nothing in a set has, and all that there
// are in its column, ordered. Where messages are not kept whole none of theirs is unknown.
func (f Filter) Unknown(d *Dataset) (unknown, known []string) {
	if !f.OfActors() && d.Packed != nil {
		return nil, nil
	}
	has := make(map[string]bool)
	if f.OfActors() {
		for i := range d.Actors {
			has[f.of(&d.Actors[i])] = true
		}
	} else {
		for i := range d.Messages {
			has[d.Messages[i].Value(f.Column)] = true
		}
	}
	for _, value := range f.Values {
		if !has[value] {
			unknown = append(unknown, value)
		}
	}
	delete(has, "")
	return unknown, slices.Sorted(maps.Keys(has))
}

// OfActors reports whether the filter is about actors, not messages.
func (f Filter) OfActors() bool {
	return f.Column == SideColumn || f.Column == "role" || f.Column == "actor"
}

// Shows reports whether an actor passes; a filter of messages lets every actor
// through.
func (f Filter) Shows(a *Actor) bool {
	return !f.OfActors() || slices.Contains(f.Values, f.of(a))
}

// of returns what an actor has in the column of a filter of actors.
func (f Filter) of(a *Actor) string {
	switch f.Column {
	case SideColumn:
		return a.Side
	case "role":
		return a.Role
	}
	return a.ID
}
