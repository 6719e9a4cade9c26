package graph

import (
	"io"
	"slices"

	"cablegraph/graph/edtf"
)

// A Source is a table to read; Name is what messages to people call it.
type Source struct {
	Name string
	Data io.Reader
}

// Sources are the tables of a set. Only the messages are required; the others
// are nil where the set has none.
type Sources struct {
	Messages                Source
	Actors, Periods, Legend *Source
}

// ReadOptions say how tables are read.
type ReadOptions struct {
	DateOrder string            // "dmy" or "mdy": what 3/5/1950 means; empty: it is refused
	SkipBad   bool              // unreadable rows of messages are listed, not refused
	NoIDs     bool              // of a large table the messages' ids are not asked for
	Columns   map[string]string // field → header that it is taken from, or a constant in single quotes
}

// Read reads and checks the tables of a set. The error joins up to ten
// [Fault]s, in the order of the tables and their lines; the dataset then has
// nothing but its remarks.
func Read(s Sources, o ReadOptions) (*Dataset, error) {
	r := &reader{options: o, roster: newRoster(), dates: make(map[string]edtf.Value)}
	if s.Actors != nil {
		r.actors(*s.Actors)
	}
	r.messages(s.Messages)
	if s.Periods != nil {
		r.periods(*s.Periods)
	}
	if s.Legend != nil {
		r.legend(*s.Legend)
	}
	if err := r.faults.err(); err != nil {
		return &Dataset{Remarks: r.data.Remarks}, err
	}
	r.finish()
	return &r.data, nil
}

// A reader gathers a dataset from its tables.
type reader struct {
	options ReadOptions
	roster  *roster
	data    Dataset
	faults  faults
	dates   map[string]edtf.Value // by cell
}

// remark notes what was chosen for the user.
func (r *reader) remark(text string) {
	if !slices.Contains(r.data.Remarks, text) {
		r.data.Remarks = append(r.data.Remarks, text)
	}
}

// finish orders actors and messages as Dataset promises.
func (r *reader) finish() {
	people := make([][]int, 0, 3*len(r.data.Messages))
	for i := range r.data.Messages {
		m := &r.data.Messages[i]
		people = append(people, m.From, m.To, m.Via)
	}
	r.settle(people)
}

// settle orders the actors, now that all are known, and renumbers those in
// people.
func (r *reader) settle(people [][]int) {
	place := r.roster.order()
	for _, actors := range people {
		for k, a := range actors {
			actors[k] = place[a]
		}
	}
	r.data.Actors = r.roster.actors
}
