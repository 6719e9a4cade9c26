package load

import (
	"slices"

	"cablegraph/graph/header"
	"cablegraph/graph/people"
)

// The kinds of cells that many rows have alike, which are understood once each.
const (
	cellFrom = iota
	cellTo
	cellVia
	cellDate
	cellKinds
)

// ends are the fields of those whom a message mentions, by kind of cell.
var ends = [...]string{cellFrom: "from", cellTo: "to", cellVia: "via"}

// cellFields are the fields that stand for each kind of cell.
var cellFields = [...]string{cellFrom: "from", cellTo: "to", cellVia: "via", cellDate: "date"}

// newCells returns the distinct cells of every kind, yet without words.
func newCells(c header.Columns) [cellKinds]*distinct {
	return [...]*distinct{
		cellFrom: newDistinct(c.Indexes("from", "from id")),
		cellTo:   newDistinct(c.Indexes("to", "to id", "to body")),
		cellVia:  newDistinct(c.Indexes("via", "via id")),
		cellDate: newDistinct(c.Dates()),
	}
}

// A cast is whom cells mention, by kind and number of the cell.
type cast struct {
	actors  [len(ends)][][]int
	unclear [len(ends)][]error // whom nobody can tell
	doubt   [len(ends)][]bool  // a question mark stands beside somebody
}

// resolve finds whom the cells mention.
func resolve(l *loader, c header.Columns, cells [cellKinds]*distinct) cast {
	var list []people.Cell
	for k, field := range ends {
		carriers := ""
		if k == cellVia {
			carriers = l.Header("via")
		}
		for n, rows := range cells[k].rows {
			at := cells[k].cells(n)
			cell := people.Cell{Names: c.Cell(at, field), IDs: c.Cell(at, field+" id"), Rows: rows, Carriers: carriers}
			if cell.Names == "" && cell.IDs == "" && k == cellTo { // a body instead of a person
				cell.Names = c.Cell(at, "to body")
			}
			if people.Ditto(cell.Names) && cell.IDs == "" {
				cell.Names = ""
			}
			list = append(list, cell)
		}
	}
	mentions, remarks := l.roster.Read(list)
	for _, r := range remarks {
		l.Remark(l.data.Table + ": " + r)
	}
	var all [len(ends)][][]people.Mention
	var rows [len(ends)][]int
	for k := range ends {
		n := len(cells[k].rows)
		all[k], mentions = mentions[:n], mentions[n:]
		rows[k] = cells[k].rows
	}
	who := identify(l, all, rows)
	for k, field := range ends {
		for n := range cells[k].rows {
			if who.unclear[k][n] == nil {
				who.unclear[k][n] = c.Unclear(cells[k].cells(n), field)
			}
			who.doubt[k][n] = who.doubt[k][n] || c.InDoubt(cells[k].cells(n), field) != 0
		}
	}
	return who
}

// identify finds whom lists of mentions mean, given how many rows have each
// list.
func identify(l *loader, all [len(ends)][][]people.Mention, rows [len(ends)][]int) cast {
	count := make(map[people.Mention]int)
	for k := range all {
		for i, mentions := range all[k] {
			for _, m := range mentions {
				count[m] += rows[k][i]
			}
		}
	}
	who, remarks := l.roster.Identify(count)
	for _, r := range remarks {
		l.Remark(l.data.Table + ": " + r)
	}
	var c cast
	for k := range all {
		for _, mentions := range all[k] {
			actors, err := who.Of(mentions)
			c.actors[k], c.unclear[k] = append(c.actors[k], actors), append(c.unclear[k], err)
			c.doubt[k] = append(c.doubt[k], slices.ContainsFunc(mentions, func(m people.Mention) bool { return m.Doubt }))
		}
	}
	return c
}
