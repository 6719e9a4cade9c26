package multiples

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/change"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/layout"
	"cablegraph/render/lint"
	"cablegraph/render/page"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// letters is a table of messages among some actors over months.
func letters(months, actors int) string {
	var b strings.Builder
	b.WriteString("date,from,to\n")
	for m := range months {
		for k := range 9 {
			from, to := (m*5+k*3)%actors, (m*2+k*7+1)%actors
			fmt.Fprintf(&b, "%d-%02d-%02d,Correspondent number %d of the edition,Correspondent number %d of the edition\n", 1900+m/12, 1+m%12, 1+k, from, to)
		}
	}
	return b.String()
}

// compose makes the sheets of a series in a style, and the places of its figures.
func compose(t *testing.T, s *graph.Series, style scale.Style) (*Sheets, []*figure.Layout) {
	t.Helper()
	diffs, err := change.Between(s, count.Options{Dates: graph.Likeliest}, change.Pairs(s, -1))
	if err != nil {
		t.Fatal(err)
	}
	set := figure.Compose(s, style)
	placed, err := layout.Arrange(context.Background(), set, page.Measure(set).Room, layout.Graphviz{})
	if err != nil {
		t.Fatal(err)
	}
	return Compose(set, diffs), placed
}

// TestEmptyPeriods gives a panel to each period that has a message, with the number
// of the period, counts the others, and compares panels with each other.
func TestEmptyPeriods(t *testing.T) {
	for _, test := range []struct {
		rows, total string
		numbers     []int
		compares    string
		last        string // lines of the last panel
	}{
		{"1900-01-05,Ann,Bo\n1900-03-05,Ann,Bo\n", "3 periods, 2 messages; 1 period without a message, not drawn", []int{1, 3}, "the panel before", "lines: 0 new, 0 busier, 0 gone"},
		{"1900-01-05,Ann,Bo\n1900-02-05,Ann,Bo\n1900-03-05,Bo,Ann\n", "3 periods, 3 messages", []int{1, 2, 3}, "the period before", "lines: 1 new, 0 busier, 1 gone"},
	} {
		sheets, at := compose(t, rendertest.Series(t, "date,from,to\n"+test.rows, ""), scale.Style{Sheet: scale.Sheets[0]})
		var numbers []int
		for _, p := range sheets.panels {
			numbers = append(numbers, p.Number)
		}
		if !slices.Equal(numbers, test.numbers) || sheets.total(sheets.place(at).panels) != test.total {
			t.Errorf("%q: panels %d, %q", test.rows, numbers, sheets.total(sheets.place(at).panels))
		}
		last := sheets.panels[len(sheets.panels)-1]
		if got := last.Counts[1]; got != test.last || !strings.Contains(sheets.compares(), test.compares) || !strings.Contains(sheets.Pages[0].Text(at).Caption(), test.compares) {
			t.Errorf("%q: the last panel has %q, %q", test.rows, got, sheets.compares())
		}
	}
}

// TestNoSheetWithoutMessages draws no page where no period has a message.
func TestNoSheetWithoutMessages(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1900-01-05,Ann,Bo\n", "")
	for _, g := range s.Graphs {
		*g = graph.Graph{Period: g.Period}
	}
	if sheets := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), nil); len(sheets.Pages) > 0 {
		t.Errorf("%d pages of no message", len(sheets.Pages))
	}
}

// TestNothingOverlaps draws sheets of one period, of few and of many, with long
// names, on paper, in a column and on a slide: nothing stands on anything else, and
// no type is smaller than 6.5 pt.
func TestNothingOverlaps(t *testing.T) {
	for _, sheet := range scale.Sheets {
		for _, months := range []int{1, 5, 7} {
			if months > 5 && sheet.Slide { // which takes long, and has no more to a slide
				continue
			}
			s := rendertest.Series(t, letters(months, 9), "")
			sheets, placed := compose(t, s, scale.Style{Sheet: sheet})
			for _, p := range sheets.Pages {
				d := p.Draw(placed)
				for _, c := range lint.Check(d, sheets.set.Style.Faces).Counts() {
					if c.N > 0 {
						t.Errorf("%s, %d periods, %s: %d %s", sheet.Name, months, p.ID(), c.N, c.What)
					}
				}
				for _, g := range d.Contents {
					for _, shapes := range g.Shapes {
						if words, ok := shapes.(*shape.Text); ok && words.Size < shape.Pt*13/2 {
							t.Errorf("%s: %q is set in %v", p.ID(), words.S, words.Size)
						}
					}
				}
			}
		}
	}
}

