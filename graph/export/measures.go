package export

import (
	"encoding/csv"
	"io"
	"math"
	"strconv"

	"cablegraph/graph"
	"cablegraph/graph/measure"
)

// WriteMeasures writes the network measures of every period, a row a measure: of
// the certain messages, and with those that are possible. Rows without an actor
// are of the whole graph; a cell is empty where a graph is too small for its
// measure. Fractions have six decimals.
func WriteMeasures(w io.Writer, s *graph.Series) error {
	out := csv.NewWriter(w)
	out.Write([]string{"Period", "Actor", "Measure", "Certain", "With possible"})
	for p, g := range s.Graphs {
		m := measure.Of(s, p)
		row := func(actor, name string, v measure.Pair) {
			out.Write([]string{g.Period.ID, actor, name, decimals(v[0]), decimals(v[1])})
		}
		row("", "density", m.Density)
		row("", "reciprocity", m.Reciprocity)
		row("", "centralization", m.Centralization)
		for _, a := range m.Actors {
			id := s.Dataset.Actors[a.Actor].ID
			for _, t := range []struct {
				name  string
				count graph.Tally
			}{{"sent", a.Sent}, {"received", a.Received}, {"carried", a.Carried}} {
				out.Write([]string{g.Period.ID, id, t.name, strconv.Itoa(t.count.Certain), strconv.Itoa(t.count.Total())})
			}
			row(id, "partners", a.Partners)
			row(id, "betweenness", a.Betweenness)
			row(id, "share", a.Share)
		}
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

// decimals spells a fraction with six decimals, fewer where these are 0. What lies
// in the middle goes up, whichever way the last bit of a sum has fallen.
func decimals(v measure.Value) string {
	if !v.Known {
		return ""
	}
	return strconv.FormatFloat(math.Floor(v.Number*1e6+0.5+1e-4)/1e6, 'f', -1, 64)
}
