package sequence

import (
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// TestPeriodsGoOn behind another that lies within them, where that has messages.
func TestPeriodsGoOn(t *testing.T) {
	day := func(m, d int) edtf.Day { return edtf.Date(1950, m, d) }
	periods := []graph.Period{{ID: "year", Start: day(1, 1), End: day(12, 31)}, {ID: "spring", Start: day(3, 1), End: day(3, 31)}, {ID: "summer", Start: day(6, 1), End: day(6, 30)}}
	at := func(days ...edtf.Day) []Message {
		var out []Message
		for _, d := range days {
			out = append(out, Message{Message: &graph.Message{}, Day: d})
		}
		return out
	}
	type segment struct {
		Period, Part int
		From, To     edtf.Day
	}
	for _, tt := range []struct {
		messages []Message
		want     []segment
	}{
		{at(day(2, 5), day(6, 5), day(10, 5)), []segment{{0, 0, day(1, 1), day(3, 1)}, {2, 0, day(6, 1), day(7, 1)}, {0, 1, day(7, 1), day(12, 31) + 1}}},
		{at(day(2, 5), day(4, 5)), []segment{{0, 0, day(1, 1), day(6, 1)}}},
		{at(day(2, 5), day(4, 5), day(12, 31), day(12, 31)+1), []segment{{0, 0, day(1, 1), day(12, 31) + 1}, {-1, 0, day(12, 31) + 1, day(12, 31) + 2}}},
	} {
		var got []segment
		for _, s := range Segments(periods, tt.messages) {
			got = append(got, segment{s.Period, s.Part, s.From, s.To})
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("segments are %v, want %v", got, tt.want)
		}
	}
}
