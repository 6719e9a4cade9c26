package count

import (
	"cmp"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A counter knows what is counted and how.
type counter struct {
	d        *graph.Dataset
	o        Options
	periods  []graph.Period
	dates    []edtf.Value            // of d
	entries  []graph.Entry           // by date: where messages of it are drawn
	doubtful []graph.Entry           // by date: the same of messages in doubt
	may      []graph.Entry           // by date: where messages of it may belong at all
	sure     []bool                  // by date: a message of it is drawn wherever it may belong
	only     []int32                 // by date: the period that alone draws messages of it; one more than there are, where several do
	leftOut  *graph.Entry            // of messages between others than the figures show
	unsaid   map[*graph.Message]bool // messages that brief figures leave out
	streams  map[stream]int          // messages by stream; nil: none is left out for having few
}

func newCounter(d *graph.Dataset, periods []graph.Period, o Options) *counter {
	c := &counter{d: d, o: o, periods: periods, dates: d.Dates(), leftOut: &graph.Entry{Reason: leftOut(o)}}
	index := graph.NewPeriodIndex(periods)
	c.entries, c.doubtful, c.may = make([]graph.Entry, len(c.dates)), make([]graph.Entry, len(c.dates)), make([]graph.Entry, len(c.dates))
	c.sure, c.only = make([]bool, len(c.dates)), make([]int32, len(c.dates))
	for i, date := range c.dates {
		c.only[i] = int32(len(periods))
		if date.IsZero() {
			c.entries[i], c.doubtful[i] = noDate, noDate
		} else {
			c.entries[i], c.may[i] = index.Place(date, o.Dates), index.Place(date, graph.Possible)
			c.doubtful[i] = doubted(c.entries[i], o.Dates)
			if date.Uncertain() {
				c.entries[i] = c.doubtful[i]
			}
			c.sure[i] = len(c.entries[i].Figures) == len(c.may[i].Figures)
			if figures := c.entries[i].Figures; len(figures) == 1 {
				c.only[i] = int32(figures[0].Period)
			}
		}
	}
	if o.Brief {
		c.unsaid = unsaid(d, d.ColorColumn(o.Color))
	}
	c.countStreams()
	return c
}

// entry says where a message is drawn while nobody is left out, or why it is
// not. A fault goes before every other reason. The entry must not be written to.
func (c *counter) entry(m *graph.Message, date int) *graph.Entry {
	switch {
	case m.Fault != "":
		return &graph.Entry{Reason: m.Fault}
	case len(c.o.Only) > 0 && !c.o.Only.Pass(c.d, m):
		return filtered
	case len(m.From) == 0:
		return noSender
	case !c.d.Grouped && m.ToSender():
		return toSender
	}
	e := &c.entries[date]
	if m.Doubt {
		e = &c.doubtful[date]
	}
	if c.streams == nil {
		return e
	}
	return c.withoutFew(m, e)
}

// near returns a quick look at rows by the actors of their periods: it finds the next
// one that may be from one of them and, where a recipient is asked for, to one.
func (c *counter) near(actors [][]bool, recipient bool) func(from, to int) int {
	anywhere := make([]bool, len(c.d.Actors))
	for _, in := range actors {
		for a, is := range in {
			anywhere[a] = anywhere[a] || is
		}
	}
	return c.d.Packed.Near(append(slices.Clip(actors), anywhere), c.only, recipient)
}

// The entries of messages that no figure may draw.
var (
	filtered = &graph.Entry{Reason: graph.Filtered}
	noSender = &graph.Entry{Reason: graph.NoSender}
	toSender = &graph.Entry{Reason: graph.ToSender}
	noDate   = graph.Entry{Reason: graph.NoDate}
	untold   = &graph.Entry{Reason: graph.Unsaid}
	tooFew   = &graph.Entry{Reason: graph.Few}
)

// doubted returns the entry of a message of which it is not sure that it is
// what it says: it is certain nowhere.
func doubted(e graph.Entry, rule graph.DateRule) graph.Entry {
	out := graph.Entry{Reason: e.Reason}
	for _, f := range e.Figures {
		f.Certainty = min(f.Certainty, graph.Likeliest)
		if f.Certainty >= rule {
			out.Figures = append(out.Figures, f)
		}
	}
	if out.Reason == "" && len(out.Figures) == 0 {
		out.Reason = graph.Doubtful
	}
	return out
}

// reasons counts rows by the reason for which they are listed.
type reasons map[string]*graph.Listed

func (r reasons) add(reason string, rows, messages int) {
	l := r[reason]
	if l == nil {
		l = &graph.Listed{Reason: reason}
		r[reason] = l
	}
	l.Rows += rows
	l.Messages += messages
}

// join adds what another part of the table has.
func (r reasons) join(o reasons) {
	for reason, l := range o { // each by itself: order does not matter
		r.add(reason, l.Rows, l.Messages)
	}
}

// list orders the reasons: most rows first, equals by the words.
func (r reasons) list() []graph.Listed {
	out := make([]graph.Listed, 0, len(r))
	for _, l := range r {
		out = append(out, *l)
	}
	slices.SortFunc(out, func(a, b graph.Listed) int {
		return cmp.Or(cmp.Compare(b.Rows, a.Rows), strings.Compare(a.Reason, b.Reason))
	})
	return out
}
