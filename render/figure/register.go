package figure

import (
	"slices"
	"strings"

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
	w := wording.NewSpeller(s, g.Period, set.Names, set.Style.Words)
	numberOf := w.NumbersByID()
	entries := make(map[int]Entry) // by message
	add := func(on graph.EdgeMessage, second int, report bool) {
		if e, known := entries[on.Message]; known && !e.Report {
			return // on another leg of its way
		}
		m := &s.Messages[on.Message]
		entries[on.Message] = Entry{
			Message: on.Message, Token: w.Number(on.Message) + wording.Marks(on), Category: on.Category, Second: second, Report: report,
			Marks: MarksOf([]graph.EdgeMessage{on}), Date: w.Moment(m.Date, w.Frame.Monthly()), Way: w.Way(m, numberOf),
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
	w := wording.Speller{Language: set.Style.Words, Series: set.Series, Called: set.Names}
	numbers := w.NumbersByID()
	out := make([]Entry, len(messages))
	for i, message := range messages {
		m := &set.Series.Messages[message]
		out[i] = Entry{
			Message: message, Token: w.Number(message), Second: -1, Date: w.Moment(m.Date, words.Frame{}), Way: w.Way(m, numbers),
			Summary: typeset.CutAtWord(typeset.OneLine(m.Summary), maxSummary), URL: m.URL,
		}
	}
	return out
}

// Tables are who wrote to whom in figure i, a row a line, in the order of the
// actors; then its messages, in the order of their numbers. Either is left out
// where it has no row.
func (set *Set) Tables(i int) []Table {
	f, w := set.Figures[i], set.Style.Words.Lists()
	var tables []Table
	if t := f.whoToWhom(w); t.Rows != nil {
		tables = append(tables, t)
	}
	t := Table{Heading: w.Register, Head: 1, Columns: []string{w.Number, w.Date, w.Way, w.Summary, w.Source}}
	for _, e := range set.Register(i) {
		m := &set.Series.Messages[e.Message]
		t.Rows = append(t.Rows, oneLines(e.Token, e.Date, e.Way, strings.TrimRight(m.Summary, ".。"), m.Source))
	}
	if t.Rows != nil {
		tables = append(tables, t)
	}
	return tables
}
