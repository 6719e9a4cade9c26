package figure

import (
	"strings"

	"cablegraph/render/typeset"
	"cablegraph/render/words/vocabulary"
)

// A Table says in rows what a figure shows, for whoever can't see it.
type Table struct {
	Heading string
	Columns []string
	Head    int // how many cells name a row
	Rows    [][]string
}

// Tables are who wrote to whom in figure i, a row a line, in the order of the
// actors; then its messages, in the order of their numbers. Either is left out
// where it has no row.
func (set *Set) Tables(i int) []Table {
	f, w := set.Figures[i], set.Style.Words.Lists()
	var tables []Table
	if t := f.whoToWhom(w); t.Rows != nil {
		tables = append(tables, t)
	}
	t := Table{Heading: w.Register, Head: 1, Columns: []string{w.Number, w.Date, w.Way, w.Summary, w.Source}}
	for _, e := range set.Register(i) {
		m := &set.Series.Messages[e.Message]
		t.Rows = append(t.Rows, oneLines(e.Token, e.Date, e.Way, strings.TrimRight(m.Summary, ".。"), m.Source))
	}
	if t.Rows != nil {
		tables = append(tables, t)
	}
	return tables
}

func (f *Figure) whoToWhom(w vocabulary.Lists) Table {
	t := Table{Heading: w.WhoToWhom, Head: 2, Columns: []string{w.From, w.To, w.Via, w.Category, w.Messages}}
	all := f.Style.Words
	for i := range f.Edges {
		e := &f.Edges[i]
		category := e.Look.Label
		if e.Second != nil {
			category = all.And(category, e.Second.Label)
		}
		for _, mark := range []struct {
			is    bool
			words string
		}{{e.Dashed, all.AsReported()}, {e.Both, all.BothWays()}, {e.Onward, all.ToPassOn()}} {
			if mark.is {
				category = all.Comma(category, mark.words)
			}
		}
		via := ""
		if e.Via != "" {
			via = all.Via(e.Via)
		}
		t.Rows = append(t.Rows, oneLines(f.Nodes[e.From].Name, f.Nodes[e.To].Name, via, category, all.Tally(e.Count)))
	}
	return t
}

// oneLines are cells, each on one line.
func oneLines(cells ...string) []string {
	for i, cell := range cells {
		cells[i] = typeset.OneLine(cell)
	}
	return cells
}
