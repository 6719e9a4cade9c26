package slide

import (
	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/words"
)

// days spells the days from one to another.
func (f *Figure) days(first, last edtf.Day) string {
	return f.style.Words.Span(first, last, words.Frame{})
}

// dates are the months of all messages: those of the periods, and of what lies
// before and after all of them.
func (f *Figure) dates() string {
	first, last := sequence.Days(f.set.Series.Periods, f.messages)
	before, after := sequence.Outside(f.messages, first, last)
	var all []string
	add := func(first, last edtf.Day) { all = append(all, f.days(month(first), month(month(last)+31)-1)) }
	if len(before) > 0 {
		add(before[0].Day, before[len(before)-1].Day)
	}
	add(first, last)
	if len(after) > 0 {
		add(after[0].Day, after[len(after)-1].Day)
	}
	return f.style.Words.Names(all)
}

// month returns the first day of the month that holds d.
func month(d edtf.Day) edtf.Day {
	y, m, _ := d.Civil()
	return edtf.Date(y, m, 1)
}

// headline names the slides by those who have rows, as far as they have room, and
// the months.
func (f *Figure) headline() string {
	w, s := f.style.Words, f.style
	var names []string
	for _, r := range f.rows {
		if !r.between {
			names = append(names, r.name)
		}
	}
	if who := w.Comma(w.Names(names), f.dates()); s.Faces.Measure(who, s.Title(), true) <= s.W-2*s.Margin() {
		return who
	}
	return w.Comma(w.MessagesHeading(), f.dates())
}

// note says which question the stands answer, and what no arrow means.
func (s *Slide) note() string {
	w := s.f.style.Words
	type run struct {
		words       string
		first, last edtf.Day
	}
	var runs []run
	for _, seg := range s.parts {
		if seg.Period < 0 {
			continue
		}
		q := s.f.set.Series.Graphs[seg.Period].Question
		if n := len(runs); n > 0 && runs[n-1].words == q {
			runs[n-1].last = seg.To - 1
			continue
		}
		runs = append(runs, run{q, seg.From, seg.To - 1})
	}
	var parts []string
	for _, r := range runs {
		if r.words != "" && s.f.categories.Told {
			q := s.f.set.Say("question", r.words)
			if len(runs) > 1 {
				q = w.Colon(s.f.days(r.first, r.last), q)
			}
			parts = append(parts, q)
		}
	}
	var out []string
	if parts != nil {
		out = append(out, w.Sentence(w.Semicolon(parts...)))
	}
	for i := range s.columns {
		if c := &s.columns[i]; c.m != nil && len(c.legs) == 0 {
			out = append(out, w.Sentence(w.SaidToOthers()))
			break
		}
	}
	return w.Sentences(out...)
}
