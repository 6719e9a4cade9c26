package route

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
)

var style = scale.Style{Sheet: scale.Sheets[0]}

// message draws who sends, carries and receives a message on eight rows.
func message(r *rand.Rand) *sequence.Message {
	some := func(most int) []int {
		var out []int
		for range r.IntN(most + 1) {
			if v := r.IntN(8); !slices.Contains(out, v) {
				out = append(out, v)
			}
		}
		return out
	}
	m := &graph.Message{From: append(some(2), r.IntN(8)), To: some(3), Both: r.IntN(6) == 0}
	if slices.Sort(m.From); r.IntN(2) == 0 {
		m.Via = some(3)
	}
	m.From = slices.Compact(m.From)
	return &sequence.Message{Message: m}
}

// row gives every actor one of his own.
func row(actor int) int { return actor }

func describe(m *sequence.Message) string {
	return fmt.Sprintf("from %v via %v to %v, both ways: %t", m.From, m.Via, m.To, m.Both)
}

// joined returns by row the rows that the legs of a route join it to.
func joined(r Route) [8][8]bool {
	var to [8][8]bool
	for v := range to {
		to[v][v] = true
	}
	for _, l := range r.Legs {
		for a := min(l.From, l.To); a < max(l.From, l.To); a++ {
			to[a][a+1], to[a+1][a] = true, true
		}
	}
	for k := range to {
		for i := range to {
			for j := range to {
				to[i][j] = to[i][j] || to[i][k] && to[k][j]
			}
		}
	}
	return to
}

// TestEveryoneIsOnTheWay has a token for every sender, a ring for every carrier and a head at
// every receiver that lie on other rows, all joined; lines begin and end at tokens.
func TestEveryoneIsOnTheWay(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 51))
	for range 4000 {
		m := message(random)
		r := Of(style, m, row)
		if !slices.Equal(r.Tokens, m.From) {
			t.Errorf("%s: tokens on %v", describe(m), r.Tokens)
		}
		at := m.From[0]
		var rings []int
		for _, v := range m.Via {
			if v != at || !slices.Contains(m.From, v) {
				rings = append(rings, v)
				at = v
			}
		}
		var drawn []int
		for _, g := range r.Rings {
			drawn = append(drawn, g.Row)
		}
		if !slices.Equal(drawn, rings) {
			t.Errorf("%s: rings on %v, want %v", describe(m), drawn, rings)
		}
		heads := make(map[int]int)
		for _, h := range r.Heads {
			heads[h.Row]++
		}
		if m.Both && len(r.Legs) > 0 { // the last is back at the sender
			heads[r.Heads[len(r.Heads)-1].Row]--
		}
		way := joined(r)
		for v := range 8 {
			if want := slices.Contains(m.To, v) && v != at; heads[v] > 1 || (heads[v] == 1) != want {
				t.Errorf("%s: %d heads on %d", describe(m), heads[v], v)
			}
			if heads[v] == 0 && !slices.Contains(drawn, v) {
				continue
			}
			for _, token := range m.From {
				if !way[token][v] {
					t.Errorf("%s: no line from %d to %d", describe(m), token, v)
				}
			}
		}
		for _, l := range r.Legs {
			for v := min(l.From, l.To) + 1; v < max(l.From, l.To); v++ {
				if slices.Contains(m.From, v) {
					t.Errorf("%s: leg %v runs through the token on %d", describe(m), l, v)
				}
			}
		}
	}
}

// TestNoStretchIsDrawnTwice sets what turns back beside what came before: dashes of two lines
// over each other would look like one that is whole.
func TestNoStretchIsDrawnTwice(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 51))
	for range 4000 {
		m := message(random)
		r := Of(style, m, row)
		seen := make(map[Leg]bool)
		for _, l := range r.Legs {
			for v := min(l.From, l.To); v < max(l.From, l.To); v++ {
				piece := Leg{v, v + 1, l.Aside}
				if seen[piece] {
					t.Errorf("%s: %v is drawn twice", describe(m), piece)
				}
				seen[piece] = true
			}
		}
	}
}

// TestSpanHoldsTheRoute and has something at either end.
func TestSpanHoldsTheRoute(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 51))
	for range 2000 {
		m := message(random)
		r := Of(style, m, row)
		all := slices.Clone(r.Tokens)
		for _, l := range r.Legs {
			all = append(all, l.From, l.To)
		}
		for _, g := range r.Rings {
			all = append(all, g.Row)
		}
		if upper, lower := r.Span(); upper != slices.Min(all) || lower != slices.Max(all) {
			t.Errorf("%s: from %d to %d, want %d to %d", describe(m), upper, lower, slices.Min(all), slices.Max(all))
		}
	}
}
