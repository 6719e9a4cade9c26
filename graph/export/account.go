package export

import (
	"cmp"
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/account"
	"cablegraph/graph/edtf"
	"cablegraph/internal/plain"
)

// AccountMarks are what the first line of an account has, and that of no other
// table: of one that has every message, and of one that counts rows.
var AccountMarks = []string{"earliest,latest", "figures,standing"}

// WriteAccount writes the account of a run as CSV, to be held against the table: one
// row a message, in the order of Dataset.Messages, with the file and the line that
// it stands on. A date stands as it is written, as it is understood (date, earliest,
// latest), and as it is counted where it is approximate (counted from and to); the
// cell of an open end is empty. Figures are those of the run that show the
// message (1950-07, 1950-07-change, time), and standings say how sure that is: lists
// of equal length, with semicolons between. Exactly one of figures and reason is empty.
// Weight counts in a figure's total once, and on the lines of as many pairs of
// actors as pairs says. Of a large table it counts rows, and what they stand for, by
// figure and by reason. Of words from the tables it leaves out control characters,
// and puts an apostrophe in front of those that a spreadsheet would compute; numbers
// and dates stay as they are.
func WriteAccount(w io.Writer, a *account.Account) error {
	out, s := csv.NewWriter(w), a.Series
	if !s.Account.ByMessage {
		writeCounts(out, a)
		out.Flush()
		return out.Error()
	}
	out.Write([]string{
		"id", "number", "file", "line", "written", "date", "earliest", "latest", "counted from", "counted to",
		"from", "from names", "to", "to names", "via", "via names", "direction", "weight", "pairs", "doubt",
		"figures", "standing", "reason", "source",
	})
	for i, e := range a.Entries {
		m := &s.Messages[i]
		figures, standings := figures(a, e)
		date, earliest, latest, first, last := "", "", "", "", ""
		if !m.Date.IsZero() {
			from, to := graph.CountedDays(m.Date)
			date, earliest, latest, first, last = m.Date.String(), end(m.Date.Earliest()), end(m.Date.Latest()), end(from), end(to)
		}
		out.Write([]string{
			plain.Cell(m.ID), plain.Cell(s.Number(i)), plain.Cell(m.File), line(m), plain.Cell(m.Written), date, earliest, latest, first, last,
			plain.Cell(ids(s, m.From)), plain.Cell(names(s, m.From)), plain.Cell(ids(s, m.To)), plain.Cell(names(s, m.To)),
			plain.Cell(ids(s, m.Via)), plain.Cell(names(s, m.Via)), direction(m), strconv.Itoa(m.Weight), strconv.Itoa(pairs(s, m)), doubt(m),
			plain.Cell(figures), standings, plain.Cell(e.Reason), plain.Cell(m.Source),
		})
	}
	out.Flush()
	return out.Error() // the writer keeps the first error of all
}

func ids(s *graph.Series, actors []int) string {
	ids := make([]string, len(actors))
	for i, a := range actors {
		ids[i] = s.Dataset.Actors[a].ID
	}
	return strings.Join(ids, ";")
}

// names spells the names of actors as the tables have them.
func names(s *graph.Series, actors []int) string {
	names := make([]string, len(actors))
	for i, a := range actors {
		names[i] = s.Dataset.Actors[a].Name
	}
	return strings.Join(names, ";")
}

// line spells the line of a message; nothing where it has none.
func line(m *graph.Message) string {
	if m.Line == 0 {
		return ""
	}
	return strconv.Itoa(m.Line)
}

// direction says of a message that went both ways that it did.
func direction(m *graph.Message) string {
	if m.Both {
		return "both"
	}
	return ""
}

// pairs returns between how many pairs of actors a message is drawn: on its way
// through carriers, or between its ends where that was asked for.
func pairs(s *graph.Series, m *graph.Message) int {
	if s.Direct {
		return len(m.Ends())
	}
	return len(m.AppendWay(nil))
}

// doubt marks a message of which it is not sure who or when.
func doubt(m *graph.Message) string {
	if m.Doubt || m.Date.Uncertain() {
		return "?"
	}
	return ""
}

// writeCounts writes the account of a large table: its rows by the figures
// and the standing they are drawn with, in the order of figures, then those
// listed by reason.
func writeCounts(out *csv.Writer, a *account.Account) {
	out.Write([]string{"figures", "standing", "reason", "rows", "messages"})
	type count struct{ rows, messages int }
	type place struct{ figures, standing string }
	drawn := make(map[place]count)
	var order []place
	at := make(map[place][]account.Appearance)
	for i, e := range a.Entries {
		if len(e.Figures) == 0 {
			continue
		}
		figures, standing := figures(a, e)
		p := place{figures, standing}
		if _, known := drawn[p]; !known {
			order, at[p] = append(order, p), e.Figures
		}
		m := &a.Series.Messages[i]
		drawn[p] = count{drawn[p].rows + m.Rows, drawn[p].messages + m.Weight}
	}
	slices.SortFunc(order, func(x, y place) int {
		return slices.CompareFunc(at[x], at[y], func(x, y account.Appearance) int {
			return cmp.Or(cmp.Compare(x.Figure, y.Figure), cmp.Compare(x.Certainty, y.Certainty))
		})
	})
	for _, p := range order {
		out.Write([]string{plain.Cell(p.figures), p.standing, "", strconv.Itoa(drawn[p].rows), strconv.Itoa(drawn[p].messages)})
	}
	for _, l := range a.Listed {
		out.Write([]string{"", "", plain.Cell(l.Reason), strconv.Itoa(l.Rows), strconv.Itoa(l.Messages)})
	}
}

// figures spells the figures and the standings of an entry.
func figures(a *account.Account, e account.Entry) (figures, standings string) {
	var f, st []string
	for _, in := range e.Figures {
		f = append(f, a.Figures[in.Figure])
		st = append(st, in.Certainty.String())
	}
	return strings.Join(f, ";"), strings.Join(st, ";")
}

// end spells a day; an open end is an empty cell, which every program can sort.
func end(d edtf.Day) string {
	if d.Open() {
		return ""
	}
	return d.String()
}
