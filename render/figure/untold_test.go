package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// TestUntold says what a layout leaves out, and nothing of what it draws.
func TestUntold(t *testing.T) {
	f := &Figure{
		Style: scale.Style{Words: words.English}, Labels: scale.DateLabels,
		Nodes: []Node{{Name: "London"}, {Name: "Berlin"}},
		Edges: []Edge{
			{To: 1, Via: "Ann, Bob", Carriers: []string{"Ann", "Bob"}, Count: graph.Tally{Certain: 1}, Token: scale.Token{Forms: []string{"3 May", "×1"}}},
			{To: 1, Via: "Ann, Bob", Carriers: []string{"Ann", "Bob"}, Count: graph.Tally{Certain: 1}, Token: scale.Token{Forms: []string{"4 May", "×1"}}},
			{From: 1, Both: true, Via: "Cid", Carriers: []string{"Cid"}, Count: graph.Tally{Certain: 2}, Token: scale.Token{Forms: []string{"3, 4 May", "×2"}}},
		},
	}
	way := func(token int, rings ...int) Way {
		w := Way{Token: Spot{Form: token}}
		for _, form := range rings {
			w.Carriers = append(w.Carriers, Spot{Form: form})
		}
		return w
	}
	passed := func(items ...string) Note { return Note{Heading: "Passed on by", Items: items} }
	for _, test := range []struct {
		name  string
		lines []Way
		want  []Note
	}{
		{"all is drawn", []Way{way(0, 0, 0), way(0, 0, 0), way(0, 0)}, nil},
		{"a ring without name", []Way{way(0, 0, 1), way(0, 0, 0), way(0, 0)}, []Note{passed("London → Berlin: Ann, Bob")}},
		{"rings without names on lines of one way", []Way{way(0, 0, 1), way(0, 1, 0), way(0, 0)}, []Note{passed("London → Berlin: Ann, Bob")}},
		{"no rings", []Way{way(0, -1, -1), way(0, 0, 0), way(0, -1)}, []Note{passed("London → Berlin: Ann, Bob;", "Berlin ↔ London: Cid")}},
		{"counts", []Way{way(1, 0, 0), way(0, 0, 0), way(1, 0)}, []Note{{Heading: "×1", Items: []string{"1 message"}}}},
		{"a count", []Way{way(0, 0, 0), way(0, 0, 0), way(1, 0)}, []Note{{Heading: "×2", Items: []string{"2 messages"}}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			l := &Layout{Figure: f, Lines: test.lines}
			if diff := cmp.Diff(test.want, l.Untold()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	l := &Layout{Figure: f, Lines: []Way{way(0, 0, 1), way(0, 0, 1), way(1, 0)}}
	want := [][]string{{"Passed on by: London → Berlin: Ann, Bob", "×2: 2 messages"}, {"carriers not named: 2 lines", "×2: 2 messages"}, {"carriers not named: 2 lines"}}
	if diff := cmp.Diff(want, l.UntoldForms()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
