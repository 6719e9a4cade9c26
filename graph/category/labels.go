package category

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"cablegraph/graph"
)

// notSaid is the label of messages without a value.
const notSaid = "not said"

// several is the label of reports that pass on more than two values.
const several = "several"

// AddSeveral adds the category of reports that pass on more than two values,
// unless there is one.
func (c *Sorter) AddSeveral() {
	if c.Several < 0 {
		c.Several = len(c.Labels)
		c.Labels = append(c.Labels, several)
	}
}

// label gives every value its category. Values of the legend come first and
// in its order, values that share a label share a category; others are named
// by themselves. Where there are more than MaxCategories, the rarest become
// "other"; of equally rare ones the later label goes first.
func (c *Sorter) label(values []string, count map[string]int, l graph.Legend) {
	c.of = make(map[string]int)
	total := []int{}
	at := make(map[string]int) // by label
	add := func(value, label string) {
		i, known := at[label]
		if !known {
			i = len(c.Labels)
			c.Labels, total, at[label] = append(c.Labels, label), append(total, 0), i
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
	if len(c.Labels) > MaxCategories {
		c.mergeRare(total)
	}
	if count[""] > 0 {
		c.Unsaid = len(c.Labels)
		c.of[""] = c.Unsaid
		c.Labels = append(c.Labels, c.unsaid())
	}
}

// unsaid labels messages without a value; there is nothing to say where no
// column has values.
func (c *Sorter) unsaid() string {
	if c.column == "" {
		return ""
	}
	return notSaid
}

// mergeRare leaves the most frequent categories as they are, in their order, and
// makes one of the others.
func (c *Sorter) mergeRare(total []int) {
	order := make([]int, len(c.Labels))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(total[b], total[a]), cmp.Compare(a, b))
	})
	kept := slices.Sorted(slices.Values(order[:MaxCategories-1]))
	labels := make([]string, 0, MaxCategories)
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
	c.Other, c.Merged = other, nil
	for _, i := range order[MaxCategories-1:] {
		c.Merged = append(c.Merged, c.Labels[i])
	}
	c.Labels = append(labels, fmt.Sprintf("other (%d values)", len(c.Merged)))
}

// With returns a sorter in which the values of messages that are not drawn
// have one too, behind those that are.
func (c *Sorter) With(d *graph.Dataset) *Sorter {
	all := *c
	all.Labels, all.of = slices.Clone(c.Labels), maps.Clone(c.of)
	at := make(map[string]int) // by label
	for i, label := range slices.Backward(all.Labels) {
		at[label] = i
	}
	for i := range d.Messages {
		m := &d.Messages[i]
		for _, from := range m.From {
			values := c.Values(m, from)
			if len(values) > 2 {
				all.AddSeveral()
			}
			for _, value := range values {
				if _, known := all.of[value]; known {
					continue
				}
				label := value
				if e, ok := c.entries[value]; ok {
					label = e.Label
				}
				if value == "" {
					label = c.unsaid()
				}
				if _, ok := at[label]; !ok {
					at[label], all.Labels = len(all.Labels), append(all.Labels, label)
				}
				if value == "" {
					all.Unsaid = at[label]
				}
				all.of[value] = at[label]
			}
		}
	}
	return &all
}
