package count

import (
	"math/rand/v2"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/internal/graphtest"
)

// TestNoWayLosesAMessage counts random sets in which carriers send, receive and
// follow themselves, and reports report each other and themselves: whatever the
// options, every message is drawn or listed.
func TestNoWayLosesAMessage(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	periods := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-05-31"), graphtest.Period("B", "1950-06-01", "1950-10-31")}
	for range 3000 {
		lines := graphtest.Tangle(random)
		d := graphtest.Set(t, lines...)
		for i := range d.Messages {
			d.Messages[i].Kind = []string{"x", "y", "z", ""}[random.IntN(4)]
			d.Messages[i].Doubt = random.IntN(4) == 0
		}
		o := Options{
			Dates: []graph.DateRule{graph.Certain, graph.Likeliest, graph.Possible}[random.IntN(3)], Direct: random.IntN(3) == 0,
			Top: random.IntN(4), Min: random.IntN(3), Brief: random.IntN(3) == 0, Color: []string{"kind", "side", ""}[random.IntN(3)],
		}
		switch random.IntN(6) {
		case 0:
			o.Only = []graph.Filter{{Column: "actor", Values: []string{"a", "b", "d"}}}
		case 1:
			o.Ego = []string{"a"}
		case 2:
			o.Hold = Capacity{Actors: 3, Lines: 2}
		}
		fault := func(err error) {
			if err != nil {
				t.Fatalf("%+v: %v\n%s", o, err, strings.Join(lines, "\n"))
			}
		}
		s, err := Messages(d, periods, o)
		fault(err)
		_, err = Compare(s, o, [][2]int{{0, 1}})
		fault(err)
		_, err = Whole(s, o)
		fault(err)
		_, _, err = Boundaries(s, o, 7)
		fault(err)
		_, err = Messages(graphtest.Pack(d), periods, o)
		fault(err)
	}
}
