package lanes

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A segment is what stands under one title: a period or a part of it, or messages
// that lie outside of all periods.
type segment struct {
	period   int // index into the periods; -1: outside of all
	part     int // from 0 on, where a period has too many messages for one strip
	messages []*message
	from, to edtf.Day // its days; to is the first behind them
}

// period returns the period in which a column of a day stands: the last that has
// begun; -1 where none has, or that has ended.
func period(periods []graph.Period, day edtf.Day) int {
	i, _ := slices.BinarySearchFunc(periods, day, func(p graph.Period, d edtf.Day) int {
		if p.Start <= d {
			return -1
		}
		return 1
	})
	if i == 0 || day > periods[i-1].End {
		return -1
	}
	return i - 1
}

// segments cuts the messages, in the order of their days, at the borders of the
// periods. Periods without messages have no segment.
func segments(periods []graph.Period, messages []message) []segment {
	var out []segment
	for i := range messages {
		m := &messages[i]
		p := period(periods, m.day)
		if n := len(out); n > 0 && out[n-1].period == p {
			out[n-1].messages = append(out[n-1].messages, m)
			continue
		}
		s := segment{period: p, messages: []*message{m}, from: m.day}
		if p >= 0 {
			s.from, s.to = periods[p].Start, periods[p].End+1
			if p+1 < len(periods) {
				s.to = min(s.to, periods[p+1].Start)
			}
		}
		out = append(out, s)
	}
	for i := range out {
		if out[i].period < 0 {
			out[i].to = out[i].messages[len(out[i].messages)-1].day + 1
		}
	}
	return out
}

// parts cuts a segment into n parts of about as many messages; between two days
// where one ends nearby.
func (s *segment) parts(n int) []segment {
	var out []segment
	rest := *s
	for k := n; k > 1; k-- {
		at := rest.cut(len(rest.messages) / k)
		first, last := rest, rest
		first.messages, last.messages = rest.messages[:at], rest.messages[at:]
		first.to = max(last.messages[0].day, first.messages[at-1].day+1)
		last.from = last.messages[0].day
		last.part++
		out = append(out, first)
		rest = last
	}
	return append(out, rest)
}

// cut returns an index near at before which a day ends.
func (s *segment) cut(at int) int {
	at = max(at, 1)
	for d := range min(at-1, 4) + 1 {
		for _, i := range []int{at - d, at + d} {
			if i > 0 && i < len(s.messages) && s.messages[i].day > s.messages[i-1].day {
				return i
			}
		}
	}
	return at
}
