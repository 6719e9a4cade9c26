package header

import (
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/written"
)

// timesOfOthers leaves alone a column "time" whose cells are no times of day, as of a
// period or of a journey, or which stands beside no date.
func timesOfOthers(m *matcher) {
	for i, word := range m.words {
		if slices.Contains(wordsOf("time"), word) && !slices.ContainsFunc(m.t.Sample, func(row []string) bool {
			return i < len(row) && clockOf(row[i]) != ""
		}) {
			m.words[i] = ""
		}
	}
}

// timed returns a date with the time of day that the row has in a column of its own,
// where it is one day and says none itself.
func timed(c Columns, at func(column int) string, d written.Date) written.Date {
	cell := c.Cell(at, "time")
	if cell == "" || d.IsZero() || d.Clock() != 0 {
		return d
	}
	clock := clockOf(cell)
	v, err := edtf.Parse(d.String() + "T" + clock)
	if clock == "" || err != nil {
		d.Remarks |= written.Untimed
		return d
	}
	d.Value = v
	return d
}

// clockOf reads a time of day as people write it: 9:05, 09.05 Uhr, 9h05, 9:05 pm; empty
// where it is none. It is read as beside a date.
func clockOf(cell string) string {
	if !strings.ContainsAny(cell, "0123456789") {
		return ""
	}
	d, err := written.Parse("2000-01-01 "+cell, "")
	if err != nil {
		return ""
	}
	_, clock, _ := strings.Cut(d.String(), "T")
	return clock
}
