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

// TestBuiltInIsOnePage has all messages of the built-in set on a page of 257 mm.
func TestBuiltInIsOnePage(t *testing.T) {
	f := composed(t, builtIn(t))
	if len(f.Pages) != 1 || len(f.messages) != 94 {
		t.Fatalf("%d messages on %d pages", len(f.messages), len(f.Pages))
	}
	if d := f.Pages[0].Draw("time"); d.H > shape.MM(257.5) || d.W != shape.MM(174) {
		t.Errorf("the page is %v × %v pt", d.W, d.H)
	}
}

// TestPausesAreMarkedAlike marks every pause of a principal that lasts as long as
// the limit says, and no other: its stretches in all strips that it reaches, and
// its words once, on a lane or in the legend. What is marked depends on no language.
func TestPausesAreMarkedAlike(t *testing.T) {
	for _, tag := range []string{"en", "de", "fr", "ru"} {
		s := builtIn(t)
		whole, err := count.Whole(s, count.Options{})
		if err != nil {
			t.Fatal(err)
		}
		language, _ := words.In(tag)
		f, err := Compose(figure.Compose(s, scale.Style{Sheet: scale.Sheets[0], Words: language}), whole)
		if err != nil {
			t.Fatal(err)
		}
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
				if words := language.NothingFrom(f.set.Name(i), p); told[words] != 1 {
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
