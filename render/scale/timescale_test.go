package scale

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cablegraph/graph"
	"cablegraph/graph/count"
	"cablegraph/graph/edtf"
	"cablegraph/render/internal/rendertest"
	"cablegraph/render/words/vocabulary"
)

// TestTimescaleCountsAsTheFiguresDo finds in the bins of a period what its
// figure counts, and no message anywhere else.
func TestTimescaleCountsAsTheFiguresDo(t *testing.T) {
	series := rendertest.Rich(t)
	ts := NewTimescale(series)
	if ts.Before != 1 || ts.After != 2 {
		t.Errorf("%d before and %d after, want 1 and 2", ts.Before, ts.After)
	}
	for i, b := range ts.Bins {
		if i > 0 && b.First != ts.Bins[i-1].Last+1 {
			t.Errorf("bin %d begins on %s, the one before ends on %s", i, b.First, ts.Bins[i-1].Last)
		}
	}
	for _, g := range series.Graphs {
		sum := int64(0)
		for _, b := range ts.Bins {
			if b.Inside(g.Period) {
				sum += b.Sure + b.Spread
			}
		}
		if want := int64(g.Count.Total()) * ts.Message; sum < want-100 || sum > want { // parts of the spread one are rounded down
			t.Errorf("the bins of %s hold %d parts, want %d", g.Period.ID, sum, want)
		}
	}
	if first, last := ts.Bins[0].First, ts.Bins[len(ts.Bins)-1].Last; first != ts.First || last != ts.Last {
		t.Errorf("the bins go from %s to %s, want %s to %s", first, last, ts.First, ts.Last)
	}
	if empty := NewTimescale(&graph.Series{Dataset: &graph.Dataset{}}); len(empty.Bins) != 0 {
		t.Errorf("%d bins without a period", len(empty.Bins))
	}
}

// TestTimescaleLeavesOutWhatIsFiltered counts letters alone where only these are
// shown.
func TestTimescaleLeavesOutWhatIsFiltered(t *testing.T) {
	all := rendertest.Rich(t)
	letters, err := count.Messages(all.Dataset, all.Periods, count.Options{Dates: graph.Likeliest, Only: []graph.Filter{{Column: "kind", Values: []string{"letter"}}}})
	if err != nil {
		t.Fatal(err)
	}
	ts, sum := NewTimescale(letters), int64(0)
	for _, b := range ts.Bins {
		sum += b.Sure + b.Spread
	}
	if want := 7 * ts.Message; sum != want {
		t.Errorf("the bins hold %d parts, want %d", sum, want)
	}
}

// TestTimescaleOfFoldedMessages is the same whether messages are kept or counted by date,
// and whatever the order of their rows.
func TestTimescaleOfFoldedMessages(t *testing.T) {
	for seed := range uint64(4) {
		random := rand.New(rand.NewPCG(seed, 0))
		table := rendertest.Random(random, 60, 7) + "x,1951-02-03,ann,bob,,,\n"
		kept := rendertest.Series(t, table, "")
		kept.Periods, kept.Account.Entries = kept.Periods[:3], slices.Clone(kept.Account.Entries)
		folded := *kept
		folded.Account.ByMessage, folded.Dated = false, nil
		for i := range kept.Account.Entries {
			e := &kept.Account.Entries[i]
			e.Figures = slices.DeleteFunc(slices.Clone(e.Figures), func(f graph.Appearance) bool { return f.Period >= len(kept.Periods) })
			if len(e.Figures) == 0 && e.Reason == "" {
				e.Reason = graph.OutOfPeriods
			}
			m := kept.Messages[i]
			folded.Account.Dates = append(folded.Account.Dates, graph.DrawnDate{Date: m.Date, Figures: e.Figures, Messages: m.Weight})
			if e.Reason == graph.OutOfPeriods {
				folded.Dated = append(folded.Dated, graph.DateCount{Date: m.Date, Messages: m.Weight})
			}
		}
		want := NewTimescale(kept)
		if diff := cmp.Diff(want, NewTimescale(&folded)); diff != "" {
			t.Errorf("seed %d: counted by date (-kept +counted):\n%s", seed, diff)
		}
		if want.After == 0 || !want.Spread() {
			t.Errorf("seed %d: %d messages lie after the periods, spread: %t; take another set", seed, want.After, want.Spread())
		}
		folded.Min = 2
		if ts := NewTimescale(&folded); ts.Before+ts.After > 0 {
			t.Errorf("seed %d: of messages outside it is not known which pass a filter: %d before, %d after", seed, ts.Before, ts.After)
		}
		rows := strings.SplitAfter(table, "\n")
		slices.Reverse(rows[1 : len(rows)-1])
		turned := NewTimescale(rendertest.Series(t, strings.Join(rows, ""), ""))
		if diff := cmp.Diff(NewTimescale(rendertest.Series(t, table, "")), turned); diff != "" {
			t.Errorf("seed %d: with the last row first (-want +got):\n%s", seed, diff)
		}
	}
}

