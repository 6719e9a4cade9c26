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

// A tail counts rows that name recipients and nothing else of a message, as where
// each recipient of a letter has a row.
type tail struct{ rows int }

// add looks at the numbers of a row's cells.
func (t *tail) add(numbers [cellKinds]int32) {
	if numbers[cellTo] != 0 && numbers[cellFrom] == 0 && numbers[cellDate] == 0 {
		t.rows++
	}
}

// tell remarks on them.
func (t *tail) tell(l *loader) {
	if t.rows > 0 {
		l.Remark(fmt.Sprintf("%s: in %s there is a recipient without sender and date, which is listed; if it is of the message above, write all its recipients into one cell: A; B", l.data.Table, many(t.rows, "row")))
	}
}
