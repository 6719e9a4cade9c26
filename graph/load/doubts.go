package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/table"
)

// A doubtColumn says of a date, a sender or a recipient whether it is sure.
type doubtColumn struct {
	of     string // the first field of a kind of cells: date, from, to
	column int
	mark   string // of EDTF: ? or ~
}

// doubtWords are what such columns are called beside the word for what they are
// about.
var doubtWords = []struct {
	mark  string
	words []string
}{
	{"~", []string{"approximate", "approx", "circa", "ca", "estimated", "ungefähr", "geschätzt", "approximatif", "approximative", "приблизительно"}},
	{"?", []string{
		"uncertain", "uncertainty", "isuncertain", "unsure", "doubtful", "doubt", "questionable", "inferred", "isinferred", "conjectured", "conjecture", "supposed", "certain", "certainty", "cert", "confidence",
		"unsicher", "fraglich", "zweifelhaft", "erschlossen", "vermutet", "sicherheit", "gewissheit", "incertain", "incertaine", "incertitude", "incerta", "incerto", "incierto", "incierta", "сомнительно", "onzeker",
	}},
}

// doubtful are what cells of such columns say of what is in doubt, and sure of
// what is not; a column of certainties says low and high.
var (
	doubtful = []string{"1", "1.0", "yes", "y", "true", "x", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "да", "?", "uncertain", "unsure", "unsicher", "fraglich", "low", "medium", "niedrig", "mittel", "gering", "unknown", "approximate", "approx", "inferred", "doubtful", "possible", "probable", "probably", "conjecture", "erschlossen", "vermutet"}
	sure     = []string{"", "0", "0.0", "no", "n", "false", "nein", "falsch", "non", "faux", "нет", "high", "hoch", "certain", "sure", "sicher", "exact", "na", "n/a", "none", "null", "-"}
)

// doubts finds the columns of doubts.
func (m *matcher) doubts() {
	for i, word := range m.words {
		if m.field[i] != "" {
			continue
		}
		for _, field := range [...]string{"date", "from", "to"} {
			for _, d := range doubtWords {
				if about(word, field, d.words...) {
					m.field[i] = "doubt of " + field
					m.c.doubts = append(m.c.doubts, doubtColumn{field, i, d.mark})
				}
			}
		}
	}
}

// inDoubt reports whether cells say that a field is in doubt, and of a date in
// which way: the marks of EDTF.
func (c columns) inDoubt(at func(column int) string, field string) (marks string) {
	for _, d := range c.doubts {
		if word := strings.ToLower(at(d.column)); d.of == field && slices.Contains(doubtful, word) && !strings.Contains(marks, d.mark) {
			marks += d.mark
		}
	}
	return marks
}

// qualified returns a date with marks of doubt behind it, or behind both of its
// ends.
func qualified(v edtf.Value, marks string) edtf.Value {
	mark := map[string]string{"?": "?", "~": "~", "?~": "%", "~?": "%"}[marks]
	if mark == "" || v.IsZero() {
		return v
	}
	ends := strings.Split(v.String(), "/")
	for i, end := range ends {
		if end != ".." && end != "" && !strings.ContainsAny(end, "?~%") {
			ends[i] = end + mark
		}
	}
	if doubted, err := edtf.Parse(strings.Join(ends, "/")); err == nil {
		return doubted
	}
	if doubted, err := edtf.Parse(strings.ReplaceAll(strings.Join(ends, "/"), mark, "")); err == nil {
		return doubted
	}
	return v
}

// doubtsSaid remarks on how many rows are in doubt by columns of their own, and
// on words in these that nobody knows.
func (l *loader) doubtsSaid(t *table.Table, c columns, cells [cellKinds]*distinct) {
	if len(c.doubts) == 0 {
		return
	}
	rows, unknown := 0, make([]string, 0)
	var headers []string
	for _, d := range c.doubts {
		headers = append(headers, fmt.Sprintf("%q", t.Headers[d.column]))
	}
	for k, field := range [...]string{cellFrom: "from", cellTo: "to", cellDate: "date"} {
		if field == "" {
			continue
		}
		for n, w := range cells[k].words {
			at := cells[k].cells(n)
			if c.inDoubt(at, field) != "" {
				rows += w.rows
			}
			for _, d := range c.doubts {
				word := at(d.column)
				if low := strings.ToLower(word); d.of == field && !slices.Contains(doubtful, low) && !slices.Contains(sure, low) && !slices.Contains(unknown, word) {
					unknown = append(unknown, word)
				}
			}
		}
	}
	if rows > 0 {
		l.remark(fmt.Sprintf("%s: by the columns %s there is doubt %s; such messages are counted as possible", t.Name, strings.Join(headers, ", "), times(rows)))
	}
	if len(unknown) > 0 {
		slices.Sort(unknown)
		l.remark(fmt.Sprintf("%s: of %s these words are not known, and are no doubt: %q", t.Name, strings.Join(headers, ", "), unknown[:min(len(unknown), 5)]))
	}
}
