// Package wording turns messages and actors of a series into the words that a
// figure says of them.
//
// [NewNames] finds what actors are called, so that no two boxes read the same; a
// [Speller] has them, the language and what the dates of one figure share, and
// spells lines, boxes and lists: the forms of a label from the fullest to a count,
// titles of many messages, and who sent what to whom.
package wording

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"cablegraph/graph"
	"cablegraph/render/scale"
	"cablegraph/render/words"
)

// The marks of one message in a label. Behind a count stands how many have each.
const (
	InferredMark = "*" // its stand is inferred, not said
	BesideMark   = "†" // its stand answers another question
	DoubtMark    = "?" // it may be of another period
)

const (
	maxNumbers = 6 // that a label lists one by one
	maxDates   = 8
)

// A Speller spells what one figure says of messages and actors.
type Speller struct {
	words.Language
	Series *graph.Series
	Frame  words.Frame
	Called *Names
}

// NewSpeller returns what spells a figure of a period.
func NewSpeller(s *graph.Series, p graph.Period, n *Names, l words.Language) Speller {
	f := words.FrameOf(p)
	if p.Start == p.End && slices.ContainsFunc(s.Messages, func(m graph.Message) bool { return m.Date.Earliest() == p.Start && m.Date.TimeOfDay() != "" }) {
		f = f.OfDay(p.Start)
	}
	if s.Brief { // nothing there tells days from counts but the month
		f = f.Monthly()
	}
	return Speller{l, s, f, n}
}

// LabelsOf returns what labels are, of a series: as asked; of brief figures dates; else
// numbers where the table of messages has them, else dates. Messages that are
// folded have none.
func LabelsOf(l scale.Labels, s *graph.Series) scale.Labels {
	if l == "" {
		l = scale.DateLabels
		if !s.Brief && slices.ContainsFunc(s.Messages, func(m graph.Message) bool { return m.Number != "" }) {
			l = scale.NumberLabels
		}
	}
	if l == scale.NumberLabels && s.Numbers == nil {
		return scale.DateLabels
	}
	return l
}

// Forms returns the words of a line, the fullest first.
func (w Speller) Forms(l *graph.Line, how scale.Labels) []string { return w.FormsOf(l.Messages, how) }

// FormsOf returns the words of messages that share a label, the fullest first.
// Every one of them tells how many messages there are: it names each, or counts
// them.
func (w Speller) FormsOf(on []graph.EdgeMessage, how scale.Labels) []string {
	var forms []string
	count := w.countWords(on)
	switch LabelsOf(how, w.Series) {
	case scale.NumberLabels:
		forms = w.numberForms(on)
	case scale.DateLabels:
		dates, ok := w.dates(on)
		if ok && !w.folded(on) {
			forms = append(forms, dates)
		}
		if len(on) > 1 || w.folded(on) {
			for _, span := range w.spans(on) {
				forms = append(forms, w.Comma(count, span))
			}
		}
		forms = append(forms, count)
	case scale.CountLabels:
		forms = append(forms, count)
	}
	return slices.Compact(forms)
}

// folded reports whether a date is that of several rows, from the first to the
// last of them.
func (w Speller) folded(on []graph.EdgeMessage) bool {
	return slices.ContainsFunc(on, func(m graph.EdgeMessage) bool { return w.Series.Messages[m.Message].Rows > 1 })
}

// numberForms lists the messages' numbers, then gives the first, the last and
// the count: "53 56 62 73", "53–73 ×4". A list counts as well where a row stands
// for several messages.
func (w Speller) numberForms(on []graph.EdgeMessage) []string {
	on = slices.Clone(on)
	slices.SortFunc(on, func(a, b graph.EdgeMessage) int { return w.ByNumber(a.Message, b.Message) })
	first, last := w.Number(on[0].Message), w.Number(on[len(on)-1].Message)
	span := first + "–" + last + " " + w.countWords(on)
	if len(on) > maxNumbers {
		return []string{span}
	}
	list := w.byCarriers(on, func(on []graph.EdgeMessage) string {
		var words []string
		for _, m := range on {
			words = append(words, w.Number(m.Message)+Marks(m))
		}
		if n := w.tally(on); n.Total() > len(on) {
			words = append(words, w.Times(n))
		}
		return strings.Join(words, " ")
	})
	if utf8.RuneCountInString(span) < utf8.RuneCountInString(list) {
		return []string{list, span}
	}
	return []string{list}
}

// Number returns what names a message: its id, where the table numbers others
// only.
func (w Speller) Number(message int) string {
	return cmp.Or(w.Series.Numbers[message], w.Series.Messages[message].ID)
}

// ByNumber orders messages by their numbers, and those whose numbers are words
// after these, in their order.
func (w Speller) ByNumber(a, b int) int {
	value := func(message int) int {
		if n, err := strconv.Atoi(w.Series.Numbers[message]); err == nil {
			return n
		}
		return 1<<63 - 1
	}
	return cmp.Or(cmp.Compare(value(a), value(b)), cmp.Compare(a, b))
}

