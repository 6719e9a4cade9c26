package wording

import (
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// TestTitles says of lines and boxes whose messages are behind them.
func TestTitles(t *testing.T) {
	s := rendertest.Rich(t)
	var said []string
	for p, g := range s.Graphs {
		w := NewSpeller(s, s.Periods[p], NewNames(s, "", words.English), words.English)
		for i := range g.Lines {
			said = append(said, w.Title(&g.Lines[i], scale.Categories{}))
		}
		for _, n := range g.Nodes {
			said = append(said, w.BoxTitle(g, n))
		}
	}
	for _, want := range []string{
		"Ann & <Co> → Bob: 2\n2, 3 Jan 1950, letter [Archive 1]\n4, 5 Jan 1950, letter",
		"Cid \"the\" elder ↔ Dan: 1\n6, 12 Jan 1950, talk",
		"Dan → Ann & <Co>: 1?\n7, 20 Jan – 20 Feb 1950 (likeliest here), memo",
		"Bob, envoy: sent 1, received 2, carried 1\n3, 4 Jan 1950, telegram",
		"Cid \"the\" elder: received 5",
	} {
		if !slices.Contains(said, want) {
			t.Errorf("nothing says %q: %q", want, said)
		}
	}
}

// TestTitleOfReports says what a line of reports is, and by whose hands it goes.
func TestTitleOfReports(t *testing.T) {
	s, l := line(t, []testMessage{{date: "1950-07-12", number: "52", inferred: true, via: []int{1}}, {date: "1950-07-13", certain: graph.Possible, via: []int{0}}})
	s.Messages[0].Summary, s.Messages[1].Kind = "Asks\nfor planes.", "note"
	l.Report, l.Second, l.Carriers = true, 1, [][]int{{0}, {1}}
	w := NewSpeller(s, graph.Period{Start: s.Messages[0].Date.Earliest(), End: s.Messages[1].Date.Latest()}, NewNames(s, "", words.English), words.English)
	got := w.Title(l, scale.Categories{Looks: []scale.LineLook{{Label: "against"}, {Label: "in favour"}}})
	want := " → , via Mun Il / Berg, Olga: 0 (against and in favour, as reported)\n52, 12 Jul 1950, via Berg, Olga, stand inferred: Asks for planes.\nm1, 13 Jul 1950 (possible here), via Mun Il, note"
	if got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestWays says who sent a message to whom, and what it reports.
func TestWays(t *testing.T) {
	s := rendertest.Rich(t)
	w := NewSpeller(s, s.Periods[0], NewNames(s, "ru", words.English), words.English)
	numbers := w.NumbersByID()
	for _, tt := range []struct {
		message graph.Message
		want    string
	}{
		{graph.Message{From: []int{0}, To: []int{2}, Via: []int{1}}, "Анна → Cid, via Bob"},
		{graph.Message{From: []int{2, 3}, To: []int{1}, Both: true}, "Cid, Dan ↔ Bob"},
		{graph.Message{From: []int{0}, Reports: []string{"m2", "x"}}, "Анна → receiver not named (on 3, x)"},
	} {
		if got := w.Way(&tt.message, numbers); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
