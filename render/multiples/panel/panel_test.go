package panel

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// compose makes the panels of a series, each compared with the one before.
func compose(t *testing.T, s *graph.Series) (*figure.Set, []*Panel) {
	t.Helper()
	diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest}, change.Pairs(s, -1))
	if err != nil {
		t.Fatal(err)
	}
	style := scale.Style{Sheet: scale.Sheets[0]}
	set := figure.Compose(s, style)
	return Of(set, set.Style, diffs)
}

// TestStrongLinesAreWhatIsNew compares the lines of panels with what changes: a
// panel has as many strong lines as are new and busier, and its head says so.
func TestStrongLinesAreWhatIsNew(t *testing.T) {
	for seed := range uint64(8) {
		set, panels := compose(t, rendertest.Series(t, rendertest.Random(rand.New(rand.NewPCG(seed, 1)), 60, 6), ""))
		for _, p := range panels {
			strong, c := 0, p.Changes
			if c.Against == 0 {
				continue
			}
			for _, e := range p.Edges {
				if e.Width == widthOf(set, change.New) {
					strong++
				}
			}
			if strong != c.New+c.More || len(p.Edges) != c.New+c.More+c.Same+c.Fewer+c.Other {
				t.Errorf("%s: %d of %d lines are strong, of %+v", p.ID, strong, len(p.Edges), c)
			}
			if head := strings.Join(p.Counts, " "); !strings.Contains(head, fmt.Sprintf("%d new, %d busier, %d gone", c.New, c.More, c.Gone)) {
				t.Errorf("%s says %q", p.ID, head)
			}
			told := len(p.Changed(change.New, change.More)) + len(p.Changed(change.Same, change.Fewer, change.Unknown))
			if told != len(p.Lines()) || len(p.Changed(change.Gone)) != c.Gone {
				t.Errorf("%s tells %d of %d lines, and %d of %d that are gone", p.ID, told, len(p.Lines()), len(p.Changed(change.Gone)), c.Gone)
			}
		}
	}
}

// TestHeadsCountWhatPanelsTell takes actors out of panels, and compares what is left:
// strong lines are as many as are new and busier, and gone are lines of the panel before.
func TestHeadsCountWhatPanelsTell(t *testing.T) {
	fewer := 0
	for seed := range uint64(8) {
		_, panels := compose(t, rendertest.Series(t, rendertest.Random(rand.New(rand.NewPCG(seed, 3)), 60, 8), ""))
		for i, p := range panels[1:] {
			past := panels[i].Strongest(min(4, len(panels[i].Nodes)))
			p := p.Strongest(min(5, len(p.Nodes))).Since(past)
			strong := 0
			for _, e := range p.Edges {
				if e.Width == widthOf(&figure.Set{Style: p.Style}, change.New) {
					strong++
				}
			}
			if c := p.Changes; strong != c.New+c.More || len(p.Edges) != c.New+c.More+c.Same+c.Fewer+c.Other {
				t.Errorf("%s: %d of %d lines are strong, of %+v", p.ID, strong, len(p.Edges), c)
			}
			before := shownLines(past)
			for _, l := range p.Changes.Lines {
				if l.Kind == change.Gone && !before[l.ends] {
					t.Errorf("%s: %s is gone, which the panel before does not tell", p.ID, l.Words)
				}
			}
			if p.Changes.Gone < panels[i+1].Changes.Gone {
				fewer++
			}
			if whole := panels[i+1].Since(panels[i]).Changes; !cmp.Equal(whole, panels[i+1].Changes, cmp.AllowUnexported(LineChange{}, lineEnds{})) {
				t.Errorf("%s: of whole panels %+v, want %+v", p.ID, whole, panels[i+1].Changes)
			}
		}
	}
	if fewer == 0 {
		t.Error("no panel has fewer lines gone than its period")
	}
}

// TestNothingIsLost takes actors out of panels: whom words name in their place are
// told with all their messages; who is left out with his lines is counted.
func TestNothingIsLost(t *testing.T) {
	for seed := range uint64(8) {
		_, panels := compose(t, rendertest.Series(t, rendertest.Random(rand.New(rand.NewPCG(seed, 2)), 60, 8), ""))
		for _, p := range panels {
			told, all := p.Told()
			if told != all || len(p.Drawn()) != told {
				t.Errorf("%s tells %d of %d messages, and draws %d", p.ID, told, all, len(p.Drawn()))
			}
			for n := range len(p.Nodes) {
				few := p.Strongest(n)
				if told, _ := few.Told(); len(few.Nodes) > n || told > all || told != len(few.Drawn()) {
					t.Errorf("%s of %d has %d actors and tells %d of %d messages, of which it draws %d", p.ID, n, len(few.Nodes), told, all, len(few.Drawn()))
				}
				if _, left := few.Asides(); left > 0 {
					told, _ := few.Below(0, left).Told()
					if words := few.Below(0, left).Words(); told != all || len(words) != 1 || strings.Contains(words[0], "more") {
						t.Errorf("%s of %d tells %d of %d messages with all that has no room in words: %q", p.ID, n, told, all, words)
					}
				}
			}
			if len(p.Edges) > 0 {
				one := p.WithoutWeakest(slices.Repeat([]bool{true}, len(p.Edges)))
				told, _ := one.Told()
				left := fmt.Sprintf("%d of %d messages", told, all) // once
				if told == all {
					left = fmt.Sprintf("%d of %d lines", len(p.Edges)-1, len(p.Edges))
				}
				if head := strings.Join(one.Counts, " "); len(one.Edges) != len(p.Edges)-1 || !strings.Contains(head, left) || strings.Count(head, " of ") != 1 {
					t.Errorf("%s without a line has %d of %d, and says %q", p.ID, len(one.Edges), len(p.Edges), head)
				}
			}
			for _, apart := range components(p) {
				named := p.Without(apart)
				if told, _ := named.Told(); told != all || len(named.Nodes)+len(apart) != len(p.Nodes) || len(named.Words()) != 1 {
					t.Errorf("%s without %v tells %d of %d messages and %q", p.ID, apart, told, all, named.Words())
				}
			}
		}
	}
}

