package header

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// isMatrix reports whether a table is one of numbers, by the names of its rows and
// its columns. It says neither when messages were sent nor which of two wrote, so it
// is refused.
func isMatrix(t *table.Table) bool {
	if len(t.Headers) < 3 {
		return false
	}
	common, rows := 0, 0
	for _, row := range t.Sample {
		if len(row) == 0 || row[0] == "" {
			continue
		}
		if rows++; slices.Contains(t.Headers[1:], strings.TrimSpace(row[0])) {
			common++
		}
		for _, cell := range row[1:] {
			if strings.Trim(cell, "0123456789.,-– ") != "" {
				return false
			}
		}
	}
	return rows > 1 && 2*common >= rows
}

// years returns the headers that are years, with numbers below them only.
func years(t *table.Table) (years []string) {
	for i, h := range t.Headers {
		if len(h) == len("1950") && strings.Trim(h, "0123456789") == "" && !slices.ContainsFunc(t.Sample, func(row []string) bool {
			return i < len(row) && strings.Trim(row[i], "0123456789.,-– ") != ""
		}) {
			years = append(years, h)
		}
	}
	return years
}

// isComplete reports whether columns tell when, who and to whom, and adds faults
// where they do not.
func isComplete(m *matcher) bool {
	t, c, complete := m.t, m.c, true
	if !(slices.ContainsFunc(dateFields, c.Has) && c.Has("from") && c.Has("to")) && isMatrix(t) {
		m.found.Faults.Add(t.Name, t.Line(), 0, errors.New(
			"this is a matrix of numbers by names, which says neither when nor which of the two wrote; write a row for each pair and time instead, with the columns date,from,to,weight"))
		return false
	}
	if years := years(t); len(years) > 1 && !slices.ContainsFunc(dateFields, c.Has) {
		m.found.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
			"the columns %s are years with numbers below them; write a row for each year instead, with the columns date,from,to,weight", strings.Join(years, ", ")))
		return false
	}
	for _, need := range []struct {
		field string
		found bool
	}{
		{"date", slices.ContainsFunc(dateFields, c.Has)},
		{"from", c.Has("from") || c.Has("from id")},
		{"to", c.Has("to") || c.Has("to id") || c.Has("to body")},
	} {
		if need.found {
			continue
		}
		complete = false
		if looksLikeRow(t.Headers) {
			m.found.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
				"the first row looks like a message, not like a header; write one above it (date,from,to), or name the columns by number: --columns date=1,from=2,to=3"))
			break
		}
		m.found.Faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
			"there is no column %q; the columns are %s; --columns %s=COLUMN says which one it is, --columns \"%s='VALUE'\" that it is always the same",
			need.field, strings.Join(t.Headers, ", "), need.field, need.field))
	}
	return complete
}
