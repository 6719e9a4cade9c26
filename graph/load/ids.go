package load

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// dropFalseIDs leaves a column that was taken for ids by another name as it
// is if it has a value twice: letters are numbered anew by author and year.
func dropFalseIDs(l *loader, t *table.Table, c header.Columns, drafts []*draft) {
	i := c.Index("id")
	if i < 0 || strings.EqualFold(t.Headers[i], "id") || len(l.options.Columns["id"]) > 0 {
		return
	}
	lines := make(map[string]int, len(drafts))
	for _, d := range drafts {
		if first := lines[d.ID]; d.ID == "" || first == 0 {
			lines[d.ID] = d.Line
			continue
		}
		header := t.Headers[i]
		l.falseIDs(t.Name, header, d.ID, lines[d.ID], d.Line)
		for k := range drafts {
			drafts[k].Attrs[header], drafts[k].ID = drafts[k].ID, ""
		}
		return
	}
}

// idOfAnother is what is wrong with a message that is listed for its id.
func idOfAnother(id string) string {
	return fmt.Sprintf("the id %q belongs to another message too", id)
}

// arrange orders the messages, gives ids to those that have none, and checks
// what depends on other rows. The order does not depend on that of the rows:
// by date, then id, then content.
func arrange(l *loader, drafts []*draft) {
	file := l.data.Table
	slices.SortStableFunc(drafts, func(a, b *draft) int {
		return cmp.Or(edtf.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID), slices.Compare(a.content, b.content))
	})
	lines := make(map[string]int, len(drafts)) // by id
	for _, d := range drafts {
		first, twice := lines[d.ID]
		d.unreadable = d.unreadable || d.ID != "" && twice
		if d.ID != "" && twice && l.options.SkipBad {
			d.Fault = cmp.Or(d.Fault, idOfAnother(d.ID))
			d.ID = ""
		} else if d.ID != "" && twice {
			l.twice(max(first, d.Line), min(first, d.Line), d.ID)
		}
		if d.ID != "" {
			lines[d.ID] = d.Line
		}
	}
	digits := len(fmt.Sprint(len(drafts)))
	number := 0
	for _, d := range drafts {
		for d.ID == "" {
			number++
			if id := fmt.Sprintf("m%0*d", digits, number); lines[id] == 0 {
				d.ID, lines[id] = id, max(d.Line, 1)
			}
		}
	}
	for _, d := range drafts {
		for _, id := range d.Reports {
			_, ok := lines[id]
			if d.unreadable = d.unreadable || !ok; !ok && l.options.SkipBad {
				d.Fault = cmp.Or(d.Fault, fmt.Sprintf("reports: there is no message %q", id))
			} else if !ok {
				l.Faults.AddRow(file, d.reports.Line, d.reports.Column, fmt.Errorf("reports: there is no message %q", id))
			}
		}
	}
	slices.SortFunc(drafts, func(a, b *draft) int { // by the new ids
		return cmp.Or(edtf.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID))
	})
}
