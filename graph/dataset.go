// Package graph turns tables of dated messages between named actors into one
// directed communication graph per period, and accounts for every message.
//
// Data moves one way, through values that are made once:
//
//	tables ─load→ Dataset ─Cut→ Periods ─count→ Series ─export→ tables
//
// This package has the values; package load makes a checked [Dataset] out of
// tables, package count makes the [Series]: one [Graph] a period and the
// [Account], which says of each message where it is drawn or why it is not.
// Nothing here draws or knows an operating system.
//
// Words that mean one thing everywhere:
//
//   - A relay is a message that carriers hand on: it is drawn as a path of legs,
//     each leg from one holder of the message to the next.
//   - A report is a message that passes on what another one says.
//   - A principal is an actor whom the user made one: drawn larger, and shown
//     even in a period without messages of his.
//   - A ghost is an actor whom a figure shows, pale, although no message of the
//     period was sent to him, by him or through him.
//   - An utterance is a message to nobody named, or within a side that is one actor.
//   - A message is certain in a period that holds every day on which it may
//     have been sent, possible in one that holds some of them. A count is the
//     sum of both, and the two parts stay apart: "4 + 1?".
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
	Shorts    map[string]string // short names likewise; from columns such as short:ru
	Color     Color             // of its box
	Principal bool              // drawn larger, and shown even without a message
	Given     bool              // the table of actors has it, so that its name is the user's choice
	Pinned    bool              // X and Y are given
	X, Y      float64           // a place of the user's choice, y downwards; only the relations between pins matter
}

// A Message goes from senders to recipients on one date. Carriers may hand it
// on.
type Message struct {
	ID       string
	File     string     // in which it stands
	Line     int        // its first line there; 0 where there is none
	Date     edtf.Value // the zero Value where none is given
	Written  string     // the date as the table has it
	From     []int      // indexes into Dataset.Actors, each once, as the cell orders them
	To       []int
	Via      []int // carriers, in the order of the way
	Kind     string
	Both     bool     // went both ways: a meeting, an agreement
	Number   string   // by which figures and lists name it; empty where the table has none
	Inferred bool     // what it is coloured by is read between its lines, not said in it
	Reports  []string // ids of messages that this one passes on
	Summary  string
	Source   string // archival reference
	URL      string
	Weight   int               // how many messages the row stands for; at least 1
	Attrs    map[string]string // every other column, by its header
	Doubt    bool              // it is not sure who sent, carried or received it, or when
	Fault    string            // why the row can't be drawn (skipped as unreadable); empty for a good row
	Rows     int               // how many rows are folded in it; 0: it is one
	First    []string          // ids of the first five of these, by date and id
}

// MessageFields are the fields of a message under their own names, in the order
// in which its table has them.
var MessageFields = []string{
	"date", "from", "to", "id", "via", "kind", "direction", "reports", "summary", "source", "url", "weight", "number", "inferred",
}

// Column says what one header of a table was taken for.
type Column struct{ Table, Header, Field string }

// Kept is the field of a column that no field is taken from.
const Kept = "kept as it is"

// A Dataset is a set as read and checked: every index and id in it resolves.
type Dataset struct {
	Actors   []Actor   // ordered by id
	Messages []Message // ordered by earliest day, latest day, id; none where Packed has them
	Packed   *Packed   // the messages of a table too large to keep each of them whole; else nil
	Periods  []Period  // ordered by start, end, id; empty where the set has no table of them
	Legends  []Legend  // in the order of their first rows
	Glossary Glossary  // words of the tables in other languages
	Table    string    // the name of the table of messages
	Columns  []Column  // what was taken for what, table by table
	Grouped  bool      // its actors are sides: what is said within one goes from it to itself
	Remarks  []string  // what the reader must tell the user: nothing is wrong, but it was a choice
}

// Rows returns how many messages the set has.
func (d *Dataset) Rows() int {
	if d.Packed != nil {
		return len(d.Packed.Rows)
	}
	return len(d.Messages)
}

// Dates returns the dates of the messages; [Cursor.At] tells which one a message
// has.
func (d *Dataset) Dates() []edtf.Value {
	if d.Packed != nil {
		return d.Packed.Dates
	}
	dates := make([]edtf.Value, len(d.Messages))
	for i := range d.Messages {
		dates[i] = d.Messages[i].Date
	}
	return dates
}

// date returns the index in Dates of the date that message i has.
func (d *Dataset) date(i int) int {
	if d.Packed != nil {
		return int(d.Packed.Rows[i].Date)
	}
	return i
}
