package measure

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os/exec"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/internal/graphtest"
)

func of(t *testing.T, lines ...string) (*graph.Series, Measures) {
	t.Helper()
	p := []graph.Period{graphtest.Period("A", "1950-01-01", "1950-01-31"), graphtest.Period("B", "1950-02-01", "1950-02-28")}
	s, err := count.Messages(graphtest.Set(t, lines...), p, count.Options{Dates: graph.Likeliest})
	if err != nil {
		t.Fatal(err)
	}
	return s, Of(s, 0)
}

// TestByHand holds measures to values that were counted on paper.
func TestByHand(t *testing.T) {
	for _, tt := range []struct {
		name                                 string
		lines                                []string
		density, reciprocity, centralization float64
		between, partners, share             map[string]float64 // by actor
	}{
		{
			"a star whose middle answers one",
			[]string{"m1 1950-01-03 a > m", "m2 1950-01-03 b > m", "m3 1950-01-03 c > m", "m4 1950-01-03 m > a"},
			4.0 / 12, 2.0 / 4, 1, // from b and c to a, of 6 pairs of others
			map[string]float64{"m": 2.0 / 6, "a": 0},
			map[string]float64{"m": 3, "a": 1},
			map[string]float64{"m": 1, "a": 0.5, "b": 0.25},
		}, {
			"two ways of one length share a pair",
			[]string{"m1 1950-01-03 a > b", "m2 1950-01-03 a > c", "m3 1950-01-03 b > d", "m4 1950-01-03 c > d"},
			4.0 / 12, 0, 0,
			map[string]float64{"b": 0.5 / 6, "c": 0.5 / 6, "d": 0},
			map[string]float64{"a": 2, "d": 2},
			map[string]float64{"a": 0.5},
		}, {
			"a carrier is on the way, a meeting goes both ways",
			[]string{"m1 1950-01-03 a > b via c", "m2 1950-01-03 a > b both w3"},
			4.0 / 6, 2.0 / 4, 0, // b and a, a and c, c and b: all are partners; from b to c only by a
			map[string]float64{"c": 0, "a": 1.0 / 2},
			map[string]float64{"a": 2, "c": 2},
			map[string]float64{"a": 1, "c": 0.25},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, m := of(t, tt.lines...)
			near(t, "density", m.Density[1], tt.density)
			near(t, "reciprocity", m.Reciprocity[1], tt.reciprocity)
			near(t, "centralization", m.Centralization[1], tt.centralization)
			for _, a := range m.Actors {
				id := s.Dataset.Actors[a.Actor].ID
				for _, of := range []struct {
					name string
					want map[string]float64
					got  Pair
				}{{"betweenness", tt.between, a.Betweenness}, {"partners", tt.partners, a.Partners}, {"share", tt.share, a.Share}} {
					if want, told := of.want[id]; told {
						near(t, of.name+" of "+id, of.got[1], want)
					}
					if of.got[0] != of.got[1] {
						t.Errorf("%s of %s: nothing is doubtful, and %v is not %v", of.name, id, of.got[0], of.got[1])
					}
				}
			}
		})
	}
}

func near(t *testing.T, what string, got Value, want float64) {
	t.Helper()
	if !got.Known || math.Abs(got.Number-want) > 1e-9 {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// TestDoubtful counts what is only possible in the second value alone.
func TestDoubtful(t *testing.T) {
	_, m := of(t, "m1 1950-01-03 a > b", "m2 1950-01-20/1950-02-03 b > a")
	if m.Reciprocity != (Pair{{0, true}, {1, true}}) || m.Density != (Pair{{0.5, true}, {1, true}}) {
		t.Errorf("reciprocity %v, density %v", m.Reciprocity, m.Density)
	}
	if m.Centralization[1].Known || m.Actors[0].Betweenness[1].Known {
		t.Error("two actors have no centre")
	}
	_, empty := of(t, "m1 1950-02-03 a > b")
	if empty.Density[1].Known || empty.Centralization[1].Known || empty.Reciprocity[1].Known || empty.Actors != nil {
		t.Errorf("%+v of nothing", empty)
	}
}

// script measures the arcs that it reads with networkx.
const script = `
import json, sys
import networkx as nx
out = []
for arcs in json.load(sys.stdin):
    g = nx.DiGraph()
    g.add_edges_from(arcs)
    n, u = len(g), nx.Graph(g)
    degrees = [d for _, d in u.degree()]
    out.append({
        "density": nx.density(g), "reciprocity": nx.overall_reciprocity(g),
        "centralization": sum(max(degrees) - d for d in degrees) / ((n - 1) * (n - 2)) if n > 2 else None,
        "betweenness": nx.betweenness_centrality(g, normalized=True) if n > 2 else {},
        "partners": dict(u.degree()),
    })
json.dump(out, sys.stdout)
`

// TestAgainstNetworkx measures random graphs with both.
func TestAgainstNetworkx(t *testing.T) {
	if err := exec.Command("python3", "-c", "import networkx").Run(); err != nil {
		t.Skip("python3 has no networkx")
	}
	r := rand.New(rand.NewPCG(1, 2))
	var all [][][2]string
	var series []*graph.Series
	var measures []Measures
	for range 40 {
		var lines []string
		var arcs [][2]string
		n := 2 + r.IntN(12)
		for i := range 1 + r.IntN(3*n) {
			from, to := r.IntN(n), r.IntN(n)
			if from == to {
				to = (to + 1) % n
			}
			lines = append(lines, fmt.Sprintf("m%d 1950-01-%02d p%d > p%d", i, 1+r.IntN(31), from, to))
			arcs = append(arcs, [2]string{fmt.Sprint("p", from), fmt.Sprint("p", to)})
		}
		s, m := of(t, lines...)
		all, series, measures = append(all, arcs), append(series, s), append(measures, m)
	}
	var want []struct {
		Density, Reciprocity  float64
		Centralization        *float64
		Betweenness, Partners map[string]float64
	}
	cmd := exec.Command("python3", "-c", script)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		defer in.Close()
		json.NewEncoder(in).Encode(all)
	}()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	for i, m := range measures {
		near(t, "density", m.Density[1], want[i].Density)
		near(t, "reciprocity", m.Reciprocity[1], want[i].Reciprocity)
		if c := want[i].Centralization; c != nil {
			near(t, "centralization", m.Centralization[1], *c)
		}
		for _, a := range m.Actors {
			id := series[i].Dataset.Actors[a.Actor].ID
			near(t, "partners of "+id, a.Partners[1], want[i].Partners[id])
			if b, told := want[i].Betweenness[id]; told {
				near(t, "betweenness of "+id, a.Betweenness[1], b)
			}
		}
	}
}
