package count

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

// TestEgo shows an actor with the partners of the period, what these tell each
// other too, and says of all else why it is left out.
func TestEgo(t *testing.T) {
	d := graphtest.Set(t, "m1 1950-05-03 a > b", "m2 1950-05-04 b > c", "m3 1950-05-05 c > a via d", "m4 1950-05-06 d > c", "m5 1951-05-07 b > c", "m6 1951-05-08 a > d")
	periods := []graph.Period{year[0], graphtest.Period("1951", "1951-01-01", "1951-12-31")}
	s, err := Messages(d, periods, Options{Ego: []string{"a"}})
	if err != nil {
		t.Fatal(err)
	}
	for p, want := range []string{"a b c", "a d"} {
		var shown []string
		for a, is := range s.Shown[p] {
			if is {
				shown = append(shown, d.Actors[a].ID)
			}
		}
		if got := strings.Join(shown, " "); got != want {
			t.Errorf("%s shows %s, want %s", periods[p].ID, got, want)
		}
	}
	var reasons []string
	for _, e := range s.Account.Entries {
		reasons = append(reasons, e.Reason)
	}
	if !slices.Equal(reasons, []string{"", "", "", graph.OutsideEgo, graph.OutsideEgo, ""}) {
		t.Errorf("reasons %q", reasons)
	}
	if s, err = Messages(d, periods, Options{Ego: []string{"a"}, Top: 1}); err != nil || !s.Shown[0][0] {
		t.Errorf("the strongest is not who was asked for: %v, %v", s.Shown, err)
	}
}
