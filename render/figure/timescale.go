package figure

import (
	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A Timescale counts all messages of a set over the days of its periods.
type Timescale struct {
	First, Last edtf.Day
	Bins        []Bin // in order, without gaps; empty where there is no period
	Most        int64 // of the fullest bin
	Before      int   // messages that lie wholly before the first day
	After       int   // … and after the last
}

// A Bin holds the messages of some days. A message whose date spans several
// bins is spread evenly over its days. Both counts are in equal, small parts
// of a message.
type Bin struct {
	First, Last  edtf.Day
	Sure, Spread int64
}

// precision is the number of parts of a message. A set of more than a million
// messages has fewer, so that no product with days or lengths is too large for
// an integer.
const precision = 1e6

// maxBins keeps a bar broad enough to be told from its neighbours in print.
const maxBins = 96

func newTimescale(s *graph.Series) *Timescale {
	t := &Timescale{}
	if len(s.Periods) == 0 {
		return t
	}
	t.First, t.Last = s.Periods[0].Start, s.Periods[0].End
	for _, p := range s.Periods {
		t.First, t.Last = min(t.First, p.Start), max(t.Last, p.End)
	}
	t.Bins = binsOf(t.First, t.Last)
	parts := min(precision, max(1e12/max(int64(s.Account.Messages), 1), 1))
	for _, dated := range s.Dated {
		t.add(dated.Date, dated.Messages, parts)
	}
	for _, b := range t.Bins {
		t.Most = max(t.Most, b.Sure+b.Spread)
	}
	return t
}

func (t *Timescale) add(date edtf.Value, messages int, parts int64) {
	first, last := date.Earliest(), date.Latest()
	switch {
	case last < t.First:
		t.Before += messages
		return
	case first > t.Last:
		t.After += messages
		return
	}
	first, last = max(first, t.First), min(last, t.Last)
	days := int64(last - first + 1)
	for i := range t.Bins {
		b := &t.Bins[i]
		inside := int64(min(last, b.Last) - max(first, b.First) + 1)
		switch {
		case inside <= 0:
		case inside == days:
			b.Sure += int64(messages) * parts
		default:
			b.Spread += int64(messages) * parts * inside / days
		}
	}
}

// Steps are the lengths of a bin, or between two ticks, in months.
var Steps = [...]int{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200}

// binsOf cuts the days into bins of one day or week, or of whole months where
// that would be more than maxBins.
func binsOf(first, last edtf.Day) []Bin {
	var bins []Bin
	cut := func(next func(edtf.Day) edtf.Day) {
		bins = nil
		for d := first; d <= last && len(bins) <= maxBins; {
			n := next(d)
			bins = append(bins, Bin{First: d, Last: min(n-1, last)})
			d = n
		}
	}
	for _, days := range []edtf.Day{1, 7} {
		if cut(func(d edtf.Day) edtf.Day { return d + days }); len(bins) <= maxBins {
			return bins
		}
	}
	for _, months := range Steps {
		if cut(func(d edtf.Day) edtf.Day { return NextStep(d, months) }); len(bins) <= maxBins {
			return bins
		}
	}
	return bins
}

// NextStep returns the first day after d that begins a span of n months,
// counted from January of year 0.
func NextStep(d edtf.Day, n int) edtf.Day {
	y, m, _ := d.Civil()
	k, span := y*12+int64(m-1), int64(n)
	k -= (k%span + span) % span // where d's own span begins, also before year 0
	return edtf.Month(k + span)
}

// Parts cuts b where the period p begins and ends, so that only the days of p
// are marked in it.
func (b Bin) Parts(p graph.Period) []BinPart {
	var parts []BinPart
	add := func(first, last edtf.Day, inside bool) {
		if first <= last {
			parts = append(parts, BinPart{first, last, inside})
		}
	}
	add(b.First, min(b.Last, p.Start-1), false)
	add(max(b.First, p.Start), min(b.Last, p.End), true)
	add(max(b.First, p.End+1), b.Last, false)
	return parts
}

// A BinPart is some days of a bin that all lie inside of a period, or outside.
type BinPart struct {
	First, Last edtf.Day
	Inside      bool
}
