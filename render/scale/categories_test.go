package scale

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/words"
)

// categorized is a series of some categories.
func categorized(c graph.Categories) *graph.Series {
	return &graph.Series{Dataset: &graph.Dataset{}, Categories: &c}
}

// TestLooksTellCategoriesApart gives each its own hue, head and token, and in
// grey its own head and token.
func TestLooksTellCategoriesApart(t *testing.T) {
	series := rendertest.Rich(t)
	for _, grey := range []bool{false, true} {
		c := NewCategories(series, Style{Sheet: Sheets[0], Grey: grey, Words: words.English})
		if !c.Told || len(c.Looks) != 7 {
			t.Fatalf("%d categories, told apart: %t", len(c.Looks), c.Told)
		}
		for i, a := range c.Looks {
			for _, b := range c.Looks[:i] {
				if a.Head == b.Head || a.Token == b.Token || !grey && a.Ink == b.Ink {
					t.Errorf("grey %t: %s and %s look alike", grey, a.Label, b.Label)
				}
			}
			if grey && a.Ink != Black {
				t.Errorf("in grey %s is %s", a.Label, a.Ink)
			}
		}
	}
}

// TestLooksOfCategories draws a set without categories in black with bare words. With
// some, filled and round is the first, then hollow, then square, then six-sided ones;
// what is not said and reports of several have bare words.
func TestLooksOfCategories(t *testing.T) {
	if c := NewCategories(categorized(graph.Categories{Labels: []string{""}, Unsaid: 0, Several: -1}), Style{Words: words.English}); c.Told || c.Looks[0] != PlainLook {
		t.Errorf("without categories: %+v", c)
	}
	c := NewCategories(categorized(graph.Categories{Labels: []string{"1", "2", "3", "4", "5", "6", "not said", "several"}, Unsaid: 6, Several: 7}), Style{Words: words.English})
	want := []LineLook{
		{"1", Inks[0], Triangle, TokenLook{Round, true}},
		{"2", Inks[1], Hollow, TokenLook{Round, false}},
		{"3", Inks[2], Barbed, TokenLook{Square, false}},
		{"4", Inks[3], Diamond, TokenLook{Square, true}},
		{"5", Inks[4], HollowDiamond, TokenLook{Hexagon, true}},
		{"6", Inks[5], Double, TokenLook{Hexagon, false}},
		{"not said", UnsaidInk, Open, TokenLook{}},
		{"several", Black, Block, TokenLook{}},
	}
	if diff := cmp.Diff(want, c.Looks); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if one := NewCategories(categorized(graph.Categories{Labels: []string{"yes"}, Unsaid: -1, Several: -1}), Style{Words: words.English}); !one.Told || one.Looks[0].Token != (TokenLook{Round, true}) {
		t.Errorf("a set in which all say the same does not tell it: %+v", one)
	}
}

// TestCategoriesSpeakTheLanguage takes the words of the tables where they have them, else
// the program's own.
func TestCategoriesSpeakTheLanguage(t *testing.T) {
	german, ok := words.In("de")
	if !ok {
		t.Fatal("there is no German")
	}
	for _, tt := range []struct {
		name    string
		column  string
		heading string // of the legend
		lang    words.Language
		want    string
	}{
		{"the user's", "stance", "Stand", words.English, "Stand: yes, PRC, not said, several"},
		{"translated", "stance", "Stand", german, "Haltung: ja, PRC, " + german.NotSaid() + ", " + german.Several()},
		{"of a column", "stance", "", words.English, "Stance: yes, PRC, not said, several"},
		{"of the program's column", "kind", "", german, german.KindHeading() + ": ja, PRC, " + german.NotSaid() + ", " + german.Several()},
		{"of sides", graph.SideColumn, "", german, german.SenderSide() + ": ja, China, " + german.NotSaid() + ", " + german.Several()},
	} {
		legend := graph.Legend{Column: tt.column, Heading: tt.heading}
		s := categorized(graph.Categories{Column: tt.column, Heading: legend.Title(), Labels: []string{"yes", "PRC", "not said", "several"}, Unsaid: 2, Several: 3})
		s.Dataset.Legends = []graph.Legend{legend}
		s.Dataset.Glossary = graph.Glossary{{Language: "de", Field: "label", Text: "Stand"}: "Haltung", {Language: "de", Field: "label", Text: "yes"}: "ja", {Language: "de", Field: "side", Text: "PRC"}: "China"}
		c := NewCategories(s, Style{Words: tt.lang})
		var labels []string
		for _, l := range c.Looks {
			labels = append(labels, l.Label)
		}
		if got := c.Heading + ": " + strings.Join(labels, ", "); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestBothQuestions says on what the messages of either period are, in all languages, and
// in the words of the tables.
func TestBothQuestions(t *testing.T) {
	s := rendertest.Rich(t)
	for _, w := range words.Languages {
		s.Dataset.Glossary = graph.Glossary{{Language: w.Tag(), Field: "question", Text: "?"}: "on the attack"}
		c := NewCategories(s, Style{Sheet: Sheets[0], Words: w})
		c.Heading = "Stand"
		about, questions := c.AboutBoth("?", "on the troops")
		for _, part := range []string{"Stand", w.Colon(w.Before(), "on the attack"), w.Colon(w.Here(), "on the troops")} {
			if !strings.Contains(about, part) {
				t.Errorf("%s: %s is without %s", w.Tag(), about, part)
			}
		}
		if !strings.Contains(about, questions) || questions == "" {
			t.Errorf("%s: %s has no %q", w.Tag(), about, questions)
		}
		for _, one := range [][2]string{{"?", "?"}, {"", "?"}, {"?", ""}} {
			if about, questions = c.AboutBoth(one[0], one[1]); about != w.Asking("Stand", "on the attack") || questions != "" {
				t.Errorf("%s: of one question: %s, %s", w.Tag(), about, questions)
			}
		}
		if got := c.About(""); got != "Stand" {
			t.Errorf("%s: without a question: %s", w.Tag(), got)
		}
	}
}

// TestOtherValues names the values that share a category, as long as a legend has room
// for them; else it says how many they are.
func TestOtherValues(t *testing.T) {
	for _, tt := range []struct {
		merged []string
		lang   words.Language
		want   string
	}{
		{[]string{"memo", "note"}, words.English, "other (memo, note)"},
		{[]string{"memorandum of conversation", "circular telegram"}, words.English, "other (2 values)"},
		{[]string{"a", "b", "c", "d", "e", "f"}, words.English, "other (a, b, c, d, e, f)"},
	} {
		s := categorized(graph.Categories{Labels: []string{"other"}, Merged: tt.merged, Unsaid: -1, Several: -1})
		if got := label(s, 0, tt.lang); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
