package wording

import (
	"cmp"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/scale"
	"cablegraph/render/typeset"
	"cablegraph/render/words"
)

// titleMessages is how many messages a title names one by one.
const titleMessages = 12

// Full spells the messages of a line where nothing else resolves their numbers:
// with numbers, number and date of each; else the fullest of the forms. Of more
// messages than a title names it says how many and from when to when.
func (w Speller) Full(on []graph.EdgeMessage, how scale.Labels) string {
	switch {
	case LabelsOf(how, w.Series) != scale.NumberLabels:
		return w.FormsOf(on, how)[0]
	case len(on) <= titleMessages:
		return w.numbered(on)
	}
	span := ""
	if spans := w.spans(on); spans != nil {
		span = spans[0]
	}
	return w.Comma(w.numberForms(on)[0], span)
}

// Title says of a line who wrote to whom, how often, of which category, and of
// each message when it was sent, what it says, and by which source it is known.
func (w Speller) Title(l *graph.Line, categories scale.Categories) string {
	arrow := " → "
	if l.Both {
		arrow = " ↔ "
	}
	s := w.Called.Long[l.From] + arrow + w.Called.Long[l.To]
	if hands := w.Hands(l.Carriers); hands != "" {
		s = w.Comma(s, w.Via(hands))
	}
	s = w.Colon(s, w.Tally(l.Count))
	if looks := categories.Looks; len(looks) > 1 {
		label := looks[l.Category].Label
		if l.Second >= 0 {
			label = w.And(label, looks[l.Second].Label)
		}
		if l.Report {
			label = w.Comma(label, w.AsReported())
		}
		s = w.Aside(s, label)
	}
	return s + w.List(l.Messages, len(l.Carriers) > 1)
}

// List spells messages, each on a line of its own, with their carriers where
// carried is set.
func (w Speller) List(on []graph.EdgeMessage, carried bool) string {
	var b strings.Builder
	for i, m := range on {
		if i == titleMessages {
			b.WriteString("\n" + w.AndMore(len(on)-i))
			break
		}
		b.WriteString("\n" + w.message(m, carried))
	}
	return b.String()
}

// message says of a message by what it is named, when it was sent, what it says,
// by which source it is known and, where carried is set, who carried it.
func (w Speller) message(on graph.EdgeMessage, carried bool) string {
	m := &w.Series.Messages[on.Message]
	date := w.Moment(m.Date, words.Frame{})
	switch on.Certainty {
	case graph.Possible:
		date = w.Aside(date, w.Possible())
	case graph.Likeliest:
		date = w.Aside(date, w.Likeliest())
	case graph.Outside, graph.Certain:
	}
	via, inferred := "", ""
	if carried || on.Via {
		via = w.Via(w.Who(m.Via))
	}
	if on.Inferred {
		inferred = w.Inferred()
	}
	s := w.Comma(cmp.Or(w.Series.Number(on.Message), m.ID), date, via, w.kind(m.Kind), inferred)
	if m.Summary != "" {
		s = w.Sentence(w.Colon(s, strings.TrimRight(typeset.OneLine(m.Summary), ".。")))
	}
	if m.Source != "" {
		s += " [" + m.Source + "]"
	}
	return s
}

// kind names a kind of messages.
func (w Speller) kind(kind string) string { return KindOf(w.Series.Dataset, kind, w.Language) }

func KindOf(d *graph.Dataset, kind string, w words.Language) string {
	return d.Glossary.Say(w.Tag(), "label", d.Legend("kind").Label(kind))
}

// BoxTitle says of an actor who he is, how many messages he sent, received and
// carried, and what those say that he sent.
func (w Speller) BoxTitle(g *graph.Graph, n graph.Node) string {
	a := &w.Series.Dataset.Actors[n.Actor]
	count := func(t graph.Tally, spell func(string) string) string {
		if t.Total() == 0 {
			return ""
		}
		return spell(w.Tally(t))
	}
	title := w.Colon(w.Comma(w.Called.Long[n.Actor], w.Series.Dataset.Glossary.Say(w.Tag(), "role", a.Role)), w.Comma(count(n.Sent, w.Sent), count(n.Received, w.Received), count(n.Carried, w.Carried)))
	var sent []graph.EdgeMessage
	own := func(on []graph.EdgeMessage) {
		for _, m := range on {
			if slices.Contains(w.Series.Messages[m.Message].From, n.Actor) {
				sent = append(sent, m)
			}
		}
	}
	for _, l := range g.Lines {
		if l.From == n.Actor || l.Both && l.To == n.Actor {
			own(l.Messages)
		}
	}
	own(n.Said)
	slices.SortFunc(sent, func(x, y graph.EdgeMessage) int { return cmp.Compare(x.Message, y.Message) })
	return title + w.List(slices.CompactFunc(sent, func(x, y graph.EdgeMessage) bool { return x.Message == y.Message }), false)
}

// Way says who sent a message to whom, by whose hands, and which messages it
// reports, by their numbers.
func (w Speller) Way(m *graph.Message, numberOf map[string]string) string {
	arrow := " → "
	if m.Both {
		arrow = " ↔ "
	}
	s := w.Who(m.From) + arrow + cmp.Or(w.Who(m.To), w.NotNamed())
	if len(m.Via) > 0 {
		s = w.Comma(s, w.Via(w.Who(m.Via)))
	}
	if len(m.Reports) > 0 {
		var on []string
		for _, id := range m.Reports {
			on = append(on, cmp.Or(numberOf[id], id))
		}
		s = w.Aside(s, w.ReportingOn(w.Row(on...)))
	}
	return s
}

// Hands lists the carriers of a line: those of different messages behind a
// stroke, "Mun Il / Lee Sang-jo".
func (w Speller) Hands(ways [][]int) string {
	var words []string
	for _, way := range ways {
		words = append(words, w.Who(way))
	}
	return strings.Join(words, " / ")
}

// Who lists actors as their boxes name them.
func (w Speller) Who(actors []int) string {
	var names []string
	for _, a := range actors {
		names = append(names, w.Called.Full[a])
	}
	return w.Names(names)
}
