// Package change turns the graphs of two periods into the differences between
// them.
//
// [Between] makes a [Diff] of each pair of periods: what the figures of both draw
// from whom to whom in which category, how often before and after, and so what is
// new, gone, more, fewer or the same; the same of what is said to nobody named, and
// of who comes and goes. A change is sure where it holds however the doubtful
// dates are placed, which is computed, not guessed. Every Diff is checked against
// the counts of both figures.
package change

import (
	"fmt"

	"cablegraph/graph"
	"cablegraph/graph/count"
)

// A Kind is how one count differs from another.
type Kind byte

// The kinds, in the order in which a legend has them.
const (
	New Kind = iota
	More
	Same
	Fewer
	Gone
	// Unknown is between two actors of whose messages to each other one of the figures
	// leaves out some: what it draws of them is not all there is.
	Unknown
)

func (k Kind) String() string {
	return [...]string{"new", "more", "same", "fewer", "gone", "not compared"}[k]
}

// kindOf compares two counts that are not both 0.
func kindOf(before, after int) Kind {
	switch {
	case before == 0:
		return New
	case after == 0:
		return Gone
	case before < after:
		return More
	case before > after:
		return Fewer
	}
	return Same
}

// A Diff is what differs between two periods, or rather their figures. Slices
// and arrays of two have the period before, then the one after.
type Diff struct {
	Periods    [2]int           // indexes into Series.Periods
	Lines      []Line           // ordered by from, to, category, one-way before both
	Said       []Said           // ordered by actor, category
	Actors     []Actor          // ordered by actor: who has a part in a message that either figure draws
	Messages   []graph.Message  // that EdgeMessage.Message indexes
	Categories graph.Categories // of these: those of the series, and behind them what no figure of a period draws
	At         []int            // by these: index into Series.Messages; -1: no figure of a period draws it
}

// A Change is messages before and after.
type Change struct {
	Kind     Kind
	Sure     bool // it is of this kind however the doubtful dates are placed
	Counts   [2]graph.Tally
	Messages [2][]graph.EdgeMessage // ordered as Diff.Messages
}

// By is how many messages there are more or fewer.
func (c *Change) By() int {
	return max(c.Counts[1].Total()-c.Counts[0].Total(), c.Counts[0].Total()-c.Counts[1].Total())
}

// A Line is all lines of both figures from one actor to another in one category.
type Line struct {
	From, To int // indexes into Dataset.Actors
	Category int
	Both     bool
	Change
	Second   int   // another category, which all its messages have as reports; else -1
	Report   bool  // all its messages have no value but that of what they report
	Onward   bool  // all of them end at a carrier, who hands them on
	Carriers []int // who carried all of them and has no box, in the order of the way
}

// Said is what an actor says in one category to nobody named; in brief figures
// also to others than are shown.
type Said struct {
	Actor, Category int
	Change
}

// An Actor comes, goes or stays: New, Gone or Same.
type Actor struct {
	Actor int
	Kind  Kind
	Sure  bool
}

// Total is how many changes of one kind there are.
type Total struct{ Sure, Perhaps int }

// All is how many there are, sure or not.
func (t Total) All() int { return t.Sure + t.Perhaps }

// Total counts the lines of a kind.
func (d *Diff) Total(k Kind) Total {
	var t Total
	for _, l := range d.Lines {
		if l.Kind == k {
			t.add(l.Sure)
		}
	}
	return t
}

func (t *Total) add(sure bool) {
	if sure {
		t.Sure++
	} else {
		t.Perhaps++
	}
}

// Pairs returns every period but the first with the one before; where against is
// not negative, every other period with that one. The one before a period that has a
// message is the last that has one too, if there is any: against a gap in the record
// everything would be new.
func Pairs(s *graph.Series, against int) [][2]int {
	var pairs [][2]int
	last := -1 // that has a message
	for p, g := range s.Graphs {
		before := p - 1
		if !g.Empty() {
			if last >= 0 {
				before = last
			}
			last = p
		}
		if against >= 0 {
			before = against
		}
		if before >= 0 && before != p {
			pairs = append(pairs, [2]int{before, p})
		}
	}
	return pairs
}

// Between compares pairs of periods, before and after; o must be what s was
// counted with. It fails where the changes do not add up to the difference of
// what the figures count.
func Between(s *graph.Series, o count.Options, pairs [][2]int) ([]*Diff, error) {
	comparisons, err := count.Compare(s, o, pairs)
	if err != nil {
		return nil, err
	}
	diffs := make([]*Diff, len(pairs))
	for i, c := range comparisons {
		diffs[i] = newDiff(s, c)
		if err := diffs[i].check(s, c); err != nil {
			return nil, fmt.Errorf("this is a fault of the program: %w", err)
		}
	}
	return diffs, nil
}

// check counts anew the messages of both periods from what changes and what does
// not: they are those that are compared.
func (d *Diff) check(s *graph.Series, c *count.Comparison) error {
	var found [2]graph.Tally
	for side := range found {
		seen := make(map[int]bool)
		see := func(c *Change) {
			for _, m := range c.Messages[side] {
				if !seen[m.Message] {
					seen[m.Message] = true
					found[side].Add(m.Certainty, d.Messages[m.Message].Weight)
				}
			}
		}
		for i := range d.Lines {
			see(&d.Lines[i].Change)
		}
		for i := range d.Said {
			see(&d.Said[i].Change)
		}
		if found[side] != c.Counts[side] {
			return fmt.Errorf("the changes between %q and %q have %d messages of %q, and its figure %d",
				s.Periods[d.Periods[0]].ID, s.Periods[d.Periods[1]].ID, found[side].Total(), s.Periods[d.Periods[side]].ID, c.Counts[side].Total())
		}
	}
	return nil
}
