package graph

import (
	"fmt"
	"slices"
)

// An Account says what became of every message: one Entry each, in the order
// of Dataset.Messages.
type Account []Entry

// An Entry says where a message is drawn, or why it is not: exactly one of
// Figures and Reason is empty.
type Entry struct {
	Figures []Appearance // by period
	Reason  string
}

// An Appearance is a message in the figure of one period.
type Appearance struct {
	Period    int // index into Series.Periods
	Certainty Certainty
}

// The reasons for which a message is listed, not drawn.
const (
	NoSender     = "no sender"
	NoRecipient  = "no recipient"
	NoDate       = "no date"
	ToOneself    = "sender and recipient are the same"
	OutOfPeriods = "date outside all periods"
	Spanning     = "date spans several periods"
	NotCertain   = "date not certain to lie in one period"
	LeftOut      = "not between the strongest actors, whom the figures show"
	Filtered     = "left out by --only"
)

func newAccount(d *Dataset, periods []Period, o Options) Account {
	account, cuts := make(Account, len(d.Messages)), newCuts(periods)
	only := o.Only
	if d.Bulk != nil {
		only = nil // what does not pass is not in a bundle
	}
	for i := range d.Messages {
		m := &d.Messages[i]
		switch {
		case m.Fault != "":
			account[i].Reason = m.Fault
		case !passes(only, d, m):
			account[i].Reason = Filtered
		case len(m.From) == 0:
			account[i].Reason = NoSender
		case len(m.To) == 0:
			account[i].Reason = NoRecipient
		case len(m.ends()) == 0:
			account[i].Reason = ToOneself
		case m.Date.IsZero():
			account[i].Reason = NoDate
		default:
			account[i] = cuts.place(m.Date, o.Dates)
		}
	}
	return account
}

// listed counts the messages that no figure shows.
func (a Account) listed() int {
	n := 0
	for _, e := range a {
		if e.Reason != "" {
			n++
		}
	}
	return n
}

// Totals counts rows: those read, those drawn in a figure or more, and those
// listed with the reason.
func (s *Series) Totals() (read, drawn, listed int) {
	b := s.Dataset.Bulk
	if b == nil {
		listed = s.Account.listed()
		return len(s.Account), len(s.Account) - listed, listed
	}
	for i, e := range s.Account {
		if e.Reason == "" {
			drawn += s.Dataset.Messages[i].Rows
		}
	}
	return b.Rows, drawn, b.Rows - drawn
}

// Stand returns how many messages the rows that were read stand for.
func (s *Series) MessageTotal() int {
	if b := s.Dataset.Bulk; b != nil {
		return b.Messages
	}
	n := 0
	for i := range s.Dataset.Messages {
		n += s.Dataset.Messages[i].Weight
	}
	return n
}

// check counts anew from the edges: every message is drawn where the account
// says so, or listed, and no total holds anything else.
func (s *Series) check() error {
	seen := make([][]int, len(s.Account)) // periods whose edges show the message
	for p, g := range s.Graphs {
		sum := 0
		for _, e := range g.Edges {
			for _, u := range e.Messages {
				if last := seen[u.Message]; len(last) == 0 || last[len(last)-1] != p {
					seen[u.Message] = append(last, p)
					sum += s.Dataset.Messages[u.Message].Weight
				}
			}
		}
		if sum != g.Count.Total() {
			return fmt.Errorf("period %q counts %d messages and draws %d", g.Period.ID, g.Count.Total(), sum)
		}
	}
	for i, e := range s.Account {
		var told []int
		for _, f := range e.Figures {
			told = append(told, f.Period)
		}
		if !slices.Equal(told, seen[i]) || (len(told) == 0) != (e.Reason != "") {
			return fmt.Errorf("message %q is neither drawn nor listed", s.Dataset.Messages[i].ID)
		}
	}
	if b := s.Dataset.Bulk; b != nil {
		_, drawn, _ := s.Totals()
		for _, l := range b.Listed {
			drawn += l.Rows
		}
		if drawn != b.Rows {
			return fmt.Errorf("of %d rows %d are drawn or listed", b.Rows, drawn)
		}
	}
	return nil
}

// lists counts rows by the reason for which they are listed.
type lists struct {
	byReason map[string]*Listed
	last     *Listed // most rows are listed for the reason of the one before
}

func (l *lists) add(reason string, weight int) {
	if l.last == nil || reason != l.last.Reason {
		if l.last = l.byReason[reason]; l.last == nil {
			if l.byReason == nil {
				l.byReason = make(map[string]*Listed)
			}
			l.last = &Listed{Reason: reason}
			l.byReason[reason] = l.last
		}
	}
	l.last.Rows++
	l.last.Messages += weight
}
