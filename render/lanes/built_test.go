package lanes

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/graph/load"
	"cablegraph/graph/table"
	"cablegraph/render/figure"
	"cablegraph/render/scale"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// builtIn reads and counts the built-in set, in the periods that its table has.
func builtIn(t testing.TB) *graph.Series {
	t.Helper()
	dir := filepath.Join("..", "..", "cmd", "cablegraph", "korea-1950")
	side := func(name string) *table.Source {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { f.Close() })
		return &table.Source{Name: name, Data: f}
	}
	open := func() (io.ReadCloser, error) { return os.Open(filepath.Join(dir, "messages.csv")) }
	d, err := load.Load(load.Sources{
		Messages: []load.File{{Name: "messages.csv", Open: open}}, Actors: side("actors.csv"), Periods: side("periods.csv"), Legend: side("legend.csv"),
	}, load.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := count.Messages(d, d.Periods, count.Options{Dates: graph.Likeliest})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// composed makes the figure of a series on paper.
func composed(t testing.TB, s *graph.Series) *Figure {
	t.Helper()
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0]}), whole)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// inLanguage makes the figure of the built-in set in a language.
func inLanguage(t testing.TB, tag string) *Figure {
	t.Helper()
	s := builtIn(t)
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	language, _ := words.In(tag)
	f, err := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0], Words: language, Names: tag}), whole)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func languageTags() []string {
	var tags []string
	for _, l := range words.Languages {
		tags = append(tags, l.Tag())
	}
	return tags
}

// TestBuiltInIsOnePage has all messages of the built-in set on a page of 257 mm in
// every language, with the names of all lanes as they are.
func TestBuiltInIsOnePage(t *testing.T) {
	for _, tag := range languageTags() {
		f := inLanguage(t, tag)
		if len(f.Pages) != 1 || len(f.messages) != 94 {
			t.Errorf("%s: %d messages on %d pages", tag, len(f.messages), len(f.Pages))
			continue
		}
		if d := f.Pages[0].Draw("time"); d.H > shape.MM(257) || d.W != shape.MM(174) {
			t.Errorf("%s: the page is %v × %v pt", tag, d.W, d.H)
		}
		for _, s := range f.Pages[0].strips {
			for _, r := range s.rows {
				if strings.HasSuffix(r.name, "…") || strings.HasSuffix(r.tag, "…") {
					t.Errorf("%s: the name of a lane is cut to %q %q", tag, r.name, r.tag)
				}
			}
		}
	}
}

// TestBreaksAreClear keeps names and days off the sign of a break, in every language.
func TestBreaksAreClear(t *testing.T) {
	for _, tag := range languageTags() {
		f, breaks := inLanguage(t, tag), 0
		for _, s := range f.Pages[len(f.Pages)-1].strips {
			for i := range s.columns {
				if !s.columns[i].breaks {
					continue
				}
				breaks++
				left, right := s.columns[i].x-breakReach(f.style), s.columns[i].x+breakReach(f.style)
				clear := func(words string, from, to shape.Unit) {
					if from < right && to > left {
						t.Errorf("%s: %q stands from %v to %v, the break from %v to %v", tag, words, from, to, left, right)
					}
				}
				for k := range s.columns {
					c := &s.columns[k]
					for _, n := range c.names {
						if n.row == len(s.rows)-1 {
							r := s.nameRect(f.style, c, n)
							clear(n.words, r.Min.X, r.Max.X)
						}
					}
				}
				for _, l := range s.labels {
					if !l.lower {
						clear(l.words, l.x-l.width/2, l.x+l.width/2)
					}
				}
			}
		}
		if breaks != 1 {
			t.Errorf("%s: %d breaks", tag, breaks)
		}
	}
}

