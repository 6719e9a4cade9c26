package words

import (
	"slices"
	"strings"
	"unicode"

	"cablegraph/graph"
)

// Comma joins parts of a sentence. Empty ones are left out, as in the other
// joins.
func (l Language) Comma(parts ...string) string { return join(parts, l.Signs().Comma) }

// Semicolon joins larger parts of a sentence.
func (l Language) Semicolon(parts ...string) string { return join(parts, l.Signs().Semicolon) }

// SaidTo says to whom messages are that have no line: where boxes are sides, those to nobody
// named may be within one.
func (l Language) SaidTo(nobody, others, sides bool) string {
	var parts []string
	if others {
		parts = append(parts, l.SaidElsewhere())
	}
	switch {
	case nobody && sides:
		parts = append(parts, l.SaidWithin())
	case nobody:
		parts = append(parts, l.NotNamed())
	}
	return l.Semicolon(parts...)
}

// Semicolons puts the sign behind every part but the last, for who breaks lines
// between them.
func (l Language) Semicolons(parts []string) []string {
	out := slices.Clone(parts)
	for i := range len(out) - 1 {
		out[i] += strings.TrimRight(l.Signs().Semicolon, " ")
	}
	return out
}

// Colon joins what is announced to what announces it.
func (l Language) Colon(head, rest string) string { return join([]string{head, rest}, l.Signs().Colon) }

// Sentence ends a sentence; one that ends in an abbreviation ends with its point.
func (l Language) Sentence(s string) string {
	if asks(s) {
		return s
	}
	return strings.TrimSuffix(s, l.Signs().Stop) + l.Signs().Stop
}

// asks reports whether words end with a sign of their own: a question that a set
// spells out.
func asks(s string) bool { return strings.HasSuffix(s, "?") || strings.HasSuffix(s, "？") }

// Asking joins a heading and the question that it is about: "Stand on the war", and
// "Stand: Should there be war?" where that is asked in full.
func (l Language) Asking(heading, question string) string {
	if asks(question) {
		return l.Colon(heading, question)
	}
	return l.Topic(heading, question)
}

// Sentences joins sentences to a text.
func (l Language) Sentences(parts ...string) string { return join(parts, l.Signs().Between) }

// Aside puts words in parentheses behind others.
func (l Language) Aside(s, inner string) string { return s + l.Parentheses(inner) }

// Row joins short words: numbers, values, dates.
func (l Language) Row(parts ...string) string { return join(parts, l.Signs().List) }

// Names joins names so that one with a comma in it stays one.
func (l Language) Names(names []string) string {
	if slices.ContainsFunc(names, func(name string) bool { return strings.ContainsAny(name, ",;，；、") }) {
		return join(names, l.Signs().Semicolon)
	}
	return join(names, l.Signs().List)
}

func join(parts []string, by string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(parts), func(s string) bool { return s == "" }), by)
}

// Count returns how many words a text has. Two Chinese characters count as one.
func Count(s string) int {
	n := 0
	for field := range strings.FieldsSeq(s) {
		han := 0
		for _, r := range field {
			if unicode.Is(unicode.Han, r) {
				han++
			}
		}
		n += max(han/2, 1)
	}
	return n
}

// Cut returns a text if it has no more than n words, else its beginning and an
// ellipsis.
func Cut(s string, n int) string {
	if Count(s) <= n {
		return s
	}
	fields := strings.Fields(s)
	for len(fields) > 1 && Count(strings.Join(fields, " ")) >= n {
		fields = fields[:len(fields)-1]
	}
	letters := []rune(strings.Join(fields, " "))
	for len(letters) > 1 && Count(string(letters)) >= n {
		letters = letters[:len(letters)-1]
	}
	return string(letters) + " …"
}

// Thousands spells a number with a sign every three digits.
func (l Language) Thousands(n int) string { return l.Signs().Group(n) }

// Tally spells a count with its doubtful part: "4 + 1?", "1?", "4".
func (l Language) Tally(t graph.Tally) string {
	switch {
	case t.Doubtful == 0:
		return l.Thousands(t.Certain)
	case t.Certain == 0:
		return l.Thousands(t.Doubtful) + "?"
	}
	return l.Thousands(t.Certain) + " + " + l.Thousands(t.Doubtful) + "?"
}

// Times spells a count so that it is never taken for a date or a number: "×4",
// "×4 + 1?".
func (l Language) Times(t graph.Tally) string { return "×" + l.Tally(t) }

// Share spells part of whole in per cent, never rounding up to all or down to
// nothing.
func (l Language) Share(part, whole int) string {
	percent := (part*100 + whole/2) / whole
	if part < whole {
		percent = min(percent, 99)
	}
	if part > 0 && percent == 0 {
		return l.UnderOnePercent()
	}
	return l.Percent(percent)
}
