package graph

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// legend reads the table that names the values of columns.
func (r *reader) legend(s Source) {
	t := openTable(s, &r.faults, r.remark, nil)
	if t == nil {
		return
	}
	c := r.plainColumns(t, []string{"column", "value", "label"})
	for _, need := range []string{"column", "value", "label"} {
		if !c.has(need) {
			r.faults.add(s.Name, t.at[0].line, 0, fmt.Errorf("there is no column %q; the columns are %s", need, strings.Join(t.headers, ", ")))
			return
		}
	}
	known := r.data.categoryColumns()
	for row := range t.records(full) {
		if r.faults.full() {
			return
		}
		column, at := c.cell(row, "column"), c.place(row, "column")
		switch {
		case row.fault != nil:
			r.faults.add(s.Name, at.line, 0, row.fault)
		case column == "":
			r.faults.add(s.Name, at.line, at.column, errors.New("the column that the label is for is missing"))
		case !slices.Contains(known, column):
			r.faults.add(s.Name, at.line, at.column, fmt.Errorf("the messages have no column %q (want one of %s)", column, strings.Join(known, ", ")))
		case r.labelled(column, c.cell(row, "value")):
			r.faults.add(s.Name, at.line, 0, fmt.Errorf("the value %q of the column %q has a row above already; a value has one label", c.cell(row, "value"), column))
		default:
			r.label(column, c.cell(row, "value"), c.cell(row, "label"))
		}
	}
}

// labelled reports whether the legend has a value already, or, where it is
// empty, a heading.
func (r *reader) labelled(column, value string) bool {
	return slices.ContainsFunc(r.data.Legends, func(l Legend) bool {
		return l.Column == column && (value == "" && l.Heading != "" ||
			slices.ContainsFunc(l.Entries, func(e LegendEntry) bool { return e.Value == value }))
	})
}

// labelOf returns what the legend calls a value: itself where it is not in it.
func (l Legend) labelOf(value string) string {
	for _, e := range l.Entries {
		if e.Value == value {
			return e.Label
		}
	}
	return value
}

func (r *reader) label(column, value, label string) {
	i := slices.IndexFunc(r.data.Legends, func(l Legend) bool { return l.Column == column })
	if i < 0 {
		i = len(r.data.Legends)
		r.data.Legends = append(r.data.Legends, Legend{Column: column})
	}
	l := &r.data.Legends[i]
	switch {
	case value == "":
		l.Heading = label
	case label == "":
		l.Entries = append(l.Entries, LegendEntry{value, value})
	default:
		l.Entries = append(l.Entries, LegendEntry{value, label})
	}
}
