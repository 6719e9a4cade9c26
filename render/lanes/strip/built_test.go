package strip

import (
	"slices"
	"strings"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/shape"
	"cablegraph/render/words"
)

// builtIn lays out the built-in set in a language.
func builtIn(t testing.TB, l words.Language) []*Strip {
	t.Helper()
	return strips(t, rendertest.BuiltIn(t, "../../.."), l)
}

// TestNamesOfLanesAreWhole cuts none in any language.
func TestNamesOfLanesAreWhole(t *testing.T) {
	for _, l := range words.Languages {
		for _, s := range builtIn(t, l) {
			for _, r := range s.rows {
				if r.name == "" || strings.HasSuffix(r.name, "…") || strings.HasSuffix(r.tag, "…") {
					t.Errorf("%s: the name of a lane is %q %q", l.Tag(), r.name, r.tag)
				}
			}
		}
	}
}

// TestLanesSayTheirSides breaks names that have no room beside their sides, and joins
// them again.
func TestLanesSayTheirSides(t *testing.T) {
	broken := 0
	for _, s := range builtIn(t, words.English) {
		before := slices.Clone(s.rows)
		height := s.Height()
		s.Break()
		for _, r := range s.rows {
			if r.tag == "" && !r.shared {
				t.Errorf("%q has no side", r.name)
			}
			if r.broken() {
				broken++
			}
		}
		if same := slices.Equal(s.rows, before); same != (s.Height() == height) {
			t.Errorf("the strip is %s high, and was %s", s.Height(), height)
		}
		if s.Join(); !slices.Equal(s.rows, before) || s.Height() != height {
			t.Errorf("joined, the rows are %+v, want %+v", s.rows, before)
		}
	}
	if broken == 0 {
		t.Error("no name has two lines")
	}
}

// TestLongNamesOfLanesAreCutInTheSecondLine, which leaves room for the side.
func TestLongNamesOfLanesAreCutInTheSecondLine(t *testing.T) {
	series := rendertest.Series(t, "date,from,to\n"+strings.Repeat("1950-01-05,a,b\n", 5),
		"id,name,side\na,Provisional Revolutionary Committee of the Northern Provinces,DPRK\nb,Ann,a side of which the name has no room beside any other name\n")
	s := strips(t, series, words.English)[0]
	s.Break()
	for _, r := range s.rows {
		if long := strings.HasPrefix(r.name, "Provisional"); long != (r.tag == "DPRK") || long != (strings.HasPrefix(r.under, "Committee") && strings.HasSuffix(r.under, "…")) {
			t.Errorf("a lane is called %q, %q, %q", r.name, r.under, r.tag)
		}
		if w := s.Style.Faces.Measure(r.under+r.tag, s.Style.Label(), false); w > s.nameRoom() {
			t.Errorf("%q and %q have no room", r.under, r.tag)
		}
	}
}

// TestBreaksAreClear keeps names and days off the sign of a break, in every language.
func TestBreaksAreClear(t *testing.T) {
	for _, l := range words.Languages {
		breaks := 0
		for _, s := range builtIn(t, l) {
			for i := range s.columns {
				if s.columns[i].breaks {
					breaks++
					checkBreak(t, l.Tag(), s, s.columns[i].x)
				}
			}
		}
		if breaks != 1 {
			t.Errorf("%s: %d breaks", l.Tag(), breaks)
		}
	}
}

func checkBreak(t *testing.T, tag string, s *Strip, x shape.Unit) {
	t.Helper()
	left, right := x-breakReach(s.Style), x+breakReach(s.Style)
	clear := func(words string, from, to shape.Unit) {
		if from < right && to > left {
			t.Errorf("%s: %q stands from %v to %v, the break from %v to %v", tag, words, from, to, left, right)
		}
	}
	for k := range s.columns {
		c := &s.columns[k]
		for _, n := range c.names {
			if n.row == len(s.rows)-1 {
				r := s.nameRect(c, n)
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

// TestPausesAreMarkedAlike marks every pause of a principal that lasts as long as
// the limit says, and no other: its stretches in all strips that it reaches, and
// its words once, on a lane or for the legend. What is marked depends on no language.
func TestPausesAreMarkedAlike(t *testing.T) {
	for _, l := range words.Languages {
		told := make(map[string]int)
		stretches := 0
		all := builtIn(t, l)
		for _, s := range all {
			for _, n := range s.silences {
				stretches++
				if n.told == "" {
					continue
				}
				told[n.told]++
				if n.untold != (n.words == "") {
					t.Errorf("%s: no words for %q", l.Tag(), n.told)
				}
			}
		}
		days := func(y1 int64, m1, d1 int, y2 int64, m2, d2 int) string {
			return all[0].Days(edtf.Date(y1, m1, d1), edtf.Date(y2, m2, d2))
		}
		for actor, pauses := range map[string][]string{
			"stalin": {days(1949, 3, 8, 1949, 6, 26), days(1949, 6, 28, 1949, 10, 25), days(1950, 5, 15, 1950, 7, 4), days(1950, 7, 7, 1950, 8, 26)},
			"zhou":   {days(1949, 3, 7, 1950, 3, 20), days(1950, 5, 13, 1950, 7, 1), days(1950, 7, 3, 1950, 8, 25)},
			"mao":    {days(1949, 3, 7, 1949, 4, 30), days(1949, 5, 19, 1949, 10, 20), days(1950, 5, 18, 1950, 7, 11)},
			"kim":    {days(1950, 1, 31, 1950, 5, 9), days(1950, 5, 17, 1950, 7, 4)},
		} {
			i := slices.IndexFunc(all[0].Set.Series.Dataset.Actors, func(a graph.Actor) bool { return a.ID == actor })
			for _, p := range pauses {
				if words := l.NothingFrom(all[0].Set.Name(i), p); told[words] != 1 {
					t.Errorf("%s: %q is told %d times", l.Tag(), words, told[words])
				}
			}
		}
		if len(told) != 12 || stretches != 19 {
			t.Errorf("%s: %d pauses in %d stretches", l.Tag(), len(told), stretches)
		}
	}
}

// TestAxisSaysMonthsAndYears names the year where a strip begins, and every month
// that has a line.
func TestAxisSaysMonthsAndYears(t *testing.T) {
	for _, s := range builtIn(t, words.English) {
		i := slices.IndexFunc(s.labels, func(l label) bool { return l.lower })
		if first := s.labels[i]; first.words != s.words().Month(first.day) && first.year != s.words().Year(first.day) {
			t.Errorf("%q has no year", first.words)
		}
		months := 0
		for _, l := range s.labels[i:] {
			if l.day > s.segments[0].From {
				months++
			}
		}
		if marks := s.months(); len(marks) > months {
			t.Errorf("%d lines for %d months", len(marks), months)
		}
	}
}

// TestMixedLaneHasSides says of which sides a lane is that several sides share, beside
// its name or instead of it.
func TestMixedLaneHasSides(t *testing.T) {
	for _, s := range builtIn(t, words.English) {
		if slices.ContainsFunc(s.rows, func(r row) bool { return r.tag == "ROK, other" || r.name == "ROK, other" }) {
			return
		}
	}
	t.Error("the lane of several sides has none")
}
