package contrast

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/internal/rendertest/rows"
	"cablegraph/render/page"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// rich composes the figures of a small set, and what changes from each to the next.
func rich(t *testing.T, sheet int) (*figure.Set, []*change.Diff, []*Figure) {
	t.Helper()
	s := rendertest.Rich(t)
	diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest, Color: "kind"}, change.Pairs(s, -1))
	if err != nil {
		t.Fatal(err)
	}
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[sheet]})
	return set, diffs, Compose(set, diffs)
}

// same is the plot of the figures of periods.
func same(_ *figure.Figure, plot shape.Rect) shape.Rect { return plot }

func TestWords(t *testing.T) {
	_, _, figures := rich(t, 0)
	f := figures[0]
	want := []string{
		"Directed graph of messages, “What changed: p2, 1–28 February 1950, against 1–31 January 1950”: 9 lines: 4 new (1 of them perhaps), 5 gone.",
		"New here: Eve.",
		"Gone: Cid.",
		"Ann → Eve (draft, new, 0 → 1).",
		"Bob → Eve (not said, new, 0 → 1).",
		"Dan → Ann (memo, new, 0 → 1?).",
		"Eve → Bob (report, new, 0 → 1).",
		"Ann → Bob (letter, gone, 2 → 0).",
		"Ann → Bob (note, gone, 1 → 0).",
		"Bob → Ann (other (talk, telegram), gone, 1 → 0).",
		"Bob → Cid (note, gone, 1 → 0).",
		"Cid ↔ Dan (other (talk, telegram), gone, 1 → 0).",
	}
	got := f.Describe()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got, want := f.Caption(), "What changed: p2, 1–28 February 1950, against 1–31 January 1950: 9 lines: 4 new (1 of them perhaps), 5 gone. Actors: 1 new, 1 gone."; got != want {
		t.Errorf("caption: %s, want %s", got, want)
	}
	if n := len(strings.Fields(f.Alt())); n > maxAlt {
		t.Errorf("%d words: %s", n, f.Alt())
	}
}

// TestEverythingIsToldOnce finds every line that is compared in the figure: drawn,
// in the form of its kind, or in words; and every actor where he is in the figures
// of the periods.
func TestEverythingIsToldOnce(t *testing.T) {
	for sheet := range scale.Sheets {
		set, diffs, figures := rich(t, sheet)
		placed := rows.Layouts(set, page.Measure(set).Room.Rect)
		for i, f := range figures {
			l := f.Place(placed, same)
			var notes strings.Builder
			for _, n := range l.Figure.Notes {
				notes.WriteString(n.Heading + ": " + strings.Join(n.Items, " ") + "\n")
			}
			missing := 0
			for k := range diffs[i].Lines {
				line := &diffs[i].Lines[k]
				at := slices.IndexFunc(l.Figure.Edges, func(e figure.Edge) bool {
					return strings.TrimSuffix(e.Key, "-both") == fmt.Sprintf("line-%d-%d-%d", line.From, line.To, line.Category) && e.Both == line.Both
				})
				if at < 0 {
					missing++
					if !f.Style.Rules().Fixed && !strings.Contains(notes.String(), f.way(line)) {
						t.Errorf("%s: %s is neither drawn nor told", f.ID, f.words(line))
					}
					continue
				}
				e := l.Figure.Edges[at]
				if e.Width != width(f.Style, line.Kind) || e.Hollow != hollow(line.Kind) || e.Token.Look != tokenOf(line.Kind) || !e.Neutral {
					t.Errorf("%s: %s looks like another kind: %+v", f.ID, f.words(line), e)
				}
				if doubt := strings.HasSuffix(e.Token.Forms[0], "?"); doubt == line.Sure {
					t.Errorf("%s: %s is sure: %v", f.ID, e.Token.Forms[0], line.Sure)
				}
			}
			if said := strings.Contains(l.Figure.Counts[0], " of "+f.Style.Words.Lines(len(f.ends))); f.Style.Rules().Fixed && said != (missing > 0) {
				t.Errorf("%s: %d lines are not drawn: %s", f.ID, missing, l.Figure.Counts[0])
			}
			want := make(map[int]shape.Point)
			for _, p := range placed {
				for k, n := range p.Figure.Nodes {
					want[n.Actor] = p.Boxes[k].Center()
				}
			}
			for k, n := range l.Figure.Nodes {
				if d := l.Boxes[k].Center().Sub(want[n.Actor]); d.Length() > shape.Pt/10 {
					t.Errorf("%s: %s has moved by %s", f.ID, n.Name, d.Length())
				}
			}
		}
	}
}

