package export

import (
	"encoding/csv"
	"io"
	"maps"
	"slices"
	"strconv"

	"cablegraph/graph"
)

// WriteNodes writes the actors of all figures with the headers that Gephi knows
// (Id, Label) and, behind them, what the program knows: side, role, and how
// many messages they sent, received and carried in all periods.
func WriteNodes(w io.Writer, s *graph.Series) error {
	type total struct{ sent, received, carried int }
	totals := make(map[int]total) // by actor
	for _, g := range s.Graphs {
		for _, n := range g.Nodes {
			t := totals[n.Actor]
			totals[n.Actor] = total{t.sent + n.Sent.Total(), t.received + n.Received.Total(), t.carried + n.Carried.Total()}
		}
		for _, a := range g.Ghosts {
			if _, acts := totals[a]; !acts {
				totals[a] = total{}
			}
		}
	}
	out := csv.NewWriter(w)
	out.Write([]string{"Id", "Label", "Side", "Role", "Principal", "Sent", "Received", "Carried"})
	for _, i := range slices.Sorted(maps.Keys(totals)) {
		a, t := s.Dataset.Actors[i], totals[i]
		out.Write([]string{
			a.ID, a.Name, a.Side, a.Role, strconv.FormatBool(a.Principal),
			strconv.Itoa(t.sent), strconv.Itoa(t.received), strconv.Itoa(t.carried),
		})
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}
