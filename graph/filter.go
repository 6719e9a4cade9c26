package graph

import (
	"fmt"
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

// OfActors reports whether the filter is about actors, not messages.
func (f Filter) OfActors() bool {
	return f.Column == SideColumn || f.Column == "role" || f.Column == "actor"
}

// Shows reports whether an actor passes; a filter of messages lets every actor
// through.
func (f Filter) Shows(a *Actor) bool {
	switch f.Column {
	case SideColumn:
		return slices.Contains(f.Values, a.Side)
	case "role":
		return slices.Contains(f.Values, a.Role)
	case "actor":
		return slices.Contains(f.Values, a.ID)
	}
	return true
}
