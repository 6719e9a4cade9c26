package table

import (
	"bytes"
	"slices"
	"strings"

	"cablegraph/graph/table/internal/rows"
)

// headerWithin is how many records from the first may be the header: titles of
// spreadsheets stand above it.
const headerWithin = 10

// A Header finds the header of a table among its records. The zero Header takes
// the first.
type Header struct {
	Is   func(cells []string) bool // the record names the columns
	None func(cells []string) bool // the first record is a row, and the table has no header

	// Joined returns the names that the header and the record below it give the
	// columns together; nil where that record names none. The error says why it is
	// neither a part of the header nor a row.
	Joined func(upper, lower []string) (names []string, err error)

	Comma rune // the separator, where it is known
}

// A head is where the header of a table stands.
type head struct {
	above int      // records above it; where two records name the columns, above the lower
	names []string // that two records give the columns together; nil where one does
	err   error
}

// find returns where the header stands.
func (h Header) find(text []byte) head {
	if strings.HasPrefix(string(text[:min(len(text), 8)]), separatorLine) {
		return head{above: 1}
	}
	var above []string // the record before
	for n := 0; h.Is != nil && n < headerWithin; n++ {
		r := rows.NewReader(bytes.NewReader(text), h.separator(text, n))
		var row *rows.Record
		var err error
		for range n + 1 {
			if row, err = r.Read(); err != nil {
				return head{}
			}
		}
		cells := cellsOf(row)
		if !h.Is(cells) {
			above = cells
			continue
		}
		if joined := h.join(n, above, cells); joined.names != nil {
			return joined
		}
		if below, err := r.Read(); err == nil { // a fault is told where the rows are read
			return h.join(n+1, cells, cellsOf(below))
		}
		return head{above: n}
	}
	return head{}
}

// join returns where the header stands if a record below others is its lower
// row, or the header alone; else it is the one before.
func (h Header) join(above int, upper, lower []string) head {
	if h.Joined == nil || upper == nil {
		return head{above: above - 1}
	}
	names, err := h.Joined(upper, lower)
	switch {
	case names == nil && err == nil:
		return head{above: above - 1}
	case slices.Equal(names, lower):
		return head{above: above}
	}
	return head{above, names, err}
}

// cellsOf returns the cells of a row as they stand.
func cellsOf(row *rows.Record) []string {
	cells := make([]string, row.Len())
	for i := range cells {
		cells[i] = string(row.Cell(i))
	}
	return cells
}
