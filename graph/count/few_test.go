package count

import (
	"fmt"
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

// TestMin leaves out what is fewer than asked for from one actor to another in one
// category and one period, and lists it, whether messages are packed or not.
func TestMin(t *testing.T) {
	d := graphtest.Set(t, "m1 1950-05-03 a > b", "m2 1950-05-04 a > b;c", "m3 1950-05-05 b > a", "m4 1950-05-06 a > b via c", "m5 1951-05-07 a > b",
		"m6 1950-05-08 c > -", "m7 1950-05-08 d > -", "m8 1950-05-09 d > -", "m9 1950-05-10 d > b w3")
	periods := []graph.Period{year[0], graphtest.Period("1951", "1951-01-01", "1951-12-31")}
	for _, tt := range []struct {
		least      int
		lines      []string
		few, drawn int
	}{
		{1, []string{"a>b 2", "a>c 1", "a>c 1", "b>a 1", "c>b 1", "d>b 3", "a>b 1"}, 0, 9},
		{3, []string{"a>b 2", "a>b 1", "d>b 3"}, 5, 4},
	} {
		for _, set := range []*graph.Dataset{d, graphtest.Pack(d)} {
			s, err := Messages(set, periods, Options{Min: tt.least, Direct: false})
			if err != nil {
				t.Fatal(err)
			}
			var lines []string
			for _, g := range s.Graphs {
				for _, l := range g.Lines {
					lines = append(lines, fmt.Sprintf("%s>%s %d", d.Actors[l.From].ID, d.Actors[l.To].ID, l.Count.Total()))
				}
			}
			few := 0
			for _, l := range s.Account.Listed {
				if l.Reason == graph.Few {
					few = l.Rows
				}
			}
			if !slices.Equal(lines, tt.lines) || few != tt.few || s.Account.Drawn != tt.drawn {
				t.Errorf("at least %d, packed %t: lines %q, %d rows of few, %d drawn", tt.least, set.Packed != nil, lines, few, s.Account.Drawn)
			}
		}
	}
}

// TestMinIsSearchedAmongAll shows those who have enough messages with one another
// before others who have more messages, but few with each.
func TestMinIsSearchedAmongAll(t *testing.T) {
	lines := []string{"m1 1950-05-03 y > z", "m2 1950-05-04 y > z"}
	for i, to := range []string{"b", "c", "d", "e", "f"} {
		lines = append(lines, fmt.Sprintf("n%d 1950-05-05 a > %s", i, to))
	}
	d := graphtest.Set(t, lines...)
	s, err := Messages(d, year, Options{Min: 2, Top: 2})
	if err != nil {
		t.Fatal(err)
	}
	if g := s.Graphs[0]; len(g.Lines) != 1 || d.Actors[g.Lines[0].From].ID != "y" || g.Count.Total() != 2 {
		t.Errorf("lines %v", g.Lines)
	}
}
