package figure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/render/typeset"
)

// titleMessages is how many messages a title names one by one.
const titleMessages = 12

// full spells the messages of a line where nothing else resolves their numbers:
// with numbers, number and date of each; else the fullest of the forms. Of more
// messages than a title names it says how many and from when to when.
func (w wording) full(on []graph.EdgeMessage, how Labels) string {
	switch {
	case how.of(w.series) != NumberLabels:
		return w.formsOf(on, how)[0]
	case len(on) <= titleMessages:
		return w.numbered(on)
	}
	span := ""
	if spans := w.spans(on); spans != nil {
		span = ", " + spans[0]
	}
	return w.numberForms(on)[0] + span
}

// title says of a line who wrote to whom, how often, of which category, and of
// each message when it was sent, what it says, and by which source it is known.
func (w wording) title(l *graph.Line, categories []string) string {
	arrow := " → "
	if l.Both {
		arrow = " ↔ "
	}
	actors := w.series.Dataset.Actors
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s%s", actors[l.From].Name, arrow, actors[l.To].Name)
	if len(l.Carriers) > 0 {
		b.WriteString(", via " + w.actors(l.Carriers))
	}
	b.WriteString(": " + tally(l.Count))
	if len(categories) > 1 {
		label := categories[l.Category]
		if l.Second >= 0 {
			label += " and " + categories[l.Second]
		}
		if l.Report {
			label += ", as reported"
		}
		fmt.Fprintf(&b, " (%s)", label)
	}
	w.list(&b, l.Messages)
	return b.String()
}

// list writes messages, each on a line of its own.
func (w wording) list(b *strings.Builder, on []graph.EdgeMessage) {
	for i, m := range on {
		if i == titleMessages {
			fmt.Fprintf(b, "\n… and %s more", Thousands(len(on)-i))
			break
		}
		b.WriteString("\n" + w.message(m))
	}
}

// message says of a message by what it is named, when it was sent, what it says,
// and by which source it is known.
func (w wording) message(on graph.EdgeMessage) string {
	m := &w.series.Messages[on.Message]
	s := cmp.Or(w.series.Number(on.Message), m.ID)
	if s != "" {
		s += ", "
	}
	s += dateWords(m.Date, frame{})
	if on.Certainty != graph.Certain {
		s += fmt.Sprintf(" (%s here)", on.Certainty)
	}
	if on.Via {
		s += ", via " + w.actors(m.Via)
	}
	if m.Kind != "" {
		s += ", " + m.Kind
	}
	if on.Inferred {
		s += ", stand inferred"
	}
	if m.Summary != "" {
		s += ": " + strings.TrimRight(typeset.OneLine(m.Summary), ".") + "."
	}
	if m.Source != "" {
		s += " [" + m.Source + "]"
	}
	return s
}

// boxTitle says of an actor who he is, how many messages he sent, received and
// carried, and what those say that he sent.
func (w wording) boxTitle(g *graph.Graph, n graph.Node) string {
	a := &w.series.Dataset.Actors[n.Actor]
	var parts []string
	add := func(t graph.Tally, verb string) {
		if t.Total() > 0 {
			parts = append(parts, verb+" "+tally(t))
		}
	}
	add(n.Sent, "sent")
	add(n.Received, "received")
	add(n.Carried, "carried")
	title := a.Name
	if a.Role != "" {
		title += ", " + a.Role
	}
	var b strings.Builder
	b.WriteString(title + ": " + strings.Join(parts, ", "))
	var sent []graph.EdgeMessage
	own := func(on []graph.EdgeMessage) {
		for _, m := range on {
			if slices.Contains(w.series.Messages[m.Message].From, n.Actor) {
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
	w.list(&b, slices.CompactFunc(sent, func(x, y graph.EdgeMessage) bool { return x.Message == y.Message }))
	return b.String()
}

// way says who sent a message to whom, by whose hands, and which messages it
// reports, by their numbers.
func (w wording) way(m *graph.Message, numberOf map[string]string) string {
	arrow := " → "
	if m.Both {
		arrow = " ↔ "
	}
	s := w.actors(m.From) + arrow + cmp.Or(w.actors(m.To), "receiver not named")
	if len(m.Via) > 0 {
		s += ", via " + w.actors(m.Via)
	}
	if len(m.Reports) > 0 {
		var on []string
		for _, id := range m.Reports {
			on = append(on, cmp.Or(numberOf[id], id))
		}
		s += " (on " + strings.Join(on, ", ") + ")"
	}
	return s
}

// actors lists actors as their boxes name them.
func (w wording) actors(actors []int) string {
	var names []string
	for _, a := range actors {
		names = append(names, w.names.full[a])
	}
	return joinNames(names)
}
