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
	Nodes      []Node     // ordered by actor: all who have a part in what is drawn
	Edges      []Edge     // ordered by CompareEdges: every leg of every message drawn, whoever has a box
	Lines      []Line     // ordered by CompareLines: what the figure draws of these
	Ghosts     []int      // actors shown pale, because they have no message here, ordered
	Count      Tally      // messages drawn; a message counts once however many lines it has
	Unnamed    Tally      // … of these to nobody named
	Doubted    int        // messages of which it is not sure who sent, carried or received them
	Question   string     // that most of the messages answer; empty where the legend tells none
	Unfiltered Unfiltered // the same without anybody left out
	All        int        // messages of the period, whatever the filters let through
	Truncated  bool       // senders or recipients of messages drawn are left out
}

// Empty reports whether the period has no message that the filters let through,
// whoever is shown.
func (g *Graph) Empty() bool { return g.Count.Total() == 0 && g.Unfiltered.Messages == 0 }

// Unfiltered is what a figure would count if no actor were left out.
type Unfiltered struct{ Messages, Actors int }

// A Node is an actor who sends, receives or carries in the period.
type Node struct {
	Actor                   int  // index into Dataset.Actors
	Boxed                   bool // it has a box: whoever only carries, or is left out, has none
	Sent, Received, Carried Tally
	Said                    []EdgeMessage // to nobody named, in brief figures also to others than are shown, ordered as Series.Messages
}

// An Edge is what one actor sent another in one category.
type Edge struct {
	From, To int // indexes into Dataset.Actors
	Category int // index into Categories.Labels
	Both     bool
	Count    Tally
	Messages []EdgeMessage // ordered as Series.Messages
}

// A Line is what a figure draws from one box to another: the same way, in the
// same category, directly or by the hands of others.
type Line struct {
	Edge
	Second int  // another category, where a report passes on two; -1: none
	Report bool // its messages have no value but that of what they report
	Onward bool // it ends at a carrier, who hands the messages on
	// Carriers are those without a box who carried its messages between the two: the
	// carriers of a message in the order of its way, each such list once, ordered.
	// There are none where the messages went directly.
	Carriers [][]int
}

// An EdgeMessage is one message on one edge or line.
type EdgeMessage struct {
	Message   int // index into Series.Messages
	Certainty Certainty
	Relayed   bool // this is one leg of its way, or hands on another message
	Via       bool // drawn between its ends although it was carried
	Beside    bool // its value answers another question than most of the figure's
	Inferred  bool // its value is read between the lines
	Category  int  // index into Categories.Labels
}

// CompareEdges orders edges by from, to, category, one-way before both.
func CompareEdges(x, y Edge) int {
	both := func(e Edge) int {
		if e.Both {
			return 1
		}
		return 0
	}
	if x.From != y.From { // as of most
		return cmp.Compare(x.From, y.From)
	}
	return cmp.Or(cmp.Compare(x.To, y.To), cmp.Compare(x.Category, y.Category), cmp.Compare(both(x), both(y)))
}

// CompareLines orders lines as their edges, then those that end at a recipient
// before those that go on, what is said before what is reported, then by second
// category, then what went directly before what others carried.
func CompareLines(x, y Line) int {
	rank := func(last bool) int {
		if last {
			return 1
		}
		return 0
	}
	return cmp.Or(CompareEdges(x.Edge, y.Edge), cmp.Compare(rank(x.Onward), rank(y.Onward)), cmp.Compare(rank(x.Report), rank(y.Report)),
		cmp.Compare(x.Second, y.Second), cmp.Compare(rank(len(x.Carriers) > 0), rank(len(y.Carriers) > 0)))
}

// Categories sorts messages by the value of one column; an edge belongs to one
// of them.
type Categories struct {
	Column  string // of the messages, or SideColumn; empty where nothing is told apart
	Heading string
	Labels  []string // in the order of the legend, then by label; "other", "not said" and "several" last; one empty label where there is no column
	Unsaid  int      // the category of messages without a value; -1 where all have one
	Several int      // that of reports that pass on more than two; -1 where there are none
	Other   int      // that of values which share one, "other"; -1 where there is none
	Merged  []string // these values, the most frequent first
}

// A Series is the graphs of all periods and what became of every message.
type Series struct {
	Dataset    *Dataset
	Periods    []Period
	Categories *Categories
	Graphs     []*Graph // one a period, in their order
	Account    Account
	Shown      [][]bool // by period and actor: the figure shows him
	Only       []Filter // what is shown passes all of them
	Min        int      // of messages that figures show from one actor to another in one category
	Direct     bool     // relays are drawn between their ends, not as a path
	Brief      bool     // figures show what the actors in them say, to whomever
	Withheld   bool     // … but for messages without a value

	// Messages are what edges are made of: those of the dataset; of a table too
	// large to keep each of them whole those that figures show, where such as
	// lie alike in the figures are folded into one. The order is that of
	// Dataset.Messages.
	Messages []Message
	Numbers  []string    // by message: what names it in figures; nil where messages are folded
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

// Number returns what names message i in figures; nothing where messages are
// folded.
func (s *Series) Number(i int) string {
	if s.Numbers == nil {
		return ""
	}
	return s.Numbers[i]
}

// MessageNumbers lists the numbers of an edge's messages in the order of these;
// none where messages are folded.
func (s *Series) MessageNumbers(e *Edge) []string {
	var numbers []string
	for _, m := range e.Messages {
		if n := s.Number(m.Message); n != "" {
			numbers = append(numbers, n)
		}
	}
	return numbers
}
