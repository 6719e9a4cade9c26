package slide

import (
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/lanes/tell"
	"cablegraph/render/words"
)

// daysOf spells the days from one to another.
func daysOf(f *Figure, first, last edtf.Day) string {
	return f.style.Words.Span(first, last, words.Frame{})
}

// datesOf are the months of all messages, or the years where most have no month.
func datesOf(f *Figure) string {
	return tell.Dates(f.set, f.messages, sequence.UsualUnit(f.messages))
}

// headlineOf names the slides by those who have rows, as far as they have room, and
// the months.
func headlineOf(f *Figure) string {
	w, s := f.style.Words, f.style
	var names []string
	for _, r := range f.rows {
		if !r.between {
			names = append(names, r.name)
		}
	}
	if who := w.Comma(w.Names(names), datesOf(f)); s.Faces.Measure(who, s.Title(), true) <= s.W-2*s.Margin() {
		return who
	}
	return w.Comma(w.MessagesHeading(), datesOf(f))
}

// noteOf says which question the stands answer, and what no arrow means.
func noteOf(s *Slide) string {
	w := s.f.style.Words
	var out []string
	if asked := tell.Asked(s.f.set, tell.Questions(s.f.set, s.parts)); asked != "" && s.f.categories.Told {
		out = append(out, w.Sentence(asked))
	}
	nobody, others := false, false
	for i := range s.columns {
		if c := &s.columns[i]; c.m != nil && !c.arrives() {
			named := slices.ContainsFunc(c.m.To, func(a int) bool { return !slices.Contains(c.m.From, a) })
			nobody, others = nobody || !named, others || named
		}
	}
	if nobody || others {
		out = append(out, w.Sentence(w.Colon(w.WithoutArrow(), w.SaidTo(nobody, others, s.f.set.Series.Dataset.Grouped))))
	}
	return w.Sentences(append(out, s.untold())...)
}
