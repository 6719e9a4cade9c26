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
