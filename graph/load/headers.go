package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph/form"
	"cablegraph/graph/table"
)

// openMessages finds the header of a table of messages, and the columns without which
// there are none. A table has no header where all columns are named by number
// and the first row is a message.
func openMessages(s table.Source, transcript *form.Transcript, chosen map[string][]string, f *findings) (*table.Table, columns) {
	header := table.Header{
		Is:   func(cells []string) bool { return isHeader(cells, chosen) },
		None: func(cells []string) bool { return isMessage(cells, chosen) },
	}
	if transcript != nil {
		header.Comma = ','
	}
	if transcript != nil && transcript.Headed {
		header.Is, header.None = nil, nil
	}
	t := table.Open(s, &f.faults, f.remark, header)
	if t == nil {
		return nil, columns{}
	}
	c := messageColumns(t, chosen, f)
	before := f.faults.Len()
	for _, need := range []struct {
		field string
		found bool
	}{
		{"date", slices.ContainsFunc(dateFields, c.has)},
		{"from", c.has("from") || c.has("from id")},
		{"to", c.has("to") || c.has("to id") || c.has("to body")},
	} {
		if need.found {
			continue
		}
		if looksLikeRow(t.Headers) {
			f.faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
				"the first row looks like a message, not like a header; write one above it (date,from,to), or name the columns by number: --columns date=1,from=2,to=3"))
			break
		}
		f.faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
			"there is no column %q; the columns are %s; --columns %s=COLUMN says which one it is, --columns \"%s='VALUE'\" that it is always the same",
			need.field, strings.Join(t.Headers, ", "), need.field, need.field))
	}
	if f.faults.Len() > before {
		return nil, c
	}
	return t, c
}

// isHeader reports whether cells name the columns of a table of messages: two
// at least of when, who and to whom.
func isHeader(cells []string, chosen map[string][]string) bool {
	named := func(fields ...string) bool {
		return slices.ContainsFunc(fields, func(field string) bool {
			words := wordsOf(field)
			if slices.ContainsFunc(chosen[field], func(want string) bool { return strings.HasPrefix(want, "'") }) {
				return true
			}
			return slices.ContainsFunc(cells, func(c string) bool {
				c = strings.TrimSpace(c)
				own := slices.ContainsFunc(chosen[field], func(want string) bool { return strings.EqualFold(c, want) })
				return c != "" && (own || slices.Contains(words, headerWord(c)))
			})
		})
	}
	n := 0
	for _, found := range []bool{
		named(dateFields...),
		named("from", "from id", "source"),
		named("to", "to id", "to body"),
		slices.ContainsFunc(cells, func(c string) bool { return isCorrespondent(headerWord(c)) }),
	} {
		if found {
			n++
		}
	}
	return n >= 2
}

// isMessage reports whether the first row is a message by the columns that the
// user chose by number: there is no header.
func isMessage(cells []string, chosen map[string][]string) bool {
	for _, want := range chosen["date"] {
		n := columnNumber(want)
		if n < 1 || n > len(cells) || slices.Contains(cells, want) {
			continue
		}
		if v, err := parseDate(strings.TrimSpace(cells[n-1]), "dmy"); err == nil && !v.IsZero() {
			return true
		}
	}
	return false
}

// looksLikeRow reports whether headers are none: one of them is a date.
func looksLikeRow(headers []string) bool {
	return slices.ContainsFunc(headers, func(h string) bool {
		v, err := parseDate(h, "dmy")
		return err == nil && !v.IsZero() && len(h) > 4
	})
}
