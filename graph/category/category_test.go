package category

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
)

// series has drawn messages of these kinds, each sent by the only actor; "a>b" is a
// report of message b without a kind of its own.
func series(legend []graph.LegendEntry, kinds ...string) *graph.Series {
	d := &graph.Dataset{Actors: []graph.Actor{{ID: "ann", Side: "east"}}}
	if legend != nil {
		d.Legends = []graph.Legend{{Column: "kind", Entries: legend}}
	}
	s := &graph.Series{Dataset: d}
	for i, kind := range kinds {
		m := graph.Message{ID: fmt.Sprint(i), From: []int{0}, Kind: kind, Weight: 1}
		if _, of, ok := strings.Cut(kind, ">"); ok {
			m.Kind, m.Reports = "", strings.Split(of, "+")
		}
		d.Messages = append(d.Messages, m)
		s.Account.Entries = append(s.Account.Entries, graph.Entry{Figures: []graph.Appearance{{}}})
	}
	s.Messages = d.Messages
	return s
}

func TestSorter(t *testing.T) {
	legend := []graph.LegendEntry{{Value: "no", Label: "against", Question: "war"}, {Value: "nay", Label: "against"}, {Value: "yes", Label: "in favour", Question: "peace"}}
	for _, tt := range []struct {
		legend []graph.LegendEntry
		kinds  []string
		labels string
		stands string // first, second, and r for a report, of each message
	}{
		{nil, []string{"b", "a", ""}, "a b not said", "1,-1 0,-1 2,-1"},
		{legend, []string{"yes", "nay", "no", "x"}, "against in favour x", "1,-1 0,-1 0,-1 2,-1"},
		{nil, []string{"a", "b", ">0", ">0+1", ">0+1+5", "c"}, "a b c several", "0,-1 1,-1 0,-1r 0,1r 3,-1r 2,-1"},
		{nil, []string{">1", ">0"}, "not said", "0,-1r 0,-1r"},
		{nil, []string{"a", "a", "b", "b", "c", "c", "d", "d", "e", "e", "f", "g"}, "a b c d e other (2 values)", "0,-1 0,-1 1,-1 1,-1 2,-1 2,-1 3,-1 3,-1 4,-1 4,-1 5,-1 5,-1"},
	} {
		s := series(tt.legend, tt.kinds...)
		c, err := NewSorter(s, "kind")
		if err != nil {
			t.Fatal(err)
		}
		var stands []string
		for i := range s.Messages {
			st := c.Stand(&s.Messages[i], 0)
			text := fmt.Sprintf("%d,%d", st.First, st.Second)
			if st.Reported {
				text += "r"
			}
			stands = append(stands, text)
		}
		if got := strings.Join(c.Labels, " "); got != tt.labels || strings.Join(stands, " ") != tt.stands {
			t.Errorf("%q: %s and %q, want %s and %s", tt.kinds, got, stands, tt.labels, tt.stands)
		}
	}
}

// TestWith adds categories of messages that are not drawn behind those that are.
func TestWith(t *testing.T) {
	s := series(nil, "b", "a", "", "c", ">0+1+3")
	for i := range s.Account.Entries[1:] {
		s.Account.Entries[1+i].Figures = nil
	}
	c, err := NewSorter(s, "kind")
	if err != nil {
		t.Fatal(err)
	}
	all := c.With(s.Dataset)
	if !slices.Equal(all.Labels, []string{"b", "a", "not said", "c", "several"}) || all.Unsaid != 2 || all.Several != 4 || len(c.Labels) != 1 {
		t.Errorf("%q, %d not said, %d several, beside %q", all.Labels, all.Unsaid, all.Several, c.Labels)
	}
	for i := range s.Messages {
		if got := all.Stand(&s.Messages[i], 0).First; got != i {
			t.Errorf("message %d is of category %d", i, got)
		}
	}
	c.AddSeveral()
	if c.AddSeveral(); len(c.Labels) != 2 || c.Several != 1 {
		t.Errorf("%q", c.Labels)
	}
	if got := Unlabelled(s.Dataset, "kind").Values(&s.Messages[0], 0); !slices.Equal(got, []string{"b"}) {
		t.Errorf("%q", got)
	}
	if _, err := NewSorter(s, "nothing"); err == nil {
		t.Error("no column is a column")
	}
}

// TestQuestions asks of every graph what most of its messages answer.
func TestQuestions(t *testing.T) {
	legend := []graph.LegendEntry{{Value: "no", Label: "against", Question: "war"}, {Value: "yes", Label: "in favour", Question: "peace"}}
	s := series(legend, "no", "yes", "yes")
	c, err := NewSorter(s, "kind")
	if err != nil {
		t.Fatal(err)
	}
	g := &graph.Graph{}
	AskQuestions(s, c, []*graph.Graph{g})
	if g.Question != "peace" || !c.Beside(g, &s.Messages[0]) || c.Beside(g, &s.Messages[1]) || c.Question(&graph.Message{}) != "" {
		t.Errorf("the question is %q", g.Question)
	}
	side, err := NewSorter(s, graph.SideColumn)
	if err != nil {
		t.Fatal(err)
	}
	if got := side.Labels[side.Stand(&s.Messages[0], 0).First]; got != "east" || side.Question(&s.Messages[0]) != "" {
		t.Errorf("the side is %q", got)
	}
}
