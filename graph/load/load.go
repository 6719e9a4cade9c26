// Package load turns the files of a set into one checked dataset.
//
// Data moves one way: package beside fills the roster with the table of actors,
// the messages are read in whatever form they come, all who are mentioned in them are
// identified over all rows at once, and the actors are put into their order.
// Letters in TEI are read as they are; every other form becomes a table in
// package form, and package header tells its columns. A table of up to 50,000
// rows and five million cells keeps every message whole; a larger one is packed as
// it streams by. What
// is wrong, and what was chosen, is gathered as findings.
package load

import (
	"errors"

	"cablegraph/graph"
	"cablegraph/graph/beside"
	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

// Sources are the files of a set. Only the messages are required; the tables
// beside them are nil where the set has none.
type Sources struct {
	Messages                []File // of one form, read as one table
	Actors, Periods, Legend *table.Source
}

// Load reads and checks the files of a set. The error joins up to ten
// [table.Fault]s, in the order of the files and their lines; the dataset then
// has nothing but its remarks.
func Load(s Sources, o Options) (*graph.Dataset, error) { return load(s, o, keepAll) }

// load keeps every message of a table of up to so many rows whole.
func load(s Sources, o Options, keep int) (*graph.Dataset, error) {
	l := &loader{options: o, keepAll: keep, roster: people.NewRoster()}
	beside.Actors(s.Actors, l.roster, &l.Findings)
	if o.Color == "" {
		l.options.Color = beside.LegendColumn(s.Legend, &l.Findings)
	}
	err := readMessages(l, s.Messages)
	l.relocate()
	if err != nil {
		return &graph.Dataset{Remarks: l.Remarks}, errors.Join(l.Faults.Err(), err)
	}
	l.data.Periods = beside.Periods(s.Periods, o.DateOrder, &l.Findings)
	l.data.Columns = l.Columns
	l.data.Legends = beside.Legend(s.Legend, l.data.ValueColumns(), &l.Findings)
	if err := l.Faults.Err(); err != nil {
		return &graph.Dataset{Remarks: l.Remarks}, errors.Join(err, l.share)
	}
	l.data.Columns, l.data.Remarks, l.data.Glossary = l.Columns, l.Remarks, l.Glossary
	data := l.data // without the loader, which knows every name in the tables
	return &data, nil
}
