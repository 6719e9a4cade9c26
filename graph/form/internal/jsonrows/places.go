package jsonrows

import (
	"slices"

	"cablegraph/graph/form/internal/transcript"
	"cablegraph/graph/table"
)

// nodeLists are the names under which JSON has people.
var nodeLists = []string{"nodes", "actors", "people", "persons"}

// A place is where values of one kind lie in a file: an object, or a list of
// objects or of arrays, at a path of keys.
type place struct {
	path    string
	list    bool
	arrays  bool               // the list is one of arrays
	size    int                // how many are there
	names   []string           // what they say, of the first few
	first   []string           // the values of the first array
	columns map[string]*column // the lists of values in the object
	roles   bool               // its objects are people, by their roles
	nodes   bool               // it has people
	inner   bool               // others that are read lie in its objects
	rename  map[string]string  // names of columns for which it has others
	of      *place             // in which it lies, under the name of an end of a message
	as      string             // that name
	reads   reading            // how what lies there is read
	below   []string           // the names of the columns of its arrays, where these are read
	headed  bool               // the first of its arrays has these
}

// A reading is how a value of a place is read.
type reading int

const (
	notRead   reading = iota
	asMessage         // one of a list
	asObject          // one under its id, or alone
	asReply           // one in another
	asValues          // a list of the values of one
	asTable           // an object of columns
	asPerson          // one of a list of people
	asPeople          // an object of people under their ids
)

// A column is a list of values.
type column struct {
	size  int
	first []string
}

// places are all of a file, by path and in their order.
type places struct {
	header  table.Header
	at      map[string]*place
	order   []string
	names   []string // of the columns of an object that is a table
	ends    map[string]bool
	fields  map[string]field
	nodes   bool     // there is a place of people
	renamed []string // columns that have the names of others
	unread  []string // what is kept as columns and looks like messages

	nameless int      // objects at an end of a message without a name or an id
	says     []string // what the first of them says
}

// A field is what a column says of a message.
type field string

const (
	when field = "when"
	who  field = "who"
	whom field = "to whom"
)

var fields = [...]field{when, who, whom}

// is reports whether names are those of the columns of messages.
func (p *places) is(names []string) bool { return p.header.Is != nil && p.header.Is(names) }

// isEnd reports whether a name is of somebody at an end of a message: with a date it
// makes a header.
func (p *places) isEnd(name string) bool {
	is, known := p.ends[name]
	if !known {
		is = name != "" && p.is([]string{"date", name})
		if len(p.ends) < transcript.MaxColumns {
			p.ends[name] = is
		}
	}
	return is
}

// eitherEnd reports whether a name is of those at both ends: correspondents.
func (p *places) eitherEnd(name string) bool { return p.isEnd(name) && p.field(name) == "" }

// field returns what a column says by its name; empty for what is no field.
func (p *places) field(name string) field {
	f, known := p.fields[name]
	if !known {
		switch dated, from, to := p.is([]string{"date", name}), p.is([]string{"from", name}), p.is([]string{"to", name}); {
		case from && to && !dated:
			f = when
		case dated && to && !from:
			f = who
		case dated && from && !to:
			f = whom
		}
		if len(p.fields) < transcript.MaxColumns {
			p.fields[name] = f
		}
	}
	return f
}

// place returns the place at a path.
func (p *places) place(path string) *place {
	if p.at[path] == nil {
		p.at[path] = &place{path: path, columns: make(map[string]*column)}
		p.order = append(p.order, path)
	}
	return p.at[path]
}

// says notes a name of what is said at a place.
func (l *place) says(name string) {
	if l != nil && name != "" && !slices.Contains(l.names, name) && len(l.names) < transcript.MaxColumns {
		l.names = append(l.names, name)
	}
}
