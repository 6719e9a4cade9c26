package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// SideColumn is the name under which the side of a message's sender can be
// chosen where a column of the messages is asked for.
const SideColumn = "side"

// maxCategories is how many hues a reader tells apart on paper; what is rarer
// shares one.
const maxCategories = 6

// notSaid is the label of messages without a value.
const notSaid = "not said"

// Categories sorts messages by the value of one column. Category i has the
// label Labels[i]; an edge belongs to one of them.
type Categories struct {
	Heading string
	Labels  []string // in the order of the legend, then by label; "not said" and "other" last
	Unsaid  int      // the category of messages without a value; -1 where all have one
	column  string
	of      map[string]int // by value
	actors  []Actor
}

// newCategories returns the categories of the messages that s draws by column:
// a header of the messages, "kind", or "side" (of the sender). Left empty it
// is the first column of the legend, else the side. The error names the
// columns there are.
func newCategories(s *Series, column string) (*Categories, error) {
	d := s.Dataset
	column = d.colorColumn(column)
	if known := d.categoryColumns(); !slices.Contains(known, column) {
		return nil, fmt.Errorf("there is no column %q to colour by (want one of %s)", column, strings.Join(known, ", "))
	}
	c := &Categories{Heading: headingOf(column), Unsaid: -1, column: column, actors: d.Actors}
	count := make(map[string]int) // messages by value
	for i, e := range s.Account {
		m := &d.Messages[i]
		if len(e.Figures) == 0 {
			continue
		}
		for _, from := range m.From {
			count[c.value(m, from)] += m.Weight
		}
	}
	c.label(slices.Sorted(maps.Keys(count)), count, d.legend(column))
	return c, nil
}

// colorColumn returns what colours the lines: the column asked for, else the
// first of the legend, else the side.
func (d *Dataset) colorColumn(asked string) string {
	switch {
	case asked != "":
		return asked
	case len(d.Legends) > 0:
		return d.Legends[0].Column
	}
	return SideColumn
}

func headingOf(column string) string {
	if column == SideColumn {
		return "Sender’s side"
	}
	first, n := utf8.DecodeRuneInString(column)
	return string(unicode.ToUpper(first)) + column[n:]
}

func (d *Dataset) legend(column string) Legend {
	for _, l := range d.Legends {
		if l.Column == column {
			return l
		}
	}
	return Legend{Column: column}
}

// categoryColumns returns the columns that messages can be coloured by, in
// alphabetical order: those of their table that no field is taken from, whether
// or not a message is kept that has them, and what letters in XML have.
func (d *Dataset) categoryColumns() []string {
	columns := []string{"kind", SideColumn}
	add := func(name string) {
		if !slices.Contains(columns, name) {
			columns = append(columns, name)
		}
	}
	for _, c := range d.Columns {
		if c.Table == d.Table && c.Field == taken("") {
			add(c.Header)
		}
	}
	for i := range d.Messages {
		for name := range d.Messages[i].Attrs {
			add(name)
		}
	}
	slices.Sort(columns)
	return columns
}

// label gives every value its category. Values of the legend come first and
// in its order, values that share a label share a category; others are named
// by themselves. Where there are more than maxCategories, the rarest become
// "other"; of equally rare ones the later label goes first.
func (c *Categories) label(values []string, count map[string]int, l Legend) {
	if l.Heading != "" {
		c.Heading = l.Heading
	}
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

func (c *Categories) mergeRare(total []int) {
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

// with returns categories in which the values of messages that are not drawn
// have one too, behind those that are.
func (c *Categories) with(d *Dataset) *Categories {
	all := *c
	all.Labels, all.of = slices.Clone(c.Labels), maps.Clone(c.of)
	for i := range d.Messages {
		m := &d.Messages[i]
		for _, from := range m.From {
			value := c.value(m, from)
			if _, known := all.of[value]; known {
				continue
			}
			label := d.legend(c.column).labelOf(value)
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
func (c *Categories) category(m *Message, from int) int { return c.of[c.value(m, from)] }

func (c *Categories) value(m *Message, from int) string {
	if c.column == SideColumn {
		return c.actors[from].Side
	}
	return valueOf(c.column, m)
}

// valueOf returns what a message has in a column of its table.
func valueOf(column string, m *Message) string {
	if column == "kind" {
		return m.Kind
	}
	return m.Attrs[column]
}
