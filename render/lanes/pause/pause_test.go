package pause

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
)

// TestOf finds the pauses of Bob in a year of letters by Ann, one a month: before his
// first, between two, after his last; on no day that a doubtful date leaves open.
func TestOf(t *testing.T) {
	const ann = "id,date,from,to\na1,1900-01-01,ann,bob\na2,1900-12-31,ann,bob\n"
	day := func(month, day int) edtf.Day { return edtf.Date(1900, month, day) }
	for _, tt := range []struct {
		name, rows string
		want       []Pause
	}{
		{"none of his", "", []Pause{{day(1, 1), day(12, 31)}}},
		{"one", "b1,1900-04-01,bob,ann\n", []Pause{{day(1, 1), day(3, 31)}, {day(4, 2), day(12, 31)}}},
		{"too short before", "b1,1900-01-20,bob,ann\n", []Pause{{day(1, 21), day(12, 31)}}},
		{"within a month", "b1,1900-04,bob,ann\nb2,1900-09-01,bob,ann\n", []Pause{{day(1, 1), day(3, 31)}, {day(5, 1), day(8, 31)}, {day(9, 2), day(12, 31)}}},
		{"by a day", "b1,../1900-04-01,bob,ann\n", []Pause{{day(4, 2), day(12, 31)}}},
		{"from a day on", "b1,1900-04-01/..,bob,ann\n", []Pause{{day(1, 1), day(3, 31)}}},
		{"without a date", "b1,,bob,ann\nb2,1900-09-01,bob,ann\n", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := rendertest.Series(t, ann+tt.rows, "")
			whole, err := count.Whole(s, count.Options{Dates: graph.Likeliest})
			if err != nil {
				t.Fatal(err)
			}
			messages, _, err := sequence.Of(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), whole)
			if err != nil {
				t.Fatal(err)
			}
			bob := 1
			if s.Dataset.Actors[0].ID == "bob" {
				bob = 0
			}
			if diff := cmp.Diff(tt.want, Of(s, messages, bob)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestFree leaves out what is taken, and cuts a stretch where words stand.
func TestFree(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[0]}
	em := s.Em()
	free := Free(s, []Stretch{{-em, em}, {3 * em, 4 * em}, {3 * em, 3*em + 1}, {4*em + 1, 5 * em}}, 0, 30*em)
	if diff := cmp.Diff([]Stretch{{em, 3 * em}, {5 * em, 30 * em}}, free); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	lines, x, ok := Label(s, "51 days", free)
	if !ok || len(lines) != 3 || lines[0] != free[0] || lines[1].Left != 5*em || lines[1].Right >= x || lines[2].Left <= x || lines[2].Right != 30*em {
		t.Errorf("words at %v between %v", x, lines)
	}
	width := s.Faces.Measure("51 days", s.Label(), false)
	if lines, _, ok := Label(s, "51 days", []Stretch{{0, width + em*3/5}}); !ok || len(lines) != 0 {
		t.Errorf("words stand between %v", lines)
	}
	if _, _, ok := Label(s, "51 days", []Stretch{{0, width}}); ok {
		t.Error("words stand where there is no room")
	}
}
