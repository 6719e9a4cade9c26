package count

import (
	"fmt"
	"slices"

	"cablegraph/graph"
)

// check counts anew from the lines, and from what is said to nobody named: every
// message is drawn where the account says so, or listed, and no total holds
// anything else.
func check(s *graph.Series, graphs []*graph.Graph) error {
	seen := make([][]int, len(s.Messages)) // periods whose edges show the message
	for p, g := range graphs {
		sum := 0
		see := func(on []graph.EdgeMessage) {
			for _, m := range on {
				if last := seen[m.Message]; len(last) == 0 || last[len(last)-1] != p {
					seen[m.Message] = append(last, p)
					sum += s.Messages[m.Message].Weight
				}
			}
		}
		for _, l := range g.Lines {
			see(l.Messages)
		}
		for _, n := range g.Nodes {
			see(n.Said)
		}
		if sum != g.Count.Total() {
			return fmt.Errorf("period %q counts %d messages and draws %d", g.Period.ID, g.Count.Total(), sum)
		}
	}
	for i, e := range s.Account.Entries {
		var told []int
		for _, f := range e.Figures {
			told = append(told, f.Period)
		}
		if !slices.Equal(told, seen[i]) || (len(told) == 0) != (e.Reason != "") {
			return fmt.Errorf("message %q is neither drawn nor listed", s.Messages[i].ID)
		}
	}
	rows := s.Account.Drawn
	for _, l := range s.Account.Listed {
		rows += l.Rows
	}
	if rows != s.Account.Read {
		return fmt.Errorf("of %d rows %d are drawn or listed", s.Account.Read, rows)
	}
	return nil
}
