package figure

import (
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/internal/rendertest"
)

// TestTimescaleCountsEveryMessage finds each message in the bins, before or
// after them.
func TestTimescaleCountsEveryMessage(t *testing.T) {
	ts := newTimescale(rendertest.Rich(t))
	if ts.Before != 1 || ts.After != 2 {
		t.Errorf("%d before and %d after, want 1 and 2", ts.Before, ts.After)
	}
	sum := int64(0)
	for i, b := range ts.Bins {
		sum += b.Sure + b.Spread
		if i > 0 && b.First != ts.Bins[i-1].Last+1 {
			t.Errorf("bin %d begins on %s, the one before ends on %s", i, b.First, ts.Bins[i-1].Last)
		}
	}
	if want := int64(14 * precision); sum < want-100 || sum > want { // parts of the spread one are rounded down
		t.Errorf("the bins hold %d parts, want %d", sum, want)
	}
	if first, last := ts.Bins[0].First, ts.Bins[len(ts.Bins)-1].Last; first != ts.First || last != ts.Last {
		t.Errorf("the bins go from %s to %s, want %s to %s", first, last, ts.First, ts.Last)
	}
	if empty := newTimescale(&graph.Series{Dataset: &graph.Dataset{}}); len(empty.Bins) != 0 {
		t.Errorf("%d bins without a period", len(empty.Bins))
	}
}

func TestBinsOf(t *testing.T) {
	from := edtf.Date(1950, 1, 15)
	for _, tt := range []struct {
		last edtf.Day
		bins int
		next edtf.Day // where the second bin begins
	}{
		{from, 1, 0},
		{from + 95, 96, from + 1},
		{from + 96, 14, from + 7},
		{edtf.Date(1952, 1, 14), 25, edtf.Date(1950, 2, 1)},
		{edtf.Date(1960, 1, 14), 61, edtf.Date(1950, 3, 1)},
		{edtf.Date(2049, 12, 31), 50, edtf.Date(1952, 1, 1)},
	} {
		bins := binsOf(from, tt.last)
		if len(bins) != tt.bins || len(bins) > 1 && bins[1].First != tt.next {
			t.Errorf("to %s: %d bins, the second from %s; want %d, from %s", tt.last, len(bins), bins[min(1, len(bins)-1)].First, tt.bins, tt.next)
		}
	}
}

func TestNextStep(t *testing.T) {
	for _, tt := range []struct {
		day  edtf.Day
		n    int
		want edtf.Day
	}{
		{edtf.Date(1950, 1, 15), 1, edtf.Date(1950, 2, 1)},
		{edtf.Date(1950, 12, 31), 1, edtf.Date(1951, 1, 1)},
		{edtf.Date(1950, 5, 1), 6, edtf.Date(1950, 7, 1)},
		{edtf.Date(1950, 5, 1), 120, edtf.Date(1960, 1, 1)},
		{edtf.Date(-3, 5, 1), 120, edtf.Date(0, 1, 1)},
	} {
		if got := NextStep(tt.day, tt.n); got != tt.want {
			t.Errorf("after %s by %d months: %s, want %s", tt.day, tt.n, got, tt.want)
		}
	}
}

// TestParts cut a bin where a period begins and ends, and lose no day.
func TestParts(t *testing.T) {
	bin := Bin{First: 10, Last: 19}
	for _, tt := range []struct {
		start, end edtf.Day
		want       []BinPart
	}{
		{0, 5, []BinPart{{10, 19, false}}},
		{0, 12, []BinPart{{10, 12, true}, {13, 19, false}}},
		{12, 15, []BinPart{{10, 11, false}, {12, 15, true}, {16, 19, false}}},
		{10, 19, []BinPart{{10, 19, true}}},
		{15, 30, []BinPart{{10, 14, false}, {15, 19, true}}},
		{20, 30, []BinPart{{10, 19, false}}},
	} {
		got := bin.Parts(graph.Period{Start: tt.start, End: tt.end})
		if len(got) != len(tt.want) {
			t.Errorf("%d to %d: %v, want %v", tt.start, tt.end, got, tt.want)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("%d to %d: %v, want %v", tt.start, tt.end, got, tt.want)
			}
		}
	}
}