// TestLinesOfOneMessageGoTogether makes one group of both parts of a message's way,
// and draws lines of principals first.
func TestLinesOfOneMessageGoTogether(t *testing.T) {
	on := [2][]graph.EdgeMessage{1: {{Message: 7}}}
	line := func(from, to int, k change.Kind, m [2][]graph.EdgeMessage) *change.Line {
		return &change.Line{From: from, To: to, Change: change.Change{Kind: k, Messages: m}}
	}
	first, next, other, alone := line(0, 1, change.New, on), line(1, 2, change.New, on), line(1, 3, change.New, [2][]graph.EdgeMessage{}), line(3, 4, change.Gone, [2][]graph.EdgeMessage{})
	first.Onward = true
	actors := make([]graph.Actor, 5)
	actors[3].Principal, actors[4].Principal = true, true
	f := &Figure{Figure: &figure.Figure{}, set: &figure.Set{Series: &graph.Series{Dataset: &graph.Dataset{Actors: actors}}}}
	for a := range actors {
		f.Nodes = append(f.Nodes, figure.Node{Actor: a})
	}
	for _, l := range []*change.Line{first, next, other, alone} {
		f.Edges, f.ends = append(f.Edges, figure.Edge{From: l.From, To: l.To}), append(f.ends, end{l})
	}
	got := f.groups(func(figure.Node) bool { return true })
	want := [][]*change.Line{{alone}, {other}, {first, next}}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%v", got)
	}
	got = f.groups(func(n figure.Node) bool { return n.Actor != 2 })
	if want := want[:2]; !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("the way of a message is cut: %v", got)
	}
}

// TestDenseFiguresDrawSome draws all lines among twelve actors in a plot that has no
// room for most of them: some that can be read, in a bounded number of trials.
func TestDenseFiguresDrawSome(t *testing.T) {
	var letters strings.Builder
	letters.WriteString("date,from,to\n")
	for from := range 12 {
		for to := range 12 {
			if from != to {
				fmt.Fprintf(&letters, "1811-0%d-10,Actor %c,Actor %c\n", 1+(from+to)%2, 'A'+from, 'A'+to)
			}
		}
	}
	s := rendertest.Series(t, letters.String(), "")
	diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest}, change.Pairs(s, -1))
	if err != nil {
		t.Fatal(err)
	}
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]})
	f := Compose(set, diffs)[0]
	placed := rows.Layouts(set, page.Measure(set).Room.Rect)
	d := drafting{Figure: f, plot: placed[0].Plot, boxes: standsOf(f, placed, placed[0].Plot)}
	d.draw(nil, false)
	groups := f.groups(d.has)
	d.add(groups)
	most := len(groups) * len(groups) * len(groups) * len(groups)
	if n := len(d.layout.Lines); n < 5 || n == len(groups) || slices.Contains(d.layout.Bad, true) {
		t.Errorf("%d of %d lines are drawn", n, len(groups))
	}
	if d.spent > d.most()+2*most {
		t.Errorf("it took trials of %d, by the fourth power of lines", d.spent)
	}
}

