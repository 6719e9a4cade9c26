// Package category sorts messages into the categories of figures: by what they, or
// those whose words they pass on, have in one column.
//
// A [Sorter] of a series knows the values that its messages have, gives them labels by
// the legend, and tells of every message its [Stand] and which question it answers.
package category

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
)

// MaxCategories is how many hues a reader tells apart on paper; what is rarer
// shares one.
const MaxCategories = 6

// notSaid is the label of messages without a value.
const notSaid = "not said"

// several is the label of reports that pass on more than two values.
const several = "several"

// A Sorter finds the category of a message by the value of one column.
type Sorter struct {
	graph.Categories
	column  string
	legend  graph.Legend
	entries map[string]graph.LegendEntry // of the legend, by value
	of      map[string]int               // by value
	actors  []graph.Actor
	byID    map[string]*graph.Message
	passed  map[string][]string // by id: what reports pass on; not written to after the sorter is made
}

// A Stand is the category in which a message is drawn.
type Stand struct {
	First, Second int  // categories; second is -1 but for reports of two values
	Reported      bool // it has no value but that of what it reports
}

// NewSorter returns a sorter of the messages that s draws by column:
// a header of the messages, "kind", or "side" (of the sender). Left empty it
// is the first column of the legend; where there is none, all messages are of
// one category. The error names the columns there are.
func NewSorter(s *graph.Series, column string) (*Sorter, error) {
	d := s.Dataset
	column = d.ColorColumn(column)
	if known := d.ValueColumns(); column != "" && !slices.Contains(known, column) {
		return nil, fmt.Errorf("there is no column %q to colour by (want one of %s)", column, strings.Join(known, ", "))
	}
	legend := d.Legend(column)
	c := &Sorter{
		Categories: graph.Categories{Column: column, Heading: legend.Title(), Unsaid: -1, Several: -1, Other: -1},
		column:     column, legend: legend, entries: legend.ByValue(), actors: d.Actors, byID: make(map[string]*graph.Message, len(s.Messages)),
	}
	c.know(s.Messages)
	count := make(map[string]int) // messages by value
	crowd := false                // a report passes on more than two
	for i, e := range s.Account.Entries {
		m := &s.Messages[i]
		if len(e.Figures) == 0 {
			continue
		}
		for _, from := range m.From {
			values := c.Values(m, from)
			crowd = crowd || len(values) > 2
			for _, value := range values {
				count[value] += m.Weight
			}
		}
	}
	c.label(slices.Sorted(maps.Keys(count)), count, legend)
	if crowd {
		c.AddSeveral()
	}
	return c, nil
}

// Unlabelled returns a sorter that tells the values of messages in a column, and
// has no categories.
func Unlabelled(d *graph.Dataset, column string) *Sorter {
	c := &Sorter{column: column, byID: make(map[string]*graph.Message, len(d.Messages))}
	c.know(d.Messages)
	return c
}

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

// Stand returns the category of m as sent by from.
func (c *Sorter) Stand(m *graph.Message, from int) Stand {
	if len(m.Reports) == 0 { // as most
		return Stand{First: c.of[c.value(m, from)], Second: -1}
	}
	out := Stand{Second: -1, Reported: c.value(m, from) == "" && c.column != graph.SideColumn}
	var categories []int
	for _, v := range c.Values(m, from) {
		if k := c.of[v]; !slices.Contains(categories, k) {
			categories = append(categories, k)
		}
	}
	switch len(categories) {
	case 1:
		out.First = categories[0]
	case 2:
		out.First, out.Second = categories[0], categories[1]
	default:
		out.First = c.Several
	}
	return out
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

// Question returns what the value of m answers; nothing where the legend does
// not tell.
func (c *Sorter) Question(m *graph.Message) string {
	if len(c.entries) == 0 || c.column == graph.SideColumn || len(m.From) == 0 {
		return ""
	}
	return c.entries[c.Values(m, m.From[0])[0]].Question
}

// Beside reports whether m answers another question than most of a figure.
func (c *Sorter) Beside(g *graph.Graph, m *graph.Message) bool {
	q := c.Question(m)
	return q != "" && q != g.Question
}

func (c *Sorter) value(m *graph.Message, from int) string {
	if c.column == graph.SideColumn {
		return c.actors[from].Side
	}
	return m.Value(c.column)
}
