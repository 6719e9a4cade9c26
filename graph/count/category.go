package count

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
)

// maxCategories is how many hues a reader tells apart on paper; what is rarer
// shares one.
const maxCategories = 6

// notSaid is the label of messages without a value.
const notSaid = "not said"

// A sorter finds the category of a message by the value of one column.
type sorter struct {
	graph.Categories
	column string
	of     map[string]int // by value
	actors []graph.Actor
}

// newSorter returns a sorter of the messages that s draws by column:
// a header of the messages, "kind", or "side" (of the sender). Left empty it
// is the first column of the legend, else the side. The error names the
// columns there are.
func newSorter(s *graph.Series, column string) (*sorter, error) {
	d := s.Dataset
	column = d.ColorColumn(column)
	if known := d.ValueColumns(); !slices.Contains(known, column) {
		return nil, fmt.Errorf("there is no column %q to colour by (want one of %s)", column, strings.Join(known, ", "))
	}
	legend := d.Legend(column)
	c := &sorter{Categories: graph.Categories{Heading: legend.Title(), Unsaid: -1}, column: column, actors: d.Actors}
	count := make(map[string]int) // messages by value
	for i, e := range s.Account.Entries {
		m := &s.Messages[i]
		if len(e.Figures) == 0 {
			continue
		}
		for _, from := range m.From {
			count[c.value(m, from)] += m.Weight
		}
	}
	c.label(slices.Sorted(maps.Keys(count)), count, legend)
	return c, nil
}

// label gives every value its category. Values of the legend come first and
// in its order, values that share a label share a category; others are named
// by themselves. Where there are more than maxCategories, the rarest become
// "other"; of equally rare ones the later label goes first.
func (c *sorter) label(values []string, count map[string]int, l graph.Legend) {
	c.of = make(map[string]int)
	total := []int{}
	add := func(value, label string) {
		i := slices.Index(c.Labels, label)
		if i < 0 {
			i = len(c.Labels)
			c.Labels, total = append(c.Labels, label), append(total, 0)
		}
		c.of[value] = i
		total[i] += count[value]
	}
	for _, e := range l.Entries {
		if _, used := count[e.Value]; used {
			add(e.Value, e.Label)
		}
	}
	for _, v := range values {
		if _, done := c.of[v]; !done && v != "" {
			add(v, v)
		}
	}
	if len(c.Labels) > maxCategories {
		c.mergeRare(total)
	}
	if count[""] > 0 {
		c.Unsaid = len(c.Labels)
		c.of[""] = c.Unsaid
		c.Labels = append(c.Labels, notSaid)
	}
}

func (c *sorter) mergeRare(total []int) {
	order := make([]int, len(c.Labels))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(total[b], total[a]), cmp.Compare(a, b))
	})
	kept := slices.Sorted(slices.Values(order[:maxCategories-1]))
	labels := make([]string, 0, maxCategories)
	for _, i := range kept {
		labels = append(labels, c.Labels[i])
	}
	other := len(labels)
	for v, i := range c.of { // order does not matter: every value is set by itself
		if at, ok := slices.BinarySearch(kept, i); ok {
			c.of[v] = at
		} else {
			c.of[v] = other
		}
	}
	c.Labels = append(labels, fmt.Sprintf("other (%d values)", len(c.Labels)-other))
}

// with returns a sorter in which the values of messages that are not drawn
// have one too, behind those that are.
func (c *sorter) with(d *graph.Dataset) *sorter {
	all := *c
	all.Labels, all.of = slices.Clone(c.Labels), maps.Clone(c.of)
	for i := range d.Messages {
		m := &d.Messages[i]
		for _, from := range m.From {
			value := c.value(m, from)
			if _, known := all.of[value]; known {
				continue
			}
			label := d.Legend(c.column).Label(value)
			if value == "" {
				label = notSaid
			}
			at := slices.Index(all.Labels, label)
			if at < 0 {
				at, all.Labels = len(all.Labels), append(all.Labels, label)
			}
			all.of[value] = at
		}
	}
	return &all
}

// category returns the category of m as sent by from.
func (c *sorter) category(m *graph.Message, from int) int { return c.of[c.value(m, from)] }

func (c *sorter) value(m *graph.Message, from int) string {
	if c.column == graph.SideColumn {
		return c.actors[from].Side
	}
	return m.Value(c.column)
}
