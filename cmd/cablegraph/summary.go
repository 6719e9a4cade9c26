package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"cablegraph/cmd/cablegraph/internal/fit"
	"cablegraph/cmd/cablegraph/internal/flags"
	"cablegraph/cmd/cablegraph/internal/terminal"
	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/count"
	"cablegraph/graph/people"
	"cablegraph/render/draw"
)

// boundaryDays is how far --dry-run moves a boundary to see what depends on
// it.
const boundaryDays = 7

// summarize prints what a run would draw: what was taken for what, the
// messages of each period, what is listed and why, and what hangs on where
// the periods are cut.
func summarize(w io.Writer, s *graph.Series, o flags.Options) error {
	changes, tried, err := count.Boundaries(s, o.Count, boundaryDays)
	if err != nil {
		return err
	}
	figures, all, err := tryFigures(s, o)
	if err != nil {
		return err
	}
	t := terminal.NewRows(w)
	if len(o.Kept) > 0 {
		t.Printf("FLAGS OF THE SET\t%s\n\n", strings.Join(o.Kept, " "))
	}
	fmt.Fprintln(t, "TABLE\tCOLUMN\tTAKEN FOR")
	for _, c := range s.Dataset.Columns {
		t.Printf("%s\t%s\t%s\n", c.Table, c.Header, c.Field)
	}
	fmt.Fprintln(t, "\nPERIOD\tDAYS\tDATED\tDRAWN\tCERTAIN\tNOT CERTAIN\tACTORS\tLINES\tTITLE")
	for _, g := range s.Graphs {
		p := g.Period
		t.Printf("%s\t%s/%s\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", p.ID, p.Start, p.End,
			g.Unfiltered.Messages, g.Count.Total(), g.Count.Certain, g.Count.Doubtful, len(g.Nodes), len(g.Lines), p.Title)
	}
	fmt.Fprintln(t, "\nKIND\tFIGURE\tMESSAGES AT MOST\tWHAT CHANGES")
	for _, f := range figures {
		t.Printf("%s\t%s\t%s\t%s\n", f.kind, f.id, f.messages, f.changes)
	}
	fmt.Fprintln(t, "\nLISTED\tROWS\tREASON")
	for _, r := range all.Listed {
		t.Printf("\t%d\t%s\n", r.Rows, r.Reason)
	}
	t.Printf("\nIF A BOUNDARY MOVED\tBY %d DAYS\tIN\tTHIS LINE\tWOULD HAVE\tINSTEAD OF\n", boundaryDays)
	for _, c := range changes {
		direction := "later"
		if c.Days < 0 {
			direction = "earlier"
		}
		t.Printf("%s | %s\t%s\t%s\t%s\t%d\t%d\n", s.Periods[c.Boundary].ID, s.Periods[c.Boundary+1].ID,
			direction, s.Periods[c.Period].ID, lineName(s, c), c.After, c.Before)
	}
	switch {
	case !tried:
		fmt.Fprintln(t, "not tried: the table is too large to keep every message")
	case len(changes) == 0:
		fmt.Fprintln(t, "no line depends on it")
	}
	summarizeActors(t, s)
	read, drawn, left := s.Account.Read, all.Drawn, all.ListedRows()
	t.Printf("\n%s read = %d drawn + %d listed\n", rows(s, read), drawn, left)
	return t.Flush()
}

// A tried is what is known of a figure before anything is placed: of one that has not
// room for all, at most; or why a kind can't be drawn.
type tried struct{ kind, id, messages, changes string }

// tryFigures makes the figures of the run, kind by kind, and accounts for what they
// draw at most.
func tryFigures(s *graph.Series, o flags.Options) (figures []tried, of *account.Account, err error) {
	kinds := o.ChosenKinds()
	if !slices.ContainsFunc(kinds, func(k draw.Kind) bool { return !k.Graph || k.Changes }) {
		return tryNetworks(s, kinds[0].Name)
	}
	c, err := fit.Compose(s, fitOptions(o))
	if err != nil {
		return nil, nil, err
	}
	c.Contrast(fitOptions(o))
	changes := make(map[string]string)
	for _, f := range c.Contrasts {
		changes[f.ID] = strings.Join(f.Counts, "; ")
	}
	var shares []account.Share
	for _, k := range kinds {
		all, err := kindOf(c, k, o)
		if err != nil {
			figures = append(figures, tried{kind: k.Name, changes: err.Error()})
			continue
		}
		for _, f := range all {
			if f.Drawn == nil {
				continue
			}
			shares = append(shares, f.Share(nil))
			figures = append(figures, tried{kind: k.Name, id: f.ID, changes: changes[f.ID]})
		}
	}
	if of, err = account.New(s, shares); err != nil {
		return nil, nil, err
	}
	for i := range figures {
		if f := &figures[i]; f.id != "" {
			f.messages = fmt.Sprint(of.Shown(f.id))
		}
	}
	return figures, of, nil
}

