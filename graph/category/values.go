package category

import (
	"slices"

	"cablegraph/graph"
)

// know finds the messages of ids, and what reports pass on. Each is followed once,
// in the order of the messages, as some may report each other.
func (c *Sorter) know(messages []graph.Message) {
	for i := range messages {
		c.byID[messages[i].ID] = &messages[i]
	}
	c.passed = make(map[string][]string)
	var follow func(m *graph.Message) []string
	follow = func(m *graph.Message) []string {
		known, ok := c.passed[m.ID]
		if !ok {
			c.passed[m.ID] = nil
			known = c.pass(m, follow)
			c.passed[m.ID] = known
		}
		return known
	}
	for i := range messages {
		if m := &messages[i]; len(m.Reports) > 0 {
			follow(m)
		}
	}
}

// Values returns the value of m as sent by from. A report without one has those
// of what it reports, in that order; the empty one where these have none.
func (c *Sorter) Values(m *graph.Message, from int) []string {
	own := c.value(m, from)
	if own != "" || c.column == graph.SideColumn || c.column == "" || len(m.Reports) == 0 {
		return []string{own}
	}
	if out := c.follow(m); len(out) > 0 {
		return out
	}
	return []string{""}
}

// follow returns the values that a report passes on: those of what it reports,
// and of what this reports.
func (c *Sorter) follow(m *graph.Message) []string {
	return c.pass(m, func(of *graph.Message) []string { return c.passed[of.ID] })
}

// pass returns the values of what m reports, each once; of what has none, those that
// it passes on.
func (c *Sorter) pass(m *graph.Message, passed func(*graph.Message) []string) (out []string) {
	add := func(values ...string) {
		for _, v := range values {
			if v != "" && !slices.Contains(out, v) {
				out = append(out, v)
			}
		}
	}
	for _, id := range m.Reports {
		of := c.byID[id]
		if of == nil {
			continue
		}
		if v := of.Value(c.column); v != "" {
			add(v)
		} else {
			add(passed(of)...)
		}
	}
	return out
}

func (c *Sorter) value(m *graph.Message, from int) string {
	if c.column == graph.SideColumn {
		return c.actors[from].Side
	}
	return m.Value(c.column)
}
