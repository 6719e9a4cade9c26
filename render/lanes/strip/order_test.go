package strip

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/render/figure"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/cast"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// strips lays out the segments of a series: a period, and what lies outside of all
// behind it, side by side; in parts where they have no room.
func strips(t testing.TB, s *graph.Series, l words.Language) []*Strip {
	t.Helper()
	whole, err := count.Whole(s, count.Options{})
	if err != nil {
		t.Fatal(err)
	}
	set := figure.Compose(s, scale.Style{Sheet: scale.Sheets[0], Words: l, Names: l.Tag()})
	messages, _, err := sequence.Of(set, whole)
	if err != nil {
		t.Fatal(err)
	}
	f := &Frame{Set: set, Style: set.Style, Unit: sequence.UsualUnit(messages)}
	f.Cast = cast.New(set, f.Style, messages, cast.Room{Pitch: Pitch(f.Style), Name: 7})
	f.Side = f.SideRoom(false)
	var out []*Strip
	segments := sequence.Segments(s.Periods, messages)
	for i := 0; i < len(segments); i++ {
		if i+1 < len(segments) && segments[i+1].Period < 0 {
			if both, ok := New(f, segments[i:i+2], Brief); ok {
				out = append(out, both)
				i++
				continue
			}
		}
		for n := 1; ; n++ {
			var parts []*Strip
			for _, part := range segments[i].Parts(n) {
				if one, ok := New(f, []sequence.Segment{part}, Shortest); ok {
					parts = append(parts, one)
				}
			}
			if len(parts) == n {
				out = append(out, parts...)
				break
			}
		}
	}
	Mark(f, out, messages)
	return out
}

// TestOrderIsThatOfTime holds random sets to it: places rise with days and numbers,
// a message stands on one of its days, and the calendar never runs back.
func TestOrderIsThatOfTime(t *testing.T) {
	for seed := range uint64(24) {
		random := rand.New(rand.NewPCG(seed, 15))
		s := rendertest.Series(t, rendertest.Random(random, 3+random.IntN(90), 2+random.IntN(14)), "")
		for _, one := range strips(t, s, words.English) {
			checkStrip(t, seed, one)
		}
	}
}

// checkStrip checks one strip.
func checkStrip(t *testing.T, seed uint64, s *Strip) {
	t.Helper()
	var before *column
	for i := range s.columns {
		c := &s.columns[i]
		if i > 0 && c.x <= s.columns[i-1].x {
			t.Errorf("seed %d: column %d stands at %v, after %v", seed, i, c.x, s.columns[i-1].x)
		}
		if c.m == nil {
			continue
		}
		if c.m.Day < c.m.First || c.m.Day > c.m.Last {
			t.Errorf("seed %d: %s stands on a day that is none of its own", seed, c.m.ID)
		}
		if before != nil && (c.m.Day < before.m.Day || numberOf(t, c.m) <= numberOf(t, before.m)) {
			t.Errorf("seed %d: %s of day %d stands behind %s of day %d", seed, c.token, c.m.Day, before.token, before.m.Day)
		}
		before = c
	}
	for i := 1; i < len(s.calendar); i++ {
		if a, b := s.calendar[i-1], s.calendar[i]; a.Day > b.Day || a.X > b.X {
			t.Errorf("seed %d: the calendar runs back from %v to %v", seed, a, b)
		}
	}
	for _, b := range s.spans {
		if x := s.columns[b.column].x; x < b.left || x > b.right {
			t.Errorf("seed %d: the dot of %s lies beside its span", seed, s.columns[b.column].token)
		}
	}
}

func numberOf(t *testing.T, m *sequence.Message) int {
	t.Helper()
	var n int
	if _, err := fmt.Sscan(m.Number, &n); err != nil {
		t.Fatal(err)
	}
	return n
}
