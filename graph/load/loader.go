package load

import (
	"fmt"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/form"
	"cablegraph/graph/header"
	"cablegraph/graph/people"
)

// A File can be opened again and again; Name is what messages to people call
// it.
type File = form.File

// Options say how tables are read.
type Options struct {
	Calendar  string              // "gregorian": dates that are marked as Julian are converted; empty: as they are written
	DateOrder string              // "dmy" or "mdy": what 3/5/1950 means; empty: it is refused
	Sheet     string              // of a workbook; empty: the first that has the columns
	SkipBad   bool                // unreadable rows of messages are listed, not refused
	Columns   map[string][]string // field → headers or numbers of the columns that it is taken from, or a constant in single quotes

	// What counting will look at, in a table too large to keep whole.
	NoIDs bool           // the messages' ids are not asked for
	Color string         // the column of the categories
	Only  []graph.Filter // what is shown passes all of them
}

// A loader gathers a dataset from its tables.
type loader struct {
	header.Findings
	options Options
	keepAll int // how many rows are kept whole
	roster  *people.Roster
	data    graph.Dataset

	files      []File           // of the messages
	share      error            // how many rows can't be read; nil where one or none
	transcript *form.Transcript // what they say as a table; nil: they are one
}

// stray remarks on quotes inside of cells without quotes.
func (l *loader) stray(t string, rows, line int) {
	if rows > 0 {
		l.Remark(fmt.Sprintf("%s:%d: quotes inside of a cell are read as they stand, in %s", t, line, many(rows, "row")))
	}
}

// notes remarks on notes below the last row.
func (l *loader) notes(t string, line int) {
	if line > 0 {
		l.Remark(fmt.Sprintf("%s:%d: taken for notes after a blank line; nothing from here on is read", t, line))
	}
}

// settle orders the actors, now that all are known, and renumbers them in
// lists of indexes.
func (l *loader) settle(lists [][]int) {
	actors, index := l.roster.Order()
	for _, list := range lists {
		for k, a := range list {
			list[k] = index[a]
		}
	}
	l.data.Actors = actors
	l.similar()
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
