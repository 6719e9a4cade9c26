package lanes

import (
	"slices"

	"cablegraph/graph/edtf"
	"cablegraph/render/lanes/sequence"
	"cablegraph/render/words"
)

// days spells the days from one to another: "7 Mar 1949 – 29 Jan 1950".
func (f *Figure) days(first, last edtf.Day) string {
	return f.words().Span(first, last, words.Frame{})
}

// words is the language of the figure.
func (f *Figure) words() words.Language { return f.style.Words }

// headline names the figure: by its principals, where they are few, and its
// months. A title is for its author to give.
func (f *Figure) headline() string {
	var names []string
	for _, l := range f.cast.Lanes {
		if l.Principal {
			names = append(names, f.set.Name(l.Actors[0]))
		}
	}
	who := f.words().MessagesHeading()
	if len(names) > 0 && len(names) <= mostNamed {
		who = f.words().Names(names)
	}
	return f.words().Comma(who, f.dates())
}

// dates are the months of all messages: those of the periods, and of what lies
// before and after all of them.
func (f *Figure) dates() string {
	u := max(f.unit, edtf.ByMonth)
	first, last := sequence.Days(f.set.Series.Periods, f.messages)
	before, after := sequence.Outside(f.messages, first, last)
	var all []string
	add := func(first, last edtf.Day) { all = append(all, f.days(begin(first, u), next(last, u)-1)) }
	if len(before) > 0 {
		add(before[0].Day, before[len(before)-1].Day)
	}
	add(first, last)
	if len(after) > 0 {
		add(after[0].Day, after[len(after)-1].Day)
	}
	return f.words().Names(all)
}

// mostNamed is how many principals a headline names.
const mostNamed = 5

// A question is what the categories of a period answer.
type question struct {
	words       string
	first, last edtf.Day
}

// joinQuestions joins the same question of neighbouring periods.
func joinQuestions(all []question) []question {
	var out []question
	for _, q := range all {
		if n := len(out); n > 0 && out[n-1].words == q.words {
			out[n-1].last = q.last
			continue
		}
		out = append(out, q)
	}
	return out
}

// questionWords say which question is answered when.
func (f *Figure) questionWords(all []question) string {
	var parts []string
	for _, q := range all {
		if q.words != "" {
			parts = append(parts, f.words().Colon(f.days(q.first, q.last), f.set.Say("question", q.words)))
		}
	}
	return f.words().Semicolon(parts...)
}

// notes say what else is to be known to read the strips.
func (f *Figure) notes(o *occurring) string {
	w := f.words()
	parts := []string{w.Sentence(w.NotToScale(f.unit))}
	if o.dotted {
		parts = append(parts, w.Sentence(w.Dotted(coarser(f.unit))))
	}
	if f.unit != edtf.ByDay {
		parts = append(parts, w.Sentence(w.OrderUnknown(f.unit)))
	}
	if o.bare {
		parts = append(parts, w.Sentence(w.NoArrow()))
	}
	if o.spans && f.unit == edtf.ByDay {
		parts = append(parts, w.Sentence(w.DotInSpan()))
	}
	if f.categories.Told && slices.Contains(o.looks, w.NotSaid()) {
		parts = append(parts, w.Sentence(w.NoStand()))
	}
	if o.untold != nil {
		parts = append(parts, w.Sentence(w.NothingElse(untoldWords(w, o.untold))))
	}
	return w.Sentences(parts...)
}

// untoldWords name silences without room, each principal once.
func untoldWords(w words.Language, all []silence) string {
	var names []string
	days := make(map[string][]string) // by name
	for _, n := range all {
		if days[n.name] == nil {
			names = append(names, n.name)
		}
		days[n.name] = append(days[n.name], n.days)
	}
	for i, name := range names {
		names[i] = w.Comma(name, w.Names(days[name]))
	}
	return w.Semicolon(names...)
}