// TestPausesAreMarkedAlike marks every pause of a principal that lasts as long as
// the limit says, and no other: its stretches in all strips that it reaches, and
// its words once, on a lane or in the legend. What is marked depends on no language.
func TestPausesAreMarkedAlike(t *testing.T) {
	for _, tag := range []string{"en", "de", "fr", "ru"} {
		f := inLanguage(t, tag)
		if least := f.leastPause(); least != 49 {
			t.Errorf("%s: the limit is %d days", tag, least)
		}
		told := make(map[string]int)
		stretches := 0
		for _, p := range f.Pages {
			legend := ""
			if p.legend != nil {
				legend = strings.Join(p.legend[len(p.legend)-1].notes, " ")
			}
			for _, s := range p.strips {
				for _, n := range s.silences {
					stretches++
					if n.told == "" {
						continue
					}
					told[n.told]++
					if n.untold != (n.words == "") || n.untold && !strings.Contains(legend, n.days) {
						t.Errorf("%s: no words for %q", tag, n.told)
					}
				}
			}
		}
		days := func(y1 int64, m1, d1 int, y2 int64, m2, d2 int) string {
			return f.days(edtf.Date(y1, m1, d1), edtf.Date(y2, m2, d2))
		}
		for actor, pauses := range map[string][]string{
			"stalin": {days(1949, 3, 8, 1949, 6, 26), days(1949, 6, 28, 1949, 10, 25), days(1950, 5, 15, 1950, 7, 4), days(1950, 7, 7, 1950, 8, 26)},
			"zhou":   {days(1950, 5, 13, 1950, 7, 1), days(1950, 7, 3, 1950, 8, 25)},
			"mao":    {days(1949, 5, 19, 1949, 10, 20), days(1950, 5, 18, 1950, 7, 11)},
			"kim":    {days(1950, 1, 31, 1950, 5, 9), days(1950, 5, 17, 1950, 7, 4)},
		} {
			i := slices.IndexFunc(f.set.Series.Dataset.Actors, func(a graph.Actor) bool { return a.ID == actor })
			for _, p := range pauses {
				if words := f.words().NothingFrom(f.set.Name(i), p); told[words] != 1 {
					t.Errorf("%s: %q is told %d times", tag, words, told[words])
				}
			}
		}
		if len(told) != 10 || stretches != 16 {
			t.Errorf("%s: %d pauses in %d stretches", tag, len(told), stretches)
		}
	}
}

// TestLegendHasTheBarOfADay explains the bar over several messages of one day.
func TestLegendHasTheBarOfADay(t *testing.T) {
	f := composed(t, builtIn(t))
	marks := f.Pages[0].legend[1].items
	if !slices.ContainsFunc(marks, func(i legendItem) bool { return i.label == f.words().Together(f.unit) }) {
		t.Error("nothing says what the bar on the axis is")
	}
}

// TestColumnLegendIsWhole cuts no word of a legend on a narrow sheet.
func TestColumnLegendIsWhole(t *testing.T) {
	s := builtIn(t)
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[1]}), whole)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range f.Pages {
		cells, _ := f.legendCells(p.legend)
		for _, c := range cells {
			if strings.HasSuffix(c.words, "…") {
				t.Errorf("page %d: %q is cut", p.number, c.words)
			}
		}
	}
}

// TestAxisSaysMonthsAndYears names the year where a strip begins, and every month
// that has a line.
func TestAxisSaysMonthsAndYears(t *testing.T) {
	f := composed(t, builtIn(t))
	for _, s := range f.Pages[0].strips {
		i := slices.IndexFunc(s.labels, func(l label) bool { return l.lower })
		if first := s.labels[i]; first.words != f.words().Month(first.day) && first.year != f.words().Year(first.day) {
			t.Errorf("%q has no year", first.words)
		}
		months := 0
		for _, l := range s.labels[i:] {
			if l.day > s.segments[0].From {
				months++
			}
		}
		if marks := f.monthMarks(s); len(marks) > months {
			t.Errorf("%d lines for %d months", len(marks), months)
		}
	}
}

// TestHeadlineHasAllDates names the months of what lies outside of all periods.
func TestHeadlineHasAllDates(t *testing.T) {
	if got, want := composed(t, builtIn(t)).dates(), "Mar 1949 – Oct 1950, Sep 1956"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestLegendHasTwoStands explains the two hues of a report of two stands.
func TestLegendHasTwoStands(t *testing.T) {
	f := composed(t, builtIn(t))
	stands := f.Pages[0].legend[1].items
	if !slices.ContainsFunc(stands, func(i legendItem) bool { return i.label == "in favour and asks for it" }) {
		t.Error("nothing says what two hues are")
	}
}

// TestLegendSaysWhereDoubtStands explains the day of a message in a span, and what
// it means that a stand is not said.
func TestLegendSaysWhereDoubtStands(t *testing.T) {
	f := composed(t, builtIn(t))
	notes := strings.Join(f.Pages[0].legend[1].notes, " ")
	for _, want := range []string{f.words().DotInSpan(), f.words().NoStand()} {
		if !strings.Contains(notes, want) {
			t.Errorf("no %q in %q", want, notes)
		}
	}
}

// TestMixedLaneHasSides says of which sides a lane is that several sides share.
func TestMixedLaneHasSides(t *testing.T) {
	for _, s := range composed(t, builtIn(t)).Pages[0].strips {
		if slices.ContainsFunc(s.rows, func(r row) bool { return r.tag == "ROK, other" }) {
			return
		}
	}
	t.Error("the lane of several sides has none")
}
