// Package graph turns tables of dated messages between named actors into one
// directed communication graph per period, and accounts for every message.
//
// Data moves one way: the Read functions make a checked [Dataset]; its
// messages are cut by [Period]; [Count] makes one [Graph] a period together
// with the [Account], which says of each message where it is drawn or why it
// is not. No value changes once its maker has returned it. The package
// knows no drawing and no operating system.
package graph

import "cablegraph/graph/edtf"

// An Actor sends, carries or receives messages.
type Actor struct {
	ID        string
	Name      string            // as the tables name it; never empty
	Short     string            // what its box says; the name where the tables give none
	Side      string            // whom it acts for: colours its box
	Role      string            // one phrase on who that is
	Aliases   []string          // other names under which messages know it
	Names     map[string]string // names in other languages, by language code ("ru"); from columns such as name:ru
	Principal bool              // drawn larger, and shown even when silent
	Pinned    bool              // X and Y are given
	X, Y      float64           // a place of the user's choice, y downwards; only the relations between pins matter
}

// A Message goes from senders to recipients on one date. It may be handed on
// by carriers on its way.
type Message struct {
	ID      string
	Line    int        // its first line in the table, for people; 0 where there is none
	Date    edtf.Value // the zero Value where none is given
	From    []int      // indexes into Dataset.Actors, each once, as the cell orders them
	To      []int
	Via     []int // carriers, in the order of the way
	Kind    string
	Both    bool     // went both ways: a meeting, an agreement
	Reports []string // ids of messages that this one passes on
	Summary string
	Source  string // archival reference
	URL     string
	Weight  int               // how many messages the row stands for; at least 1
	Attrs   map[string]string // every other column, by its header
	Rows    int               // how many rows of a large table are bundled in it; 0: it is one
	First   []string          // ids of the first five of these, by date and id
	Fault   string            // why the row can't be drawn (skipped as unreadable); empty for a good row
}

// A Period is a named span of days. Both ends are inclusive.
type Period struct {
	ID, Title  string
	Start, End edtf.Day
}

// A Legend groups and names the values of one column of the messages.
type Legend struct {
	Column  string
	Heading string // empty: the column's name
	Entries []LegendEntry
}

// A LegendEntry names one value. Entries with one label are one category.
type LegendEntry struct{ Value, Label string }

// A Dataset is a set as read and checked: every index and id in it resolves.
type Dataset struct {
	Actors   []Actor   // ordered by id
	Messages []Message // ordered by earliest day, latest day, id
	Periods  []Period  // ordered by start, end, id; empty where the set has no table of them
	Legends  []Legend  // in the order of their first rows
	Table    string    // the name of the table of messages
	Columns  []Column  // what was taken for what, table by table
	Bulk     *Bulk     // of a large table; nil where every message is kept
	Remarks  []string  // what the reader must tell the user: nothing is wrong, but it was a choice
}

// A Column says what one header of a table was taken for.
type Column struct{ Table, Header, Field string }
