package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/table"
)

// Passed are the rows that stand between the messages and are none.
type passed struct {
	rows  int
	line  int      // of the first
	words []string // how the first few begin, each once
}

// add notes a row.
func (p *passed) add(row table.Record) {
	if p.rows++; p.rows == 1 {
		p.line = row.Line()
	}
	cells := slices.DeleteFunc(row.Cells(), func(c string) bool { return c == "" })
	if len(p.words) < 3 && !slices.Contains(p.words, cells[0]) {
		p.words = append(p.words, strings.Clone(cells[0]))
	}
}

// take adds those of another piece of the table, which begins after some lines.
func (p *passed) take(o passed, lines int) {
	if p.rows == 0 && o.rows > 0 {
		p.line = o.line + lines
	}
	p.rows += o.rows
	for _, w := range o.words {
		if len(p.words) < 3 && !slices.Contains(p.words, w) {
			p.words = append(p.words, w)
		}
	}
}

// tell remarks on them.
func (p *passed) tell(l *loader) {
	if p.rows == 0 {
		return
	}
	are := "are headings, totals or the header again"
	if p.rows == 1 {
		are = "is a heading, a total or the header again"
	}
	file, line := l.place(p.line)
	var quoted []string
	for _, w := range p.words {
		quoted = append(quoted, fmt.Sprintf("%q", w))
	}
	l.Remark(fmt.Sprintf("%s:%d: %s (%s) %s, and not read", file, line, many(p.rows, "row"), strings.Join(quoted, ", "), are))
}

// A tail counts rows that say a part of a message only, which may be meant to go
// on from the row above: recipients alone, as where each recipient of a letter has
// a row, and messages without a date, where others have one.
type tail struct{ recipients, undated, dated int }

// add looks at the numbers of a row's cells.
func (t *tail) add(numbers [cellKinds]int32) {
	switch {
	case numbers[cellDate] != 0:
		t.dated++
	case numbers[cellFrom] != 0:
		t.undated++
	case numbers[cellTo] != 0:
		t.recipients++
	}
}

// tell remarks on them.
func (t *tail) tell(l *loader) {
	if t.recipients > 0 {
		l.Remark(fmt.Sprintf("%s: in %s there is a recipient without sender and date, which is listed; if it is of the message above, write all its recipients into one cell: A; B", l.data.Table, many(t.recipients, "row")))
	}
	if t.undated > 0 && t.dated > 0 {
		l.Remark(fmt.Sprintf("%s: in %s the date is empty, which is listed; where a date holds for the rows below it too, write it into each (in a spreadsheet: fill down)", l.data.Table, many(t.undated, "row")))
	}
}
