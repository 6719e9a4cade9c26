package route

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
)

// TestRoutes draws messages between rows that have the numbers of their actors.
func TestRoutes(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[0]}
	aside := turned(s)
	for _, tt := range []struct {
		name  string
		m     graph.Message
		legs  []Leg
		heads []Head
		rings []Ring
	}{
		{"down", graph.Message{From: []int{0}, To: []int{2}}, []Leg{{0, 2, 0}}, []Head{{Row: 2}}, nil},
		{"to several", graph.Message{From: []int{1}, To: []int{0, 2, 3}}, []Leg{{1, 0, 0}, {1, 3, 0}}, []Head{{Row: 0, Below: true}, {Row: 2}, {Row: 3}}, nil},
		{"to nobody", graph.Message{From: []int{1}}, nil, nil, nil},
		{"within a lane", graph.Message{From: []int{1}, To: []int{1}}, nil, nil, nil},
		{"relayed", graph.Message{From: []int{0}, Via: []int{1}, To: []int{2}}, []Leg{{0, 1, 0}, {1, 2, 0}}, []Head{{Row: 2}}, []Ring{{1, 0}}},
		{"turning back", graph.Message{From: []int{0}, Via: []int{2}, To: []int{1}}, []Leg{{0, 2, 0}, {2, 1, aside}}, []Head{{Row: 1, Below: true, Aside: aside}}, []Ring{{2, aside / 2}}},
		{"turning back twice", graph.Message{From: []int{0}, Via: []int{3, 1}, To: []int{2}}, []Leg{{0, 3, 0}, {3, 1, aside}, {1, 2, 2 * aside}}, []Head{{Row: 2, Aside: 2 * aside}}, []Ring{{3, aside / 2}, {1, aside + aside/2}}},
		{"from several, turning back", graph.Message{From: []int{3, 4}, Via: []int{5}, To: []int{0}}, []Leg{{4, 5, 0}, {3, 4, 0}, {5, 4, aside}, {4, 3, aside}, {3, 0, aside}}, []Head{{Row: 0, Below: true, Aside: aside}}, []Ring{{5, aside / 2}}},
		{"both ways", graph.Message{From: []int{0}, To: []int{1}, Both: true}, []Leg{{0, 1, 0}}, []Head{{Row: 1}, {Row: 0, Below: true, atToken: true}}, nil},
		{"from several", graph.Message{From: []int{0, 1}, To: []int{3}}, []Leg{{1, 3, 0}, {0, 1, 0}}, []Head{{Row: 3}}, nil},
	} {
		r := Of(s, &sequence.Message{Message: &tt.m}, func(a int) int { return a })
		if diff := cmp.Diff([]any{tt.legs, tt.heads, tt.rings}, []any{r.Legs, r.Heads, r.Rings}, cmp.AllowUnexported(Leg{}, Head{}, Ring{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestLinesShow leaves so much of every line between neighbouring lanes that a
// reader sees whether it is dashed.
func TestLinesShow(t *testing.T) {
	s := scale.Style{Sheet: scale.Sheets[0]}
	for _, look := range []scale.LineLook{
		{Label: "bare", Head: scale.Open},
		{Label: "round", Head: scale.Triangle, Token: scale.TokenLook{Shape: scale.Round}},
		{Label: "square", Head: scale.Diamond, Token: scale.TokenLook{Shape: scale.Square}},
		{Label: "barbed", Head: scale.Barbed, Token: scale.TokenLook{Shape: scale.Square}},
	} {
		for _, both := range []bool{false, true} {
			m := &sequence.Message{Message: &graph.Message{From: []int{1}, To: []int{0}, Both: both}, Look: look}
			r := Of(s, m, func(a int) int { return a })
			way := (LowStep(s) + LowStep(s)) / 2 // the nearest that two lanes are
			if look.Token.Shape != scale.Bare {
				way = (Step(s) + LowStep(s)) / 2
			}
			h, least := r.Heads[0], 2*shape.Pt
			heads := h.style(s, &r).HeadLength(Width(s, m)) * 4 / 5
			if both {
				heads, least = 2*heads, 3*shape.Pt/2
			}
			if shown := way - clearance(s, m) + h.beyond(s, &r) - heads; !h.near(&r) || shown < least {
				t.Errorf("%s, both ways %v: %v of the line show", look.Label, both, shown)
			}
		}
	}
}
