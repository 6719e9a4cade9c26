package graph

import (
	"cmp"
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"
)

// WriteAccount writes the account as CSV: one row a message, in the order of
// Dataset.Messages. Figures and standings are lists of equal length, parted by
// semicolons; exactly one of figures and reason is empty. Of a large table it
// counts rows, and what they stand for, by figure and by reason.
func (s *Series) WriteAccount(w io.Writer) error {
	out := csv.NewWriter(w)
	if s.Dataset.Bulk != nil {
		s.writeCounts(out)
		out.Flush()
		return out.Error()
	}
	out.Write([]string{"id", "date", "earliest", "latest", "from", "to", "via", "figures", "standing", "reason", "source"})
	for i, e := range s.Account {
		m := &s.Dataset.Messages[i]
		figures, standings := s.figures(e)
		date, earliest, latest := "", "", ""
		if !m.Date.IsZero() {
			date, earliest, latest = m.Date.String(), m.Date.Earliest().String(), m.Date.Latest().String()
		}
		out.Write([]string{
			m.ID, date, earliest, latest, s.ids(m.From), s.ids(m.To), s.ids(m.Via),
			figures, standings, e.Reason, m.Source,
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

// writeCounts writes the account of a large table: its rows by the figures
// and the standing they are drawn with, in the order of periods, then those
// listed by reason.
func (s *Series) writeCounts(out *csv.Writer) {
	out.Write([]string{"figures", "standing", "reason", "rows", "messages"})
	type count struct{ rows, messages int }
	type place struct{ figures, standing string }
	drawn := make(map[place]count)
	var order []place
	at := make(map[place][]Appearance)
	for i, e := range s.Account {
		figures, standing := s.figures(e)
		p := place{figures, standing}
		if _, known := drawn[p]; !known {
			order, at[p] = append(order, p), e.Figures
		}
		m := &s.Dataset.Messages[i]
		drawn[p] = count{drawn[p].rows + m.Rows, drawn[p].messages + m.Weight}
	}
	slices.SortFunc(order, func(a, b place) int {
		return slices.CompareFunc(at[a], at[b], func(x, y Appearance) int {
			return cmp.Or(cmp.Compare(x.Period, y.Period), cmp.Compare(x.Certainty, y.Certainty))
		})
	})
	for _, p := range order {
		out.Write([]string{p.figures, p.standing, "", strconv.Itoa(drawn[p].rows), strconv.Itoa(drawn[p].messages)})
	}
	for _, l := range s.Dataset.Bulk.Listed {
		out.Write([]string{"", "", l.Reason, strconv.Itoa(l.Rows), strconv.Itoa(l.Messages)})
	}
}

// figures spells the periods and the standings of an entry.
func (s *Series) figures(e Entry) (figures, standings string) {
	var f, st []string
	for _, a := range e.Figures {
		f = append(f, s.Periods[a.Period].ID)
		st = append(st, a.Certainty.String())
	}
	return strings.Join(f, ";"), strings.Join(st, ";")
}
