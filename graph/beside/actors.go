package beside

import (
	"errors"
	"fmt"
	"strconv"

	"cablegraph/graph"
	"cablegraph/graph/header"
	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

// Actors reads the table of actors into the roster.
func Actors(s *table.Source, roster *people.Roster, f *header.Findings) {
	t := open(s, f)
	if t == nil {
		return
	}
	c, complete := header.Actors(t, f)
	if !complete {
		return
	}
	lines := make(map[string]int) // by id
	var actors []graph.Actor
	for row := range t.Records(table.Record.Full) {
		if f.Faults.Full() {
			return
		}
		line := row.Line()
		if err := row.Fault(); err != nil {
			f.Faults.Add(s.Name, line, 0, err)
			continue
		}
		a := readActor(t, c, row, f)
		switch first, twice := lines[a.ID]; {
		case a.ID == "":
			f.Faults.Add(s.Name, line, 0, errors.New("the actor has neither an id nor a name"))
		case twice:
			f.Faults.Add(s.Name, line, 0, fmt.Errorf("the id %q stands on line %d too; an id belongs to one actor", a.ID, first))
		default:
			lines[a.ID] = line
			roster.Add(a)
			actors = append(actors, a)
		}
	}
	roster.Given()
	checkAliases(s.Name, actors, roster, lines, f)
}

// readActor reads an actor from a row. Of id, name and short name each takes the place
// of one that is not there.
func readActor(t *table.Table, c header.Columns, row table.Record, f *header.Findings) graph.Actor {
	a := graph.Actor{
		ID: c.Cell(row.Cell, "id"), Name: c.Cell(row.Cell, "name"), Short: c.Cell(row.Cell, "short"),
		Side: c.Cell(row.Cell, "side"), Role: c.Cell(row.Cell, "role"), Aliases: people.List(c.Cell(row.Cell, "aliases")),
	}
	if a.ID == "" {
		a.ID = a.Name
	}
	if a.Name == "" {
		a.Name = a.ID
	}
	if a.Short == "" {
		a.Short = a.Name
	}
	a.Names, a.Shorts = inLanguages(c, row, "name"), inLanguages(c, row, "short")
	f.Translate(t, c, row, "side", a.Side)
	f.Translate(t, c, row, "role", a.Role)
	var err error
	if a.Principal, err = header.Yes(c.Cell(row.Cell, "principal")); err != nil {
		at := c.Place(row, "principal")
		f.Faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("principal: %w", err))
	}
	a.Color = readColor(t, c, row, f)
	readPin(t, c, row, &a, f)
	return a
}

// inLanguages returns what a row has for a field in other languages; nil where it
// has nothing.
func inLanguages(c header.Columns, row table.Record, field string) map[string]string {
	var names map[string]string
	for _, in := range c.Translated {
		if name := row.Cell(in.Column); in.Field == field && name != "" {
			if names == nil {
				names = make(map[string]string)
			}
			names[in.Language] = name
		}
	}
	return names
}

// readPin reads an actor's place: both numbers or none.
func readPin(t *table.Table, c header.Columns, row table.Record, a *graph.Actor, f *header.Findings) {
	x, y := c.Cell(row.Cell, "x"), c.Cell(row.Cell, "y")
	if x == "" && y == "" {
		return
	}
	a.Pinned = true
	for _, n := range []struct {
		field, text string
		into        *float64
	}{{"x", x, &a.X}, {"y", y, &a.Y}} {
		v, err := strconv.ParseFloat(n.text, 64)
		if err != nil || v != v || v > 1e9 || v < -1e9 {
			at := c.Place(row, n.field)
			f.Faults.Add(t.Name, at.Line, at.Column, fmt.Errorf("%s %q is not a number; a place has both x and y, or neither", n.field, n.text))
			continue
		}
		*n.into = v
	}
}

// checkAliases makes sure that no alias leads to two actors.
func checkAliases(file string, actors []graph.Actor, roster *people.Roster, lines map[string]int, f *header.Findings) {
	for i, a := range actors {
		for _, alias := range a.Aliases {
			what, of := roster.Clash(i, alias)
			for k, o := range of {
				f.Faults.Add(file, lines[a.ID], 0, fmt.Errorf("the alias %q of %q is the %s of %q too; it must lead to one actor", alias, a.ID, what[k], o.ID))
			}
		}
	}
}
