package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/edtf"
	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// doubtful are what cells of such columns say of what is in doubt, and sure of
// what is not; a column of certainties says low and high.
var (
	doubtful = []string{"1", "1.0", "yes", "y", "true", "x", "ja", "j", "wahr", "oui", "vrai", "sí", "si", "да", "?", "uncertain", "unsure", "unsicher", "fraglich", "low", "medium", "niedrig", "mittel", "gering", "unknown", "approximate", "approx", "inferred", "doubtful", "possible", "probable", "probably", "conjecture", "erschlossen", "vermutet"}
	sure     = []string{"", "0", "0.0", "no", "n", "false", "nein", "falsch", "non", "faux", "нет", "high", "hoch", "certain", "sure", "sicher", "exact", "na", "n/a", "none", "null", "-"}
)

// inDoubt reports whether cells say that a field is in doubt, and of a date in
// which way: the marks of EDTF.
func inDoubt(c header.Columns, at func(column int) string, field string) (marks string) {
	for _, d := range c.Doubts {
		if word := strings.ToLower(at(d.Column)); d.Of == field && slices.Contains(doubtful, word) && !strings.Contains(marks, d.Mark) {
			marks += d.Mark
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

// tellDoubts remarks on how many rows are in doubt by columns of their own, and
// on words in these that nobody knows.
func tellDoubts(t *table.Table, c header.Columns, cells [cellKinds]*distinct, f *findings) {
	if len(c.Doubts) == 0 {
		return
	}
	rows, unknown := 0, make([]string, 0)
	var headers []string
	for _, d := range c.Doubts {
		headers = append(headers, fmt.Sprintf("%q", t.Headers[d.Column]))
	}
	for k, field := range [...]string{cellFrom: "from", cellTo: "to", cellDate: "date"} {
		if field == "" {
			continue
		}
		for n, w := range cells[k].words {
			at := cells[k].cells(n)
			if inDoubt(c, at, field) != "" {
				rows += w.rows
			}
			for _, d := range c.Doubts {
				word := at(d.Column)
				if low := strings.ToLower(word); d.Of == field && !slices.Contains(doubtful, low) && !slices.Contains(sure, low) && !slices.Contains(unknown, word) {
					unknown = append(unknown, word)
				}
			}
		}
	}
	if rows > 0 {
		f.remark(fmt.Sprintf("%s: by the columns %s there is doubt %s; such messages are counted as possible", t.Name, strings.Join(headers, ", "), times(rows)))
	}
	if len(unknown) > 0 {
		slices.Sort(unknown)
		f.remark(fmt.Sprintf("%s: of %s these words are not known, and are no doubt: %q", t.Name, strings.Join(headers, ", "), unknown[:min(len(unknown), 5)]))
	}
}
