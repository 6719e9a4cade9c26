package render

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/edtf"
)

var months = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

var longMonths = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// periodDates spells the days of a period: "12 July – 14 September 1950".
func periodDates(p graph.Period) string {
	y1, m1, d1 := p.Start.Civil()
	y2, m2, d2 := p.End.Civil()
	end := fmt.Sprintf("%d %s %d", d2, longMonths[m2-1], y2)
	switch {
	case p.Start == p.End:
		return end
	case y1 != y2:
		return fmt.Sprintf("%d %s %d – %s", d1, longMonths[m1-1], y1, end)
	case m1 != m2:
		return fmt.Sprintf("%d %s – %s", d1, longMonths[m1-1], end)
	}
	return fmt.Sprintf("%d–%s", d1, end)
}

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
func (w wording) label(e *graph.Edge) []string {
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
func (w wording) via(e *graph.Edge) string {
	var names []string
	for _, u := range e.Messages {
		if !u.Via {
			continue
		}
		for _, a := range w.series.Messages[u.Message].Via {
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
func (w wording) dates(e *graph.Edge) (words string, ok bool) {
	var out []string
	tail := "" // month and year that the last entry ends in
	for _, u := range e.Messages {
		date := w.date(u)
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
func (w wording) date(u graph.EdgeMessage) string {
	s := dateWords(w.series.Messages[u.Message].Date, w.years())
	if u.Certainty != graph.Certain && !strings.HasSuffix(s, "?") {
		s += "?"
	}
	return s
}

// dateWords spells a date for people. Approximate dates begin with "c.",
// uncertain ones end in a question mark.
func dateWords(v edtf.Value, year bool) string {
	s := rangeWords(v, year)
	if v.Approximate() {
		s = "c. " + s
	}
	if v.Uncertain() {
		s += "?"
	}
	return s
}

func rangeWords(v edtf.Value, year bool) string {
	first, last := v.Earliest(), v.Latest()
	switch {
	case first.Open() && last.Open():
		return "undated"
	case first.Open():
		return "by " + dayWords(last, year)
	case last.Open():
		return "from " + dayWords(first, year)
	case first == last:
		return dayWords(first, year)
	}
	if strings.HasPrefix(v.String(), "[") && last == first+1 {
		return pairWords(first, last, " or ", year)
	}
	y1, m1, d1 := first.Civil()
	y2, m2, _ := last.Civil()
	_, nextMonth, nextDay := (last + 1).Civil()
	whole := d1 == 1 && nextDay == 1 // from a first to a last day of a month
	switch {
	case whole && m1 == 1 && nextMonth == 1 && y1 == y2:
		return fmt.Sprint(y1)
	case whole && m1 == 1 && nextMonth == 1:
		return fmt.Sprintf("%d–%d", y1, y2)
	case whole && y1 == y2 && m1 == m2:
		return monthWords(first, year)
	case whole && y1 == y2:
		return months[m1-1] + "–" + monthWords(last, year)
	case whole:
		return monthWords(first, true) + " – " + monthWords(last, true)
	}
	return pairWords(first, last, "–", year)
}

// pairWords joins two days, naming a common month or year once.
func pairWords(first, last edtf.Day, by string, year bool) string {
	y1, m1, d1 := first.Civil()
	y2, m2, _ := last.Civil()
	switch {
	case y1 == y2 && m1 == m2:
		return fmt.Sprintf("%d%s%s", d1, by, dayWords(last, year))
	case by == "–":
		by = " – "
	}
	return dayWords(first, y1 != y2) + by + dayWords(last, year || y1 != y2)
}

func dayWords(d edtf.Day, year bool) string {
	_, _, day := d.Civil()
	return fmt.Sprintf("%d %s", day, monthWords(d, year))
}

func monthWords(d edtf.Day, year bool) string {
	y, m, _ := d.Civil()
	if !year {
		return months[m-1]
	}
	return fmt.Sprintf("%s %d", months[m-1], y)
}

// span spells the months from an edge's first to its last message.
func (w wording) span(e *graph.Edge) string {
	first, last := edtf.OpenEnd, edtf.OpenStart
	for _, u := range e.Messages {
		date := w.series.Messages[u.Message].Date
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
		return monthWords(first, w.years())
	case y1 == y2:
		return months[m1-1] + "–" + monthWords(last, w.years())
	case y2-y1 > 1:
		return fmt.Sprintf("%d–%d", y1, y2)
	}
	return monthWords(first, true) + " – " + monthWords(last, true)
}

// titleMessages is how many messages an edge's title names one by one.
const titleMessages = 12

// title says of an edge who wrote to whom, how often, when, and by which
// source each message is known.
func (w wording) title(e *graph.Edge, s *graph.Series) string {
	arrow := " → "
	if e.Both {
		arrow = " ↔ "
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s%s: %s", w.series.Dataset.Actors[e.From].Name, arrow, w.series.Dataset.Actors[e.To].Name, tally(e.Count))
	if len(s.Categories.Labels) > 1 {
		fmt.Fprintf(&b, " (%s)", s.Categories.Labels[e.Category])
	}
	for i, u := range e.Messages {
		if i == titleMessages {
			fmt.Fprintf(&b, "\n… and %d more", len(e.Messages)-i)
			break
		}
		m := w.series.Messages[u.Message]
		fmt.Fprintf(&b, "\n%s, %s", m.ID, dateWords(m.Date, true))
		if u.Certainty != graph.Certain {
			fmt.Fprintf(&b, " (%s here)", u.Certainty)
		}
		if u.Relayed {
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
