package graph

import (
	"fmt"
	"slices"
	"strings"
)

// A Filter lets through what has one of its values in a column: messages by
// "id", "kind", "source" or any column of their own; actors by "side", "role"
// or "actor" (their id). Of actors those that do not pass are not shown.
type Filter struct {
	Column string
	Values []string
}

// Filterable returns an error where the set has no column that one of the
// filters is about.
func (d *Dataset) Filterable(filters []Filter) error {
	known := append(d.categoryColumns(), "actor", "id", "role", "source")
	slices.Sort(known)
	for _, f := range filters {
		if !slices.Contains(known, f.Column) {
			return fmt.Errorf("there is no column %q (want one of %s)", f.Column, strings.Join(known, ", "))
		}
	}
	return nil
}

// passes reports whether m passes all filters: by its own column, or by
// having a sender and a recipient who do.
func passes(filters []Filter, d *Dataset, m *Message) bool {
	for _, f := range filters {
		if !f.ofActors() {
			if !slices.Contains(f.Values, f.value(m)) {
				return false
			}
			continue
		}
		shown := func(a int) bool { return f.shows(&d.Actors[a]) }
		if !slices.ContainsFunc(m.From, shown) || !slices.ContainsFunc(m.To, shown) {
			return false
		}
	}
	return true
}

// ofActors reports whether the filter is about actors, not messages.
func (f Filter) ofActors() bool {
	return f.Column == SideColumn || f.Column == "role" || f.Column == "actor"
}

func (f Filter) value(m *Message) string {
	switch f.Column {
	case "id":
		return m.ID
	case "kind":
		return m.Kind
	case "source":
		return m.Source
	}
	return m.Attrs[f.Column]
}

// shows reports whether an actor passes; one of messages passes every actor.
func (f Filter) shows(a *Actor) bool {
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