// tryNetworks tells of the figures of periods, which draw what these count: it makes
// none, because those of a large table take a quarter of a dry run.
func tryNetworks(s *graph.Series, kind string) (figures []tried, of *account.Account, err error) {
	if of, err = account.New(s, account.OfPeriods(s)); err != nil {
		return nil, nil, err
	}
	for _, g := range s.Graphs {
		figures = append(figures, tried{kind: kind, id: g.Period.ID, messages: fmt.Sprint(g.Count.Total())})
	}
	return figures, of, nil
}

// summarizeActors prints who acts in the figures and how often, the strongest
// first, and which of all actors may be one person.
func summarizeActors(t terminal.Rows, s *graph.Series) {
	type acts struct{ actor, sent, received, carried int }
	count := make([]acts, len(s.Dataset.Actors))
	for _, g := range s.Graphs {
		for _, n := range g.Nodes {
			c := &count[n.Actor]
			c.sent, c.received, c.carried = c.sent+n.Sent.Total(), c.received+n.Received.Total(), c.carried+n.Carried.Total()
		}
	}
	for i := range count {
		count[i].actor = i
	}
	slices.SortStableFunc(count, func(a, b acts) int {
		return cmp.Compare(b.sent+b.received+b.carried, a.sent+a.received+a.carried)
	})
	fmt.Fprintln(t, "\nACTOR\tNAME\tSENT\tRECEIVED\tCARRIED")
	for i, c := range count {
		if i == maxListed {
			t.Printf("and %d more, whom -f places lists\n", len(count)-i)
			break
		}
		a := s.Dataset.Actors[c.actor]
		t.Printf("%s\t%s\t%d\t%d\t%d\n", a.ID, a.Name, c.sent, c.received, c.carried)
	}
	pairs := people.Similar(s.Dataset.Actors)
	if len(pairs) == 0 {
		return
	}
	fmt.Fprintln(t, "\nMAY BE ONE PERSON\tAND")
	for i, p := range pairs {
		if i == maxListed {
			t.Printf("and %d more pairs\n", len(pairs)-i)
			break
		}
		t.Printf("%s\t%s\n", s.Dataset.Actors[p.A].Name, s.Dataset.Actors[p.B].Name)
	}
}

// maxListed is how many actors and pairs --dry-run lists.
const maxListed = 200

func lineName(s *graph.Series, c count.Change) string {
	arrow := " → "
	if c.Edge.Both {
		arrow = " ↔ "
	}
	name := s.Dataset.Actors[c.Edge.From].Short + arrow + s.Dataset.Actors[c.Edge.To].Short
	if !slices.Equal(s.Categories.Labels, []string{c.Category}) {
		name += " (" + c.Category + ")"
	}
	return name
}

// summaryLine says in one line what became of the messages, as far as the run
// wrote it down.
func summaryLine(of *account.Account, figures []draw.Figure, o flags.Options, written int) string {
	var shown []string
	for _, f := range figures {
		if f.Drawn != nil && o.Shows(f.Of) {
			shown = append(shown, f.ID)
		}
	}
	s := of.Series
	line := fmt.Sprintf("%s read: ", rows(s, s.Account.Read))
	if o.Period == "" {
		line += fmt.Sprintf("%d drawn in %s, %d listed with the reason in %s", of.Drawn, many(len(shown), "figure"), of.ListedRows(), accountName)
	} else {
		line += fmt.Sprintf("%d drawn in %s", of.Shown(shown...), strings.Join(shown, ", "))
	}
	if written == 0 {
		return line + fmt.Sprintf("; %s is up to date", o.Out)
	}
	return line + fmt.Sprintf("; wrote %s into %s", many(written, "file"), o.Out)
}

// rows says how many messages were read, or how many rows stand for more.
func rows(s *graph.Series, read int) string {
	if n := s.Account.Messages; n != read {
		return many(read, "row") + " of " + many(n, "message")
	}
	return many(read, "message")
}

// many says how many things there are: 1 figure, 2 figures.
func many(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
