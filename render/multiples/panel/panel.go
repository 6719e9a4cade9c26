// Package panel turns the figures of all periods into the panels of a sheet: smaller,
// without pale boxes, and with lines that say what changes.
//
// Data moves one way: [Of] makes a [Panel] of each period, with the lines of a pair
// and category as one, and what changes in them; a sheet takes from it whom it only
// names, and whom it has no room for; [Legend] explains what is left.
package panel

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/wording"
)

// A Panel is the figure of one period as a sheet of all of them shows it. Its lines
// are all of one pair and category: what changes, changes between these.
type Panel struct {
	*figure.Figure     // without pale boxes
	Number         int // of the period, from 1 on
	Changes        Changes

	all, allLines int                         // messages of the period, lines of its figure
	changes       []LineChange                // all of the figure
	past          *Panel                      // that it is compared with, as the sheet shows it; nil: all of it
	told          int                         // messages that it draws or tells in words
	lines, said   []saying                    // by edge, and by node
	apart         []aside                     // of whom it only names
	left          []aside                     // for which it has no room; most messages first
	below         [2]int                      // how many of apart and of left words tell
	weight        func(graph.EdgeMessage) int // how many messages one stands for
	at            []int                       // by message: index into Series.Messages; nil: it is that
}

// A saying is the messages of a line, or what an actor says, with the words for it;
// empty of an actor who says nothing.
type saying struct {
	ends     lineEnds // of a line
	words    string
	messages []graph.EdgeMessage
	nobody   bool // some of what an actor says is to nobody named
	others   bool // … and some to others than the panel shows
}

// Changes are how many lines that a panel tells are what, against the period that it is
// compared with; none where it is compared with none. Gone are those that its panel tells.
type Changes struct {
	Against                             int // number of that period, from 1 on; 0: none
	New, More, Same, Fewer, Gone, Other int // Other: not compared, because somebody is left out
	Perhaps                             int // of New, More and Gone, those that hang on doubtful dates
	Lines                               []LineChange
}

// A LineChange is a line of a panel, or one that is gone, in words.
type LineChange struct {
	ends  lineEnds
	Kind  change.Kind
	Sure  bool
	Words string // "Mao → Kim (in favour, 2)"; of changed counts "(in favour, 1 → 2)"
	past  []int  // messages of a line that is gone, indexes into Series.Messages
}

// The widths of lines, in 1/100 pt where an em is 7 pt: of new and busier ones, of those that
// went on, and of those that are not compared.
const (
	strong = 170
	weak   = 80
	even   = 125
)

// Of composes the periods of a set anew for a sheet of them all, in another
// style. Diffs say what changes in a period.
func Of(set *figure.Set, style scale.Style, diffs []*change.Diff) (*figure.Set, []*Panel) {
	set = set.Comparing(diffs)
	style.Panel, style.Labels = true, scale.CountLabels
	small := &figure.Set{Style: style, Series: set.Series, Names: set.Names, Scales: &figure.Scales{
		Widths: set.Scales.Widths, Categories: set.Scales.Categories, Sides: scale.NewSides(set.Series, style), Time: set.Scales.Time,
	}}
	var panels []*Panel
	for p, g := range set.Series.Graphs {
		c := paneller{Set: small, g: g, index: make(map[int]int), spell: wording.NewSpeller(set.Series, g.Period, set.Names, style.Words)}
		if i := slices.IndexFunc(diffs, func(d *change.Diff) bool { return d.Periods[1] == p }); i >= 0 {
			c.diff = diffs[i]
		}
		panel := c.panel(set.Figures[p])
		panel.Number = p + 1
		panels, small.Figures = append(panels, panel), append(small.Figures, panel.Figure)
	}
	widen(small.Figures)
	return small, panels
}