// TestNewcomersAreGuilty blames the lines of who stands on a line, before those that
// meet it.
func TestNewcomersAreGuilty(t *testing.T) {
	line := func(from, to int) *change.Line { return &change.Line{From: from, To: to} }
	drawn, aside, brings, meets := line(0, 1), line(2, 3), line(2, 4), line(0, 3)
	f := &Figure{Figure: &figure.Figure{}}
	for _, l := range []*change.Line{drawn, aside, brings, meets} {
		f.Edges = append(f.Edges, figure.Edge{Key: fmt.Sprint(l.From, l.To), From: l.From, To: l.To})
		f.ends = append(f.ends, end{l})
	}
	at := []shape.Point{{X: 0, Y: 0}, {X: 20000, Y: 0}, {X: 0, Y: 9000}, {X: 20000, Y: 9000}, {X: 10000, Y: 0}}
	tried := &figure.Layout{Figure: &figure.Figure{Edges: f.Edges}}
	for a, p := range at {
		tried.Figure.Nodes = append(tried.Figure.Nodes, figure.Node{Actor: a})
		tried.Boxes = append(tried.Boxes, shape.RectAround(p, 2000, 1000))
	}
	for _, e := range f.Edges {
		tried.Lines = append(tried.Lines, figure.Way{Curve: shape.Bow(at[e.From], at[e.To], 0)})
	}
	d := drafting{Figure: f, tried: tried, of: []*change.Line{drawn, aside, brings, meets}, bad: []*change.Line{drawn}, boxes: make(map[int]shape.Rect)}
	for a, box := range tried.Boxes {
		d.boxes[a] = box
	}
	for _, tt := range []struct {
		name       string
		stood      []int
		more, want []*change.Line
	}{
		{"a newcomer stands on it", []int{0, 1, 2, 3}, []*change.Line{brings, meets}, []*change.Line{brings}},
		{"who stood before is innocent", []int{0, 1, 2, 3, 4}, []*change.Line{brings, meets, aside}, []*change.Line{meets}},
		{"nobody meets it", []int{0, 1, 2, 3, 4}, []*change.Line{aside}, []*change.Line{aside}},
	} {
		var nodes []figure.Node
		for _, a := range tt.stood {
			nodes = append(nodes, figure.Node{Actor: a})
		}
		d.layout, d.more = &figure.Layout{Figure: &figure.Figure{Nodes: nodes}}, tt.more
		if got := d.guilty(); !slices.Equal(got, tt.want) {
			t.Errorf("%s: guilty are %v, want %v", tt.name, got, tt.want)
		}
	}
}

// TestWhoSharesAPlaceHasNoBox leaves out the weaker of two who would stand on each
// other, and nobody else; and moves nobody.
func TestWhoSharesAPlaceHasNoBox(t *testing.T) {
	_, _, figures := rich(t, 0)
	f := figures[0]
	plot := shape.Rect{Max: shape.Point{X: 400 * shape.Pt, Y: 300 * shape.Pt}}
	l := &figure.Layout{Figure: &figure.Figure{}, Plot: plot}
	for i, n := range f.Nodes {
		x := shape.Unit(max(0, i-1)) * 70 * shape.Pt
		l.Figure.Nodes, l.Apart = append(l.Figure.Nodes, n), append(l.Apart, false)
		l.Boxes = append(l.Boxes, shape.Rect{Min: shape.Point{X: x, Y: 100 * shape.Pt}, Max: shape.Point{X: x + 40*shape.Pt, Y: 120 * shape.Pt}})
	}
	boxes := standsOf(f, []*figure.Layout{l}, plot)
	for i, n := range f.Nodes {
		box, has := boxes[n.Actor]
		for k, o := range f.Nodes[:i] {
			if other, is := boxes[o.Actor]; has && is && box.Overlaps(other) {
				t.Errorf("%s stands on %s", n.Name, f.Nodes[k].Name)
			}
		}
		if has && box != l.Boxes[i] {
			t.Errorf("%s has moved", n.Name)
		}
	}
	if len(boxes) != len(f.Nodes)-1 {
		t.Errorf("%d of %d have a box", len(boxes), len(f.Nodes))
	}
}

// TestLegendHasWhatOccurs explains no kind, actor or badge that a part of a figure
// does not draw, and counts the lines that a slide draws.
func TestLegendHasWhatOccurs(t *testing.T) {
	for sheet := range scale.Sheets {
		set, _, figures := rich(t, sheet)
		placed := rows.Layouts(set, page.Measure(set).Room.Rect)
		for _, f := range figures {
			l := f.Place(placed, same)
			for _, g := range l.Figure.Legend {
				for _, item := range g.Items {
					for _, k := range kinds {
						if !strings.HasPrefix(item.Label, f.Style.Words.Change(k)+":") {
							continue
						}
						if !slices.ContainsFunc(l.Figure.Edges, func(e figure.Edge) bool {
							return e.Width == width(f.Style, k) && e.Token.Look == tokenOf(k) && e.Hollow == hollow(k)
						}) {
							t.Errorf("%s: %s does not occur", f.ID, item.Label)
						}
					}
				}
			}
			if come, _ := f.comeAndGo(l.Figure.Nodes); come == 0 && slices.ContainsFunc(l.Figure.Legend, func(g figure.LegendGroup) bool {
				return slices.ContainsFunc(g.Items, func(i figure.LegendItem) bool { return i.Label == f.Style.Words.Comes() })
			}) {
				t.Errorf("%s: nobody comes", f.ID)
			}
			if n := len(l.Figure.Edges); f.Style.Rules().Fixed && n > 0 && n < len(f.Edges) && !strings.HasPrefix(l.Figure.Counts[0], f.Style.Words.LinesOf(n, len(f.Edges))) {
				t.Errorf("%s: %d of %d lines: %s", f.ID, n, len(f.Edges), l.Figure.Counts[0])
			}
		}
	}
}

