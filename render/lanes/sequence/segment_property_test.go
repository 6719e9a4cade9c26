package sequence

import (
	"math/rand/v2"
	"slices"
	"testing"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// some makes messages on rising days, several on some of them.
func some(random *rand.Rand, n int) []Message {
	out := make([]Message, n)
	day := edtf.Date(1950, 1, 1)
	for i := range out {
		if random.IntN(3) > 0 {
			day += edtf.Day(random.IntN(20))
		}
		out[i] = Message{Message: &graph.Message{Weight: 1 + random.IntN(3)}, Day: day, First: day, Last: day}
	}
	return out
}

// cut makes periods with gaps between some of them; others overlap, or lie within one.
func cut(random *rand.Rand) []graph.Period {
	var out []graph.Period
	day := edtf.Date(1949, 12, 20)
	for range random.IntN(6) {
		day += edtf.Day(random.IntN(3) * random.IntN(20))
		p := graph.Period{Start: day, End: day + edtf.Day(5+random.IntN(40))}
		out = append(out, p)
		if day = p.End + 1; random.IntN(4) == 0 {
			day = p.Start + edtf.Day(random.IntN(30))
		}
	}
	graph.SortPeriods(out)
	return out
}

// checkRun holds that segments have some messages one after the other, each among its days.
func checkRun(t *testing.T, segments []Segment, want []*Message) {
	t.Helper()
	var got []*Message
	for i, s := range segments {
		if len(s.Messages) == 0 || i > 0 && s.From < segments[i-1].From {
			t.Errorf("segment %d is empty, or begins before the one before", i)
		}
		for _, m := range s.Messages {
			if m.Day < s.From || m.Day >= s.To {
				t.Errorf("a message of %v stands in %v to %v", m.Day, s.From, s.To)
			}
		}
		got = append(got, s.Messages...)
	}
	if !slices.Equal(got, want) {
		t.Errorf("segments have %d messages, want all %d in their order", len(got), len(want))
	}
}

// TestSegmentsHoldAll cuts random messages at random periods, and their segments into parts.
func TestSegmentsHoldAll(t *testing.T) {
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 33))
		messages, periods := some(random, 1+random.IntN(60)), cut(random)
		all := make([]*Message, len(messages))
		weight := 0
		for i := range messages {
			all[i] = &messages[i]
			weight += messages[i].Weight
		}
		segments := Segments(periods, messages)
		checkRun(t, segments, all)
		for i := range segments {
			s := &segments[i]
			if i > 0 && s.From < segments[i-1].To { // parts may share a day
				t.Errorf("segment %d begins before the one before ends", i)
			}
			weight -= s.Weight()
			for _, m := range s.Messages {
				within := -1
				for k, p := range periods {
					if p.Start <= m.Day && m.Day <= p.End {
						within = k
					}
				}
				if within != s.Period || Period(periods, m.Day) != within {
					t.Errorf("a message of %v stands in period %d, want %d", m.Day, s.Period, within)
				}
			}
			n := 1 + random.IntN(len(s.Messages))
			parts := s.Parts(n)
			checkRun(t, parts, s.Messages)
			if len(parts) != n || parts[0].From != s.From || parts[n-1].To != s.To {
				t.Errorf("%d parts from %v to %v, want %d from %v to %v", len(parts), parts[0].From, parts[n-1].To, n, s.From, s.To)
			}
			for k, part := range parts {
				if part.Part != s.Part+k || part.Period != s.Period {
					t.Errorf("part %d calls itself %d of period %d", k, part.Part, part.Period)
				}
			}
			if same := len(s.Messages) / n; n > 1 && (len(parts[0].Messages) < same-4 || len(parts[0].Messages) > max(same, 1)+4) {
				t.Errorf("the first of %d parts has %d of %d messages", n, len(parts[0].Messages), len(s.Messages))
			}
		}
		if weight != 0 {
			t.Errorf("segments stand for %d messages too few", weight)
		}
	}
}

// TestOutsideIsTheRest parts messages into those before some days, among these, and
// after them.
func TestOutsideIsTheRest(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 34))
	messages := some(random, 40)
	for from := range messages {
		for to := from; to < len(messages); to++ {
			first, last := messages[from].Day, messages[to].Day
			before, after := Outside(messages, first, last)
			among := len(messages) - len(before) - len(after)
			for _, m := range messages[len(before) : len(before)+among] {
				if m.Day < first || m.Day > last {
					t.Errorf("%v does not lie outside of %v to %v", m.Day, first, last)
				}
			}
			if slices.ContainsFunc(before, func(m Message) bool { return m.Day >= first }) || slices.ContainsFunc(after, func(m Message) bool { return m.Day <= last }) {
				t.Errorf("a day from %v to %v lies outside of these", first, last)
			}
		}
	}
}