// components are the actors whom lines join, directly or through others.
func components(p *Panel) []map[int]bool {
	var all []map[int]bool
	for i := range p.Nodes {
		joined := map[int]bool{p.Nodes[i].Actor: true}
		for grown := true; grown; {
			grown = false
			for _, e := range p.Edges {
				a, b := p.Nodes[e.From].Actor, p.Nodes[e.To].Actor
				if joined[a] != joined[b] {
					joined[a], joined[b], grown = true, true, true
				}
			}
		}
		all = append(all, joined)
	}
	return all
}

// TestPanel composes small tables: what a panel names, draws and explains.
func TestPanel(t *testing.T) {
	for _, test := range []struct {
		name, rows, actors string
		apart              []string // ids of whom the last panel only names
		counts, words      string   // of the last panel, without these
		said               []string
		legend             []string
	}{
		{
			"two are named", "date,from,to\n1900-01-05,Ann,Bo\n1900-02-05,Ann,Bo\n1900-02-06,Cy,Di\n1900-02-07,Cy,Di\n", "",
			[]string{"Cy", "Di"},
			"3 messages · lines: 1 new, 0 busier, 0 gone", "Apart: Cy → Di", nil,
			[]string{"as many messages as before, or fewer"},
		},
		{
			"who speaks to nobody", "date,from,to\n1900-01-05,Ann,Bo\n1900-01-06,Cy,\n", "",
			[]string{"Cy"},
			"2 messages · 1 line", "Apart: Cy to nobody named",
			[]string{"Cy to nobody named (×1)"},
			nil,
		},
		{
			"carriers and both ways", "date,from,to,via,direction\n1900-01-05,Ann,Bo,Cy,\n1900-01-06,Ann,Di,,both\n", "",
			nil, "2 messages · 2 lines", "", nil,
			[]string{"passed on by others", "both ways"},
		},
		{
			"sides have tints", "date,from,to\n1900-01-05,ann,bo\n", "id,name,side\nann,Ann,North\nbo,Bo,South\n",
			nil, "1 message · 1 line", "", nil,
			[]string{"North", "South"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			set, panels := compose(t, rendertest.Series(t, test.rows, test.actors))
			last := panels[len(panels)-1]
			apart := make(map[int]bool)
			for _, n := range last.Nodes {
				if slices.Contains(test.apart, n.ID) {
					apart[n.Actor] = true
				}
			}
			shown := last.Without(apart)
			if got := strings.Join(shown.Counts, " · "); got != test.counts || strings.Join(shown.Words(), " ") != test.words {
				t.Errorf("the panel counts %q and names %q, want %q and %q", got, strings.Join(shown.Words(), " "), test.counts, test.words)
			}
			if diff := cmp.Diff(test.said, shown.Said()); diff != "" {
				t.Errorf("said to nobody named (-want +got):\n%s", diff)
			}
			var labels []string
			for _, g := range Legend(set, append(slices.Clip(panels[:len(panels)-1]), shown)) {
				for _, item := range g.Items {
					labels = append(labels, item.Label)
					if item.Edge != nil && item.Edge.Width <= 0 || item.Box != nil && item.Box.Look == (scale.BoxLook{}) {
						t.Errorf("%q has no sample", item.Label)
					}
				}
			}
			for _, want := range test.legend {
				if !slices.Contains(labels, want) {
					t.Errorf("the legend has %q, and not %q", labels, want)
				}
			}
		})
	}
}

