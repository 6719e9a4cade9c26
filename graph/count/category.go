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

// several is the label of reports that pass on more than two values.
const several = "several"

// A sorter finds the category of a message by the value of one column.
type sorter struct {
	graph.Categories
	column  string
	legend  graph.Legend
	entries map[string]graph.LegendEntry // of the legend, by value
	of      map[string]int               // by value
	actors  []graph.Actor
	byID    map[string]*graph.Message
	passed  map[*graph.Message][]string // what reports without a value of their own pass on
}

// A stand is the category in which a message is drawn.
type stand struct {
	first, second int  // categories; second is -1 but for reports of two values
	reported      bool // it has no value but that of what it reports
}

// newSorter returns a sorter of the messages that s draws by column:
// a header of the messages, "kind", or "side" (of the sender). Left empty it
// is the first column of the legend; where there is none, all messages are of
// one category. The error names the columns there are.
func newSorter(s *graph.Series, column string) (*sorter, error) {
	d := s.Dataset
	column = d.ColorColumn(column)
	if known := d.ValueColumns(); column != "" && !slices.Contains(known, column) {
		return nil, fmt.Errorf("there is no column %q to colour by (want one of %s)", column, strings.Join(known, ", "))
	}
	legend := d.Legend(column)
	c := &sorter{
		Categories: graph.Categories{Column: column, Heading: legend.Title(), Unsaid: -1, Several: -1},
		column:     column, legend: legend, entries: legend.ByValue(), actors: d.Actors, byID: make(map[string]*graph.Message, len(s.Messages)),
	}
	for i := range s.Messages {
		c.byID[s.Messages[i].ID] = &s.Messages[i]
	}
	count := make(map[string]int) // messages by value
	crowd := false                // a report passes on more than two
	for i, e := range s.Account.Entries {
		m := &s.Messages[i]
		if len(e.Figures) == 0 {
			continue
		}
		for _, from := range m.From {
			values := c.values(m, from)
			crowd = crowd || len(values) > 2
			for _, value := range values {
				count[value] += m.Weight
			}
		}
	}
	c.label(slices.Sorted(maps.Keys(count)), count, legend)
	if crowd {
		c.Several = len(c.Labels)
		c.Labels = append(c.Labels, several)
	}
	return c, nil
}

// label gives every value its category. Values of the legend come first and
// in its order, values that share a label share a category; others are named
// by themselves. Where there are more than maxCategories, the rarest become
// "other"; of equally rare ones the later label goes first.
func (c *sorter) label(values []string, count map[string]int, l graph.Legend) {
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
	if len(c.Labels) > maxCategories {
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
func (c *sorter) unsaid() string {
	if c.column == "" {
		return ""
	}
	return notSaid
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
	c.Merged = len(c.Labels) - other
	c.Labels = append(labels, fmt.Sprintf("other (%d values)", c.Merged))
}

// with returns a sorter in which the values of messages that are not drawn
// have one too, behind those that are.
func (c *sorter) with(d *graph.Dataset) *sorter {
	all := *c
	all.Labels, all.of = slices.Clone(c.Labels), maps.Clone(c.of)
	at := make(map[string]int) // by label
	for i, label := range slices.Backward(all.Labels) {
		at[label] = i
	}
	for i := range d.Messages {
		m := &d.Messages[i]
		for _, from := range m.From {
			for _, value := range c.values(m, from) {
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
				all.of[value] = at[label]
			}
		}
	}
	return &all
}

// stand returns the category of m as sent by from.
func (c *sorter) stand(m *graph.Message, from int) stand {
	out := stand{second: -1, reported: c.value(m, from) == "" && c.column != graph.SideColumn && len(m.Reports) > 0}
	var categories []int
	for _, v := range c.values(m, from) {
		if k := c.of[v]; !slices.Contains(categories, k) {
			categories = append(categories, k)
		}
	}
	switch len(categories) {
	case 1:
		out.first = categories[0]
	case 2:
		out.first, out.second = categories[0], categories[1]
	default:
		out.first = c.Several
	}
	return out
}

// values returns the value of m as sent by from. A report without one has those
// of what it reports, in that order; the empty one where these have none.
func (c *sorter) values(m *graph.Message, from int) []string {
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
// and of what this reports. Each message is followed once.
func (c *sorter) follow(m *graph.Message) (out []string) {
	if c.passed == nil {
		c.passed = make(map[*graph.Message][]string)
	}
	if known, ok := c.passed[m]; ok {
		return known
	}
	c.passed[m] = nil // for reports that report each other
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
			add(c.follow(of)...)
		}
	}
	c.passed[m] = out
	return out
}

// question returns what the value of m answers; nothing where the legend does
// not tell.
func (c *sorter) question(m *graph.Message) string {
	if c.column == graph.SideColumn || len(m.From) == 0 {
		return ""
	}
	return c.entries[c.values(m, m.From[0])[0]].Question
}

// beside reports whether m answers another question than most of a figure.
func (c *sorter) beside(g *graph.Graph, m *graph.Message) bool {
	q := c.question(m)
	return q != "" && q != g.Question
}

func (c *sorter) value(m *graph.Message, from int) string {
	if c.column == graph.SideColumn {
		return c.actors[from].Side
	}
	return m.Value(c.column)
}
