package graph

import (
	"fmt"
	"slices"
	"strings"
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

// said reports whether a row has words for one of some fields.
func (c columns) said(r record, fields ...string) bool {
	return slices.ContainsFunc(fields, func(f string) bool { return c.cell(r, f) != "" })
}

func (c columns) cell(r record, field string) string {
	if v, ok := c.constant[field]; ok {
		return v
	}
	if i := c.of(field); i >= 0 {
		return r.cells[i]
	}
	return ""
}

// both reports whether a row goes both ways.
func (c columns) both(r record) (bool, error) {
	both, err := both(c.cell(r, "direction"))
	if c.loose {
		return both, nil
	}
	return both, err
}

func (c columns) place(r record, field string) place {
	if i := c.of(field); i >= 0 {
		return r.at[i]
	}
	return r.at[0]
}

// plainColumns finds the fields of a table by their names alone, and points
// out what looks like a misspelling of one.
func (r *reader) plainColumns(t *table, fields []string) columns {
	c := columns{index: make(map[string]int)}
	for i, h := range t.headers {
		name := strings.ToLower(h)
		field := ""
		if slices.Contains(fields, name) {
			field = name
		}
		if _, twice := c.index[field]; field != "" && twice {
			r.faults.add(t.name, t.at[i].line, t.at[i].column, fmt.Errorf("there are two columns %q; a column has a name of its own", h))
			continue
		}
		if field != "" {
			c.index[field] = i
		} else if !strings.HasPrefix(name, "name:") {
			r.pointOut(t, i, fields)
		}
		r.data.Columns = append(r.data.Columns, Column{t.name, h, taken(field)})
	}
	return c
}

func taken(field string) string {
	if field == "" {
		return "kept as it is"
	}
	return field
}

// pointOut remarks on an unknown header that a slip of one or two keys parts
// from a known one.
func (r *reader) pointOut(t *table, i int, fields []string) {
	h := strings.ToLower(t.headers[i])
	for _, f := range fields {
		if slips := distance(h, f); slips > 0 && slips <= 2 && len(f) > 2*slips {
			r.remark(fmt.Sprintf("%s:%d:%d: the column %q is kept as it is; did you mean %q?",
				t.name, t.at[i].line, t.at[i].column, t.headers[i], f))
			return
		}
	}
}

// distance counts the letters to insert, drop, replace or swap with their
// neighbour to make a into b (optimal string alignment).
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	d := make([][]int, len(s)+1)
	for i := range d {
		d[i] = make([]int, len(t)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(s); i++ {
		for j := 1; j <= len(t); j++ {
			change := 1
			if s[i-1] == t[j-1] {
				change = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+change)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(s)][len(t)]
}
