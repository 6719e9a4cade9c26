package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// WriteEdges writes every edge of every period as a row, with the headers that
// Gephi knows (Source, Target, Type, Id, Label, Timeset, Weight) and, behind
// them, period, category, the two parts of the count, and the ids and numbers of
// the messages.
func WriteEdges(w io.Writer, s *graph.Series) error {
	out := csv.NewWriter(w)
	out.Write([]string{"Source", "Target", "Type", "Id", "Label", "Timeset", "Weight", "Period", "Category", "Certain", "Possible", "Messages", "Numbers"})
	n := 0
	for _, g := range s.Graphs {
		for i := range g.Edges {
			e := &g.Edges[i]
			kind := "Directed"
			if e.Both {
				kind = "Undirected"
			}
			out.Write([]string{
				s.Dataset.Actors[e.From].ID, s.Dataset.Actors[e.To].ID, kind, strconv.Itoa(n), s.Categories.Labels[e.Category],
				Timeset(s.Dates(e)), strconv.Itoa(e.Count.Total()), g.Period.ID, s.Categories.Labels[e.Category],
				strconv.Itoa(e.Count.Certain), strconv.Itoa(e.Count.Doubtful), strings.Join(s.MessageIDs(e), ";"), strings.Join(s.MessageNumbers(e), ";"),
			})
			n++
		}
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

// Timeset spells days as Gephi and GEXF 1.3 do: <[1950-05-03, 1950-05-19]>.
func Timeset(days []edtf.Day) string {
	words := make([]string, len(days))
	for i, d := range days {
		words[i] = d.String()
	}
	return "<[" + strings.Join(words, ", ") + "]>"
}
