package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/internal/rendertest"
)

func TestDescribe(t *testing.T) {
	set := Compose(rendertest.Rich(t), Style{Sheet: Sheets[0]})
	var got [][]string
	for _, f := range set.Figures {
		got = append(got, f.Describe())
	}
	if diff := cmp.Diff([][]string{
		{
			"Directed graph of messages, “The talks begin, 1–31 January 1950”: 5 messages between 4 actors.",
			"Of 5 lines the strongest: Ann to Bob (2), Ann to Bob (1), Bob to Ann (1).",
			"All dates are certain to lie in the period; 2 lines marked as relayed; silent here: Eve.",
		},
		{
			"Directed graph of messages, “p2, 1–28 February 1950”: 4 messages between 4 actors; 1 of them may belong to another period.",
			"Of 4 lines the strongest: Ann to Eve (1), Bob to Eve (1), Dan to Ann (1?).",
			"1 line dashed because no date is certain to lie in the period; silent here: Cid.",
		},
		{
			"Directed graph of messages, “March, 1–31 March 1950”: 5 messages between 2 actors.",
			"Of 1 line the strongest: Bob to Cid (5).",
			"All dates are certain to lie in the period; silent here: Ann.",
		},
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestDescribeSaysNothingTwice leaves the doubts out where the counts have them.
func TestDescribeSaysNothingTwice(t *testing.T) {
	f := &Figure{
		Title: "A\nB", Counts: []string{"2 messages"}, Count: graph.Tally{Certain: 1, Doubtful: 1},
		Nodes: []Node{{Name: "Ann"}, {Name: "Bob"}},
		Edges: []Edge{{To: 1, Both: true, Count: graph.Tally{Certain: 1, Doubtful: 1}}},
	}
	want := []string{"Directed graph of messages, “A B”: 2 messages.", "Of 1 line the strongest: Ann and Bob (1 + 1?)."}
	if diff := cmp.Diff(want, f.Describe()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	f.Edges = nil
	if diff := cmp.Diff(want[:1], f.Describe()); diff != "" {
		t.Errorf("without lines (-want +got):\n%s", diff)
	}
}

func TestCountsOf(t *testing.T) {
	graphOf := func(certain, doubtful, nodes, all, actors int, truncated bool) *graph.Graph {
		return &graph.Graph{
			Count: graph.Tally{Certain: certain, Doubtful: doubtful}, Nodes: make([]graph.Node, nodes),
			Unfiltered: graph.Unfiltered{Messages: all, Actors: actors}, Truncated: truncated,
		}
	}
	for _, tt := range []struct {
		name string
		g    *graph.Graph
		want []string
	}{
		{"nothing", graphOf(0, 0, 0, 0, 0, false), []string{"no message is dated in this period"}},
		{"nobody shown", graphOf(0, 0, 0, 1, 2, false), []string{"none of 1 message is between the actors shown"}},
		{"all", graphOf(1, 0, 2, 1, 2, false), []string{"1 message between 2 actors"}},
		{"a doubt", graphOf(4, 1, 2, 5, 2, false), []string{"5 messages between 2 actors", "1 of them may belong to another period"}},
		{"doubts", graphOf(4, 1200, 2, 1204, 2, false), []string{"1,204 messages between 2 actors", "1,200 of them may belong to another period"}},
		{"some", graphOf(299, 0, 9, 300, 2500, false), []string{"9 of 2,500 actors, 99 % of 300 messages"}},
		{"hardly any", graphOf(1, 0, 2, 100000, 9, false), []string{"2 of 9 actors, under 1 % of 100,000 messages"}},
		{"all, to fewer", graphOf(3, 0, 2, 3, 4, true), []string{"2 of 4 actors, 3 messages"}},
	} {
		if diff := cmp.Diff(tt.want, countsOf(tt.g)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
