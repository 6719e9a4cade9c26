package figure

import (
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

// whoToWhom is the table of lines: sender, receiver, carriers, category, messages.
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
