package figure

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/render/typeset"
	"cablegraph/render/wording"
	"cablegraph/render/words"
)

// An Entry of the register says what a number in a figure stands for.
type Entry struct {
	Message  int    // index into Series.Messages
	Token    string // its number, with the marks that it has in the figure
	Category int    // index into Categories.Looks
	Second   int    // another category, where a report passes on two; -1: none
	Report   bool   // it has no value but that of what it reports
	Marks    Marks
	Date     string // in its own precision, without the year of a figure of one year
	Way      string // "Mao → Kim, via Lee Sang-jo (on 49, 54)"
	Summary  string // no more than maxSummary letters; may be empty
	URL      string // may be empty
}

// maxSummary is how many letters of a summary the register has room for.
const maxSummary = 120

// Register lists the messages of figure i, in the order of their numbers. There
// is none where messages are folded: they have no numbers.
func (set *Set) Register(i int) []Entry {
	s, g := set.Series, set.Series.Graphs[i]
	if s.Numbers == nil {
		return nil
	}
	w := wording.NewSpeller(s, g.Period, set.names, set.Style.Words)
	numberOf := w.NumbersByID()
	entries := make(map[int]Entry) // by message
	add := func(on graph.EdgeMessage, second int, report bool) {
		if e, known := entries[on.Message]; known && !e.Report {
			return // on another leg of its way
		}
		m := &s.Messages[on.Message]
		entries[on.Message] = Entry{
			Message: on.Message, Token: w.Number(on.Message) + wording.Marks(on), Category: on.Category, Second: second, Report: report,
			Marks: MarksOf([]graph.EdgeMessage{on}), Date: w.Date(m.Date, w.Frame.Monthly()), Way: w.Way(m, numberOf),
			Summary: typeset.CutAtWord(typeset.OneLine(m.Summary), maxSummary), URL: m.URL,
		}
	}
	for _, l := range g.Lines {
		for _, on := range l.Messages {
			add(on, l.Second, l.Report)
		}
	}
	for _, n := range g.Nodes {
		for _, on := range n.Said {
			add(on, -1, false)
		}
	}
	out := make([]Entry, 0, len(entries))
	for _, e := range entries { // order does not matter: they are sorted
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b Entry) int { return w.ByNumber(a.Message, b.Message) })
	return out
}

// Entries says of messages what a list tells, whatever figure it belongs to: with
// the year in every date, and without marks and categories.
func (set *Set) Entries(messages []int) []Entry {
	w := wording.Speller{Language: set.Style.Words, Series: set.Series, Called: set.names}
	numbers := w.NumbersByID()
	out := make([]Entry, len(messages))
	for i, message := range messages {
		m := &set.Series.Messages[message]
		out[i] = Entry{
			Message: message, Token: w.Number(message), Second: -1, Date: w.Date(m.Date, words.Frame{}), Way: w.Way(m, numbers),
			Summary: typeset.CutAtWord(typeset.OneLine(m.Summary), maxSummary), URL: m.URL,
		}
	}
	return out
}

// Name returns what figures call an actor.
func (set *Set) Name(actor int) string { return set.names.Full[actor] }
