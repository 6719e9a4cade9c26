package lanes

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"cablegraph/render/internal/rendertest"
	"cablegraph/render/lanes/sequence"
)

// randomSet writes messages among few actors with dates of every kind.
func randomSet(random *rand.Rand, messages, actors int) string {
	var b strings.Builder
	b.WriteString("id,date,from,to,via,direction,reports\n")
	actor := func() string { return fmt.Sprintf("actor %d", random.IntN(actors)) }
	for i := range messages {
		day := func() string { return fmt.Sprintf("1950-%02d-%02d", 1+random.IntN(5), 1+random.IntN(28)) }
		date := day()
		switch random.IntN(9) {
		case 0:
			date = date[:7]
		case 1:
			date = "../" + date
		case 2:
			date += "/.."
		case 3:
			date += "~"
		case 4:
			if to := day(); to > date {
				date += "/" + to
			}
		case 5:
			date += fmt.Sprintf("T%02d:00:00", random.IntN(24))
		}
		from, to, via, direction, reports := actor(), actor(), "", "", ""
		switch random.IntN(6) {
		case 0:
			to += ";" + actor()
		case 1:
			to = ""
		case 2:
			via = fmt.Sprintf("envoy %d", random.IntN(actors))
			if random.IntN(2) == 0 {
				via += ";" + fmt.Sprintf("agent %d", random.IntN(actors))
			}
		case 3:
			direction = "both"
		case 4:
			from += ";" + actor()
		}
		if i > 0 && random.IntN(5) == 0 {
			reports = fmt.Sprintf("m%d", random.IntN(i))
		}
		fmt.Fprintf(&b, "m%d,%s,%s,%s,%s,%s,%s\n", i, date, from, to, via, direction, reports)
	}
	return b.String()
}

// TestOrderIsThatOfTime holds random sets to it: places rise with days and numbers,
// a message stands on one of its days, and the calendar never runs back; no words
// touch.
func TestOrderIsThatOfTime(t *testing.T) {
	for seed := range uint64(24) {
		random := rand.New(rand.NewPCG(seed, 15))
		f := composed(t, rendertest.Series(t, randomSet(random, 3+random.IntN(90), 2+random.IntN(14)), ""))
		drawn := 0
		for i := range f.Pages {
			for _, s := range f.Pages[i].strips {
				drawn += checkStrip(t, seed, f, s)
			}
			checkWords(t, f, i)
		}
		if drawn != len(f.messages) {
			t.Errorf("seed %d: %d of %d messages drawn", seed, drawn, len(f.messages))
		}
	}
}

// checkStrip checks one strip and returns how many messages it has.
func checkStrip(t *testing.T, seed uint64, f *Figure, s *strip) int {
	t.Helper()
	n := 0
	var before *column
	for i := range s.columns {
		c := &s.columns[i]
		if i > 0 && c.x <= s.columns[i-1].x {
			t.Errorf("seed %d: column %d stands at %v, after %v", seed, i, c.x, s.columns[i-1].x)
		}
		if c.m == nil {
			continue
		}
		n++
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
	return n
}

func numberOf(t *testing.T, m *sequence.Message) int {
	t.Helper()
	var n int
	if _, err := fmt.Sscan(m.Number, &n); err != nil {
		t.Fatal(err)
	}
	return n
}
