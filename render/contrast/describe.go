package contrast

import (
	"slices"
	"strings"

	"cablegraph/graph/account"
	"cablegraph/graph/change"
	"cablegraph/render/figure"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// counts say how many lines of the figure are of each kind, how many are drawn where
// these are not all, how many are not compared, what filters let through, and, on slides,
// how many messages of either period are drawn.
func (f *Figure) counts(drawn []*change.Line) []string {
	w := f.Style.Words
	out := []string{f.among(f.lineCounts(drawn, true, kinds...), drawn)}
	if unknown := f.diff.Total(change.Unknown).All(); unknown > 0 {
		out = append(out, w.LinesNotCompared(unknown))
	}
	if only := f.set.Filtered(); only != "" {
		out = append(out, only)
	}
	if f.set.Series.Brief {
		out = append(out, f.messageCounts(drawn))
	}
	return out
}

// lineCounts says how many lines are drawn, and how many are of each of some kinds.
func (f *Figure) lineCounts(drawn []*change.Line, perhaps bool, of ...change.Kind) string {
	w := f.Style.Words
	if len(f.diff.Lines)+len(f.diff.Said) == 0 {
		return w.NothingDrawn()
	}
	return w.Colon(f.linesOf(drawn), f.kinds(drawn, perhaps, of))
}

// linesOf says how many lines are drawn, and of how many.
func (f *Figure) linesOf(drawn []*change.Line) string {
	if len(drawn) < f.all {
		return f.Style.Words.LinesOf(len(drawn), f.all)
	}
	return f.Style.Words.Lines(len(drawn))
}

// among adds to words that begin with how many lines are drawn, on slides that leave out
// actors, that the lines of these are not counted.
func (f *Figure) among(words string, drawn []*change.Line) string {
	lines := f.linesOf(drawn)
	for _, p := range f.diff.Periods {
		if g := f.set.Series.Graphs[p]; f.set.Series.Brief && g.Count.Total() < g.Unfiltered.Messages && strings.HasPrefix(words, lines) {
			return f.Style.Words.AmongShown(lines) + words[len(lines):]
		}
	}
	return words
}

// kinds says how many lines are of each of some kinds, and of these how many perhaps.
func (f *Figure) kinds(drawn []*change.Line, perhaps bool, of []change.Kind) string {
	w := f.Style.Words
	var parts []string
	for _, k := range of {
		if t, all := totalOf(drawn, k), f.diff.Total(k).All(); all > 0 {
			count := w.Thousands(all)
			if t.All() < all {
				count = w.Of(t.All(), all)
			}
			part := w.ChangesOf(k, count)
			if perhaps {
				part = f.total(part, t)
			}
			parts = append(parts, part)
		}
	}
	return w.Comma(parts...)
}

// messageCounts says how many of the messages of either period are on lines.
func (f *Figure) messageCounts(drawn []*change.Line) string {
	w := f.Style.Words
	var counts [2]string
	for side := range counts {
		seen, n := make(map[int]bool), 0
		add := func(c *change.Change) {
			for _, m := range c.Messages[side] {
				if !seen[m.Message] {
					seen[m.Message], n = true, n+f.diff.Messages[m.Message].Weight
				}
			}
		}
		for _, l := range drawn {
			add(&l.Change)
		}
		for _, u := range f.said {
			add(&u.Change)
		}
		g := f.set.Series.Graphs[f.diff.Periods[side]]
		if counts[side] = w.Messages(n); n < g.Unfiltered.Messages {
			counts[side] = w.MessagesOf(n, g.Unfiltered.Messages)
		}
	}
	return w.Comma(counts[1], w.Colon(w.Before(), counts[0]))
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
// of which kind, which questions they answer, and between whom most changed.
func (f *Figure) Alt() string {
	w := f.Style.Words
	lines, s, only := f.sorted(), "", f.set.Filtered()
	for _, form := range []struct {
		perhaps         bool
		questions, only string
		kinds           []change.Kind
	}{
		{true, f.questions, only, kinds},
		{false, f.questions, only, kinds},
		{true, "", only, kinds},
		{false, "", only, kinds},
		{false, "", only, []change.Kind{change.New, change.Gone}},
		{false, "", "", []change.Kind{change.New, change.Gone}},
	} {
		counts := w.Semicolon(f.lineCounts(lines, form.perhaps, form.kinds...), form.questions, form.only)
		if s = typeset.OneLine(w.Sentence(w.Colon(w.WhatChanged(), w.Colon(f.when, counts)))); words.Count(s) <= maxAlt {
			break
		}
	}
	if words.Count(s) > maxAlt {
		return words.Cut(s, maxAlt)
	}
	most := ""
	for _, l := range lines {
		more := w.Semicolon(most, typeset.OneLine(f.words(l)))
		if l.Kind == change.Same || words.Count(w.Sentences(s, w.Sentence(w.Colon(w.Most(), more)))) > maxAlt {
			break
		}
		most = more
	}
	if most == "" {
		return s
	}
	return w.Sentences(s, w.Sentence(w.Colon(w.Most(), most)))
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
	for _, u := range f.said {
		who := w.ToNobody(f.set.Name(u.Actor))
		if nobody, others := saidTo(f, u); others {
			who = w.Colon(f.set.Name(u.Actor), w.SaidTo(nobody, others, f.set.Series.Dataset.Grouped))
		}
		out = append(out, w.Sentence(w.Aside(who, w.Comma(w.Change(u.Kind), plainOf(f, &u.Change)))))
	}
	for i := range out {
		out[i] = typeset.OneLine(out[i])
	}
	return out
}

// Drawn are the messages of the lines that the figure draws or names below, and what
// actors say to nobody named; part is what of it is drawn. On a sheet of given height
// the lines that can't be read are only counted, not named.
func (f *Figure) Drawn(part *figure.Figure) []account.Drawn {
	var out []account.Drawn
	add := func(c *change.Change) {
		for _, on := range c.Messages {
			for _, m := range on {
				out = append(out, account.Drawn{Message: f.diff.At[m.Message], Certainty: m.Certainty})
			}
		}
	}
	edges := f.Edges
	if f.Style.Rules().Fixed {
		edges = part.Edges
	}
	for i := range edges {
		add(&f.lineOf(&edges[i]).Change)
	}
	for _, u := range f.said {
		if slices.ContainsFunc(part.Nodes, func(n figure.Node) bool { return n.Actor == u.Actor }) {
			add(&u.Change)
		}
	}
	return out
}
