// Package load turns the tables of a set into one checked dataset.
//
// Data moves one way: a table of actors fills the roster, the messages are
// read in whatever form they come, all who are mentioned in them are
// identified over all rows at once, and the actors are put into their order. A
// table of up to 50,000 rows keeps every message whole; a larger one is packed
// as it streams by. What is wrong, and what was chosen, is gathered as
// findings.
package load

import (
	"errors"
	"io"

	"cablegraph/graph"
	"cablegraph/graph/people"
	"cablegraph/graph/table"
)

// A File can be opened again and again; Name is what messages to people call
// it.
type File struct {
	Name string
	Open func() (io.ReadCloser, error)
}

// Sources are the tables of a set. Only the messages are required; the others
// are nil where the set has none.
type Sources struct {
	Messages                File
	Actors, Periods, Legend *table.Source
}

// Options say how tables are read.
type Options struct {
	DateOrder string            // "dmy" or "mdy": what 3/5/1950 means; empty: it is refused
	SkipBad   bool              // unreadable rows of messages are listed, not refused
	Columns   map[string]string // field → header that it is taken from, or a constant in single quotes

	// What counting will look at, in a table too large to keep whole.
	NoIDs bool           // the messages' ids are not asked for
	Color string         // the column of the categories
	Only  []graph.Filter // what is shown passes all of them
}

// keepAll is up to how many rows every message is kept whole.
const keepAll = 50_000

// Load reads and checks the tables of a set. The error joins up to ten
// [table.Fault]s, in the order of the tables and their lines; the dataset then
// has nothing but its remarks.
func Load(s Sources, o Options) (*graph.Dataset, error) { return load(s, o, keepAll) }

// load keeps every message of a table of up to so many rows whole.
func load(s Sources, o Options, keep int) (*graph.Dataset, error) {
	l := &loader{options: o, keepAll: keep, roster: people.NewRoster()}
	if s.Actors != nil {
		l.actors(*s.Actors)
	}
	if s.Legend != nil && o.Color == "" {
		l.options.Color = l.legendColumn(s.Legend)
	}
	if err := l.messages(s.Messages); err != nil {
		return &graph.Dataset{Remarks: l.remarks}, errors.Join(l.faults.Err(), err)
	}
	if s.Periods != nil {
		l.data.Periods = readPeriods(*s.Periods, o.DateOrder, &l.findings)
	}
	l.data.Columns = l.columns
	if s.Legend != nil {
		l.data.Legends = readLegend(*s.Legend, l.data.ValueColumns(), &l.findings)
	}
	if err := l.faults.Err(); err != nil {
		return &graph.Dataset{Remarks: l.remarks}, err
	}
	l.data.Columns, l.data.Remarks = l.columns, l.remarks
	return &l.data, nil
}

// A loader gathers a dataset from its tables.
type loader struct {
	findings
	options Options
	keepAll int
	roster  *people.Roster
	data    graph.Dataset
}

// actors reads the table of actors.
func (l *loader) actors(s table.Source) {
	readActors(s, l.roster, &l.findings)
}

// messages reads the messages in whatever form they come.
func (l *loader) messages(f File) error {
	l.data.Table = f.Name
	in, err := f.Open()
	if err != nil {
		return err
	}
	size, err := table.Measure(in)
	if err := errors.Join(err, in.Close()); err != nil {
		return err
	}
	form := readKept
	switch {
	case size.XML:
		form = readCMIF
	case size.Rows > l.keepAll+1: // the header is one
		return readPacked(l, f, size)
	}
	if in, err = f.Open(); err != nil {
		return err
	}
	defer in.Close()
	before := stateOf(in)
	form(l, table.Source{Name: f.Name, Data: in})
	if !before.same(in) {
		l.faults.Add(f.Name, 0, 0, errChanged)
	}
	return nil
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
}
