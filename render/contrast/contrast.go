// Package contrast turns the differences between two periods into figures.
//
// [Compose] gives every [change.Diff] its looks and words, by the scales of the
// figures of the periods: a hue, a head and a side mean what they mean there. Form
// says what changed, and a token in ink how much: "0 → 1". When the figures of the
// periods have their places, [Figure.Place] draws between these: nobody moves. What
// has no room there is said in words.
package contrast

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/wording"
	"cablegraph/render/words"
)

// A Figure is what changed between two periods. It describes itself by all of
// that, drawn or said in words.
type Figure struct {
	*figure.Figure
	set  *figure.Set
	diff *change.Diff
	ends []end          // by Edges
	all  int            // lines that are compared, drawn or not
	run  int            // how many figures of changes the run has
	said []*change.Said // what its boxes say to nobody named
	// questions are both, where its periods answer two; else empty.
	questions string
	when      string // the days of both periods

	once   sync.Once
	layout *figure.Layout
}

// An end is what a line of the figure stands for.
type end struct{ line *change.Line }

// Suffix is what the name of a figure of changes has behind the ID of the period.
const Suffix = "-change"

// Compose makes a figure of every diff, and lets the set know of them.
func Compose(set *figure.Set, diffs []*change.Diff) []*Figure {
	var out []*Figure
	set.Changes = nil
	wider := set.Comparing(diffs)
	for _, d := range diffs {
		f := compose(wider, d)
		f.run = len(diffs)
		out, set.Changes = append(out, f), append(set.Changes, f.Figure)
	}
	return out
}

func compose(set *figure.Set, d *change.Diff) *Figure {
	w, s := set.Style.Words, set.Series
	before, after := s.Periods[d.Periods[0]], s.Periods[d.Periods[1]]
	f := &Figure{set: set, diff: d, Figure: &figure.Figure{
		ID: after.ID + Suffix, Period: after, Against: &before, Style: set.Style, Labels: set.Style.Labels, Question: s.Graphs[d.Periods[1]].Question,
	}}
	of := set.Figures[d.Periods[1]]
	f.Title, f.Dates = w.Colon(w.WhatChanged(), of.Title), f.dates(of.Dates, before)
	f.when = w.Comma(cmp.Or(of.Dates, of.Title), w.Against(w.Period(before)))
	f.About, f.questions = set.Scales.Categories.AboutBoth(s.Graphs[d.Periods[0]].Question, f.Question)
	f.said = f.saying()
	f.boxes()
	f.lines()
	f.all = len(f.ends)
	f.Counts = f.counts(f.sorted())
	f.Legend = legendOf(f, f.Figure, f.sorted(), nil)
	return f
}

// dates are the days of both periods, as fully as they have room on a line; at least
// those of the period before, or its title.
func (f *Figure) dates(days string, before graph.Period) string {
	w, s := f.Style.Words, f.Style
	here, short := "", w.Span(before.Start, before.End, words.Frame{})
	if days != "" {
		here = w.Span(f.Period.Start, f.Period.End, words.Frame{})
	}
	for _, dates := range []string{w.Comma(days, w.Against(w.Period(before))), w.Comma(here, w.Against(short)), w.Against(short)} {
		if s.Faces.Measure(dates, s.Label(), false) <= s.W-2*s.Margin() {
			return dates
		}
	}
	return s.Faces.Fit(w.Against(before.Title), s.Label(), false, s.W-2*s.Margin())
}

// saying returns what is said to nobody named. Slides show lines alone, where there
// are any: every token is one thing more to be explained.
func (f *Figure) saying() []*change.Said {
	if f.Style.Slide && slices.ContainsFunc(f.diff.Lines, func(l change.Line) bool { return l.Kind != change.Unknown }) {
		return nil
	}
	var said []*change.Said
	for i := range f.diff.Said {
		if u := &f.diff.Said[i]; u.Kind != change.Unknown {
			said = append(said, u)
		}
	}
	return said
}

// boxes are those of all actors with a message in either figure, unless one of
// the figures leaves out messages of theirs.
func (f *Figure) boxes() {
	act := make(map[int]bool)
	for i := range f.diff.Lines {
		if l := &f.diff.Lines[i]; l.Kind != change.Unknown {
			act[l.From], act[l.To] = true, true
		}
	}
	said := make(map[int][]*change.Said)
	for _, u := range f.said {
		act[u.Actor] = true
		said[u.Actor] = append(said[u.Actor], u)
	}
	for _, a := range f.diff.Actors { // ordered
		if !act[a.Actor] {
			continue
		}
		name := f.set.Names.Long[a.Actor]
		n := f.set.Box(a.Actor, name, a.Kind == change.Gone)
		if a.Kind != change.Same {
			n.Title = f.Style.Words.Colon(name, f.sure(f.came(a.Kind), a.Sure))
			n.Badges = append(n.Badges, badge(a))
		}
		for _, u := range said[a.Actor] {
			look := tokenOf(u.Kind)
			if look.Shape == scale.Bare { // which would be lost on the border
				look.Shape = scale.Round
			}
			n.Badges = append(n.Badges, figure.Badge{Words: formsOf(f, &u.Change)[0], Look: look, Low: true})
			n.Title += "\n" + f.Style.Words.Colon(receiverOf(f, u), f.Style.Words.Aside(f.sure(f.Style.Words.Change(u.Kind), u.Sure), plainOf(f, &u.Change))) + f.messages(&u.Change)
		}
		f.Nodes = append(f.Nodes, n)
	}
}

