package lanes

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
		legs  []leg
		heads []head
		rings []ringAt
	}{
		{"down", graph.Message{From: []int{0}, To: []int{2}}, []leg{{0, 2, 0}}, []head{{row: 2}}, nil},
		{"to several", graph.Message{From: []int{1}, To: []int{0, 2, 3}}, []leg{{1, 0, 0}, {1, 3, 0}}, []head{{row: 0, below: true}, {row: 2}, {row: 3}}, nil},
		{"to nobody", graph.Message{From: []int{1}}, nil, nil, nil},
		{"within a lane", graph.Message{From: []int{1}, To: []int{1}}, nil, nil, nil},
		{"relayed", graph.Message{From: []int{0}, Via: []int{1}, To: []int{2}}, []leg{{0, 1, 0}, {1, 2, 0}}, []head{{row: 2}}, []ringAt{{1, 0}}},
		{"turning back", graph.Message{From: []int{0}, Via: []int{2}, To: []int{1}}, []leg{{0, 2, 0}, {2, 1, aside}}, []head{{row: 1, below: true, aside: aside}}, []ringAt{{2, aside / 2}}},
		{"both ways", graph.Message{From: []int{0}, To: []int{1}, Both: true}, []leg{{0, 1, 0}}, []head{{row: 1}, {row: 0, below: true, atToken: true}}, nil},
		{"from several", graph.Message{From: []int{0, 1}, To: []int{3}}, []leg{{1, 3, 0}, {0, 1, 0}}, []head{{row: 3}}, nil},
	} {
		r := routeOf(s, &sequence.Message{Message: &tt.m}, func(a int) int { return a })
		if diff := cmp.Diff([]any{tt.legs, tt.heads, tt.rings}, []any{r.legs, r.heads, r.rings}, cmp.AllowUnexported(leg{}, head{}, ringAt{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestLinesShow leaves so much of every line between neighbouring lanes that a
// reader sees whether it is dashed.
func TestLinesShow(t *testing.T) {
	f := composed(t, builtIn(t))
	s := f.style
	near := 0
	for _, p := range f.Pages {
		for _, strip := range p.strips {
			for i := range strip.columns {
				c := &strip.columns[i]
				if c.m == nil || len(c.route.rings) > 0 {
					continue
				}
				for _, h := range c.route.heads {
					if !h.near(&c.route) || h.atToken {
						continue
					}
					near++
					from := h.row - 1
					if h.below {
						from = h.row + 1
					}
					way := max(strip.rowY(s, from)-strip.rowY(s, h.row), strip.rowY(s, h.row)-strip.rowY(s, from))
					heads := h.style(s, &c.route).HeadLength(widthOf(s, c.m)) * 4 / 5
					if c.m.Both {
						heads *= 2
					}
					if shown := way - c.clearance(s) + h.beyond(s, &c.route) - heads; shown < 2*shape.Pt {
						t.Errorf("%v of the line of %s show", shown, c.token)
					}
				}
			}
		}
	}
	if near < 20 {
		t.Errorf("%d heads come from the next lane", near)
	}
}
