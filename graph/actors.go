package graph

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

var actorFields = []string{"id", "name", "short", "side", "role", "aliases", "principal", "x", "y"}

// actors reads the table of actors.
func (r *reader) actors(s Source) {
	t := openTable(s, &r.faults, r.remark, nil)
	if t == nil {
		return
	}
	c := r.plainColumns(t, actorFields)
	if c.of("id") < 0 && c.of("name") < 0 {
		r.faults.add(s.Name, t.at[0].line, 0, fmt.Errorf("there is neither a column id nor a column name; the columns are %s", strings.Join(t.headers, ", ")))
		return
	}
	lines := make(map[string]int) // by id
	for row := range t.records(full) {
		if r.faults.full() {
			return
		}
		if row.fault != nil {
			r.faults.add(s.Name, row.at[0].line, 0, row.fault)
			continue
		}
		a := r.actor(t, c, row)
		switch first, twice := lines[a.ID]; {
		case a.ID == "":
			r.faults.add(s.Name, row.at[0].line, 0, errors.New("the actor has neither an id nor a name"))
		case twice:
			r.faults.add(s.Name, row.at[0].line, 0, fmt.Errorf("the id %q stands on line %d too; an id belongs to one actor", a.ID, first))
		default:
			lines[a.ID] = row.at[0].line
			r.roster.add(a)
		}
	}
	r.roster.given = len(r.roster.actors)
	for i, a := range r.roster.actors {
		for _, id := range append([]string{a.ID}, a.Aliases...) {
			r.roster.refer(normalRef(id), i)
		}
	}
	r.checkAliases(s.Name, lines)
}

func (r *reader) actor(t *table, c columns, row record) Actor {
	a := Actor{
		ID: c.cell(row, "id"), Name: c.cell(row, "name"), Short: c.cell(row, "short"),
		Side: c.cell(row, "side"), Role: c.cell(row, "role"), Aliases: list(c.cell(row, "aliases")),
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
	for i, h := range t.headers {
		if lang, ok := strings.CutPrefix(strings.ToLower(h), "name:"); ok && row.cells[i] != "" {
			if a.Names == nil {
				a.Names = make(map[string]string)
			}
			a.Names[lang] = row.cells[i]
		}
	}
	var err error
	if a.Principal, err = yes(c.cell(row, "principal")); err != nil {
		p := c.place(row, "principal")
		r.faults.add(t.name, p.line, p.column, fmt.Errorf("principal: %w", err))
	}
	r.pin(t, c, row, &a)
	return a
}

// pin reads an actor's place: both numbers or none.
func (r *reader) pin(t *table, c columns, row record, a *Actor) {
	x, y := c.cell(row, "x"), c.cell(row, "y")
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
			p := c.place(row, n.field)
			r.faults.add(t.name, p.line, p.column, fmt.Errorf("%s %q is not a number; a place has both x and y, or neither", n.field, n.text))
			continue
		}
		*n.into = v
	}
}

func yes(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "", "no", "0", "false":
		return false, nil
	case "yes", "1", "true", "x":
		return true, nil
	}
	return false, fmt.Errorf("%q is neither yes nor no", s)
}

// checkAliases makes sure that no alias leads to two actors.
func (r *reader) checkAliases(file string, lines map[string]int) {
	for i, a := range r.roster.actors {
		for _, alias := range a.Aliases {
			for kind, what := range []string{"id", "name", "alias"} {
				for _, o := range r.roster.exact[kind][alias] {
					if o != i && (kind < 2 || o < i) {
						r.faults.add(file, lines[a.ID], 0, fmt.Errorf("the alias %q of %q is the %s of %q too; it must lead to one actor",
							alias, a.ID, what, r.roster.actors[o].ID))
					}
				}
			}
		}
	}
}