func (f *Figure) came(k change.Kind) string {
	if k == change.New {
		return f.Style.Words.Comes()
	}
	return f.Style.Words.Goes()
}

// sure puts a question mark behind words of what is not sure.
func (f *Figure) sure(words string, sure bool) string {
	if sure {
		return words
	}
	return words + wording.DoubtMark
}

// badge is the sign of an actor who comes or goes.
func badge(a change.Actor) figure.Badge {
	b := figure.Badge{Words: "+", Look: scale.TokenLook{Shape: scale.Round, Filled: true}}
	if a.Kind == change.Gone {
		b = figure.Badge{Words: "–", Look: scale.TokenLook{Shape: scale.Round}}
	}
	if !a.Sure {
		b.Words += wording.DoubtMark
	}
	return b
}

// lines draws every line between two boxes in the form of what changed on it.
func (f *Figure) lines() {
	index := make(map[int]int, len(f.Nodes))
	for i, n := range f.Nodes {
		index[n.Actor] = i
	}
	for i := range f.diff.Lines {
		l := &f.diff.Lines[i]
		if l.Kind == change.Unknown {
			continue
		}
		f.Edges = append(f.Edges, f.edge(l, index[l.From], index[l.To]))
		f.ends = append(f.ends, end{l})
	}
}

func (f *Figure) edge(l *change.Line, from, to int) figure.Edge {
	looks := f.set.Scales.Categories.Looks
	e := figure.Edge{
		Key: fmt.Sprintf("line-%d-%d-%d", l.From, l.To, l.Category), From: from, To: to, Look: looks[l.Category],
		Both: l.Both, Dashed: l.Report, Onward: l.Onward, Neutral: true,
		Width: width(f.Style, l.Kind), Hollow: hollow(l.Kind), Token: scale.Token{Forms: formsOf(f, &l.Change), Look: tokenOf(l.Kind)},
	}
	if l.Second >= 0 {
		e.Second = &looks[l.Second]
	}
	if l.Both {
		e.Key += "-both"
		e.OneSided = f.Question != "" && l.Category != f.set.Series.Categories.Unsaid
	}
	if l.Carriers != nil {
		e.Via, e.Carriers = f.set.Hands([][]int{l.Carriers})
	}
	e.Marks = marksOf(&l.Change)
	e.Full = e.Token.Forms[0]
	e.Title = f.words(l) + f.messages(&l.Change)
	return e
}

// marksOf says what the token of a change has to say beside counts.
func marksOf(c *change.Change) figure.Marks {
	m := figure.MarksOf(slices.Concat(c.Messages[0], c.Messages[1]))
	m.Perhaps = !c.Sure
	return m
}

// messages lists the messages of a change, before and after.
func (f *Figure) messages(c *change.Change) string {
	s := *f.set.Series
	if s.Messages = f.diff.Messages; !s.Account.ByMessage {
		s.Numbers = nil
	}
	var out strings.Builder
	for side, on := range c.Messages {
		if len(on) > 0 {
			p := s.Periods[f.diff.Periods[side]]
			out.WriteString("\n" + f.Style.Words.Period(p) + f.set.Messages(&s, p, on))
		}
	}
	return out.String()
}

// byWeight orders lines by what a reader asks first: by the rank of their kinds,
// then by messages. Equals keep their order.
func byWeight(a, b *change.Line) int {
	most := func(l *change.Line) int { return max(l.Counts[0].Total(), l.Counts[1].Total()) }
	return cmp.Or(cmp.Compare(kindRank(a.Kind), kindRank(b.Kind)), cmp.Compare(most(b), most(a)))
}

// kindRank puts what is new before what is gone, and that before what did not
// change.
func kindRank(k change.Kind) int {
	return [...]int{change.New: 0, change.More: 0, change.Fewer: 1, change.Gone: 1, change.Same: 2}[k]
}

// kinds are those that a figure tells apart, in the order of a legend.
var kinds = []change.Kind{change.New, change.More, change.Same, change.Fewer, change.Gone}

// comeAndGo counts the boxes that come and go.
func (f *Figure) comeAndGo(nodes []figure.Node) (come, gone int) {
	for _, n := range nodes {
		for _, a := range f.diff.Actors {
			switch {
			case a.Actor != n.Actor:
			case a.Kind == change.New:
				come++
			case a.Kind == change.Gone:
				gone++
			}
		}
	}
	return come, gone
}

// way spells the way of a line: "Mao → Kim".
func (f *Figure) way(l *change.Line) string {
	arrow := " → "
	if l.Both {
		arrow = " ↔ "
	}
	return f.set.Name(l.From) + arrow + f.set.Name(l.To)
}

// words says of a line whom it joins, and what changed: "Mao → Kim (in favour,
// new, 0 → 1)".
func (f *Figure) words(l *change.Line) string {
	w := f.Style.Words
	label := ""
	if f.set.Scales.Categories.Told {
		label = f.set.Scales.Categories.Looks[l.Category].Label
	}
	return w.Aside(f.way(l), w.Comma(label, w.Change(l.Kind), plainOf(f, &l.Change)))
}
