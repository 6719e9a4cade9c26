package change

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// bounds are what the counts of a row can be when every doubtful date is placed
// on one of its days. A message is placed by itself, so least and most of a sum
// are sums of least and most: all that is asked of two counts can be told from
// those of each and of their difference.
type bounds struct {
	least, most [2]int // by period
	down, up    int    // least and most of after − before
}

// bounds adds up what each message of a row may count before and after.
func (d *differ) bounds(r *row) bounds {
	var b bounds
	add := func(message int) {
		weight := d.Messages[message].Weight
		var least, most [2]int
		down, up := 1, -1
		for i, place := range places(&d.Messages[message], d.periods) {
			for side, in := range place {
				if i == 0 {
					least[side] = in
				}
				least[side], most[side] = min(least[side], in), max(most[side], in)
			}
			down, up = min(down, place[1]-place[0]), max(up, place[1]-place[0])
		}
		for side := range least {
			b.least[side] += weight * least[side]
			b.most[side] += weight * most[side]
		}
		b.down += weight * down
		b.up += weight * up
	}
	var messages []int
	for _, m := range slices.Concat(r.of[0], r.of[1]) {
		messages = append(messages, m.Message)
	}
	slices.Sort(messages)
	for _, m := range slices.Compact(messages) {
		add(m)
	}
	return b
}

// always reports whether the counts are of a kind in every case.
func (b bounds) always(k Kind) bool {
	switch k {
	case New:
		return b.most[0] == 0 && b.least[1] > 0
	case Gone:
		return b.most[1] == 0 && b.least[0] > 0
	case More:
		return b.down > 0 && b.least[0] > 0
	case Fewer:
		return b.up < 0 && b.least[1] > 0
	case Same:
		return b.down == 0 && b.up == 0 && b.least[0] > 0
	}
	return false
}

// places returns in which of two periods a message may lie, each case once: 1 in
// a period, 0 outside of it. A day of periods that overlap lies in both. A
// message of which it is not sure that it is what it says may lie in none.
func places(m *graph.Message, periods [2]graph.Period) [][2]int {
	var all, before, after days
	all.first, all.last = graph.CountedDays(m.Date)
	before, after = all.of(periods[0]), all.of(periods[1])
	both := before.of(periods[1])
	var out [][2]int
	for _, c := range []struct {
		is    bool
		place [2]int
	}{
		{!both.none(), [2]int{1, 1}},
		{!before.none() && before != both, [2]int{1, 0}},
		{!after.none() && after != both, [2]int{0, 1}},
		{m.Doubt || m.Date.Uncertain() || !all.covered(before, after), [2]int{0, 0}},
	} {
		if c.is {
			out = append(out, c.place)
		}
	}
	return out
}

// days are a span of days, both ends inclusive.
type days struct{ first, last edtf.Day }

func (d days) none() bool { return d.first > d.last }

// of returns the days that lie in a period.
func (d days) of(p graph.Period) days { return days{max(d.first, p.Start), min(d.last, p.End)} }

// covered reports whether every day lies in one of two parts of d.
func (d days) covered(x, y days) bool {
	if y.first < x.first {
		x, y = y, x
	}
	switch {
	case x == d || y == d:
		return true
	case x.none() || y.none():
		return false
	}
	return x.first == d.first && y.last == d.last && y.first <= x.last+1
}
