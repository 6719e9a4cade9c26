package figure

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

// A wording spells the dates of one period's messages. Years are left out
// where the whole period lies in one.
type wording struct {
	series *graph.Series
	period graph.Period
}

func (w wording) years() bool {
	y1, _, _ := w.period.Start.Civil()
	y2, _, _ := w.period.End.Civil()
	return y1 != y2
}

// label returns the words of an edge, from the fullest to the shortest: up to
// three messages by their dates, then count and range, then the count. What
// comes after the last of them is a key that the list under the figure
// resolves.
func (w wording) label(e *graph.Line) []string {
	var ladder []string
	via := w.via(e)
	if e.Count.Total() <= 3 && len(e.Messages) == e.Count.Total() {
		if dates, ok := w.dates(e); ok {
			ladder = append(ladder, dates+via)
		}
	}
	count := tally(e.Count)
	switch span := w.span(e); {
	case span == "":
	case e.Count.Total() > 1:
		ladder = append(ladder, count+" · "+span+via)
	case e.Count.Certain == 1: // the months of one message
		ladder = append(ladder, span+via)
	}
	if e.Count.Total() > 1 || len(ladder) == 0 { // that there is one, the line says
		ladder = append(ladder, count+via)
	}
	return slices.Compact(ladder)
}

// via names the carriers of messages that are drawn between their ends.
func (w wording) via(e *graph.Line) string {
	var names []string
	for _, m := range e.Messages {
		if !m.Via {
			continue
		}
		for _, a := range w.series.Messages[m.Message].Via {
			if name := w.series.Dataset.Actors[a].Short; !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	if names == nil {
		return ""
	}
	return " via " + strings.Join(names, ", ")
}

// dates spells every message's date, days of one month together:
// "13, 19 Jul", "4 May, late?". It is not ok where it would say "1856, 1856".
func (w wording) dates(e *graph.Line) (words string, ok bool) {
	var out []string
	tail := "" // month and year that the last entry ends in
	for _, m := range e.Messages {
		date := w.date(m)
		day, rest, ok := strings.Cut(date, " ")
		plain := ok && isNumber(day) && !strings.ContainsAny(rest, "–?") && !strings.Contains(rest, " or ")
		switch {
		case len(out) > 0 && out[len(out)-1] == date && plain:
			continue // two messages of a day: the width says two
		case slices.Contains(out, date):
			return "", false
		case plain && tail == rest:
			prev := &out[len(out)-1]
			*prev = strings.TrimSuffix(*prev, " "+rest)
			if last := (*prev)[strings.LastIndexByte(*prev, ' ')+1:]; last != day {
				*prev += ", " + day
			}
			*prev += " " + rest
		default:
			out = append(out, date)
		}
		tail = ""
		if plain {
			tail = rest
		}
	}
	return strings.Join(out, ", "), true
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// date spells one message's date; one that may lie in another period ends in
// a question mark.
func (w wording) date(m graph.EdgeMessage) string {
	s := dateWords(w.series.Messages[m.Message].Date, w.years())
	if m.Certainty != graph.Certain && !strings.HasSuffix(s, "?") {
		s += "?"
	}
	return s
}

// span spells the months from an edge's first to its last message.
func (w wording) span(e *graph.Line) string {
	first, last := edtf.OpenEnd, edtf.OpenStart
	for _, m := range e.Messages {
		date := w.series.Messages[m.Message].Date
		if d := date.Earliest(); !d.Open() {
			first, last = min(first, d), max(last, d)
		}
		if d := date.Latest(); !d.Open() {
			first, last = min(first, d), max(last, d)
		}
	}
	if first.Open() || last.Open() {
		return ""
	}
	first, last = max(first, w.period.Start), min(last, w.period.End)
	y1, m1, _ := first.Civil()
	y2, m2, _ := last.Civil()
	switch {
	case y1 == y2 && m1 == m2:
		return MonthWords(first, w.years())
	case y1 == y2:
		return shortMonth(m1) + "–" + MonthWords(last, w.years())
	case y2-y1 > 1:
		return fmt.Sprintf("%d–%d", y1, y2)
	}
	return MonthWords(first, true) + " – " + MonthWords(last, true)
}

// titleMessages is how many messages an edge's title names one by one.
const titleMessages = 12

// title says of an edge who wrote to whom, how often, when, and by which
// source each message is known.
func (w wording) title(e *graph.Line, categories []string) string {
	arrow := " → "
	if e.Both {
		arrow = " ↔ "
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s%s: %s", w.series.Dataset.Actors[e.From].Name, arrow, w.series.Dataset.Actors[e.To].Name, tally(e.Count))
	if len(categories) > 1 {
		fmt.Fprintf(&b, " (%s)", categories[e.Category])
	}
	for i, on := range e.Messages {
		if i == titleMessages {
			fmt.Fprintf(&b, "\n… and %d more", len(e.Messages)-i)
			break
		}
		m := w.series.Messages[on.Message]
		fmt.Fprintf(&b, "\n%s, %s", m.ID, dateWords(m.Date, true))
		if on.Certainty != graph.Certain {
			fmt.Fprintf(&b, " (%s here)", on.Certainty)
		}
		if on.Relayed {
			b.WriteString(", relayed")
		}
		if m.Kind != "" {
			b.WriteString(", " + m.Kind)
		}
		if m.Source != "" {
			b.WriteString(": " + m.Source)
		}
	}
	return b.String()
}
