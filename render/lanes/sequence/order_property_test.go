package sequence

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"cablegraph/graph/edtf"
	"cablegraph/render/internal/rendertest"
)

// rising reports whether messages can stand in the order of their numbers, each on a day
// of its own date, and those of one date in the order of their clock times.
func rising(messages []Message) bool {
	sorted := slices.Clone(messages)
	number := func(m Message) int { n, _ := strconv.Atoi(m.Number); return n }
	slices.SortFunc(sorted, func(a, b Message) int { return cmp.Compare(number(a), number(b)) })
	day := edtf.OpenStart
	for i, m := range sorted {
		if day = max(day, m.First); day > m.Last {
			return false
		}
		for _, before := range sorted[max(0, i-1):i] {
			same := before.Date.Earliest() == m.Date.Earliest() && before.Date.Latest() == m.Date.Latest()
			if same && m.Date.Clock() > 0 && before.Date.Clock() > m.Date.Clock() {
				return false
			}
		}
	}
	return true
}

// numbered adds random numbers to a table: its ranks, with some neighbours exchanged.
func numbered(random *rand.Rand, table string, ranks map[string]string) string {
	rows := strings.Split(strings.TrimSpace(table), "\n")
	number := make(map[string]int)
	for id, rank := range ranks {
		n, _ := strconv.Atoi(rank)
		number[id] = 2*n + 3*random.IntN(2)
	}
	for i := range rows {
		id, _, _ := strings.Cut(rows[i], ",")
		if i == 0 {
			rows[i] += ",number"
			continue
		}
		rows[i] += fmt.Sprintf(",%d", number[id])
	}
	return strings.Join(rows, "\n") + "\n"
}

// TestTimeNeverRunsBackwards holds of random sets that every message that is drawn stands
// once, on a day of its own date, none before an earlier one; numbers rise wherever days allow it.
func TestTimeNeverRunsBackwards(t *testing.T) {
	risen, fallen := 0, 0
	for seed := range uint64(60) {
		random := rand.New(rand.NewPCG(seed, 31))
		table := rendertest.Random(random, 2+random.IntN(30), 4)
		if seed%2 == 1 {
			ranks := make(map[string]string)
			all, _ := messages(t, table)
			for _, m := range all {
				ranks[m.ID] = m.Number
			}
			table = numbered(random, table, ranks)
		}
		all, s := messages(t, table)
		seen := make(map[int]bool)
		day, last, rise := edtf.OpenStart, 0, true
		for _, m := range all {
			if seen[m.At] || m.Message.ID != s.Messages[m.At].ID {
				t.Errorf("seed %d: message %s stands twice, or is another", seed, m.ID)
			}
			seen[m.At] = true
			if m.Day < day || m.Day < m.First || m.Day > m.Last {
				t.Errorf("seed %d: message %s of %v stands on %v, behind %v", seed, m.ID, m.Date, m.Day, day)
			}
			n, _ := strconv.Atoi(m.Number)
			day, rise, last = m.Day, rise && n >= last, n
		}
		if want := rising(all); rise != want {
			t.Errorf("seed %d: numbers rise: %t, want %t", seed, rise, want)
		}
		if rise {
			risen++
		} else {
			fallen++
		}
	}
	if risen < 10 || fallen < 10 {
		t.Errorf("numbers rise in %d sets and not in %d: that says little", risen, fallen)
	}
}

// TestOrderOfRowsDoesNotMatter shuffles the rows of random tables.
func TestOrderOfRowsDoesNotMatter(t *testing.T) {
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 32))
		table := rendertest.Random(random, 25, 5)
		rows := strings.SplitAfter(strings.TrimSpace(table), "\n")
		rows[len(rows)-1] += "\n"
		random.Shuffle(len(rows)-1, func(i, j int) { rows[i+1], rows[j+1] = rows[j+1], rows[i+1] })
		a, _ := messages(t, table)
		b, _ := messages(t, strings.Join(rows, ""))
		if !slices.Equal(stand(a), stand(b)) {
			t.Errorf("seed %d: %v, want %v", seed, stand(b), stand(a))
		}
	}
}