// Marks spells what is to be said of a message behind its number or date.
func Marks(m graph.EdgeMessage) string {
	s := ""
	if m.Inferred {
		s += InferredMark
	}
	if m.Beside {
		s += BesideMark
	}
	if m.Certainty != graph.Certain {
		s += DoubtMark
	}
	return s
}

// tally counts messages by what their rows stand for.
func (w Speller) tally(on []graph.EdgeMessage) graph.Tally {
	var t graph.Tally
	for _, m := range on {
		t.Add(m.Certainty, w.Series.Messages[m.Message].Weight)
	}
	return t
}

// countWords counts messages, those of each mark, and those that each carrier
// brought: "×4", "×4, 1†", "×4, 1 via Mun Il".
func (w Speller) countWords(on []graph.EdgeMessage) string {
	words := []string{w.Times(w.tally(on))}
	for _, mark := range []string{InferredMark, BesideMark} {
		marked := slices.DeleteFunc(slices.Clone(on), func(m graph.EdgeMessage) bool { return !strings.Contains(Marks(m), mark) })
		switch n := w.tally(marked).Total(); {
		case n == 0:
		case len(on) == 1:
			words[0] += mark
		default:
			words = append(words, w.Thousands(n)+mark)
		}
	}
	groups := w.carried(on)
	for _, g := range groups {
		switch {
		case g.via == "":
		case len(groups) == 1:
			words[len(words)-1] += " " + w.Via(g.via)
		default:
			words = append(words, w.Tally(w.tally(g.messages))+" "+w.Via(g.via))
		}
	}
	return w.Comma(words...)
}

// MarkedCount puts behind a count of messages the marks that they have, with how many
// have them where not all do: "2*", "3, 1*". A count of one may be empty.
func MarkedCount(l words.Language, count string, on []graph.EdgeMessage, weight func(graph.EdgeMessage) int, of ...string) string {
	parts := []string{count}
	for _, mark := range of {
		all, n := 0, 0
		for _, m := range on {
			if all += weight(m); strings.Contains(Marks(m), mark) {
				n += weight(m)
			}
		}
		switch {
		case n == 0:
		case n == all && !strings.Contains(count, "+"): // the mark of "1 + 1?" would be one of the second
			parts[0] += mark
		default:
			parts = append(parts, l.Thousands(n)+mark)
		}
	}
	return l.Comma(parts...)
}

// A carriage is messages that were carried by the same hands, though they are
// drawn between their ends.
type carriage struct {
	via      string
	messages []graph.EdgeMessage
}

// carried groups messages by their carriers: those without first, then in the
// order of the first message of each.
func (w Speller) carried(on []graph.EdgeMessage) []carriage {
	groups := []carriage{{}}
	for _, m := range on {
		via := ""
		if m.Via {
			via = w.Who(w.Series.Messages[m.Message].Via)
		}
		i := slices.IndexFunc(groups, func(g carriage) bool { return g.via == via })
		if i < 0 {
			i = len(groups)
			groups = append(groups, carriage{via: via})
		}
		groups[i].messages = append(groups[i].messages, m)
	}
	if groups[0].messages == nil {
		groups = groups[1:]
	}
	return groups
}

// byCarriers lists messages, those of each carrier behind a semicolon: "15 Jul;
// 12 Jul via Mun Il".
func (w Speller) byCarriers(on []graph.EdgeMessage, list func([]graph.EdgeMessage) string) string {
	var words []string
	for _, g := range w.carried(on) {
		s := list(g.messages)
		if g.via != "" {
			s += " " + w.Via(g.via)
		}
		words = append(words, s)
	}
	return w.Semicolon(words...)
}

// numbered spells the messages of a line where no register resolves their
// numbers: "52: 12 Jul, 53: 13 Jul".
func (w Speller) numbered(on []graph.EdgeMessage) string {
	return w.byCarriers(on, func(on []graph.EdgeMessage) string {
		var words []string
		for _, m := range on {
			words = append(words, w.Colon(w.Number(m.Message), w.Date(w.Series.Messages[m.Message].Date, w.Frame))+Marks(m))
		}
		return w.Row(words...)
	})
}

// Note says what labels are that show days alone; nothing where they say it
// themselves.
func (w Speller) Note(how scale.Labels, p graph.Period) string {
	if LabelsOf(how, w.Series) != scale.DateLabels || !w.Frame.IsMonth() {
		return ""
	}
	return w.DaysOf(w.LongMonth(p.Start))
}

// NumbersByID returns what names messages in figures, by their ids.
func (w Speller) NumbersByID() map[string]string {
	numbers := make(map[string]string, len(w.Series.Messages))
	for i := range w.Series.Messages {
		numbers[w.Series.Messages[i].ID] = w.Number(i)
	}
	return numbers
}
