package graph

import "cablegraph/graph/edtf"

// An Account says what became of every message that was read. It counts rows:
// Read = Drawn + the rows of Listed.
type Account struct {
	Entries   []Entry  // one for each of Series.Messages
	Listed    []Listed // rows that no figure draws, by reason; most rows first, then by reason
	Read      int      // rows that have words
	Drawn     int      // rows drawn in a figure or more
	Messages  int      // how many messages the rows read stand for
	ByMessage bool     // every row has an entry; else only those drawn have, and the others are counted

	// Dates are when the messages drawn were sent, where rows are folded and the
	// dates of these are lost: ordered by date, then by figures.
	Dates []DrawnDate
}

// A DrawnDate is how many messages of one date the same figures draw.
type DrawnDate struct {
	Date     edtf.Value
	Figures  []Appearance
	Messages int
}

// An Entry says where a message is drawn, or why it is not: exactly one of
// Figures and Reason is empty.
type Entry struct {
	Figures []Appearance // by period
	Reason  string
}

// An Appearance is a message in the figure of one period.
type Appearance struct {
	Period    int // index into Series.Periods
	Certainty Certainty
}

// Listed is how many rows are not drawn for one reason, and how many messages
// they stand for.
type Listed struct {
	Reason         string
	Rows, Messages int
}

// ListedRows returns how many rows no figure draws.
func (a Account) ListedRows() int { return a.Read - a.Drawn }

// The reasons for which a message is listed, not drawn. A row that can't be
// read has its fault as reason.
const (
	NoSender     = "no sender"
	ToSender     = "to nobody but its own sender"
	NoDate       = "no date"
	OutOfPeriods = "date outside all periods"
	Spanning     = "date spans several periods"
	Doubtful     = "not certain who wrote to whom, or when"
	NotCertain   = "date not certain to lie in one period"
	LeftOut      = "not between the strongest actors, whom the figures show"
	OutsideEgo   = "not between the actors of --ego and the strongest of their partners, whom the figures show"
	Unsaid       = "says nothing that the legend tells, which slides leave out"
	Filtered     = "left out by --only"
	NotInPanel   = "in a period whose panel of the sheet has no room for it"
	NotCompared  = "not on a line that a figure of changes can show, because one of both periods leaves out an actor, or for want of room"
	Few          = "of fewer messages from one to the other than --min"
)
