package load

import (
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// Columns say which column of a table a field is taken from.
type columns struct {
	index    map[string]int    // by field
	more     map[string][]int  // by field: columns that have more people of it
	constant map[string]string // by field: the same in every row
	loose    bool              // the direction's column has other words as well
	turns    direction         // rows of this direction go from to to from, where nothing else says who of two writes; oneWay: none do
	doubts   []doubtColumn
	used     map[string]bool // by header: a field is taken from the column
}

// of returns the column of a field; -1 where there is none.
func (c columns) of(field string) int {
	if i, ok := c.index[field]; ok {
		return i
	}
	return -1
}

// columnsOf lists the columns that some fields are taken from, and those in
// which their doubts stand.
func (c columns) columnsOf(fields ...string) []int {
	var out []int
	add := func(i int) {
		if i >= 0 && !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	for _, f := range fields {
		add(c.of(f))
		add(c.of(f + " forename"))
		for _, i := range c.further(f) {
			add(i)
		}
		for _, d := range c.doubts {
			if d.of == f {
				add(d.column)
			}
		}
	}
	return out
}

// has reports whether a field has a column or a constant.
func (c columns) has(field string) bool {
	_, constant := c.constant[field]
	return constant || c.of(field) >= 0
}

// cell returns what a row says in a field, given what stands in its columns.
// Of a field with several columns it is a list.
func (c columns) cell(at func(column int) string, field string) string {
	if v, ok := c.constant[field]; ok {
		return v
	}
	i := c.of(field)
	if i < 0 {
		return ""
	}
	cell := at(i)
	if k := c.of(field + " forename"); k >= 0 {
		cell = fullNames(at(k), cell)
	}
	if len(c.more[field]) == 0 {
		return cell
	}
	cells := []string{cell}
	for _, k := range c.further(field) {
		cells = append(cells, at(k))
	}
	if strings.Join(cells, "") == "" {
		return ""
	}
	return strings.Join(cells, ";")
}

// fullNames joins forenames and surnames, one by one where there are as many.
func fullNames(first, last string) string {
	firsts, lasts := strings.Split(first, ";"), strings.Split(last, ";")
	if len(firsts) != len(lasts) {
		firsts, lasts = []string{first}, []string{last}
	}
	for i := range lasts {
		lasts[i] = strings.TrimSpace(strings.TrimSpace(firsts[i]) + " " + strings.TrimSpace(lasts[i]))
	}
	return strings.Join(lasts, ";")
}

// written returns the date of a row as it stands in the table.
func (c columns) written(at func(column int) string) string {
	if cell := c.cell(at, "date"); cell != "" {
		return cell
	}
	var parts []string
	for _, field := range append(slices.Clone(dateFields), "year 2", "month 2", "day 2") {
		if cell := c.cell(at, field); cell != "" {
			parts = append(parts, cell)
		}
	}
	return strings.Join(parts, " ")
}

// said reports whether a row has words for one of some fields.
func (c columns) said(at func(column int) string, fields ...string) bool {
	return slices.ContainsFunc(fields, func(f string) bool { return c.cell(at, f) != "" })
}

// surely reports whether a row is surely a message: it has a date and one of
// the two ends.
func (c columns) surely(row table.Record) bool {
	return c.said(row.Cell, dateFields...) && c.said(row.Cell, "from", "from id", "to", "to id")
}

// place returns where a row has a field; where it has none, its beginning.
func (c columns) place(r table.Record, field string) table.Place {
	return r.At(max(c.of(field), 0))
}
