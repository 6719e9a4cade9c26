package graph

import (
	"encoding/csv"
	"io"
	"strings"
)

// WriteAccount writes the account as CSV: one row a message, in the order of
// Dataset.Messages. Figures and standings are lists of equal length, parted by
// semicolons; exactly one of figures and reason is empty.
func (s *Series) WriteAccount(w io.Writer) error {
	out := csv.NewWriter(w)
	out.Write([]string{"id", "date", "earliest", "latest", "from", "to", "via", "figures", "standing", "reason", "source"})
	for i, e := range s.Account {
		m := &s.Dataset.Messages[i]
		var figures, standings []string
		for _, f := range e.Figures {
			figures = append(figures, s.Periods[f.Period].ID)
			standings = append(standings, f.Standing.String())
		}
		date, earliest, latest := "", "", ""
		if !m.Date.IsZero() {
			date, earliest, latest = m.Date.String(), m.Date.Earliest().String(), m.Date.Latest().String()
		}
		out.Write([]string{
			m.ID, date, earliest, latest, s.ids(m.From), s.ids(m.To), s.ids(m.Via),
			strings.Join(figures, ";"), strings.Join(standings, ";"), e.Reason, m.Source,
		})
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

func (s *Series) ids(actors []int) string {
	ids := make([]string, len(actors))
	for i, a := range actors {
		ids[i] = s.Dataset.Actors[a].ID
	}
	return strings.Join(ids, ";")
}
