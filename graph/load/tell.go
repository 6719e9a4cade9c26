package load

import (
	"fmt"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/people"
)

// stray remarks on quotes inside of cells without quotes.
func (l *loader) stray(t string, rows, line int) {
	if rows > 0 {
		l.Remark(fmt.Sprintf("%s:%d: quotes inside of a cell are read as they stand, in %s", t, line, many(rows, "row")))
	}
}

// cut remarks on rows of a table that end before their recipient. Workbooks keep no
// empty cells at the end of a row.
func (l *loader) cut(t string, rows int) {
	if rows > 0 && l.transcript == nil {
		ends := "1 row ends"
		if rows > 1 {
			ends = fmt.Sprintf("%d rows end", rows)
		}
		l.Remark(fmt.Sprintf("%s: %s before the recipient, who is missing there, as if it went to nobody named; is a cell missing?", t, ends))
	}
}

// notes remarks on notes below the last row.
func (l *loader) notes(t string, line int) {
	if line > 0 {
		l.Remark(fmt.Sprintf("%s:%d: taken for notes after a blank line; nothing from here on is read", t, line))
	}
}

// similar remarks on actors who may be one person.
func (l *loader) similar() {
	pairs := people.Similar(l.data.Actors)
	if len(pairs) == 0 {
		return
	}
	var examples []string
	for _, p := range pairs[:min(len(pairs), 3)] {
		examples = append(examples, fmt.Sprintf("%q and %q", l.data.Actors[p.A].Name, l.data.Actors[p.B].Name))
	}
	l.Remark(fmt.Sprintf("%s: these may be one person, and are drawn as two: %s%s; an alias in actors.csv joins them, --dry-run lists them all",
		l.data.Table, strings.Join(examples, ", "), more(len(pairs)-len(examples))))
}

// more says how many are left out of a list.
func more(n int) string {
	if n < 1 {
		return ""
	}
	return fmt.Sprintf(" and %d more", n)
}

// unreadable says how many rows can't be read: as a fault, or, where such rows
// are listed, as a remark if they are most of them.
func (l *loader) unreadable(bad, rows int) {
	words := fmt.Sprintf("%d of %d rows can't be read", bad, rows)
	switch {
	case bad > 1 && !l.options.SkipBad:
		l.share = fmt.Errorf("%s: %s", l.data.Table, words)
	case l.options.SkipBad && 2*bad > rows:
		l.Remark(fmt.Sprintf("%s: %s and are listed", l.data.Table, words))
	}
}

// loops says how many messages name a carrier who hands nothing on.
func (l *loader) loops(messages int) {
	if messages > 0 {
		l.Remark(fmt.Sprintf("%s: in %s the only sender or recipient is named as a carrier too; such a carrier hands nothing on, and is left out", l.data.Table, many(messages, "message")))
	}
}

// falseIDs says that a column is not taken for ids, because two rows have one.
func (l *loader) falseIDs(table, header, id string, first, second int) {
	l.Remark(fmt.Sprintf("%s: %s and %s both have %s %s, so the column is not taken for the messages' ids", table, l.where(first), l.where(second), header, id))
	for k, column := range l.Columns {
		if column.Table == table && column.Header == header {
			l.Columns[k].Field = graph.Kept
		}
	}
}

// twice refuses an id that stands on two lines.
func (l *loader) twice(line, first int, id string) {
	l.Faults.AddRow(l.data.Table, line, 0, fmt.Errorf("the id %q stands on %s too; an id belongs to one message; --columns \"id=''\" does without ids", id, l.where(first)))
}

// joined remarks on messages that stand in several rows.
func (l *loader) joined(table string, messages int, example string) {
	if messages > 0 {
		l.Remark(fmt.Sprintf("%s: %s in several rows with one id (such as %q); each is one message to all whom its rows name", table, stands(messages), example))
	}
}

// stands says how many messages stand somewhere.
func stands(n int) string {
	if n == 1 {
		return "1 message stands"
	}
	return many(n, "message") + " stand"
}
