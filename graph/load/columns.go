package load

import (
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// Columns say which column of a table a field is taken from.
type columns struct {
	index    map[string]int    // by field
	constant map[string]string // by field: the same in every row
	loose    bool              // the direction's column has other words as well
	used     map[string]bool   // by header: a field is taken from the column
}

// of returns the column of a field; -1 where there is none.
func (c columns) of(field string) int {
	if i, ok := c.index[field]; ok {
		return i
	}
	return -1
}

// columnsOf lists the columns that some fields are taken from.
func (c columns) columnsOf(fields ...string) []int {
	var out []int
	for _, f := range fields {
		if i := c.of(f); i >= 0 {
			out = append(out, i)
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
func (c columns) cell(at func(column int) string, field string) string {
	if v, ok := c.constant[field]; ok {
		return v
	}
	if i := c.of(field); i >= 0 {
		return at(i)
	}
	return ""
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

// both reports whether a row goes both ways.
func (c columns) both(at func(column int) string) (bool, error) {
	both, err := both(c.cell(at, "direction"))
	if c.loose {
		return both, nil
	}
	return both, err
}

// place returns where a row has a field; where it has none, its beginning.
func (c columns) place(r table.Record, field string) table.Place {
	return r.At(max(c.of(field), 0))
}

// plainColumns finds the fields of a table by their names alone, and points
// out what looks like a misspelling of one.
func plainColumns(t *table.Table, fields []string, f *findings) columns {
	c := columns{index: make(map[string]int)}
	for i, h := range t.Headers {
		name := strings.ToLower(h)
		field := ""
		if slices.Contains(fields, name) {
			field = name
		}
		if _, twice := c.index[field]; field != "" && twice {
			f.twice(t, i)
			continue
		}
		if field != "" {
			c.index[field] = i
		} else if !strings.HasPrefix(name, "name:") {
			f.pointOut(t, i, fields)
		}
		f.taken(t, h, field)
	}
	return c
}
