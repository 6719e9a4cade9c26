package load

import (
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
	NoIDs bool          // the messages' ids are not asked for
	Color string        // the column of the categories
	Only  graph.Filters // what is shown passes all of them
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
