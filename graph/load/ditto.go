package load

import (
	"fmt"

	"cablegraph/graph/header"
	"cablegraph/graph/people"
)

// Dittos are the cells that say what the row above says: ditto, idem, ders. It
// is the one case in which the order of the rows counts.
type dittos struct {
	is   [cellKinds][]bool // by number of a cell
	last [cellKinds]int32  // the numbers of the row above
	seen [cellKinds]int    // how many rows
	any  bool
}

func newDittos(c header.Columns, cells [cellKinds]*distinct) *dittos {
	d := &dittos{}
	for k, of := range cells {
		d.is[k] = make([]bool, len(of.rows))
		for n := 1; n < len(of.rows); n++ {
			at := of.cells(n)
			word := c.Cell(at, cellFields[k])
			if people.Ditto(word) && (k == cellDate || c.Cell(at, cellFields[k]+" id") == "") {
				d.is[k][n], d.any = true, true
			}
		}
	}
	return d
}

// follow puts the numbers of the row above in the place of dittos, row after
// row.
func (d *dittos) follow(numbers *[cellKinds]int32) {
	if !d.any {
		return
	}
	for k, n := range numbers {
		if d.is[k][n] {
			numbers[k] = d.last[k]
			d.seen[k]++
		}
	}
	d.last = *numbers
}

// remark says how many cells say the same as the row above.
func (d *dittos) remark(f *header.Findings, table string) {
	for k, n := range d.seen {
		if n > 0 {
			f.Remark(fmt.Sprintf("%s: the column %q says the same as the row above %s (ditto); here the order of the rows counts", table, f.Header(cellFields[k]), times(n)))
		}
	}
}

// times says how often.
func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}
