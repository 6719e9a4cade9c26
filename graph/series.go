package graph

import (
	"cmp"
	"slices"

	"cablegraph/graph/edtf"
)

// A Tally counts messages, or what their rows stand for.
type Tally struct {
	Certain  int // of these it is sure that they belong to the period
	Doubtful int // these may belong to another one
}

// Total is what a figure draws: certain and doubtful.
func (t Tally) Total() int { return t.Certain + t.Doubtful }

// Add counts messages of one certainty.
func (t *Tally) Add(c Certainty, messages int) {
	if c == Certain {
		t.Certain += messages
	} else {
		t.Doubtful += messages
	}
}

// A Graph is what was exchanged in one period.
type Graph struct {
	Period     Period
	Nodes      []Node     // ordered by actor
	Edges      []Edge     // ordered by from, to, category, one-way before both
	Ghosts     []int      // actors shown pale because silent here, ordered
	Count      Tally      // messages; a message counts once however many edges it has
	Unfiltered Unfiltered // the same without anybody left out
	Truncated  bool       // senders, carriers or recipients of messages drawn are left out
}

// Unfiltered is what a figure would count if no actor were left out.
type Unfiltered struct{ Messages, Actors int }

// A Node is an actor who sends, receives or carries in the period.
type Node struct {
	Actor                   int // index into Dataset.Actors
	Sent, Received, Carried Tally
}

// An Edge is what one actor sent another in one category.
type Edge struct {
	From, To int // indexes into Dataset.Actors
	Category int // index into Categories.Labels
	Both     bool
	Count    Tally
	Messages []EdgeMessage // ordered as Series.Messages
}

// An EdgeMessage is one message on one edge.
type EdgeMessage struct {
	Message   int // index into Series.Messages
	Certainty Certainty
	Relayed   bool // this edge is one leg of its way, or hands on another message
	Via       bool // drawn between its ends although it was carried
}

// CompareEdges orders edges by from, to, category, one-way before both.
func CompareEdges(x, y Edge) int {
	both := func(e Edge) int {
		if e.Both {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To),
		cmp.Compare(x.Category, y.Category), cmp.Compare(both(x), both(y)))
}

// Categories sorts messages by the value of one column; an edge belongs to one
// of them.
type Categories struct {
	Heading string
	Labels  []string // in the order of the legend, then by label; "not said" and "other" last
	Unsaid  int      // the category of messages without a value; -1 where all have one
}

// A Series is the graphs of all periods and what became of every message.
type Series struct {
	Dataset    *Dataset
	Periods    []Period
	Categories *Categories
	Graphs     []*Graph // one a period, in their order
	Account    Account
	Shown      []bool // by actor: the figures show him

	// Messages are what edges are made of: those of the dataset; of a table too
	// large to keep each of them whole those that figures show, where such as
	// lie alike in the figures are folded into one. The order is that of
	// Dataset.Messages.
	Messages []Message
	Dated    []DateCount // all messages that can be read and have a date, ordered by date
}

// A DateCount is how many messages have one date.
type DateCount struct {
	Date     edtf.Value
	Messages int
}

// Gap returns the longest run of periods that no message belongs to, if it is
// most of them: then some date is likely wrong. It returns nil otherwise.
func (s *Series) Gap() []Period {
	var longest []Period
	from := 0
	for i, g := range s.Graphs {
		if g.Unfiltered.Messages > 0 {
			from = i + 1
		} else if i+1-from > len(longest) {
			longest = s.Periods[from : i+1]
		}
	}
	if 2*len(longest) <= len(s.Periods) || len(longest) < usefulPeriods {
		return nil
	}
	return longest
}

// Dates lists the days of an edge's messages, in order and each once: of a
// range its first day, or the last where the first is open.
func (s *Series) Dates(e *Edge) []edtf.Day {
	var days []edtf.Day
	for _, m := range e.Messages {
		date := s.Messages[m.Message].Date
		for _, d := range []edtf.Day{date.Earliest(), date.Latest()} {
			if !d.Open() {
				days = append(days, d)
				break
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// MessageIDs lists the ids of an edge's messages in their order. A large table
// without ids gives none.
func (s *Series) MessageIDs(e *Edge) []string {
	var ids []string
	for _, m := range e.Messages {
		if id := s.Messages[m.Message].ID; id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}
