package figure

import (
	"slices"

	"cablegraph/graph"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// undrawn counts the messages of a period that no figure draws: without a sender, or to
// nobody but that.
func undrawn(s *graph.Series, p graph.Period) int {
	n := 0
	for i, entry := range s.Account.Entries {
		if m := &s.Messages[i]; len(entry.Figures) == 0 && p.Start <= m.Date.Earliest() && m.Date.Latest() <= p.End {
			n += m.Weight
		}
	}
	return n
}

// countsOf says what the figure counts: messages and actors, how many of the
// messages are to nobody named, how many may belong elsewhere, and what the
// filters let through.
func countsOf(s *graph.Series, g *graph.Graph, w words.Language) []string {
	var lines []string
	only := filterWords(s, w)
	passing, drawn := g.Unfiltered.Messages, g.Count.Total()
	switch shown := shownActors(g); {
	case passing == 0 && only != "" && g.All > 0:
	case passing == 0:
		lines = []string{w.NoneDated()}
		if n := undrawn(s, g.Period); n > 0 {
			lines = []string{w.Colon(w.Unreadable(), w.Messages(n))}
		}
	case drawn == 0:
		lines = []string{w.NoneShown(passing)}
	default:
		line := w.Between(drawn, shown)
		switch {
		case passing > drawn:
			line = w.Comma(w.ActorsOf(shown, g.Unfiltered.Actors), w.ShareOf(w.Share(drawn, passing), passing))
		case shown < g.Unfiltered.Actors:
			line = w.Comma(w.ActorsOf(shown, g.Unfiltered.Actors), w.Messages(drawn))
		case g.Unnamed.Total() > 0:
			line = w.Comma(w.Actors(shown), w.Messages(drawn))
		}
		some, all, apart := w.SomeUnnamed, w.AllUnnamed, w.Unnamed
		if s.Dataset != nil && s.Dataset.Grouped {
			some, all, apart = w.SomeWithin, w.AllWithin, w.Within
		}
		switch n := g.Unnamed.Total(); {
		case n == 0:
		case passing > drawn: // "of them" would be those left out too
			line = w.Semicolon(line, apart(n))
		case n == drawn:
			line += all()
		default:
			line = w.Comma(line, some(n))
		}
		lines = []string{line}
		if n := g.Count.Doubtful - g.Doubted; n > 0 {
			lines = append(lines, w.PerhapsElsewhere(n))
		}
		if g.Doubted > 0 {
			lines = append(lines, w.PerhapsOthers(g.Doubted))
		}
	}
	if only != "" && g.All > 0 {
		passed := w.NoneOf(g.All)
		if passing > 0 {
			passed = w.MessagesOf(passing, g.All)
		}
		lines = append(lines, w.Colon(only, passed))
	}
	return lines
}

// onSeveralLines counts the messages that stand on more than one line, as those to several
// people do: they are why the counts on the lines add up to more than the figure counts.
func onSeveralLines(s *graph.Series, g *graph.Graph) int {
	on := make(map[int]int)
	n := 0
	for _, l := range g.Lines {
		for _, m := range l.Messages {
			if on[m.Message]++; on[m.Message] == 2 {
				n += s.Messages[m.Message].Weight
			}
		}
	}
	return n
}

// shownActors counts those who have a box, or are named as carriers.
func shownActors(g *graph.Graph) int {
	shown := make(map[int]bool)
	for _, n := range g.Nodes {
		if n.Boxed || n.Carried.Total() > 0 && n.Sent.Total()+n.Received.Total() == 0 {
			shown[n.Actor] = true
		}
	}
	for _, l := range g.Lines {
		for _, a := range slices.Concat(l.Carriers...) {
			shown[a] = true
		}
	}
	return len(shown)
}

// maxValues is how many values of a filter are named.
const maxValues = 4

// filterWords says what the filters let through: "only kind = letter, telegram
// and side = PRC"; nothing where there are none.
func filterWords(s *graph.Series, w words.Language) string {
	var conditions []string
	for _, f := range s.Only {
		condition := f.Column + " = " + w.Names(f.Values)
		if len(f.Values) > maxValues {
			condition = w.Aside(f.Column+" = "+w.Names(f.Values[:maxValues-1])+" …", w.Values(len(f.Values)))
		}
		conditions = append(conditions, condition)
	}
	if s.Min > 1 {
		conditions = append(conditions, w.AtLeast(s.Min))
	}
	if conditions == nil {
		return ""
	}
	return typeset.OneLine(w.Only(conditions))
}
