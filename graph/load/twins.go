package load

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"cablegraph/graph/header"
	"cablegraph/graph/load/internal/unsent"
	"cablegraph/graph/table"
)

// tellRows says what rows of a table have in them that is counted, and may not be
// meant so: messages that were not sent, rows that are the same, edges without a
// direction.
func tellRows(l *loader, t *table.Table, c header.Columns, drafts []*draft) {
	tellUnsent(l, t, c, drafts)
	tellTwins(l, t, drafts)
	both := 0
	for _, d := range drafts {
		if d.Both {
			both++
		}
	}
	if c.Loose && both > 0 {
		l.Remark(fmt.Sprintf("%s: by the column %q %s without a direction, so that its lines have a head at each end; where they have one, --columns \"direction=''\" goes by from and to",
			t.Name, t.Headers[max(c.Index("direction"), 0)], are(both, "message")))
	}
}

// tellUnsent says of each column how many messages it has that were not sent, or are
// lost.
func tellUnsent(l *loader, t *table.Table, c header.Columns, drafts []*draft) {
	for i, h := range t.Headers {
		if c.Uses(h) && i != c.Index("kind") {
			continue
		}
		rows, said := 0, []string(nil)
		for _, d := range drafts {
			if cell := d.content[i]; unsent.Says(h, cell) {
				if rows++; !slices.Contains(said, cell) {
					said = append(said, cell)
				}
			}
		}
		if slices.Sort(said); rows > 0 {
			l.Remark(fmt.Sprintf("%s: the column %q says of %s that it was not sent, or is lost (%s); each is counted like the others, --only shows those of other values", t.Name, h, many(rows, "message"), quoted(said)))
		}
	}
}

// tellTwins says how many rows are the same as an earlier one in all columns.
func tellTwins(l *loader, t *table.Table, drafts []*draft) {
	first := make(map[uint64]*draft, len(drafts))
	rows, example := 0, ""
	for _, d := range drafts {
		if d.ID != "" || d.unreadable { // no other one has the id
			continue
		}
		sum := fnv.New64a()
		for _, cell := range d.content {
			sum.Write([]byte(cell))
			sum.Write([]byte{0})
		}
		switch earlier := first[sum.Sum64()]; {
		case earlier == nil:
			first[sum.Sum64()] = d
		case slices.Equal(earlier.content, d.content):
			row := strings.Join(d.content, ", ")
			if rows++; rows == 1 || row < example {
				example = row
			}
		}
	}
	if rows > 0 {
		l.Remark(fmt.Sprintf("%s: %s the same as an earlier one in all columns (such as %q); each is counted", t.Name, are(rows, "row"), example))
	}
}

// quoted lists words.
func quoted(said []string) string {
	var out []string
	for _, word := range said {
		out = append(out, fmt.Sprintf("%q", word))
	}
	return strings.Join(out, ", ")
}

// are says how many things are: 1 row is, 2 rows are.
func are(n int, thing string) string {
	if n == 1 {
		return "1 " + thing + " is"
	}
	return many(n, thing) + " are"
}