// TestSheetsAreAsHighAsTheirPanelsNeed draws few periods and few actors on less than a
// page, as wide as other figures, and many periods of few actors on one page.
func TestSheetsAreAsHighAsTheirPanelsNeed(t *testing.T) {
	of := func(months int, to string) string {
		var b strings.Builder
		b.WriteString("date,from,to\n")
		for m := range months {
			fmt.Fprintf(&b, "1900-%02d-05,Ann,%s\n", m+1, to)
		}
		return b.String()
	}
	page := scale.Style{Sheet: scale.Sheets[0]}
	for _, test := range []struct {
		name, rows string
		style      scale.Style
		pages      []float64 // highest in mm
		width      float64   // in mm
	}{
		{"one actor", of(1, ""), page, []float64{45}, 174},
		{"two actors", of(1, "Bo"), page, []float64{80}, 174},
		{"two actors in three months", of(3, "Bo"), page, []float64{60}, 174},
		{"two actors in twelve months", of(12, "Bo"), page, []float64{220}, 174},
		{"ten actors in two months", letters(2, 10), page, []float64{240}, 174},
		{"seven months of five with long names", letters(7, 5), page, []float64{297, 150}, 210},
		{"for a place in a paper", of(4, "Bo"), scale.Style{Sheet: scale.Sheets[0], NoTitle: true}, []float64{100}, 174},
		{"of given height", of(1, "Bo"), scale.Style{Sheet: scale.Sheet{Name: "own", W: shape.MM(120), H: shape.MM(110), Most: shape.MM(110), Page: shape.MM(110), Text: 8 * shape.Pt}}, []float64{110}, 120},
	} {
		sheets, placed := compose(t, rendertest.Series(t, test.rows, ""), test.style)
		if len(sheets.Pages) != len(test.pages) {
			t.Errorf("%s: %d pages, want %d", test.name, len(sheets.Pages), len(test.pages))
			continue
		}
		for i, p := range sheets.Pages {
			d := p.Draw(placed)
			if d.H > shape.MM(test.pages[i])+shape.Pt || d.W < shape.MM(test.width) || d.W > shape.MM(test.width)+2*shape.Pt {
				t.Errorf("%s, %s: %s × %s, want no more than %g × %g mm", test.name, p.ID(), d.W, d.H, test.width, test.pages[i])
			}
			if _, bottom := shape.Extent(d.Contents); bottom > d.H {
				t.Errorf("%s, %s: drawn down to %s of %s", test.name, p.ID(), bottom, d.H)
			}
			if f := lint.Check(d, sheets.set.Style.Faces); f.Tangled() || f.Overprinted > 0 {
				t.Errorf("%s, %s: something can't be read", test.name, p.ID())
			}
		}
	}
}

// TestWordsTellWhatPanelsLeave tells of a crowded sheet more than three lines of words
// hold, and draws as much as with these.
func TestWordsTellWhatPanelsLeave(t *testing.T) {
	var b strings.Builder
	b.WriteString("date,from,to\n")
	for m := range 4 {
		for k := range 110 {
			fmt.Fprintf(&b, "1900-%02d-%02d,Number %d,Number %d\n", m+1, 1+k%28, (m+k*k)%37, (2*m+k*7+k/9)%37)
		}
	}
	sheets, at := compose(t, rendertest.Series(t, b.String(), ""), scale.Style{Sheet: scale.Sheets[0]})
	out, lines, shown := sheets.settle(at), 0, 0
	for _, p := range out.panels {
		lines = max(lines, len(p.apart))
		told, _ := p.Told()
		shown += told
		few, _ := sheets.paper.words(p.Panel, apartLines)
		if less, _ := few.Told(); less > told || len(few.Edges) != len(p.Edges) {
			t.Errorf("%s tells %d messages, and with less room %d", p.ID, told, less)
		}
	}
	if lines <= apartLines || lines > mostApart {
		t.Errorf("%d lines of words", lines)
	}
	if got := sheets.total(out.panels); !strings.Contains(got, fmt.Sprintf(" %d of ", shown)) {
		t.Errorf("%d messages are told, and the sheet says %q", shown, got)
	}
}

// TestPagesRepeatTheLastPanel deals panels to pages.
func TestPagesRepeatTheLastPanel(t *testing.T) {
	for months, want := range map[int][][2]int{1: {{0, 1}}, 6: {{0, 6}}, 7: {{0, 6}, {5, 7}}, 11: {{0, 6}, {5, 11}}, 13: {{0, 6}, {5, 11}, {10, 13}}} {
		set := figure.Compose(rendertest.Series(t, letters(months, 5), ""), scale.Style{Sheet: scale.Sheets[0]})
		var got [][2]int
		for _, p := range Compose(set, nil).Pages {
			got = append(got, [2]int{p.from, p.to})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d periods (-want +got):\n%s", months, diff)
		}
	}
}

// TestPlacesAreTheSame finds every actor at one place in all panels.
func TestPlacesAreTheSame(t *testing.T) {
	s := rendertest.Series(t, letters(5, 7), "")
	sheets, placed := compose(t, s, scale.Style{Sheet: scale.Sheets[0]})
	at := make(map[int]shape.Point)
	for _, p := range sheets.place(placed).panels {
		for i, n := range p.Nodes {
			c := p.layout.Boxes[i].Center()
			if before, known := at[n.Actor]; known && before != c {
				t.Errorf("%s stands at %v in %s, before at %v", n.Name, c, p.ID, before)
			}
			at[n.Actor] = c
		}
	}
}

