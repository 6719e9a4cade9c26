package lanes

import (
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/sequence"
)

// TestUnitOf finds the unit of an axis by dates and periods.
func TestUnitOf(t *testing.T) {
	day := func(y int64, m, d int) edtf.Day { return edtf.Date(y, m, d) }
	sent := func(first, last edtf.Day) sequence.Message { return sequence.Message{First: first, Last: last} }
	known := sent(day(1855, 3, 12), day(1855, 3, 12))
	month, year := sent(day(1855, 6, 1), day(1855, 6, 30)), sent(day(1855, 1, 1), day(1855, 12, 31))
	quarter, whole := graph.Period{Start: day(1855, 1, 1), End: day(1855, 3, 31)}, graph.Period{Start: day(1855, 1, 1), End: day(1855, 12, 31)}
	for _, tt := range []struct {
		messages []sequence.Message
		periods  []graph.Period
		want     edtf.Unit
	}{
		{[]sequence.Message{known, year}, []graph.Period{whole}, edtf.ByDay},
		{[]sequence.Message{month, month, known, year}, []graph.Period{whole}, edtf.ByMonth},
		{[]sequence.Message{year, year, known}, []graph.Period{whole}, edtf.ByYear},
		{[]sequence.Message{year, year, known}, []graph.Period{whole, quarter}, edtf.ByMonth},
		{[]sequence.Message{year, year, known}, nil, edtf.ByYear},
	} {
		if got := unitOf(tt.messages, tt.periods); got != tt.want {
			t.Errorf("%v in %v: %v, want %v", tt.messages, tt.periods, got, tt.want)
		}
	}
}
