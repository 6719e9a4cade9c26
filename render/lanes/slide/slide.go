// Package slide turns the messages of principals into slides: lanes of the
// principals, with one lane for the carriers between them.
//
// Data moves one way: a sequence of messages, of which the whole has chosen those of
// the actors shown; [Compose] finds rows, then columns and their places, and cuts
// what one slide can't bear at the periods; [Slide.Draw] draws one. A message is a
// mark without a number; what a carrier passed on as a report goes on dashed to its
// end.
package slide

import (
	"errors"
	"fmt"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/render/figure"
	"cablegraph/render/lanes/order"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/lanes/tell"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// ErrTooMany is the error for more messages than a talk has slides for.
var ErrTooMany = errors.New("too many messages for slides of time")

// mostSlides is how many slides of time a talk has at most.
const mostSlides = 12

// A Figure is the slides of a series.
type Figure struct {
	set        *figure.Set
	whole      *graph.Series
	style      scale.Style
	categories scale.Categories
	messages   []sequence.Message
	rows       []row
	of         map[int]int // row by actor
	side       shape.Unit  // width of the names of the rows
	Slides     []Slide
}

// A row is the lane of a principal, or that of the carriers between them.
type row struct {
	actors  []int
	name    string
	bold    bool
	between bool // of carriers
}

// A Slide is some periods side by side.
type Slide struct {
	f       *Figure
	number  int // from 1 on
	parts   []sequence.Segment
	columns []column
}

// Compose makes the slides of all messages that whole draws, which count.Whole has
// made of the series of the set. There is none where there is no message.
func Compose(set *figure.Set, whole *graph.Series) (*Figure, error) {
	f := &Figure{set: set, whole: whole, style: set.Style}
	var err error
	if f.messages, f.categories, err = sequence.Of(set, whole); err != nil || len(f.messages) == 0 {
		return f, err
	}
	f.findRows()
	if err := f.pack(sequence.Segments(set.Series.Periods, f.messages)); err != nil {
		return nil, err
	}
	return f, f.check()
}

// check compares what stands on the slides with what was read.
func (f *Figure) check() error {
	n := 0
	for _, s := range f.Slides {
		for _, c := range s.columns {
			if c.m != nil {
				if n == len(f.messages) || c.m != &f.messages[n] {
					return fmt.Errorf("this is a fault of the program: message %q is out of place on the slides of time", c.m.ID)
				}
				n++
			}
		}
	}
	if account := f.whole.Account; n != len(f.messages) || n+account.ListedRows() != account.Read {
		return fmt.Errorf("this is a fault of the program: the slides of time draw %d messages and list %d of %d", n, account.ListedRows(), account.Read)
	}
	return nil
}

// A carrier has a lane from so many messages on that he carries, or passes on as
// reports of his own, between those who are shown.
const carries = 2

// findRows gives rows to all actors shown who have a part, and one to the
// carriers between them; then it finds their order.
func (f *Figure) findRows() {
	shown := func(a int) bool { return f.whole.Shown[0][a] }
	parts := make(map[int]bool)
	brought := make(map[int]int) // messages by carrier
	byID := make(map[string]*sequence.Message)
	for i := range f.messages {
		m := &f.messages[i]
		byID[m.ID] = m
		for _, a := range m.Actors() {
			parts[a] = true
		}
		for _, a := range m.Via {
			if !shown(a) && slices.ContainsFunc(m.To, shown) {
				brought[a]++
			}
		}
	}
	for i := range f.whole.Messages {
		r := &f.whole.Messages[i]
		if len(r.From) != 1 || shown(r.From[0]) || !slices.ContainsFunc(r.To, shown) {
			continue
		}
		for _, id := range r.Reports {
			if m := byID[id]; m != nil && slices.Contains(m.To, r.From[0]) {
				brought[r.From[0]]++
			}
		}
	}
	between := row{between: true}
	for a := range f.set.Series.Dataset.Actors {
		switch {
		case shown(a) && parts[a]:
			f.rows = append(f.rows, row{actors: []int{a}, name: f.set.Name(a), bold: true})
		case brought[a] >= carries:
			between.actors = append(between.actors, a)
		}
	}
	if between.actors != nil {
		var names []string
		for _, a := range between.actors {
			names = append(names, f.set.Name(a))
		}
		between.name = f.style.Words.Names(names)
		f.rows = append(f.rows, between)
	}
	f.index()
	f.sortRows()
	f.index()
}

func (f *Figure) index() {
	f.of = make(map[int]int)
	for i, r := range f.rows {
		for _, a := range r.actors {
			f.of[a] = i
		}
	}
}

// sortRows brings the rows into the order in which arrows are short.
func (f *Figure) sortRows() {
	p := order.Problem{Group: make([]int, len(f.rows)), Weight: make([]int, len(f.rows)), Named: make([]bool, len(f.rows))}
	var strip order.Strip
	for i := range f.messages {
		m := &f.messages[i]
		w := order.Way{From: f.rowsOf(m.From), Via: f.rowsOf(m.Via), To: f.rowsOf(m.To)}
		for _, r := range slices.Concat(w.From, w.To) {
			p.Weight[r]++
		}
		strip = append(strip, w)
	}
	for i := range f.rows { // all of them stand on every slide
		strip = append(strip, order.Way{From: []int{i}})
	}
	p.Strips = []order.Strip{strip}
	sorted := make([]row, 0, len(f.rows))
	for _, i := range order.Lanes(p) {
		sorted = append(sorted, f.rows[i])
	}
	f.rows = sorted
}

// rowsOf returns the rows of those actors who have one, each once.
func (f *Figure) rowsOf(actors []int) []int {
	var out []int
	for _, a := range actors {
		if r, ok := f.of[a]; ok && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// sideOf is the side of a row: that of the carriers' first.
func (f *Figure) sideOf(r row) string { return f.set.Series.Dataset.Actors[r.actors[0]].Side }

// Drawn are the messages that stand on the slide.
func (s *Slide) Drawn() []account.Drawn {
	var out []account.Drawn
	for i := range s.columns {
		if m := s.columns[i].m; m != nil {
			out = append(out, m.Drawn)
		}
	}
	return out
}

// told is what is to be said of the slide.
func (s *Slide) told() *tell.Page {
	f := s.f
	w := f.style.Words
	out := &tell.Page{Set: f.set, Categories: f.categories, Headline: headlineOf(f), Dates: datesOf(f), Counts: s.counts()}
	for _, seg := range s.parts {
		g := tell.Group{Head: daysOf(f, seg.From, seg.To-1)}
		if seg.Period >= 0 {
			g.Head = w.Comma(f.set.Figures[seg.Period].Title, g.Head)
		}
		for _, m := range seg.Messages {
			g.Messages = append(g.Messages, tell.Message{Message: m})
		}
		out.Groups = append(out.Groups, g)
	}
	s.tellSilences(out.Groups)
	return out
}

// Caption says in full sentences what the slide shows.
func (s *Slide) Caption() string { return s.told().Caption() }

// Alt describes the slide in a few words.
func (s *Slide) Alt() string { return s.told().Alt() }

// Describe says in sentences all that the slide shows.
func (s *Slide) Describe() []string { return s.told().Describe() }

// counts says how many messages the slide shows, of how many, which ones these
// are, and which slide it is.
func (s *Slide) counts() []string {
	f, w, n := s.f, s.f.style.Words, 0
	for _, seg := range s.parts {
		n += seg.Weight()
	}
	out := []string{w.InOrder(w.MessagesOf(n, f.whole.Account.Messages))}
	if f.whole.Withheld {
		out = append(out, w.LeftOut(w.NotSaid()))
	}
	if only := f.set.Filtered(); only != "" {
		out = append(out, only)
	}
	if len(f.Slides) > 1 {
		out = append(out, w.PageOf(s.number, len(f.Slides)))
	}
	return out
}