// TestWordsAgreeWithThePanels counts in words what is drawn, also where panels have
// no room for all, in no more words than somebody listens to.
func TestWordsAgreeWithThePanels(t *testing.T) {
	for _, tt := range []struct {
		series *graph.Series
		sheet  scale.Sheet
		want   string
	}{
		{rendertest.Rich(t), scale.Sheets[0], "1 January – 31 March 1950: 3 periods, 14 messages"},
		{rendertest.Series(t, letters(2, 30), ""), scale.Sheets[1], " of 17 messages"},
	} {
		sheets, placed := compose(t, tt.series, scale.Style{Sheet: tt.sheet})
		p := sheets.Pages[0].Text(placed)
		if n := len(strings.Fields(p.Alt())); n > maxAlt {
			t.Errorf("%d words: %s", n, p.Alt())
		}
		if !strings.Contains(p.Caption(), tt.want) || !strings.Contains(p.Alt(), tt.want) {
			t.Errorf("no %q in:\n%s\n%s", tt.want, p.Caption(), p.Alt())
		}
		most := 0
		for _, panel := range p.at.panels {
			most = max(most, panel.Changes.New)
		}
		if !strings.Contains(p.Alt(), fmt.Sprintf(", %d lines.", most)) {
			t.Errorf("%d lines at most are new in a panel, and %s", most, p.Alt())
		}
		said, arrows, counted := strings.Join(p.Describe(), "\n"), 0, 0
		for _, panel := range p.at.panels {
			arrows += len(panel.Lines()) + len(panel.Changed(change.Gone, change.More, change.Fewer)) // before → after
			told, all := panel.Told()
			counted += told
			if head := strings.Join(panel.Counts, " "); told < all && !strings.Contains(head, fmt.Sprintf("%d of %d messages", told, all)) {
				t.Errorf("of %s %d messages are shown, and its head says %q", panel.ID, told, head)
			}
		}
		if n := strings.Count(said, " → ") + strings.Count(said, " ↔ "); n != arrows {
			t.Errorf("%d arrows are in the words, want %d:\n%s", n, arrows, said)
		}
		weight := 0
		for _, d := range p.Drawn(placed) {
			weight += tt.series.Messages[d.Message].Weight
		}
		if weight != counted {
			t.Errorf("%d messages are drawn, the panels count %d", weight, counted)
		}
		if slices.Contains(p.Describe(), "") {
			t.Error("a sentence is empty")
		}
	}
}

// TestSlidesTellWhatIsSaidElsewhere does not say of what goes to others than a slide
// shows that it is to nobody named.
func TestSlidesTellWhatIsSaidElsewhere(t *testing.T) {
	rich := rendertest.Rich(t)
	s, err := count.Messages(rich.Dataset, rich.Periods, count.Options{Dates: graph.Likeliest, Brief: true, Top: 2})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[2]}), nil).panels {
		if said := p.Said(); p.Number == 1 && len(said) == 0 || strings.Contains(strings.Join(said, "; "), "to nobody named") {
			t.Errorf("%s says %q", p.ID, said)
		}
	}
}

// TestHeading names whole years as such, and else the days.
func TestHeading(t *testing.T) {
	for _, test := range []struct {
		first, last edtf.Day
		want        string
	}{
		{edtf.Date(1510, 1, 1), edtf.Date(1525, 12, 31), "1510–1525"},
		{edtf.Date(1510, 1, 1), edtf.Date(1510, 12, 31), "1510"},
		{edtf.Date(1510, 1, 1), edtf.Date(1525, 12, 30), "1 January 1510 – 30 December 1525"},
	} {
		s := &Sheets{set: &figure.Set{
			Style:  scale.Style{Words: words.English},
			Series: &graph.Series{Periods: []graph.Period{{Start: test.first}, {End: test.last}}},
		}}
		if got := s.heading(); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

// TestDropLeavesOutALine leaves out the weakest line that can't be read, and whom then
// nothing joins, and counts what is left.
func TestDropLeavesOutALine(t *testing.T) {
	s := rendertest.Series(t, "date,from,to\n1900-01-05,Ann,Bo\n1900-01-06,Ann,Bo\n1900-01-07,Bo,Ann\n1900-01-08,Cy,Ann\n", "")
	sheets := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), nil)
	p := &placedPanel{Panel: sheets.panels[0], layout: &figure.Layout{Bad: make([]bool, 3)}}
	if p.drop() {
		t.Error("a line that can be read is left out")
	}
	for i := range p.Edges {
		p.layout.Bad[i] = true
	}
	if !p.drop() || len(p.Edges) != 2 || len(p.Nodes) != 2 {
		t.Errorf("%d lines among %d actors are left", len(p.Edges), len(p.Nodes))
	}
	if got := strings.Join(p.Counts, " · "); got != "3 of 4 messages · 2 lines" {
		t.Errorf("the panel counts %q", got)
	}
	told, lines := sheets.paper.words(p.Panel, apartLines)
	if got := strings.Join(slices.Concat(told.Counts, lines), " · "); got != "4 messages · 3 lines · Not drawn: Cy → Ann" {
		t.Errorf("with words below the panel says %q", got)
	}
}
