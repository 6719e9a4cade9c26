package sequence

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
)

func messages(t *testing.T, table string) ([]Message, *graph.Series) {
	t.Helper()
	s := rendertest.Series(t, table, "")
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m, _, err := Of(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), whole)
	if err != nil {
		t.Fatal(err)
	}
	return m, s
}

// stand spells by number on which day each message stands.
func stand(all []Message) []string {
	var out []string
	for _, m := range all {
		y, month, day := m.Day.Civil()
		v, _ := edtf.NewDay(int(y), month, day)
		out = append(out, m.Number+" "+v.String())
	}
	return out
}

// TestDaysLetNumbersRise gives doubtful messages the first of their days that their
// numbers allow.
func TestDaysLetNumbersRise(t *testing.T) {
	for _, tt := range []struct {
		name, table string
		want        []string
	}{
		{"open starts stand on their last day", "date,from,to,number\n../1950-01-05,a,b,1\n1950-01-07,a,b,2\n", []string{"1 1950-01-05", "2 1950-01-07"}},
		{"a span waits for the number before", "date,from,to,number\n1950-01-05,a,b,1\n1950-01-02/1950-01-20,a,b,2\n1950-01-08,a,b,3\n", []string{"1 1950-01-05", "2 1950-01-05", "3 1950-01-08"}},
		{"an approximate day gives way", "date,from,to,number\n1950-01-05~,a,b,1\n1950-01-04,a,b,2\n", []string{"1 1950-01-04", "2 1950-01-04"}},
		{"numbers against time give way to it", "date,from,to,number\n1950-01-05,a,b,1\n1950-01-04,a,b,2\n", []string{"2 1950-01-04", "1 1950-01-05"}},
		{"clock times order a day", "id,date,from,to\nx,1950-01-05T12:00:00,a,b\ny,1950-01-05T09:00:00,a,b\n", []string{"1 1950-01-05", "2 1950-01-05"}},
		{"a number goes before the lack of a clock time", "id,date,from,to,number\nx,1950-01-05T12:00:00,a,b,1\ny,1950-01-05,a,b,2\n", []string{"1 1950-01-05", "2 1950-01-05"}},
		{"clock times go before numbers", "id,date,from,to,number\nx,1950-01-05T12:00:00,a,b,1\ny,1950-01-05T09:00:00,a,b,2\n", []string{"2 1950-01-05", "1 1950-01-05"}},
		{"words are no numbers", "date,from,to,number\n1950-01-05,a,b,B\n1950-01-04,a,b,A\n", []string{"A 1950-01-04", "B 1950-01-05"}},
	} {
		all, _ := messages(t, tt.table)
		if diff := cmp.Diff(tt.want, stand(all)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestClockTimesNumberMessages ranks those of one day by them.
func TestClockTimesNumberMessages(t *testing.T) {
	all, _ := messages(t, "id,date,from,to\nx,1950-01-05T12:00:00,a,b\ny,1950-01-05T09:00:00,a,b\n")
	if all[0].ID != "y" || all[0].Number != "1" {
		t.Errorf("%s comes first, as %s", all[0].ID, all[0].Number)
	}
}

// TestSegments cuts at periods, sets apart what lies outside of all, and parts a
// period at the end of a day.
func TestSegments(t *testing.T) {
	all, _ := messages(t, "date,from,to\n1950-01-05,a,b\n1950-01-05,b,a\n1950-01-06,a,b\n1950-02-01,a,b\n1955-03-01,a,b\n")
	day := func(y int64, m, d int) edtf.Day { return edtf.Date(y, m, d) }
	periods := []graph.Period{
		{ID: "p", Start: day(1950, 1, 1), End: day(1950, 1, 31)},
		{ID: "q", Start: day(1950, 2, 1), End: day(1950, 2, 28)},
	}
	type part struct{ Period, Messages int }
	var got []part
	segments := Segments(periods, all)
	for _, s := range segments {
		got = append(got, part{s.Period, len(s.Messages)})
	}
	if diff := cmp.Diff([]part{{0, 3}, {1, 1}, {-1, 1}}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	parts := segments[0].Parts(2)
	if len(parts) != 2 || len(parts[0].Messages) != 2 || parts[0].To != day(1950, 1, 6) || parts[1].From != day(1950, 1, 6) || parts[1].Part != 1 || parts[1].To != day(1950, 2, 1) {
		t.Errorf("parts are %+v", parts)
	}
	for _, part := range segments[0].Parts(3) {
		if len(part.Messages) != 1 {
			t.Errorf("a third of three messages is %d", len(part.Messages))
		}
	}
	if first, last := Days(periods, all); first != day(1950, 1, 5) || last != day(1950, 2, 1) {
		t.Errorf("the days in the periods are %v to %v", first, last)
	}
	if first, _ := Days(nil, all); first != day(1950, 1, 5) {
		t.Errorf("without periods the first day is %v", first)
	}
}
