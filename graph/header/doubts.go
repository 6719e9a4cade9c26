package header

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
)

// A Doubt is a column that says of a date, a sender or a recipient whether it
// is sure.
type Doubt struct {
	Of     string // what it is about: date, from, to
	Column int
	Mark   edtf.Doubt
}

// A doubtWord is what columns are called that doubt in one way.
type doubtWord struct {
	mark  edtf.Doubt
	words []string
}

// doubtWords are what such columns are called beside the word for what they are
// about.
var doubtWords = []doubtWord{
	{edtf.Approximate, []string{"approximate", "approx", "circa", "ca", "estimated", "ungefähr", "geschätzt", "approximatif", "approximative", "приблизительно"}},
	{edtf.Uncertain, []string{
		"uncertain", "uncertainty", "isuncertain", "unsure", "doubtful", "doubt", "questionable", "inferred", "isinferred", "conjectured", "conjecture", "supposed", "certain", "certainty", "cert", "confidence",
		"unsicher", "fraglich", "zweifelhaft", "erschlossen", "vermutet", "sicherheit", "gewissheit", "incertain", "incertaine", "incertitude", "incerta", "incerto", "incierto", "incierta", "сомнительно", "onzeker",
	}},
}

// doubtsOf returns what a column says whether it is sure, by its header.
func doubtsOf(word string, column int) []Doubt {
	var out []Doubt
	for _, field := range [...]string{"date", "from", "to"} {
		for _, d := range doubtWords {
			if about(word, field, d.words...) {
				out = append(out, Doubt{field, column, d.mark})
			}
		}
	}
	return out
}

// doubtful are what cells of such columns say of what is in doubt, and sure of
// what is not; a column of certainties says low and high.
var (
	doubtful = []string{"1", "1.0", "yes", "y", "true", "x", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "да", "?", "uncertain", "unsure", "unsicher", "fraglich", "low", "medium", "niedrig", "mittel", "gering", "unknown", "approximate", "approx", "inferred", "doubtful", "possible", "probable", "probably", "conjecture", "erschlossen", "vermutet"}
	sure     = []string{"", "0", "0.0", "no", "n", "false", "nein", "falsch", "non", "faux", "нет", "high", "hoch", "certain", "sure", "sicher", "exact", "na", "n/a", "none", "null", "-"}
)

// InDoubt returns in which way cells say that a field is in doubt; 0 where they
// do not.
func (c Columns) InDoubt(at func(column int) string, field string) (marks edtf.Doubt) {
	for _, d := range c.Doubts {
		if d.Of == field && slices.Contains(doubtful, strings.ToLower(at(d.Column))) {
			marks |= d.Mark
		}
	}
	return marks
}

// KnowsDoubt reports whether a word in a column of doubts is known.
func KnowsDoubt(word string) bool {
	word = strings.ToLower(word)
	return slices.Contains(doubtful, word) || slices.Contains(sure, word)
}

// tellDoubts says that a column has words for doubt, but not of what.
func (m *matcher) tellDoubts() {
	for i, word := range m.words {
		isDoubt := slices.ContainsFunc(doubtWords, func(d doubtWord) bool { return slices.Contains(d.words, word) })
		if m.field[i] == "" && isDoubt && slices.ContainsFunc(m.t.Sample, func(row []string) bool {
			return i < len(row) && slices.Contains(doubtful, strings.ToLower(row[i]))
		}) {
			m.found.Remark(fmt.Sprintf("%s: the column %q has words for doubt, and does not say of what, so nothing is counted as doubtful by it; call it %q, %q or %q", m.t.Name, m.t.Headers[i], "date "+word, "from "+word, "to "+word))
		}
	}
}
