package lanes

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/key"
	"cablegraph/render/lanes/strip"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// composed makes the pages of a series in a style.
func composed(t testing.TB, s *graph.Series, style scale.Style) []Page {
	t.Helper()
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pages, err := Compose(figure.Compose(s, style), whole)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// builtIn makes those of the built-in set on paper, in a language.
func builtIn(t testing.TB, l words.Language) []Page {
	t.Helper()
	return composed(t, rendertest.BuiltIn(t, "../.."), scale.Style{Sheet: scale.Sheets[0], Words: l, Names: l.Tag()})
}

// TestBuiltInIsOnePage has all messages of the built-in set on a page of 257 mm in
// every language.
func TestBuiltInIsOnePage(t *testing.T) {
	for _, l := range words.Languages {
		pages := builtIn(t, l)
		if len(pages) != 1 || len(pages[0].Drawn()) != 94 {
			t.Errorf("%s: %d pages", l.Tag(), len(pages))
			continue
		}
		if d := pages[0].Draw("time"); d.H > shape.MM(257) || d.W != shape.MM(174) {
			t.Errorf("%s: the page is %v × %v pt", l.Tag(), d.W, d.H)
		}
	}
}

// TestLegendHasTheBarOfADay explains the bar over several messages of one day.
func TestLegendHasTheBarOfADay(t *testing.T) {
	if p := builtIn(t, words.English)[0]; !explains(&p, p.words().Together(p.Unit)) {
		t.Error("nothing says what the bar on the axis is")
	}
}

// TestLegendHasTwoStands explains the two hues of a report of two stands.
func TestLegendHasTwoStands(t *testing.T) {
	if p := builtIn(t, words.English)[0]; !explains(&p, "in favour and asks for it") {
		t.Error("nothing says what two hues are")
	}
}

// explains reports whether the marks of a page's legend have a label.
func explains(p *Page, label string) bool {
	return slices.ContainsFunc(p.legend.Rows[1].Items, func(i key.Item) bool { return i.Label == label })
}

// TestColumnLegendIsWhole cuts no word of a legend on a narrow sheet.
func TestColumnLegendIsWhole(t *testing.T) {
	for _, p := range composed(t, rendertest.BuiltIn(t, "../.."), scale.Style{Sheet: scale.Sheets[1]}) {
		for _, drawn := range p.legend.Draw(shape.Point{}).Shapes {
			if text, ok := drawn.(*shape.Text); ok && strings.HasSuffix(text.S, "…") {
				t.Errorf("page %d: %q is cut", p.number, text.S)
			}
		}
	}
}

// TestHeadlineHasAllDates names the months of what lies outside of all periods.
func TestHeadlineHasAllDates(t *testing.T) {
	if got, want := builtIn(t, words.English)[0].dates(), "Mar 1949 – Oct 1950, Sep 1956"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestLegendSaysWhereDoubtStands explains the day of a message in a span, and what it
// means that a stand is not said; it has the pauses for whose words no lane has room.
func TestLegendSaysWhereDoubtStands(t *testing.T) {
	for _, l := range words.Languages {
		p := builtIn(t, l)[0]
		var seen strip.Occurring
		for _, t := range p.strips {
			seen.See(t)
		}
		notes := strings.Join(p.legend.Rows[1].Notes, " ")
		for _, want := range []string{l.DotInSpan(seen.By), l.NoStand(), untoldWords(l, seen.Untold)} {
			if !strings.Contains(notes, want) {
				t.Errorf("%s: no %q in %q", l.Tag(), want, notes)
			}
		}
	}
}

// TestKindsAreNoStands says nothing of stands where lines have tones or kinds.
func TestKindsAreNoStands(t *testing.T) {
	all := rendertest.Series(t, "date,from,to,kind\n1900-01-05,Ann,Bo,letter\n1900-01-06,Bo,Ann,\n", "")
	s, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Color: "kind"})
	if err != nil {
		t.Fatal(err)
	}
	p := composed(t, s, scale.Style{Sheet: scale.Sheets[0]})[0]
	if len(p.legend.Rows[0].Items) != 2 {
		t.Errorf("the legend has %d categories, want a letter and what is not said", len(p.legend.Rows[0].Items))
	}
	if notes := strings.Join(p.legend.Rows[1].Notes, " "); strings.Contains(notes, words.English.NoStand()) {
		t.Errorf("the legend says %q", notes)
	}
}