// TestSlidesTellWhatTheyDraw describes the lines that a slide draws and no others, and
// says at its foot of how many they are, and how many messages. A slide with a legend
// that leaves hardly any room draws fewer.
func TestSlidesTellWhatTheyDraw(t *testing.T) {
	for name, cut := range map[string]shape.Unit{"wide": 0, "low": 200 * shape.Pt} {
		set, _, figures := rich(t, 2)
		set.Series.Brief = true
		placed := rows.Layouts(set, page.Measure(set).Room.Rect)
		plot := func(_ *figure.Figure, plot shape.Rect) shape.Rect {
			plot.Max.Y -= cut
			return plot
		}
		for _, f := range figures {
			l, told := f.Place(placed, plot), f.Told(placed, plot)
			lines := 0
			for _, sentence := range told.Describe()[1:] {
				if strings.Contains(sentence, " → ") && strings.Contains(sentence, "(") {
					lines++
				}
			}
			if drawn := len(l.Figure.Edges); lines != drawn || len(told.ends) != drawn {
				t.Errorf("%s, %s: %d lines are drawn, %d described", name, f.ID, drawn, lines)
			}
			if foot := l.Figure.Foot[0]; !strings.HasPrefix(foot, f.among(f.linesOf(told.sorted()), told.sorted())+"; ") || !strings.Contains(foot, "message") {
				t.Errorf("%s, %s: the foot says %q", name, f.ID, foot)
			}
			if len(l.Figure.Edges) == len(f.Edges) && cut > 0 {
				t.Errorf("%s: all has room on a low slide", f.ID)
			}
		}
	}
}

// TestFormsTellKindsApart has no two kinds of lines alike in print without hues: one is
// hollow, or by half broader.
func TestFormsTellKindsApart(t *testing.T) {
	for _, sheet := range scale.Sheets {
		s := scale.Style{Sheet: sheet}
		for i, k := range kinds {
			for _, o := range kinds[:i] {
				a, b := width(s, k), width(s, o)
				if hollow(k) == hollow(o) && 2*max(a, b) < 3*min(a, b) {
					t.Errorf("%s: %s lines are %v broad, %s ones %v", sheet.Name, k, a, o, b)
				}
			}
		}
	}
}

