package scale

import (
	"cmp"
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
	"cablegraph/render/words/vocabulary"
)

// A Timescale counts over time what the figures of a set draw: the bins of a
// period add up to the messages of its figure.
type Timescale struct {
	First, Last edtf.Day
	Periods     []graph.Period
	Unit        vocabulary.Bin // what a bin is, unless a period ends within
	Bins        []Bin          // in order, without gaps; empty where there is no period
	Most        int64          // of the fullest bin
	Message     int64          // how much of a bin is one message
	Before      int            // messages that lie wholly before the first day
	After       int            // … and after the last
	Partial     bool           // a figure leaves out messages of its period, which no bin counts
}

// A Bin holds the messages of some days, all inside of the same periods. A
// message whose date spans several bins is spread evenly over those of its days
// that lie in the periods that draw it. Both counts are in equal, small parts of
// a message.
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

// NewTimescale counts the messages of a series by the days on which they may lie.
func NewTimescale(s *graph.Series) *Timescale {
	t := &Timescale{Periods: s.Periods}
	if len(s.Periods) == 0 {
		return t
	}
	t.First, t.Last = s.Periods[0].Start, s.Periods[0].End
	for _, p := range s.Periods {
		t.First, t.Last = min(t.First, p.Start), max(t.Last, p.End)
	}
	t.Unit, t.Bins = binsOf(t.First, t.Last)
	t.cutAtBoundaries()
	t.Message = min(precision, max(1e12/max(int64(s.Account.Messages), 1), 1))
	if s.Account.ByMessage {
		for i, entry := range s.Account.Entries {
			m := &s.Messages[i]
			t.add(m.Date, m.Weight, entry.Figures)
			if entry.Reason == graph.OutOfPeriods {
				t.addOutside(m.Date, m.Weight)
			}
		}
	} else {
		for _, d := range s.Account.Dates {
			t.add(d.Date, d.Messages, d.Figures)
		}
		if len(s.Only) == 0 && s.Min < 2 { // else nobody knows which of those outside pass
			for _, d := range s.Dated {
				t.addOutside(d.Date, d.Messages)
			}
		}
	}
	for _, g := range s.Graphs {
		t.Partial = t.Partial || g.Count.Total() < g.Unfiltered.Messages
	}
	for _, b := range t.Bins {
		t.Most = max(t.Most, b.Sure+b.Spread)
	}
	return t
}

// cutAtBoundaries cuts the bins in which a period begins or ends.
func (t *Timescale) cutAtBoundaries() {
	var starts []edtf.Day
	for _, b := range t.Bins {
		starts = append(starts, b.First)
	}
	for _, p := range t.Periods {
		starts = append(starts, p.Start)
		if p.End < t.Last {
			starts = append(starts, p.End+1)
		}
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	t.Bins = nil
	for i, first := range starts {
		last := t.Last
		if i+1 < len(starts) {
			last = starts[i+1] - 1
		}
		t.Bins = append(t.Bins, Bin{First: first, Last: last})
	}
}

// addOutside counts messages that lie wholly before or after the days of the
// periods.
func (t *Timescale) addOutside(date edtf.Value, messages int) {
	switch {
	case date.Latest() < t.First:
		t.Before += messages
	case date.Earliest() > t.Last:
		t.After += messages
	}
}

// add counts messages of one date in the bins of the periods that draw them:
// once, where several do.
func (t *Timescale) add(date edtf.Value, messages int, figures []graph.Appearance) {
	first, last := date.Earliest(), date.Latest()
	inside := func(b *Bin) int64 {
		for _, f := range figures {
			if p := t.Periods[f.Period]; p.Start <= b.First && b.Last <= p.End {
				return max(int64(min(last, b.Last)-max(first, b.First))+1, 0)
			}
		}
		return 0
	}
	// The bins before the first day of the message hold none of it.
	from, _ := slices.BinarySearchFunc(t.Bins, first, func(b Bin, d edtf.Day) int { return cmp.Compare(b.Last, d) })
	days := int64(0)
	for i := from; i < len(t.Bins) && t.Bins[i].First <= last; i++ {
		days += inside(&t.Bins[i])
	}
	for i := from; i < len(t.Bins) && t.Bins[i].First <= last; i++ {
		b := &t.Bins[i]
		switch n := inside(b); {
		case n == 0:
		case b.First <= first && last <= b.Last:
			b.Sure += int64(messages) * t.Message
		default:
			b.Spread += int64(messages) * t.Message * n / days
		}
	}
}

// Steps are the lengths of a bin, or between two ticks, in months.
var Steps = [vocabulary.Century - vocabulary.Month + 1]int{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200}

// binsOf cuts the days into bins of one day or week, or of whole months where
// that would be more than maxBins, and says which.
func binsOf(first, last edtf.Day) (unit vocabulary.Bin, bins []Bin) {
	cut := func(next func(edtf.Day) edtf.Day) {
		bins = nil
		for d := first; d <= last && len(bins) <= maxBins; {
			n := next(d)
			bins = append(bins, Bin{First: d, Last: min(n-1, last)})
			d = n
		}
	}
	for i, days := range []edtf.Day{1, 7} {
		if cut(func(d edtf.Day) edtf.Day { return d + days }); len(bins) <= maxBins {
			return vocabulary.Day + vocabulary.Bin(i), bins
		}
	}
	for i, months := range Steps {
		if cut(func(d edtf.Day) edtf.Day { _, next := d.Span(months); return next }); len(bins) <= maxBins {
			return vocabulary.Month + vocabulary.Bin(i), bins
		}
	}
	return vocabulary.Century, bins
}

// Spread reports whether the days of some messages are not known well enough for
// one bin.
func (t *Timescale) Spread() bool {
	return slices.ContainsFunc(t.Bins, func(b Bin) bool { return b.Spread > 0 })
}

// Scale returns the marks of the axis: 0 and up to four multiples of a round
// number, none above the fullest bin.
func (t *Timescale) Scale() []int {
	most := max(int(t.Most/max(t.Message, 1)), 1)
	step := 1
	for scale := 1; scale <= most; scale *= 10 {
		for _, k := range []int{1, 2, 5} {
			if 2*k*scale <= most {
				step = k * scale
			}
		}
	}
	marks := []int{0}
	for n := step; n <= most; n += step {
		marks = append(marks, n)
	}
	return marks
}

// Inside reports whether the days of b lie in a period.
func (b Bin) Inside(p graph.Period) bool { return p.Start <= b.First && b.Last <= p.End }
