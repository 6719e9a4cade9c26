package load

import (
	"fmt"

	"cablegraph/graph/header"
	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

// readKept reads a table of messages and keeps each of them whole. It reads none
// of a table that is too wide for that.
func readKept(l *loader, s table.Source, rows int) (wide bool) {
	t, c := openMessages(l, s)
	switch {
	case t == nil:
		return false
	case rows*len(t.Headers) > keepCells:
		return true
	}
	cells := newCells(c)
	var drafts []*draft
	var aside passed
	cut := 0
	between := header.Between(c, t.Headers)
	for row := range t.Records(c.Surely) {
		if l.Faults.Full() {
			return false
		}
		if between(row) {
			aside.add(row)
			continue
		}
		drafts = append(drafts, readRow(l, t, c, cells, row))
		if c.Cut(row) {
			cut++
		}
	}
	l.cut(t.Name, cut)
	aside.tell(l)
	l.notes(t.Name, t.Notes)
	l.stray(t.Name, t.Stray, t.StrayAt)
	above := newDittos(c, cells)
	var tails tail
	for _, d := range drafts {
		above.follow(&d.cells)
		tails.add(d.cells)
	}
	tails.tell(l)
	above.remark(&l.Findings, t.Name)
	dates, undated := understand(l, t, c, cells[cellDate])
	for _, d := range drafts {
		n := d.cells[cellDate]
		d.Written = c.Written(cells[cellDate].cells(int(n)))
		if d.Date = dates[n]; undated[n] != nil && !l.Faults.Full() {
			l.bad(d, d.at[cellDate], undated[n])
		}
	}
	tellDoubts(t, c, cells, &l.Findings)
	header.TellPairs(c, t, cells[cellFrom].rows, cells[cellFrom].cells, &l.Findings)
	l.people(drafts, resolve(l, c, cells))
	l.directions(drafts, c)
	drafts = joinRows(l, t, c, drafts)
	dropFalseIDs(l, t, c, drafts)
	tellRows(l, t, c, drafts)
	arrange(l, drafts)
	l.keep(drafts)
	return false
}

// readRow reads one row.
func readRow(l *loader, t *table.Table, c header.Columns, cells [cellKinds]*distinct, row table.Record) *draft {
	d := &draft{content: row.Cells(), reports: c.Place(row, "reports")}
	at := func(column int) string { return d.content[column] }
	cell := func(field string) string { return c.Cell(at, field) }
	d.Line = row.Line()
	if err := row.Fault(); err != nil {
		l.bad(d, row.At(0), err)
	}
	d.ID, d.Kind, d.Summary = cell("id"), cell("kind"), cell("summary")
	d.Source, d.URL, d.Reports = cell("source"), cell("url"), people.List(cell("reports"))
	d.Number = cell("number")
	var err error
	if d.Inferred, err = header.Yes(cell("inferred")); err != nil {
		l.bad(d, c.Place(row, "inferred"), fmt.Errorf("inferred: %w", err))
	}
	if d.direction, err = c.Direction(at); err != nil {
		l.bad(d, c.Place(row, "direction"), err)
	}
	d.Both = d.direction == header.BothWays
	if d.Weight, err = weight(cell("weight")); err != nil {
		l.bad(d, c.Place(row, "weight"), err)
	}
	for k, of := range cells {
		d.cells[k] = of.number(row)
		of.count(d.cells[k])
		d.at[k] = c.Place(row, cellFields[k])
	}
	if cell("to") == "" && cell("to id") == "" {
		d.at[cellTo] = c.Place(row, "to body")
	}
	d.Attrs = make(map[string]string)
	for i, h := range t.Headers { // every column that no field is taken from
		if !c.Uses(h) {
			d.Attrs[h] = d.content[i]
		}
	}
	return d
}
