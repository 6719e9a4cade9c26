// Package category sorts messages into the categories of figures: by what they, or
// those whose words they pass on, have in one column.
//
// A [Sorter] of a series knows the values that its messages have, gives them labels by
// the legend, and tells of every message its [Stand] and which question it answers.
package category

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"cablegraph/graph"
)

// MaxCategories is how many hues a reader tells apart on paper; what is rarer
// shares one.
const MaxCategories = 6

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
