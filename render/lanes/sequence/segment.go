package sequence

import (
	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A Segment is what stands under one title: a period or a part of it, or messages
// that lie outside of all periods.
type Segment struct {
	Period   int // index into the periods; -1: outside of all
	Part     int // from 0 on, where another period lies within it, or it has too many messages for one strip
	Messages []*Message
	From, To edtf.Day // its days; To is the first behind them
}

// Weight is how many messages the rows of the segment stand for.
func (s *Segment) Weight() int {
	n := 0
	for _, m := range s.Messages {
		n += m.Weight
	}
	return n
}

// Period returns the period in which a column of a day stands: of those that hold the
// day, the last to begin; -1 where none does.
func Period(periods []graph.Period, day edtf.Day) int {
	for i := len(periods) - 1; i >= 0; i-- {
		if periods[i].Start <= day && day <= periods[i].End {
			return i
		}
	}
	return -1
}

// stretch returns the days around a day on which no period stands that begins after
// period p, to the first behind them.
func stretch(periods []graph.Period, p int, day edtf.Day) (from, to edtf.Day) {
	from, to = periods[p].Start, periods[p].End+1
	for _, q := range periods[p+1:] {
		if q.Start > day {
			to = min(to, q.Start)
		} else {
			from = max(from, q.End+1)
		}
	}
	return from, to
}

// Segments cuts the messages, in the order of their days, at the borders of the
// periods. Periods without messages have no segment; one goes on, as a part, behind
// another that lies within it.
func Segments(periods []graph.Period, messages []Message) []Segment {
	var out []Segment
	parts := make([]int, len(periods))
	for i := range messages {
		m := &messages[i]
		p := Period(periods, m.Day)
		from, to := m.Day, m.Day+1
		if p >= 0 {
			from, to = stretch(periods, p, m.Day)
		}
		if n := len(out); n > 0 && out[n-1].Period == p {
			out[n-1].Messages, out[n-1].To = append(out[n-1].Messages, m), to
			continue
		}
		s := Segment{Period: p, Messages: []*Message{m}, From: from, To: to}
		if p >= 0 {
			s.Part = parts[p]
			parts[p]++
		}
		out = append(out, s)
	}
	return out
}

// Parts cuts a segment into n parts of about as many messages, which are no more than
// these; between two days where one ends nearby.
func (s *Segment) Parts(n int) []Segment {
	var out []Segment
	rest := *s
	for k := n; k > 1; k-- {
		at := min(rest.cut(len(rest.Messages)/k), len(rest.Messages)-(k-1)) // every part has a message
		first, last := rest, rest
		first.Messages, last.Messages = rest.Messages[:at], rest.Messages[at:]
		first.To = max(last.Messages[0].Day, first.Messages[at-1].Day+1)
		last.From = last.Messages[0].Day
		last.Part++
		out = append(out, first)
		rest = last
	}
	return append(out, rest)
}

// cut returns an index near at before which a day ends.
func (s *Segment) cut(at int) int {
	at = max(at, 1)
	for d := range 5 {
		for _, i := range []int{at - d, at + d} {
			if i > 0 && i < len(s.Messages) && s.Messages[i].Day > s.Messages[i-1].Day {
				return i
			}
		}
	}
	return at
}

// Days returns the first and the last day of the messages that stand in a period;
// of all, where none does.
func Days(periods []graph.Period, messages []Message) (first, last edtf.Day) {
	first, last = edtf.OpenEnd, edtf.OpenStart
	for _, all := range []bool{false, true} {
		for i := range messages {
			if day := messages[i].Day; all || Period(periods, day) >= 0 {
				first, last = min(first, day), max(last, day)
			}
		}
		if first <= last {
			break
		}
	}
	return first, last
}

// Outside returns the messages that stand before first and those that stand after
// last.
func Outside(messages []Message, first, last edtf.Day) (before, after []Message) {
	for i := range messages {
		switch day := messages[i].Day; {
		case day < first:
			before = append(before, messages[i])
		case day > last:
			after = append(after, messages[i])
		}
	}
	return before, after
}