// TestMarksOfMessages says what is inferred and what answers another question behind
// its count, and how many that are where not all do.
func TestMarksOfMessages(t *testing.T) {
	f := &Figure{Figure: &figure.Figure{Style: scale.Style{Words: words.English}}, diff: &change.Diff{Messages: []graph.Message{{Weight: 1}, {Weight: 1}, {Weight: 1}}}}
	inferred, beside, plain := graph.EdgeMessage{Message: 0, Inferred: true}, graph.EdgeMessage{Message: 1, Beside: true}, graph.EdgeMessage{Message: 2}
	for want, on := range map[string][2][]graph.EdgeMessage{
		"0 → 1*":        {nil, {inferred}},
		"1† → 0":        {{beside}, nil},
		"2, 1* → 1":     {{inferred, plain}, {plain}},
		"1 → 2, 1*?":    {{plain}, {plain, inferred}},
		"1* = 1†":       {{inferred}, {beside}},
		"0 → 3, 1*, 1†": {nil, {inferred, beside, plain}},
	} {
		c := change.Change{Messages: on, Sure: !strings.HasSuffix(want, "?"), Kind: change.New}
		for side := range on {
			c.Counts[side].Certain = len(on[side])
		}
		if strings.Contains(want, "=") {
			c.Kind = change.Same
		}
		if got := formsOf(f, &c)[0]; got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// TestToWhom tells what is said to nobody named from what is said to others than are
// shown.
func TestToWhom(t *testing.T) {
	f := &Figure{
		Figure: &figure.Figure{Style: scale.Style{Words: words.English}},
		set:    &figure.Set{Series: &graph.Series{Dataset: &graph.Dataset{}}},
		diff:   &change.Diff{Messages: []graph.Message{{}, {To: []int{3}}}},
	}
	for want, on := range map[string][]graph.EdgeMessage{
		"receiver not named":                                {{Message: 0}},
		"said to others than are shown":                     {{Message: 1}},
		"said to others than are shown; receiver not named": {{Message: 1}, {Message: 0}},
	} {
		if got := receiverOf(f, &change.Said{Change: change.Change{Messages: [2][]graph.EdgeMessage{1: on}}}); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// TestNewcomersStandBeforeWhoIsGone weighs who is new here more than who is gone, where
// both have as many messages and one place; and counts of how many lines of a kind a
// slide draws some.
func TestNewcomersStandBeforeWhoIsGone(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1900-01-01,old,bob\n1900-01-02,old,bob\n1900-02-01,new,bob\n1900-02-02,new,bob\n1900-02-03,cid,bob\n", "")
	diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest}, change.Pairs(s, -1))
	if err != nil {
		t.Fatal(err)
	}
	f := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[2]}), diffs)[0]
	weight := make(map[string]int)
	for a, n := range weightsOf(f) {
		weight[s.Dataset.Actors[a].ID] = n
	}
	if weight["new"] <= weight["old"] || weight["old"] != 2 {
		t.Errorf("weights %v", weight)
	}
	if got, want := f.missing(f.sorted()[1:]), "not drawn: new → bob (0 → 2)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := f.missing(f.sorted()[:1]); got != "" {
		t.Errorf("%q is weaker than what is drawn", got)
	}
	f.set.Series.Brief = true
	if got, want := f.counts(f.sorted()[:1])[0], "1 of 3 lines: 1 of 2 new, 0 of 1 gone"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	s.Graphs[0].Unfiltered.Messages++
	if got, want := f.counts(f.sorted())[0], "3 lines among actors shown: 2 new, 1 gone"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestRanks orders groups of lines: by principals, then by how much changed, then by what
// is new.
func TestRanks(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1900-01-01,ann,bob\n1900-02-01,cid,bob\n1900-02-02,ann,cid\n", "id,principal\nann,yes\n")
	diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest}, change.Pairs(s, -1))
	if err != nil {
		t.Fatal(err)
	}
	f := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), diffs)[0]
	line := func(principals, before, after int, kind change.Kind) []*change.Line {
		l := &change.Line{From: 1, To: 2, Change: change.Change{Kind: kind, Counts: [2]graph.Tally{{Certain: before}, {Certain: after}}}}
		if principals > 0 {
			l.From = 0
		}
		return []*change.Line{l}
	}
	order := [][]*change.Line{
		line(1, 68, 92, change.More), line(1, 5, 0, change.Gone), line(1, 0, 1, change.New), line(1, 1, 0, change.Gone), line(1, 4, 4, change.Same),
		line(0, 0, 9, change.New), line(0, 0, 2, change.New), line(0, 3, 0, change.Gone),
	}
	for i := range order[1:] {
		if f.rank(order[i]).compare(f.rank(order[i+1])) >= 0 {
			t.Errorf("line %d does not come before the next: %+v, %+v", i, f.rank(order[i]), f.rank(order[i+1]))
		}
	}
	// A rank of two and a rank of two are tried at once, but not with those of no principals.
	twice := slices.Concat(order[:1], order[:1], order[1:2], order[1:2])
	for _, tt := range []struct {
		groups [][]*change.Line
		want   int
	}{
		{nil, 0},
		{twice, 4},
		{slices.Concat(twice, order[5:]), 4},
		{order[5:], 3},
		{slices.Concat(order[:1], slices.Repeat(order[1:2], 16)), 1},
		{slices.Repeat(order[:1], 17), 0},
	} {
		if got := f.easy(tt.groups); got != tt.want {
			t.Errorf("%d of %d groups are tried at once, want %d", got, len(tt.groups), tt.want)
		}
	}
}
