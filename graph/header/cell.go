package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/table"
	"cablegraph/internal/pattern"
)

// Cell returns what a row says in a field, given what stands in its columns.
// Of a field with several columns it is a list.
func (c Columns) Cell(at func(column int) string, field string) string {
	if v, ok := c.constant[field]; ok {
		return v
	}
	i := c.Index(field)
	if i < 0 {
		return ""
	}
	cell := at(i)
	if c.pair == i+1 {
		return c.paired(cell, field)
	}
	if k := c.Index(field + " forename"); k >= 0 {
		cell = fullNames(at(k), cell)
	}
	if len(c.more[field]) == 0 {
		return cell
	}
	cells := []string{cell}
	for _, k := range c.further(field) {
		if c.pair == k+1 {
			cells = append(cells, c.paired(at(k), field))
			continue
		}
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

// Surely reports whether a row is surely a message: it has a date and one of
// the two ends.
func (c Columns) Surely(row table.Record) bool {
	return c.said(row.Cell, dateFields...) && c.said(row.Cell, "from", "from id", "to", "to id")
}

// said reports whether a row has words for one of some fields.
func (c Columns) said(at func(column int) string, fields ...string) bool {
	return slices.ContainsFunc(fields, func(f string) bool { return c.Cell(at, f) != "" })
}

// Yes reads a cell that says yes or no; an empty one says no.
func Yes(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "", "no", "0", "false":
		return false, nil
	case "yes", "1", "true", "x":
		return true, nil
	}
	return false, fmt.Errorf("%q is neither yes nor no", s)
}

// InDoubt returns in which way cells say that a field is in doubt; 0 where they
// do not.
func (c Columns) InDoubt(at func(column int) string, field string) (marks edtf.Doubt) {
	for _, d := range c.Doubts {
		if d.Of == field && slices.Contains(doubtful, strings.ToLower(at(d.Column))) {
			marks |= d.Mark
		}
	}
	return marks
}

// Direction returns which way a row goes.
func (c Columns) Direction(at func(column int) string) (Direction, error) {
	cell := c.Cell(at, "direction")
	d, err := ReadDirection(cell)
	switch {
	case c.Loose:
		return d, nil
	case err == nil && c.Seen != "" && d == OneWay && cell == "":
		return d, fmt.Errorf("the direction is missing, and nothing else says who of the two wrote; write in, out or both")
	}
	return d, err
}

// Turned reports whether a row of a direction goes from what stands as its to
// to what stands as its from: it came in, as seen from the one, or went out, as
// seen from the other.
func (c Columns) Turned(d Direction) bool {
	return c.Seen == "from" && d == Incoming || c.Seen == "to" && d == Outgoing
}

// markup is what Markdown writes into a cell that is no part of a name.
var markup = pattern.New("(?i:<br ?/?>)|\\*\\*|__|~~|`|\\]\\(")

// Unclear returns what is wrong with the names that cells have for a field: why they
// can't be told from what else stands there.
func (c Columns) Unclear(at func(column int) string, field string) error {
	if c.pair > 0 && field == "from" {
		if _, _, err := c.form.split(at(c.pair - 1)); err != nil {
			return err
		}
	}
	if !c.marked {
		return nil
	}
	if sign := markup.FindString(c.Cell(at, field)); sign != "" {
		return fmt.Errorf("%q is a sign of Markdown and no part of a name; write names without it, with a semicolon between several", sign)
	}
	return nil
}

// Cut reports whether a row ends before the column of whom it goes to.
func (c Columns) Cut(row table.Record) bool {
	i := c.Index("to")
	return i >= 0 && row.EndsBefore(i) && !c.said(row.Cell, "to", "to id", "to body")
}

// paired returns what a cell that names both ends says in a field.
func (c Columns) paired(cell, field string) string {
	p, _, _ := c.form.split(cell)
	switch field {
	case "from":
		return p.from
	case "via":
		return p.via
	}
	return p.to
}