// widen gives room to the tokens of what actors say, so that each has one size of
// box in all panels.
func widen(figures []*figure.Figure) {
	room := make(map[int]shape.Unit)
	for _, f := range figures {
		for _, n := range f.Nodes {
			if n.Said != nil {
				w, _ := f.Style.TokenSize(n.Said.Look, n.Said.Forms[0])
				room[n.Actor] = max(room[n.Actor], w-f.Style.Em()/2)
			}
		}
	}
	for _, f := range figures {
		for i := range f.Nodes {
			f.Nodes[i].W += room[f.Nodes[i].Actor]
		}
	}
}

func (p *Panel) weigh(on []graph.EdgeMessage) int {
	n := 0
	for _, m := range on {
		n += p.weight(m)
	}
	return n
}

// compare says of each line of the figure what changes.
func (p *Panel) compare(c *paneller) {
	p.Changes.Against = c.diff.Periods[0] + 1
	for _, l := range c.diff.Lines {
		one := LineChange{ends: lineEnds{l.From, l.To, l.Category, l.Both}, Kind: l.Kind, Sure: l.Sure}
		before, after := c.Style.Words.Tally(l.Counts[0]), c.Style.Words.Tally(l.Counts[1])
		words := after
		switch l.Kind {
		case change.Gone:
			words = before
			for _, m := range l.Messages[0] {
				one.past = append(one.past, c.diff.At[m.Message])
			}
		case change.More, change.Fewer:
			words = before + " → " + after
		case change.New, change.Same, change.Unknown:
		}
		one.Words = c.lineWords(l.From, l.To, l.Category, l.Both, words)
		p.changes = append(p.changes, one)
	}
}

// shown are the messages of the panel's lines, of what is said, and of what it tells
// in words: a message that stands in several places once, where it is surest.
func (p *Panel) shown() []graph.EdgeMessage {
	var all []graph.EdgeMessage
	for _, one := range slices.Concat(p.lines, p.said, p.aside(true), p.aside(false)) {
		all = append(all, one.messages...)
	}
	slices.SortStableFunc(all, func(x, y graph.EdgeMessage) int {
		return cmp.Or(cmp.Compare(x.Message, y.Message), cmp.Compare(y.Certainty, x.Certainty))
	})
	return slices.CompactFunc(all, func(x, y graph.EdgeMessage) bool { return x.Message == y.Message })
}

// Drawn are the messages that the panel shows.
func (p *Panel) Drawn() []account.Drawn {
	var out []account.Drawn
	for _, m := range p.shown() {
		at := m.Message
		if p.at != nil {
			at = p.at[at]
		}
		out = append(out, account.Drawn{Message: at, Certainty: m.Certainty})
	}
	return out
}

// Told returns how many messages the panel shows, and how many its period has.
func (p *Panel) Told() (shown, all int) { return p.told, p.all }

// tell says what the panel counts: messages, and lines by what they are. What it leaves
// out it says once: of the messages, or of the lines where it tells all messages.
func (p *Panel) tell() {
	w, lines := p.Style.Words, len(p.lines)+len(p.aside(true))
	p.told = p.weigh(p.shown())
	n, part := p.told, false
	count := w.Messages(n)
	if n < p.all {
		count = w.MessagesOf(n, p.all)
	} else {
		part = lines < p.allLines
	}
	drawn := w.Lines(lines)
	if part {
		drawn = w.LinesOf(lines, p.allLines)
	}
	if p.Changes.Against > 0 {
		if !part {
			drawn = w.AllLines()
		}
		tellChanges(p)
		drawn = w.Colon(drawn, w.Changed(p.Changes.New, p.Changes.More, p.Changes.Gone))
	}
	p.Counts = []string{count, drawn}
	if p.allLines == 0 && p.Changes.Against == 0 {
		p.Counts = p.Counts[:1]
	}
}

// Since returns the panel as compared with another one: lines are gone that this tells.
func (p *Panel) Since(past *Panel) *Panel {
	out, f := *p, *p.Figure
	out.Figure, out.past = &f, past
	out.tell()
	return &out
}
