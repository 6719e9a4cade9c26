package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"cablegraph/graph"
)

// boundaryDays is how far --dry-run moves a boundary to see what depends on
// it.
const boundaryDays = 7

// summarize prints what a run would draw: what was taken for what, the
// messages of each period, what is listed and why, and what hangs on where
// the periods are cut.
func summarize(w io.Writer, s *graph.Series, o graph.Options) error {
	changes, err := graph.Boundaries(s, o, boundaryDays)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(t, "TABLE\tCOLUMN\tTAKEN FOR")
	for _, c := range s.Dataset.Columns {
		fmt.Fprintf(t, "%s\t%s\t%s\n", c.Table, c.Header, c.Field)
	}
	fmt.Fprintln(t, "\nPERIOD\tDAYS\tDRAWN\tCERTAIN\tNOT CERTAIN\tACTORS\tLINES\tTITLE")
	for _, g := range s.Graphs {
		p := g.Period
		fmt.Fprintf(t, "%s\t%s/%s\t%d\t%d\t%d\t%d\t%d\t%s\n", p.ID, p.Start, p.End,
			g.Count.Total(), g.Count.Certain, g.Count.Doubtful, len(g.Nodes), len(g.Edges), p.Title)
	}
	fmt.Fprintln(t, "\nLISTED\tMESSAGES\tREASON")
	for _, r := range reasons(s) {
		fmt.Fprintf(t, "\t%d\t%s\n", r.count, r.reason)
	}
	fmt.Fprintf(t, "\nIF A BOUNDARY MOVED\tBY %d DAYS\tIN\tTHIS LINE\tWOULD HAVE\tINSTEAD OF\n", boundaryDays)
	for _, c := range changes {
		direction := "later"
		if c.Days < 0 {
			direction = "earlier"
		}
		fmt.Fprintf(t, "%s | %s\t%s\t%s\t%s\t%d\t%d\n", s.Periods[c.Boundary].ID, s.Periods[c.Boundary+1].ID,
			direction, s.Periods[c.Period].ID, edgeName(s, c.Edge), c.After, c.Before)
	}
	if len(changes) == 0 {
		fmt.Fprintln(t, "no line depends on it")
	}
	listed := s.Account.Listed()
	fmt.Fprintf(t, "\n%d messages read = %d drawn + %d listed\n", len(s.Account), len(s.Account)-listed, listed)
	return t.Flush()
}

func edgeName(s *graph.Series, e graph.Edge) string {
	arrow := " → "
	if e.Both {
		arrow = " ↔ "
	}
	name := s.Dataset.Actors[e.From].Short + arrow + s.Dataset.Actors[e.To].Short
	if len(s.Categories.Labels) > 1 {
		name += " (" + s.Categories.Labels[e.Category] + ")"
	}
	return name
}

type reasonCount struct {
	reason string
	count  int
}

// reasons counts what is listed: most first, equals by reason.
func reasons(s *graph.Series) []reasonCount {
	var out []reasonCount
	for _, e := range s.Account {
		if e.Reason == "" {
			continue
		}
		i := slices.IndexFunc(out, func(r reasonCount) bool { return r.reason == e.Reason })
		if i < 0 {
			i = len(out)
			out = append(out, reasonCount{reason: e.Reason})
		}
		out[i].count++
	}
	slices.SortFunc(out, func(a, b reasonCount) int {
		return cmp.Or(cmp.Compare(b.count, a.count), strings.Compare(a.reason, b.reason))
	})
	return out
}
