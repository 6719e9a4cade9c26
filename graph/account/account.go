// Package account turns what each figure of a run draws into the account of every
// message.
//
// A [Share] is what one figure draws, and why its kind leaves out the rest. [New]
// joins the shares of all figures: a message is drawn where one of them draws it,
// else it is listed with a reason. It fails where drawn and listed do not add up to
// what was read.
package account

import (
	"cmp"
	"fmt"
	"slices"

	"cablegraph/graph"
)

// A Share is what one figure draws of the messages of a series.
type Share struct {
	Figure string // its ID
	Drawn  []Drawn
	// Reason says of a message, by its index, why the kind of the figure leaves it
	// out; empty: the kind has no reason of its own.
	Reason func(message int) string
}

// Drawn is a message that a figure draws. A message may stand in one figure
// several times.
type Drawn struct {
	Message   int // index into Series.Messages
	Certainty graph.Certainty
}

// An Account says of every message which figures draw it, or why none does. It
// counts rows: those read are Drawn and those of Listed.
type Account struct {
	Series  *graph.Series
	Figures []string // the IDs of all figures, in the order of the run
	Entries []Entry  // one for each of Series.Messages
	Drawn   int      // rows that a figure draws
	Listed  []graph.Listed
}

// An Entry says where a message is drawn, or why it is not: exactly one of
// Figures and Reason is empty.
type Entry struct {
	Figures []Appearance // in the order of Account.Figures
	Reason  string
}

// An Appearance is a message in one figure. Where it stands there several times,
// its certainty is the greatest.
type Appearance struct {
	Figure    int // index into Account.Figures
	Certainty graph.Certainty
}

// New joins the shares of all figures of a run.
func New(s *graph.Series, shares []Share) (*Account, error) {
	a := &Account{Series: s, Entries: make([]Entry, len(s.Messages))}
	for i, share := range shares {
		a.Figures = append(a.Figures, share.Figure)
		for _, d := range share.Drawn {
			if d.Message < 0 || d.Message >= len(a.Entries) {
				return nil, fmt.Errorf("this is a fault of the program: %s draws a message that was not read", share.Figure)
			}
			e := &a.Entries[d.Message]
			if n := len(e.Figures); n > 0 && e.Figures[n-1].Figure == i {
				e.Figures[n-1].Certainty = max(e.Figures[n-1].Certainty, d.Certainty)
				continue
			}
			e.Figures = append(e.Figures, Appearance{i, d.Certainty})
		}
	}
	listed := make(map[string]graph.Listed)
	if !s.Account.ByMessage { // the rows of a large table that no figure shows have no entry
		for _, l := range s.Account.Listed {
			listed[l.Reason] = l
		}
	}
	for i := range a.Entries {
		m, e := &s.Messages[i], &a.Entries[i]
		rows := max(m.Rows, 1)
		if len(e.Figures) > 0 {
			a.Drawn += rows
			continue
		}
		e.Reason = reason(s, shares, i)
		l := listed[e.Reason]
		listed[e.Reason] = graph.Listed{Reason: e.Reason, Rows: l.Rows + rows, Messages: l.Messages + m.Weight}
	}
	for _, l := range listed { // order does not matter: they are sorted
		a.Listed = append(a.Listed, l)
	}
	slices.SortFunc(a.Listed, func(x, y graph.Listed) int {
		return cmp.Or(cmp.Compare(y.Rows, x.Rows), cmp.Compare(x.Reason, y.Reason))
	})
	return a, a.check()
}

// reason says why no figure draws a message: as the first kind has it that has a
// reason, else as counting has it.
func reason(s *graph.Series, shares []Share, message int) string {
	for _, share := range shares {
		if why := share.Reason(message); why != "" {
			return why
		}
	}
	return s.Account.Entries[message].Reason
}

// check counts anew: every row is drawn or listed, for a reason.
func (a *Account) check() error {
	for i, e := range a.Entries {
		if (len(e.Figures) == 0) != (e.Reason != "") {
			return fmt.Errorf("this is a fault of the program: message %q is neither drawn nor listed", a.Series.Messages[i].ID)
		}
	}
	if read, listed := a.Series.Account.Read, a.ListedRows(); a.Drawn+listed != read {
		return fmt.Errorf("this is a fault of the program: of %d rows %d are drawn and %d listed", read, a.Drawn, listed)
	}
	return nil
}

// ListedRows returns how many rows no figure draws.
func (a *Account) ListedRows() int {
	n := 0
	for _, l := range a.Listed {
		n += l.Rows
	}
	return n
}

// Shown counts the messages that some figures draw, each once.
func (a *Account) Shown(figures ...string) int {
	n := 0
	for i, e := range a.Entries {
		if slices.ContainsFunc(e.Figures, func(f Appearance) bool { return slices.Contains(figures, a.Figures[f.Figure]) }) {
			n += a.Series.Messages[i].Weight
		}
	}
	return n
}

// OfPeriods returns the shares of the figures of all periods, by period: what
// counting has for them.
func OfPeriods(s *graph.Series) []Share {
	shares := make([]Share, len(s.Periods))
	for p := range shares {
		shares[p] = Share{Figure: s.Periods[p].ID, Reason: func(i int) string { return s.Account.Entries[i].Reason }}
	}
	for i, e := range s.Account.Entries {
		for _, f := range e.Figures {
			shares[f.Period].Drawn = append(shares[f.Period].Drawn, Drawn{i, f.Certainty})
		}
	}
	return shares
}
