package tell

import (
	"cablegraph/graph/edtf"
	"cablegraph/render/figure"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/words"
)

// Dates are the units of all messages, months at least: those of the periods, and of
// what lies before and after all of them.
func Dates(set *figure.Set, messages []sequence.Message, u edtf.Unit) string {
	w := set.Style.Words
	u = max(u, edtf.ByMonth)
	first, last := sequence.Days(set.Series.Periods, messages)
	before, after := sequence.Outside(messages, first, last)
	var all []string
	add := func(first, last edtf.Day) {
		all = append(all, w.Span(sequence.Begin(first, u), sequence.End(last, u), words.Frame{}))
	}
	if len(before) > 0 {
		add(before[0].Day, before[len(before)-1].Day)
	}
	add(first, last)
	if len(after) > 0 {
		add(after[0].Day, after[len(after)-1].Day)
	}
	return w.Names(all)
}

// A Question is what the categories of a period, or of neighbouring ones, answer.
type Question struct {
	Words       string // empty: none
	first, last edtf.Day
}

// Questions returns those of segments, the same of neighbouring periods once.
func Questions(set *figure.Set, segments []sequence.Segment) []Question {
	var out []Question
	for _, seg := range segments {
		if seg.Period < 0 {
			continue
		}
		q := Question{set.Series.Graphs[seg.Period].Question, seg.From, seg.To - 1}
		if n := len(out); n > 0 && out[n-1].Words == q.Words {
			out[n-1].last = q.last
			continue
		}
		out = append(out, q)
	}
	return out
}

// Asked says which question is answered when, or which one always is.
func Asked(set *figure.Set, questions []Question) string {
	w := set.Style.Words
	var parts []string
	for _, q := range questions {
		if q.Words == "" {
			continue
		}
		asked := set.Say("question", q.Words)
		if len(questions) > 1 {
			asked = w.Colon(w.Span(q.first, q.last, words.Frame{}), asked)
		}
		parts = append(parts, asked)
	}
	return w.Semicolon(parts...)
}
