package contrast

import (
	"slices"
	"strings"

	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// counts say how many lines of the figure are of each kind, how many are drawn where
// these are not all, and how many are not compared.
func (f *Figure) counts(drawn []*change.Line) []string {
	w := f.Style.Words
	var parts []string
	for _, k := range kinds {
		if t := totalOf(drawn, k); t.All() > 0 {
			parts = append(parts, f.total(w.ChangesOf(k, w.Thousands(t.All())), t))
		}
	}
	unknown := f.diff.Total(change.Unknown).All()
	out := []string{w.NothingDrawn()}
	if all := len(f.ends); all+unknown > 0 || len(f.diff.Said) > 0 {
		lines := w.Lines(all)
		if len(drawn) < all {
			lines = w.LinesOf(len(drawn), all)
		}
		out = []string{w.Colon(lines, w.Comma(parts...))}
	}
	if unknown > 0 {
		out = append(out, w.LinesNotCompared(unknown))
	}
	return out
}

// totalOf counts the lines of a kind.
func totalOf(lines []*change.Line, k change.Kind) change.Total {
	var t change.Total
	for _, l := range lines {
		switch {
		case l.Kind != k:
		case l.Sure:
			t.Sure++
		default:
			t.Perhaps++
		}
	}
	return t
}

// total adds to words how many changes are not sure.
func (f *Figure) total(s string, t change.Total) string {
	if t.Perhaps == 0 {
		return s
	}
	return f.Style.Words.Aside(s, f.Style.Words.OfThemPerhaps(t.Perhaps))
}

// Caption says what the figure shows: the periods, how many lines are of which
// kind, and who comes and goes.
func (f *Figure) Caption() string {
	w := f.Style.Words
	s := w.Sentence(w.Colon(f.Heading(), w.Semicolon(f.Counts...)))
	if about := f.answered(); about != "" {
		s = w.Sentences(s, w.Sentence(about))
	}
	if come, gone := f.comeAndGo(f.Nodes); come+gone > 0 {
		s = w.Sentences(s, w.Sentence(w.ComeAndGo(come, gone)))
	}
	return typeset.OneLine(s)
}

// answered says which questions the lines answer; nothing where they answer none.
func (f *Figure) answered() string {
	s := f.set.Series
	if !f.set.Scales.Categories.Told || s.Graphs[f.diff.Periods[0]].Question == "" && f.Question == "" {
		return ""
	}
	return f.About
}

// maxAlt is how many words a short description has.
const maxAlt = 30

// Alt describes the figure in no more than maxAlt words: which periods, how much
// of which kind, and between whom most changed.
func (f *Figure) Alt() string {
	w := f.Style.Words
	s := typeset.OneLine(w.Colon(w.DescriptionBegins()+f.Heading(), f.Counts[0]))
	if all := strings.Fields(s); len(all) > maxAlt {
		return strings.Join(all[:maxAlt-1], " ") + " …"
	}
	most := ""
	for _, l := range f.sorted() {
		more := w.Semicolon(most, typeset.OneLine(f.words(l)))
		if l.Kind == change.Same || words.Count(w.Sentences(w.Sentence(s), w.Colon(w.Most(), more))) > maxAlt {
			break
		}
		most = more
	}
	if most == "" {
		return w.Sentence(s)
	}
	return w.Sentence(w.Sentences(w.Sentence(s), w.Colon(w.Most(), most)))
}

// sorted are the lines that are compared, by their weight.
func (f *Figure) sorted() []*change.Line {
	var lines []*change.Line
	for _, e := range f.ends {
		lines = append(lines, e.line)
	}
	slices.SortStableFunc(lines, byWeight)
	return lines
}

// Describe says in sentences all that changed: how much of which kind, who comes
// and goes, every line, kind by kind, and what is said to nobody named.
func (f *Figure) Describe() []string {
	w := f.Style.Words
	out := []string{w.Sentence(w.Colon(w.DescriptionBegins()+w.Quote(f.Heading()), w.Semicolon(f.Counts...)))}
	if about := f.answered(); about != "" {
		out = append(out, w.Sentence(about))
	}
	for _, part := range []struct {
		kind    change.Kind
		heading string
	}{{change.New, w.NewHere()}, {change.Gone, w.GoneFromHere()}} {
		var names []string
		for _, a := range f.diff.Actors {
			if a.Kind == part.kind && slices.ContainsFunc(f.Nodes, func(n figure.Node) bool { return n.Actor == a.Actor }) {
				names = append(names, f.sure(f.set.Name(a.Actor), a.Sure))
			}
		}
		if names != nil {
			out = append(out, w.Sentence(w.Colon(part.heading, w.Semicolon(names...))))
		}
	}
	sorted := f.sorted()
	for _, k := range kinds {
		for _, l := range sorted {
			if l.Kind == k {
				out = append(out, w.Sentence(f.words(l)))
			}
		}
	}
	for i := range f.diff.Said {
		if u := &f.diff.Said[i]; u.Kind != change.Unknown {
			who := w.ToNobody(f.set.Name(u.Actor))
			if nobody, others := f.to(u); others {
				who = w.Colon(f.set.Name(u.Actor), said(w, nobody, others))
			}
			out = append(out, w.Sentence(w.Aside(who, w.Comma(w.Change(u.Kind), token(&u.Change)[0]))))
		}
	}
	for i := range out {
		out[i] = typeset.OneLine(out[i])
	}
	return out
}
