package header

import (
	"slices"
	"strings"

	"cablegraph/graph/written"
)

// IsHeader reports whether cells name the columns of a table of messages: two
// at least of when, who and to whom.
func IsHeader(cells []string, chosen map[string][]string) bool {
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

// IsMessage reports whether the first row is a message by the columns that the
// user chose by number: there is no header.
func IsMessage(cells []string, chosen map[string][]string) bool {
	for _, want := range chosen["date"] {
		n := columnNumber(want)
		if n < 1 || n > len(cells) || slices.Contains(cells, want) {
			continue
		}
		if isDate(cells[n-1]) {
			return true
		}
	}
	return false
}

// looksLikeRow reports whether headers are none: one of them is a date.
func looksLikeRow(headers []string) bool {
	return slices.ContainsFunc(headers, func(h string) bool {
		return len(h) > 4 && isDate(h)
	})
}

// isDate reports whether a text is a date.
func isDate(text string) bool {
	d, err := written.Parse(strings.TrimSpace(text), "dmy")
	return err == nil && !d.IsZero()
}

// hasDates reports whether what stands in a column of a sample are dates: Datum
// (erschlossen) has these, and no words for doubt.
func hasDates(sample [][]string, column int) bool {
	dates := 0
	for _, row := range sample {
		switch {
		case column >= len(row) || KnowsDoubt(row[column]):
		case !isDate(row[column]):
			return false
		default:
			dates++
		}
	}
	return dates > 0
}

// IsIDs reports whether a header is of a column that surely has ids.
func IsIDs(header string) bool {
	word := headerWord(header)
	return word == "key" || strings.HasSuffix(word, "id") || strings.HasSuffix(word, "idnumber")
}
