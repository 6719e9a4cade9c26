package tell

import (
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
)

// TestQuestionsOfNeighboursAreOne says the same question of neighbouring periods once,
// and days only where there are several questions.
func TestQuestionsOfNeighboursAreOne(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1950-01-05,a,b\n1950-02-05,a,b\n1950-03-05,a,b\n", "")
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]})
	var segments []sequence.Segment
	for i, p := range s.Periods {
		s.Graphs[i].Question = []string{"on war", "on war", "on peace"}[i]
		segments = append(segments, sequence.Segment{Period: i, From: p.Start, To: p.End + 1})
	}
	segments = append(segments, sequence.Segment{Period: -1})
	for _, tt := range []struct {
		segments []sequence.Segment
		want     string
	}{
		{segments, "Jan–Feb 1950: on war; Mar 1950: on peace"},
		{segments[:2], "on war"},
		{segments[3:], ""},
	} {
		if got := Asked(set, Questions(set, tt.segments)); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

// TestDatesAreOfPeriodsAndBeyond names what lies outside of all periods by itself.
func TestDatesAreOfPeriodsAndBeyond(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1950-01-05,a,b\n", "")
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]})
	set.Series.Periods = []graph.Period{{Start: edtf.Date(1950, 1, 1), End: edtf.Date(1950, 12, 31)}}
	var messages []sequence.Message
	for _, day := range []edtf.Day{edtf.Date(1946, 4, 3), edtf.Date(1950, 2, 1), edtf.Date(1950, 5, 9), edtf.Date(1956, 9, 23)} {
		messages = append(messages, sequence.Message{Day: day})
	}
	for unit, want := range map[edtf.Unit]string{edtf.ByDay: "Apr 1946, Feb–May 1950, Sep 1956", edtf.ByYear: "1946, 1950, 1956"} {
		if got := Dates(set, messages, unit); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
