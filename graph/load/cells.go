package load

import (
	"strings"

	"cablegraph/graph/load/internal/intern"
	"cablegraph/graph/table"
)

// Distinct numbers the distinct cells of some columns, taken together, in the
// order in which they come. Empty ones have number 0.
type distinct struct {
	columns []int
	only    []map[string]bool // by column: the values that count, all others as one; nil: all count
	texts   *intern.Table     // of the cells, with NUL between them; also of others
	met     []bool            // by number: it is of these
	rows    []int             // by number
	first   []table.Place     // by number: where it comes first
	runs    bool              // neighbours are often alike, as dates are in a table that is ordered by them
	before  int32             // the number of the row before
	spare   []byte
}

func newDistinct(columns []int) *distinct {
	return &distinct{
		columns: columns, only: make([]map[string]bool, len(columns)), texts: intern.New(),
		met: []bool{true}, rows: make([]int, 1), first: make([]table.Place, 1),
	}
}

// number numbers the cells of a row, which [distinct.count] counts.
func (d *distinct) number(r table.Record) int32 {
	var text []byte
	if len(d.columns) == 1 && d.only[0] == nil { // as most
		text = r.Bytes(d.columns[0])
	} else {
		text = d.join(r)
	}
	switch {
	case len(text) == 0:
		return 0
	case d.runs && string(text) == d.texts.Text(d.before):
		return d.before
	}
	number := d.texts.Number(text)
	d.before = number
	if int(number) >= len(d.met) || !d.met[number] {
		d.meet(number, r.At(d.columns[0]))
	}
	return number
}

// meet notes that a number is of these cells, and where it comes first.
func (d *distinct) meet(number int32, at table.Place) {
	for n := int(number) + 1 - len(d.met); n > 0; n-- {
		d.met, d.rows, d.first = append(d.met, false), append(d.rows, 0), append(d.first, table.Place{})
	}
	d.met[number], d.first[number] = true, at
}

// count counts a row that has a number.
func (d *distinct) count(number int32) { d.rows[number]++ }

// otherValue stands for all values that do not count.
const otherValue = "\x01"

// join returns the cells of a row with NUL between them, none where all are
// empty, good until the next row.
func (d *distinct) join(r table.Record) []byte {
	text := d.spare[:0]
	for k, c := range d.columns {
		if k > 0 {
			text = append(text, 0)
		}
		cell := r.Bytes(c)
		if d.only[k] == nil || d.only[k][string(cell)] {
			text = append(text, cell...)
		} else {
			text = append(text, otherValue...)
		}
	}
	if d.spare = text; len(text) < len(d.columns) {
		return nil
	}
	return text
}

// take adds the cells of another piece of the table, which begins after some
// lines, and returns the number here for each number there.
func (d *distinct) take(o *distinct, lines int) []int32 {
	to := make([]int32, len(o.rows))
	for i, rows := range o.rows {
		if !o.met[i] {
			continue
		}
		to[i] = d.texts.Number([]byte(o.texts.Text(int32(i))))
		if int(to[i]) == len(d.rows) {
			d.meet(to[i], table.Place{Line: o.first[i].Line + lines, Column: o.first[i].Column})
		}
		d.rows[to[i]] += rows
	}
	return to
}

// cells returns what cells of number n say in the columns, for [header.Columns.Cell].
func (d *distinct) cells(n int) func(column int) string {
	text := d.texts.Text(int32(n))
	if len(d.columns) == 1 {
		return func(column int) string {
			if column == d.columns[0] {
				return text
			}
			return ""
		}
	}
	texts := strings.Split(text, "\x00")
	return func(column int) string {
		for k, c := range d.columns {
			if c == column && k < len(texts) {
				return texts[k]
			}
		}
		return ""
	}
}
