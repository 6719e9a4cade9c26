package boundary

import (
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// TestMove moves the boundary of two periods, and none that a period is too short for.
func TestMove(t *testing.T) {
	day := func(d int) edtf.Day { return edtf.Date(1950, 5, d) }
	periods := []graph.Period{{ID: "a", Start: day(1), End: day(3)}, {ID: "b", Start: day(4), End: day(10)}}
	for _, test := range []struct {
		days edtf.Day
		end  edtf.Day // of the first; 0: it can't be moved
	}{{2, day(5)}, {-2, day(1)}, {-3, 0}, {6, day(9)}, {7, 0}} {
		moved := Move(periods, 0, test.days)
		if test.end == 0 {
			if moved != nil {
				t.Errorf("%d days: %v, want none", test.days, moved)
			}
			continue
		}
		if len(moved) != 2 || moved[0].End != test.end || moved[1].Start != test.end+1 {
			t.Errorf("%d days: %v, want an end at %v", test.days, moved, test.end)
		}
	}
	if periods[0].End != day(3) || periods[1].Start != day(4) {
		t.Errorf("the periods are moved themselves: %v", periods)
	}
}

// TestCompare lists the edges that appear, vanish or change by more than half.
func TestCompare(t *testing.T) {
	of := func(to, messages int) graph.Edge {
		return graph.Edge{From: 0, To: to, Count: graph.Tally{Certain: messages}}
	}
	old := &graph.Graph{Edges: []graph.Edge{of(1, 4), of(2, 4), of(3, 1)}}
	moved := &graph.Graph{Edges: []graph.Edge{of(1, 2), of(2, 1), of(4, 1)}}
	var got [][3]int
	for _, c := range Compare(old, moved) {
		got = append(got, [3]int{c.Edge.To, c.Before, c.After})
	}
	if want := [][3]int{{2, 4, 1}, {3, 1, 0}, {4, 0, 1}}; !slices.Equal(got, want) {
		t.Errorf("receiver, before and after are %v, want %v", got, want)
	}
}

// TestNear finds the messages that may be of some days, and those that have to do with
// others, whenever they were sent.
func TestNear(t *testing.T) {
	date := func(s string) edtf.Value {
		v, err := edtf.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	d := &graph.Dataset{Messages: []graph.Message{
		{ID: "before", Date: date("1950-04-30")},
		{ID: "on", Date: date("1950-05-01")},
		{ID: "perhaps", Date: date("1950-04/1950-06")},
		{ID: "after", Date: date("1950-05-04")},
		{ID: "undated"},
		{ID: "report", Date: date("1951"), Reports: []string{"told"}},
		{ID: "told", Date: date("1952")},
	}}
	var got []string
	for _, m := range StaysOf(d).Near(d, edtf.Date(1950, 5, 1), edtf.Date(1950, 5, 3)) {
		got = append(got, m.ID)
	}
	if want := []string{"on", "perhaps", "report", "told"}; !slices.Equal(got, want) {
		t.Errorf("near are %v, want %v", got, want)
	}
}
