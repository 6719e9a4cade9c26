package export

import (
	"cmp"
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/change"
)

// WriteChanges writes what differs between periods: one row a line, then one for
// what each actor says to nobody named, then one for each actor. A change is sure
// where it holds however the doubtful dates are placed. A line runs as in the
// figures, over carriers who have no box there; Via names them where they are the
// same for all its messages. Where one of the figures leaves out messages of an
// actor, because others are stronger, his rows are not compared, and count what
// the figures draw.
func WriteChanges(w io.Writer, s *graph.Series, diffs []*change.Diff) error {
	out := csv.NewWriter(w)
	out.Write([]string{
		"Period", "Against", "What", "Source", "Target", "Type", "Category", "Change", "Certainty",
		"Before", "After", "Before certain", "Before possible", "After certain", "After possible", "Via", "Messages before", "Messages after",
	})
	for _, d := range diffs {
		periods := []string{s.Periods[d.Periods[1]].ID, s.Periods[d.Periods[0]].ID}
		write := func(what []string, c *change.Change, via string) {
			before, after := c.Counts[0], c.Counts[1]
			row := append(append([]string{}, periods...), what...)
			row = append(row, c.Kind.String(), certainty(c.Kind, c.Sure), strconv.Itoa(before.Total()), strconv.Itoa(after.Total()))
			for _, n := range []int{before.Certain, before.Doubtful, after.Certain, after.Doubtful} {
				row = append(row, strconv.Itoa(n))
			}
			out.Write(append(row, via, messageIDs(d, c, 0), messageIDs(d, c, 1)))
		}
		for i := range d.Lines {
			l := &d.Lines[i]
			kind := "Directed"
			if l.Both {
				kind = "Undirected"
			}
			write([]string{"line", s.Dataset.Actors[l.From].ID, s.Dataset.Actors[l.To].ID, kind, d.Categories.Labels[l.Category]}, &l.Change, ids(s, l.Carriers))
		}
		for i := range d.Said {
			u := &d.Said[i]
			write([]string{"said to nobody named", s.Dataset.Actors[u.Actor].ID, "", "", d.Categories.Labels[u.Category]}, &u.Change, "")
		}
		for _, a := range d.Actors {
			row := append(append([]string{}, periods...), "actor", s.Dataset.Actors[a.Actor].ID, "", "", "", a.Kind.String(), certainty(a.Kind, a.Sure))
			out.Write(append(row, make([]string, 9)...))
		}
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

// certainty spells how sure a change is; nothing of what is not compared.
func certainty(k change.Kind, sure bool) string {
	switch {
	case k == change.Unknown:
		return ""
	case sure:
		return "sure"
	}
	return "perhaps"
}

// messageIDs lists the messages of one period of a change by id, else by number.
func messageIDs(d *change.Diff, c *change.Change, side int) string {
	var ids []string
	for _, m := range c.Messages[side] {
		message := &d.Messages[m.Message]
		if id := cmp.Or(message.ID, message.Number); id != "" {
			ids = append(ids, id)
		}
	}
	return strings.Join(ids, ";")
}
