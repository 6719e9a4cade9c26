package strip

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// TestOccurringIsWhatIsThere holds what a legend explains against the messages and what is
// drawn of them.
func TestOccurringIsWhatIsThere(t *testing.T) {
	seen := make(map[string]bool)
	check := func(seed uint64, s *Strip) {
		var got Occurring
		got.See(s)
		want := make(map[string]bool)
		for _, g := range s.Messages() {
			seg := s.segments[slices.IndexFunc(s.segments, func(seg sequence.Segment) bool { return slices.Contains(seg.Messages, g) })]
			want["report"] = want["report"] || g.Stand.Report
			want["both"] = want["both"] || g.Both
			want["doubted"] = want["doubted"] || g.Doubted
			want["by"] = want["by"] || g.Date.Earliest().Open() && !g.Date.Latest().Open()
			want["outside"] = want["outside"] || seg.Period < 0
			want["span"] = want["span"] || !g.Within(s.Unit)
			onOne := func(a int) bool { return s.Cast.Of[a] == s.Cast.Of[g.From[0]] }
			want["bare"] = want["bare"] || !slices.ContainsFunc(g.To, func(a int) bool { return !onOne(a) }) && !slices.ContainsFunc(g.Via, func(a int) bool { return !onOne(a) }) && len(g.From) == 1
		}
		for name, is := range map[string]bool{"report": got.Report, "both": got.Both, "doubted": got.Doubted, "by": got.By != "", "outside": got.Outside, "span": got.Spans || got.Lasted} {
			if is != want[name] {
				t.Errorf("seed %d: %s occurs: %t, want %t", seed, name, is, want[name])
			}
			seen[name] = seen[name] || is
		}
		if want["bare"] && !got.Bare {
			t.Errorf("seed %d: no token without an arrow occurs", seed)
		}
		if len(got.Segments) != len(s.segments) || len(got.Looks) < len(s.Messages()) {
			t.Errorf("seed %d: %d segments and %d looks occur", seed, len(got.Segments), len(got.Looks))
		}
	}
	random(t, 8, check)
	for _, s := range builtIn(t, words.English) {
		check(0, s)
	}
	for _, name := range []string{"report", "both", "doubted", "by", "span", "outside"} {
		if !seen[name] {
			t.Errorf("no set has %s", name)
		}
	}
}

// TestTellHasEveryMessage once, title by title, with its marks; notes on pauses stand behind
// the first title.
func TestTellHasEveryMessage(t *testing.T) {
	check := func(s *Strip) {
		groups := Tell(s)
		var got []*sequence.Message
		for i, g := range groups {
			if g.Head == "" || i > 0 && g.Notes != nil {
				t.Errorf("title %d is %q, with the notes %q", i, g.Head, g.Notes)
			}
			if seg := s.segments[i]; seg.Period >= 0 && !strings.Contains(g.Head, s.Set.Figures[seg.Period].Title) {
				t.Errorf("title %d is %q", i, g.Head)
			}
			for _, m := range g.Messages {
				got = append(got, m.Message)
				if want := s.token(m.Message, s.segments[i]); m.Number+m.Marks != want {
					t.Errorf("message %s has the marks %q, want %q", m.ID, m.Number+m.Marks, want)
				}
			}
		}
		if !slices.Equal(got, s.Messages()) {
			t.Errorf("%d messages are told, want all %d in their order", len(got), len(s.Messages()))
		}
		told := 0
		for _, n := range s.silences {
			if n.told != "" {
				told++
			}
		}
		if len(groups[0].Notes) != told {
			t.Errorf("%d pauses are told, want %d", len(groups[0].Notes), told)
		}
	}
	random(t, 8, func(_ uint64, s *Strip) { check(s) })
	for _, s := range builtIn(t, words.English) {
		check(s)
	}
}

// TestMarksOfTokens follow the number in one order.
func TestMarksOfTokens(t *testing.T) {
	s := builtIn(t, words.English)[0]
	at := slices.IndexFunc(s.segments, func(seg sequence.Segment) bool { return seg.Period >= 0 })
	inside, outside := s.segments[at], sequence.Segment{Period: -1}
	asked := s.Set.Series.Graphs[inside.Period].Question
	for _, tt := range []struct {
		want string
		m    sequence.Message
		in   sequence.Segment
	}{
		{"7", sequence.Message{Message: &graph.Message{Weight: 1}, Stand: count.Stand{Question: asked}}, inside},
		{"7*", sequence.Message{Message: &graph.Message{Weight: 1, Inferred: true}}, inside},
		{"7†", sequence.Message{Message: &graph.Message{Weight: 1}, Stand: count.Stand{Question: "another"}}, inside},
		{"7", sequence.Message{Message: &graph.Message{Weight: 1}, Stand: count.Stand{Question: "another"}}, outside},
		{"7?", sequence.Message{Message: &graph.Message{Weight: 1}, Doubted: true}, inside},
		{"7*†? ×1,200", sequence.Message{Message: &graph.Message{Weight: 1200, Inferred: true}, Stand: count.Stand{Question: "another"}, Doubted: true}, inside},
	} {
		tt.m.Number = "7"
		if got := s.token(&tt.m, tt.in); got != tt.want {
			t.Errorf("token %q, want %q", got, tt.want)
		}
	}
}

// TestCutNamesAreLost as wide as what was cut off; nothing is lost where none is cut, and those
// that stand in full are as wide as they need.
func TestCutNamesAreLost(t *testing.T) {
	lost := 0
	random(t, 8, func(seed uint64, s *Strip) {
		cut := false
		want := shape.Unit(0)
		for i := range s.columns {
			for _, n := range s.columns[i].names {
				whole := n
				whole.cut = 0
				whole.spell(s.Style)
				if cut = cut || n.words != whole.words; n.words == whole.words && n.width != whole.width || n.width > whole.width {
					t.Errorf("seed %d: %q is %v wide, in full %v", seed, n.words, n.width, whole.width)
				}
				want += whole.width - n.width
			}
		}
		if got := s.Lost(); got != want || (got > 0) != cut {
			t.Errorf("seed %d: %v is lost, want %v; names are cut: %t", seed, got, want, cut)
		}
		if cut {
			lost++
		}
		weight := 0
		for _, m := range s.Messages() {
			weight += m.Weight
		}
		if s.Weight() != weight {
			t.Errorf("seed %d: the strip stands for %d messages, want %d", seed, s.Weight(), weight)
		}
	})
	if lost == 0 {
		t.Error("no name is cut")
	}
}

// TestTitlesGoOn says so of the second part of a period.
func TestTitlesGoOn(t *testing.T) {
	table := "date,from,to\n" + strings.Repeat("1950-01-05,a,b\n", 90)
	all := strips(t, rendertest.Series(t, table, ""), words.English)
	if len(all) < 2 {
		t.Fatal("a period of 90 messages has room on one strip")
	}
	for i, s := range all {
		if got, want := s.titles[0].full, words.English.Continued("January 1950"); (got == want) != (i > 0) {
			t.Errorf("part %d is called %q", i, got)
		}
	}
}
