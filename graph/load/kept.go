package load

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/table"
)

// A draft is a message with what is needed to check it against the others.
type draft struct {
	graph.Message
	content []string // all cells: orders messages that have no id of their own
	reports table.Place
	cells   [cellKinds]int32       // numbers of what it says
	at      [cellKinds]table.Place // where
}

// readKept reads a table of messages and keeps each of them whole.
func readKept(l *loader, s table.Source) {
	t, c := l.open(s)
	if t == nil {
		return
	}
	cells := newCells(c)
	var drafts []*draft
	for row := range t.Records(c.surely) {
		if l.faults.Full() {
			return
		}
		drafts = append(drafts, l.draft(t, c, cells, row))
	}
	if t.Notes > 0 {
		l.remark(notesRemark(t.Name, t.Notes))
	}
	l.dropFalseIDs(t, c, drafts)
	dates, undated := understand(c, cells[cellDate], l.options.DateOrder)
	for _, d := range drafts {
		n := d.cells[cellDate]
		if d.Date = dates[n]; undated[n] != nil && !l.faults.Full() {
			l.bad(d, d.at[cellDate], undated[n])
		}
	}
	l.people(drafts, l.resolve(c, cells))
	l.arrange(t.Name, drafts)
	l.keep(drafts)
}

// open finds the header of a table of messages, and the columns without which
// there are none.
func (l *loader) open(s table.Source) (*table.Table, columns) {
	chosen := l.options.Columns
	t := table.Open(s, &l.faults, l.remark, func(cells []string) bool { return isHeader(cells, chosen) })
	if t == nil {
		return nil, columns{}
	}
	c := messageColumns(t, chosen, &l.findings)
	before := len(l.faults)
	for _, need := range []struct {
		field string
		found bool
	}{
		{"date", slices.ContainsFunc(dateFields, c.has)},
		{"from", c.has("from") || c.has("from id")},
		{"to", c.has("to") || c.has("to id")},
	} {
		if !need.found {
			l.faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
				"there is no column %q; the columns are %s; --columns %s=COLUMN says which one it is, --columns \"%s='VALUE'\" that it is always the same",
				need.field, strings.Join(t.Headers, ", "), need.field, need.field))
		}
	}
	if len(l.faults) > before {
		return nil, c
	}
	return t, c
}

func notesRemark(table string, line int) string {
	return fmt.Sprintf("%s:%d: taken for notes after a blank line; nothing from here on is read", table, line)
}

// bad notes what is wrong with one message: a fault of the table or, if such
// rows are to be listed, of the message.
func (l *loader) bad(d *draft, at table.Place, err error) {
	if l.options.SkipBad {
		d.Fault = cmp.Or(d.Fault, err.Error())
		return
	}
	l.faults.AddRow(l.data.Table, at.Line, at.Column, err)
}

// draft reads one row.
func (l *loader) draft(t *table.Table, c columns, cells [cellKinds]*distinct, row table.Record) *draft {
	cell := func(field string) string { return c.cell(row.Cell, field) }
	d := &draft{content: row.Cells(), reports: c.place(row, "reports")}
	d.Line = row.Line()
	if row.Fault != nil {
		l.bad(d, row.At(0), row.Fault)
	}
	d.ID, d.Kind, d.Summary = cell("id"), cell("kind"), cell("summary")
	d.Source, d.URL, d.Reports = cell("source"), cell("url"), list(cell("reports"))
	var err error
	if d.Both, err = c.both(row.Cell); err != nil {
		l.bad(d, c.place(row, "direction"), err)
	}
	if d.Weight, err = weight(cell("weight")); err != nil {
		l.bad(d, c.place(row, "weight"), err)
	}
	for k, of := range cells {
		d.cells[k] = of.add(row)
		d.at[k] = c.place(row, cellFields[k])
	}
	if cell("to") == "" && cell("to id") == "" {
		d.at[cellTo] = c.place(row, "to body")
	}
	d.Attrs = make(map[string]string)
	for i, h := range t.Headers { // every column that no field is taken from
		if !c.used[h] {
			d.Attrs[h] = d.content[i]
		}
	}
	return d
}

// people gives the drafts the actors whom they mention.
func (l *loader) people(drafts []*draft, c cast) {
	for _, d := range drafts {
		for k, into := range [...]*[]int{&d.From, &d.To, &d.Via} {
			n := d.cells[k]
			if c.unclear[k][n] != nil && !l.faults.Full() {
				l.bad(d, d.at[k], c.unclear[k][n])
			}
			*into = slices.Clone(c.actors[k][n])
		}
	}
}

// keep makes the drafts, now in order, the messages of the dataset.
func (l *loader) keep(drafts []*draft) {
	lists := make([][]int, 0, 3*len(drafts))
	l.data.Messages = make([]graph.Message, len(drafts))
	for i, d := range drafts {
		l.data.Messages[i] = d.Message
		lists = append(lists, d.From, d.To, d.Via)
	}
	l.settle(lists)
}