// TestSaidWithoutALine gives what an actor says in several categories no look of one of
// them, and tells what is to nobody named from what is to others than a slide shows.
func TestSaidWithoutALine(t *testing.T) {
	const rows = "date,from,to,kind\n1900-01-05,Ann,Bo,letter\n1900-01-06,Ann,Bo,letter\n1900-01-07,Bo,Ann,note\n"
	for _, test := range []struct {
		name, rows, legend string
		plain, sides       bool
	}{
		{"of one category", "1900-01-08,Ann,,letter\n1900-01-09,Ann,,letter\n", "said, receiver not named", false, false},
		{"of several categories", "1900-01-08,Ann,,letter\n1900-01-09,Ann,,note\n", "said, receiver not named", true, false},
		{"to others", "1900-01-08,Ann,Cy,letter\n", "said to others than are shown", false, false},
		{"to others and to nobody named", "1900-01-08,Ann,Cy,letter\n1900-01-09,Ann,,letter\n", "said to others than are shown; receiver not named", false, false},
		{"of sides", "1900-01-08,Ann,,letter\n", "said within the side, or receiver not named", false, true},
	} {
		all := rendertest.Series(t, rows+test.rows, "")
		all.Dataset.Grouped = test.sides
		s, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Color: "kind", Brief: true, Top: 2})
		if err != nil {
			t.Fatal(err)
		}
		set, panels := compose(t, s)
		for _, n := range panels[0].Nodes {
			if n.Said != nil && (n.SaidLook.Label == "") != test.plain {
				t.Errorf("%s: what %s says has the look %+v", test.name, n.Name, n.SaidLook)
			}
		}
		legend := Legend(set, panels)
		if !slices.ContainsFunc(legend, func(g figure.LegendGroup) bool {
			return slices.ContainsFunc(g.Items, func(i figure.LegendItem) bool { return i.Label == test.legend })
		}) {
			t.Errorf("%s: the legend does not say %q", test.name, test.legend)
		}
	}
}

// TestBoxesHaveOneSize gives the box of an actor one size in all panels, with room
// for the token of what he says to nobody named.
func TestBoxesHaveOneSize(t *testing.T) {
	_, panels := compose(t, rendertest.Series(t, "date,from,to\n1900-01-05,Ann,Bo\n1900-02-05,Ann,\n1900-02-06,Ann,Bo\n", ""))
	widths := make(map[string]shape.Unit)
	for _, p := range panels {
		for _, n := range p.Nodes {
			if w, known := widths[n.ID]; known && w != n.W {
				t.Errorf("%s is %s wide in %s, and was %s", n.ID, n.W, p.ID, w)
			}
			widths[n.ID] = n.W
		}
	}
	if widths["Ann"] <= widths["Bo"] {
		t.Errorf("Ann's box is %s wide, that of Bo, who says nothing, %s", widths["Ann"], widths["Bo"])
	}
}

// TestLinesWithoutRoomAreToldByTheirEnds names an end once that several lines have, and
// keeps names with commas apart.
func TestLinesWithoutRoomAreToldByTheirEnds(t *testing.T) {
	_, panels := compose(t, rendertest.Series(t, "date,from,to\n1900-01-05,Ann,Bo\n", ""))
	line := func(from, to, count string) aside { return aside{from: from, to: to, count: count} }
	for _, test := range []struct {
		asides []aside
		want   string
	}{
		{[]aside{line("Ann", "Bo", "3")}, "Ann → Bo (3)"},
		{[]aside{line("Ann", "Bo", "3"), line("Ann", "Cy", "")}, "Ann → Bo (3), Cy"},
		{[]aside{line("Ann", "Bo", "3"), line("Di", "Cy", "2"), line("Ed", "Cy", ""), line("Ann", "Cy", "")}, "Di (2), Ed, Ann → Cy; Ann → Bo (3)"},
		{[]aside{line("Ansorge, Konrad", "Ann", "9"), line("Bo", "Ann", "")}, "Ansorge, Konrad (9) · Bo → Ann"},
		{[]aside{{from: "Ann", to: "Bo", both: true}, line("Ann", "Cy", "")}, "Ann ↔ Bo; Ann → Cy"},
		{[]aside{{from: "Ann", saying: saying{nobody: true}, count: "2"}, line("Ann", "Cy", "")}, "Ann → Cy; Ann to nobody named (2)"},
	} {
		if got := leftWords(panels[0], test.asides); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

// TestTokensCountDoubtApart counts what may be of another period as the networks do: "8, 1?"
// read as nine. Of one message a token has the marks alone.
func TestTokensCountDoubtApart(t *testing.T) {
	set := &figure.Set{Series: &graph.Series{Messages: []graph.Message{{Weight: 1}, {Weight: 1}, {Weight: 1}, {Weight: 7}}}, Style: scale.Style{Words: words.English}}
	doubtful := func(m graph.EdgeMessage) graph.EdgeMessage { m.Certainty = graph.Possible; return m }
	plain, many := graph.EdgeMessage{Message: 0, Certainty: graph.Certain}, graph.EdgeMessage{Message: 3, Certainty: graph.Certain}
	inferred := graph.EdgeMessage{Message: 1, Certainty: graph.Certain, Inferred: true}
	for want, on := range map[string][]graph.EdgeMessage{
		"":           {plain},
		"*":          {inferred},
		"?":          {doubtful(plain)},
		"?*":         {doubtful(inferred)},
		"2, 1*":      {plain, inferred},
		"7 + 1?":     {many, doubtful(plain)},
		"8?":         {doubtful(many), doubtful(plain)},
		"7 + 1?, 1*": {many, doubtful(inferred)},
		"1 + 1?, 2*": {inferred, doubtful(graph.EdgeMessage{Message: 2, Inferred: true})},
	} {
		if got := (&paneller{Set: set}).marked(on); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
