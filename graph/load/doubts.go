package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/header"
	"cablegraph/graph/table"
)

// tellDoubts remarks on how many rows are in doubt by columns of their own, and
// on words in these that nobody knows.
func tellDoubts(t *table.Table, c header.Columns, cells [cellKinds]*distinct, f *header.Findings) {
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
		for n, of := range cells[k].rows {
			at := cells[k].cells(n)
			if c.InDoubt(at, field) != 0 {
				rows += of
			}
			for _, d := range c.Doubts {
				if word := at(d.Column); d.Of == field && !header.KnowsDoubt(word) && !slices.Contains(unknown, word) {
					unknown = append(unknown, word)
				}
			}
		}
	}
	if rows > 0 {
		f.Remark(fmt.Sprintf("%s: by the columns %s there is doubt %s; such messages are counted as possible", t.Name, strings.Join(headers, ", "), times(rows)))
	}
	if len(unknown) > 0 {
		slices.Sort(unknown)
		f.Remark(fmt.Sprintf("%s: of %s these words are not known, and are no doubt: %q", t.Name, strings.Join(headers, ", "), unknown[:min(len(unknown), 5)]))
	}
}