// TestOutsideIsBeforeOrAfter counts what lies wholly before the first day or after the last,
// not what lies between two periods or may be of one.
func TestOutsideIsBeforeOrAfter(t *testing.T) {
	january, march := edtf.Date(1950, 1, 1), edtf.Date(1950, 3, 31)
	for date, want := range map[string][2]int{
		"1949-12-31":            {1, 0},
		"1949":                  {1, 0},
		"1950-02-10":            {0, 0}, // between two periods
		"1949-12-31/1950-01-01": {0, 0},
		"1950-03-31/1950-04-01": {0, 0},
		"1950-04-01":            {0, 1},
		"../1950-01-02":         {0, 0},
	} {
		value, err := edtf.Parse(date)
		if err != nil {
			t.Fatal(err)
		}
		ts := &Timescale{First: january, Last: march}
		if ts.addOutside(value, 1); ts.Before != want[0] || ts.After != want[1] {
			t.Errorf("%s: %d before, %d after, want %v", date, ts.Before, ts.After, want)
		}
	}
}

// TestSpread is of messages whose days lie in several bins.
func TestSpread(t *testing.T) {
	for date, want := range map[string]bool{"1950-01-05": false, "1950-01-05/1950-01-06": true} {
		ts := NewTimescale(rendertest.Series(t, "date,from,to\n"+date+",ann,bob\n1950-01-20,ann,bob\n", ""))
		if ts.Spread() != want {
			t.Errorf("%s: spread: %t", date, ts.Spread())
		}
	}
}

func TestBinsOf(t *testing.T) {
	from := edtf.Date(1950, 1, 15)
	for _, tt := range []struct {
		last edtf.Day
		unit vocabulary.Bin
		bins int
		next edtf.Day // where the second bin begins
	}{
		{from, vocabulary.Day, 1, 0},
		{from + 95, vocabulary.Day, 96, from + 1},
		{from + 96, vocabulary.Week, 14, from + 7},
		{edtf.Date(1952, 1, 14), vocabulary.Month, 25, edtf.Date(1950, 2, 1)},
		{edtf.Date(1960, 1, 14), vocabulary.TwoMonths, 61, edtf.Date(1950, 3, 1)},
		{edtf.Date(2049, 12, 31), vocabulary.TwoYears, 50, edtf.Date(1952, 1, 1)},
	} {
		unit, bins := binsOf(from, tt.last)
		if unit != tt.unit {
			t.Errorf("to %s: bins of unit %d, want %d", tt.last, unit, tt.unit)
		}
		if len(bins) != tt.bins || len(bins) > 1 && bins[1].First != tt.next {
			t.Errorf("to %s: %d bins, the second from %s; want %d, from %s", tt.last, len(bins), bins[min(1, len(bins)-1)].First, tt.bins, tt.next)
		}
	}
}

// TestBinsEndAtBoundaries cuts a week in which a period begins.
func TestBinsEndAtBoundaries(t *testing.T) {
	ts := &Timescale{First: 0, Last: 20, Periods: []graph.Period{{Start: 0, End: 9}, {Start: 10, End: 20}}, Bins: []Bin{{First: 0, Last: 6}, {First: 7, Last: 13}, {First: 14, Last: 20}}}
	ts.cutAtBoundaries()
	want := []Bin{{First: 0, Last: 6}, {First: 7, Last: 9}, {First: 10, Last: 13}, {First: 14, Last: 20}}
	if !slices.Equal(ts.Bins, want) {
		t.Errorf("got %v, want %v", ts.Bins, want)
	}
}

// TestScale marks the axis with round numbers.
func TestScale(t *testing.T) {
	for _, tt := range []struct {
		most int64
		want []int
	}{
		{0, []int{0, 1}},
		{1, []int{0, 1}},
		{9, []int{0, 2, 4, 6, 8}},
		{12, []int{0, 5, 10}},
		{134, []int{0, 50, 100}},
		{1999, []int{0, 500, 1000, 1500}},
	} {
		if got := (&Timescale{Most: tt.most * precision, Message: precision}).Scale(); !slices.Equal(got, tt.want) {
			t.Errorf("up to %d: got %v, want %v", tt.most, got, tt.want)
		}
	}
}
