package beside

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// Legend reads the table that names the values of columns, of which known
// are all.
func Legend(s *table.Source, known []string, f *header.Findings) []graph.Legend {
	t := open(s, f)
	if t == nil {
		return nil
	}
	c, complete := header.Legend(t, f)
	if !complete {
		return nil
	}
	var legends []graph.Legend
	type what struct{ column, value string }
	labelled := make(map[what]bool)
	for row := range t.Records(table.Record.Full) {
		if f.Faults.Full() {
			return nil
		}
		column, value, at := c.Cell(row.Cell, "column"), c.Cell(row.Cell, "value"), c.Place(row, "column")
		switch {
		case row.Fault() != nil:
			f.Faults.Add(s.Name, at.Line, 0, row.Fault())
		case column == "":
			f.Faults.Add(s.Name, at.Line, at.Column, errors.New("the column that the label is for is missing"))
		case !slices.Contains(known, column):
			f.Faults.Add(s.Name, at.Line, at.Column, fmt.Errorf("the messages have no column %q (want one of %s)", column, strings.Join(known, ", ")))
		case labelled[what{column, value}]:
			f.Faults.Add(s.Name, at.Line, 0, fmt.Errorf("the value %q of the column %q has a row above already; a value has one label", value, column))
		default:
			entry := graph.LegendEntry{
				Value: value, Label: cmp.Or(c.Cell(row.Cell, "label"), value), Question: c.Cell(row.Cell, "question"), Color: readColor(t, c, row, f),
			}
			labelled[what{column, value}] = value != "" || c.Cell(row.Cell, "label") != "" // a heading may be empty
			legends = label(legends, column, entry)
			f.Translate(t, c, row, "label", entry.Label)
			f.Translate(t, c, row, "question", entry.Question)
		}
	}
	return legends
}

// readColor reads the colour of a row; none where its cell is empty.
func readColor(t *table.Table, c header.Columns, row table.Record, f *header.Findings) graph.Color {
	text, at := c.Cell(row.Cell, "color"), c.Place(row, "color")
	if text == "" {
		return graph.Color{}
	}
	color, err := graph.ParseColor(text, fmt.Sprintf("%s:%d:%d", t.Name, at.Line, at.Column))
	if err != nil {
		f.Faults.Add(t.Name, at.Line, at.Column, err)
	}
	return color
}

// label adds a label to the legend of a column.
func label(legends []graph.Legend, column string, entry graph.LegendEntry) []graph.Legend {
	i := slices.IndexFunc(legends, func(l graph.Legend) bool { return l.Column == column })
	if i < 0 {
		i = len(legends)
		legends = append(legends, graph.Legend{Column: column})
	}
	l := &legends[i]
	switch {
	case entry.Value == "":
		l.Heading = entry.Label
	default:
		l.Entries = append(l.Entries, entry)
	}
	return legends
}

// LegendColumn returns the column that the legend's first row is about, and
// leaves the legend to be read again.
func LegendColumn(s *table.Source, found *header.Findings) string {
	if s == nil {
		return ""
	}
	data, err := io.ReadAll(&sideTable{s.Data, maxSideTable})
	if err != nil {
		found.Faults.Add(s.Name, 0, 0, err)
		return ""
	}
	s.Data = bytes.NewReader(data)
	var f header.Findings // told when the legend is read
	t := open(&table.Source{Name: s.Name, Data: bytes.NewReader(data)}, &f)
	if t == nil {
		return ""
	}
	if c, complete := header.Legend(t, &f); complete {
		for row := range t.Records(table.Record.Full) {
			return c.Cell(row.Cell, "column")
		}
	}
	return ""
}
