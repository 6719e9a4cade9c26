package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

func TestCountsOf(t *testing.T) {
	type counts struct{ certain, doubtful, unnamed, boxes, passing, all, actors int }
	letters := []graph.Filter{{Column: "kind", Values: []string{"letter"}}}
	for _, tt := range []struct {
		name   string
		counts counts
		only   []graph.Filter
		want   []string
	}{
		{"nothing", counts{}, nil, []string{"no message is dated in this period"}},
		{"nothing to filter", counts{}, letters, []string{"no message is dated in this period"}},
		{"nobody shown", counts{passing: 1, all: 1, actors: 2}, nil, []string{"none of 1 message is between the actors shown"}},
		{"all", counts{certain: 1, boxes: 2, passing: 1, all: 1, actors: 2}, nil, []string{"1 message between 2 actors"}},
		{"a doubt", counts{certain: 4, doubtful: 1, boxes: 2, passing: 5, all: 5, actors: 2}, nil, []string{"5 messages between 2 actors", "1 message may belong to another period"}},
		{"doubts", counts{certain: 4, doubtful: 1200, boxes: 2, passing: 1204, all: 1204, actors: 2}, nil, []string{"1,204 messages between 2 actors", "1,200 messages may belong to another period"}},
		{"some", counts{certain: 299, boxes: 9, passing: 300, all: 300, actors: 2500}, nil, []string{"9 of 2,500 actors, 99 % of 300 messages"}},
		{"hardly any", counts{certain: 1, boxes: 2, passing: 100000, all: 100000, actors: 9}, nil, []string{"2 of 9 actors, under 1 % of 100,000 messages"}},
		{"all, to fewer", counts{certain: 3, boxes: 2, passing: 3, all: 3, actors: 4}, nil, []string{"2 of 4 actors, 3 messages"}},
		{"to nobody named", counts{certain: 25, unnamed: 2, boxes: 21, passing: 25, all: 25, actors: 21}, nil, []string{"21 actors, 25 messages, 2 of them to nobody named"}},
		{"all to nobody named", counts{certain: 2, unnamed: 2, boxes: 1, passing: 2, all: 2, actors: 1}, nil, []string{"1 actor, 2 messages to nobody named"}},
		{"some, and to nobody named", counts{certain: 33, unnamed: 2, boxes: 6, passing: 54, all: 54, actors: 34}, nil, []string{"6 of 34 actors, 61 % of 54 messages; 2 to nobody named"}},
		{"filtered", counts{certain: 3, boxes: 3, passing: 3, all: 14, actors: 3}, letters, []string{"3 messages between 3 actors", "only kind = letter: 3 of 14 messages"}},
		{"filtered and some", counts{certain: 2, boxes: 3, passing: 3, all: 14, actors: 5}, letters, []string{"3 of 5 actors, 67 % of 3 messages", "only kind = letter: 3 of 14 messages"}},
		{"filtered out", counts{all: 14}, letters, []string{"only kind = letter: none of 14 messages"}},
	} {
		g := &graph.Graph{
			Count: graph.Tally{Certain: tt.counts.certain, Doubtful: tt.counts.doubtful}, Unnamed: graph.Tally{Certain: tt.counts.unnamed},
			Unfiltered: graph.Unfiltered{Messages: tt.counts.passing, Actors: tt.counts.actors}, All: tt.counts.all,
		}
		for i := range tt.counts.boxes {
			g.Nodes = append(g.Nodes, graph.Node{Actor: i, Boxed: true})
		}
		g.Nodes = append(g.Nodes, graph.Node{Actor: tt.counts.boxes, Received: graph.Tally{Certain: 1}}) // not shown
		if diff := cmp.Diff(tt.want, countsOf(&graph.Series{Only: tt.only}, g, words.English)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestCarriersCount counts those who are named on a line.
func TestCarriersCount(t *testing.T) {
	g := &graph.Graph{
		Nodes: []graph.Node{{Actor: 0, Boxed: true}, {Actor: 1, Boxed: true}, {Actor: 2, Carried: graph.Tally{Certain: 1}}, {Actor: 3, Received: graph.Tally{Certain: 1}}},
		Lines: []graph.Line{{Carriers: [][]int{{2}, {2, 3}}}},
	}
	if got := shownActors(g); got != 4 {
		t.Errorf("%d actors, want 4", got)
	}
}

func TestFilterWords(t *testing.T) {
	for _, tt := range []struct {
		only  []graph.Filter
		least int
		want  string
	}{
		{nil, 0, ""},
		{nil, 1, ""},
		{nil, 5, "only lines of 5 messages and more"},
		{[]graph.Filter{{Column: "side", Values: []string{"PRC"}}}, 2, "only side = PRC and lines of 2 messages and more"},
		{[]graph.Filter{{Column: "kind", Values: []string{"letter", "note"}}, {Column: "side", Values: []string{"PRC"}}}, 0, "only kind = letter, note and side = PRC"},
		{[]graph.Filter{{Column: "box", Values: []string{"1, 2", "3"}}}, 0, "only box = 1, 2; 3"},
		{[]graph.Filter{{Column: "id", Values: []string{"a", "b", "c", "d", "e"}}}, 0, "only id = a, b, c … (5 values)"},
	} {
		if got := filterWords(&graph.Series{Only: tt.only, Min: tt.least}, words.English); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// TestMessagesOnSeveralLinesAreCounted says how many more the counts on the lines make than
// the figure has messages. Numbers say it themselves.
func TestMessagesOnSeveralLinesAreCounted(t *testing.T) {
	s := rendertest.Series(t, "date,from,to,weight\n1900-01-05,Ann,Bo; Cy,1\n1900-01-06,Ann; Bo,Cy,2\n1900-01-07,Ann,Bo,1\n", "")
	for labels, want := range map[scale.Labels][]string{
		"":                 {"4 messages between 3 actors", "3 messages on several lines", "labels: days of January 1900"},
		scale.CountLabels:  {"4 messages between 3 actors", "3 messages on several lines"},
		scale.NumberLabels: {"4 messages between 3 actors"},
	} {
		f := Compose(s, scale.Style{Sheet: scale.Sheets[0], Labels: labels}).Figures[0]
		if diff := cmp.Diff(want, f.Counts); diff != "" {
			t.Errorf("labels %q (-want +got):\n%s", labels, diff)
		}
	}
}
