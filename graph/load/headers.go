package load

import (
	"fmt"
	"slices"
	"strings"

	"cablegraph/graph"
	"cablegraph/graph/table"
)

// openMessages finds the header of a table of messages, and the columns without which
// there are none.
func openMessages(s table.Source, chosen map[string]string, f *findings) (*table.Table, columns) {
	t := table.Open(s, &f.faults, f.remark, func(cells []string) bool { return isHeader(cells, chosen) })
	if t == nil {
		return nil, columns{}
	}
	c := messageColumns(t, chosen, f)
	before := len(f.faults)
	for _, need := range []struct {
		field string
		found bool
	}{
		{"date", slices.ContainsFunc(dateFields, c.has)},
		{"from", c.has("from") || c.has("from id")},
		{"to", c.has("to") || c.has("to id")},
	} {
		if !need.found {
			f.faults.Add(t.Name, t.Line(), 0, fmt.Errorf(
				"there is no column %q; the columns are %s; --columns %s=COLUMN says which one it is, --columns \"%s='VALUE'\" that it is always the same",
				need.field, strings.Join(t.Headers, ", "), need.field, need.field))
		}
	}
	if len(f.faults) > before {
		return nil, c
	}
	return t, c
}

// isHeader reports whether cells name the columns of a table of messages: two
// at least of when, who and to whom.
func isHeader(cells []string, chosen map[string]string) bool {
	named := func(fields ...string) bool {
		return slices.ContainsFunc(fields, func(field string) bool {
			words := wordsOf(field)
			return slices.ContainsFunc(cells, func(c string) bool {
				c = strings.TrimSpace(c)
				return c != "" && (strings.EqualFold(c, chosen[field]) || slices.Contains(words, table.Letters(c)))
			})
		})
	}
	n := 0
	for _, found := range []bool{
		named(dateFields...),
		named("from", "from id", "source"),
		named("to", "to id", "to body"),
	} {
		if found {
			n++
		}
	}
	return n >= 2
}

// messageColumns finds the fields of a table of messages: those that the user
// named, those under their own names, then those under other words.
func messageColumns(t *table.Table, chosen map[string]string, f *findings) columns {
	c := columns{index: make(map[string]int), constant: make(map[string]string), used: make(map[string]bool)}
	field := make([]string, len(t.Headers)) // by column
	chosenColumns(t, c, field, chosen, f)
	words := make([]string, len(t.Headers))
	for i, h := range t.Headers {
		words[i] = table.Letters(h)
		switch j := slices.Index(t.Headers[:i], h); {
		case j < 0 || words[i] == "":
		case known(words[i]):
			f.twice(t, i)
		default:
			t.Headers[i] = fmt.Sprintf("%s (column %d)", h, i+1)
		}
	}
	// Gephi calls the two ends of an edge Source and Target, and its direction
	// Type; elsewhere a source is where a message is known from.
	gephi := slices.Contains(words, "target") && !slices.ContainsFunc(words, func(w string) bool {
		return slices.Contains(wordsOf("from"), w)
	})
	if i := slices.Index(words, "type"); gephi && i >= 0 && !c.has("direction") {
		c.index["direction"], c.loose = i, true
	}
	for _, h := range headerWords {
		for _, word := range h.words {
			i := slices.Index(words, word)
			if gephi && word == "source" {
				continue
			}
			if i >= 0 && field[i] == "" && !c.has(h.field) {
				field[i], c.index[h.field] = h.field, i
			}
		}
	}
	for i, word := range words {
		for _, who := range [...]string{"from", "to"} {
			of := ""
			switch {
			case about(word, who, "name"):
				of = who
			case about(word, who, "id", "gnd", "viaf", "wikidata", "uri", "ref", "email"):
				of = who + " id"
			}
			if of != "" && field[i] == "" && !c.has(of) {
				field[i], c.index[of] = of, i
			}
		}
	}
	if i := slices.Index(words, "source"); gephi && i >= 0 && field[i] == "" && !c.has("from") {
		field[i], c.index["from"] = "from", i
	}
	for _, i := range c.index { // each column by itself: order does not matter
		c.used[t.Headers[i]] = true
	}
	for i, h := range t.Headers {
		if field[i] == "" {
			f.pointOut(t, i, slices.DeleteFunc(slices.Clone(graph.MessageFields), c.has))
		}
		f.taken(t, h, field[i])
	}
	for _, name := range graph.MessageFields {
		if v, ok := c.constant[name]; ok {
			f.taken(t, "'"+v+"'", name)
		}
	}
	return c
}

// about reports whether a header is one for a field together with one of some
// words, before or behind it: Absender GND, ID mittente.
func about(header, field string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		behind, isBehind := strings.CutSuffix(header, w)
		before, isBefore := strings.CutPrefix(header, w)
		known := func(word string) bool { // de and a are too short to be sure
			return (len(word) > 2 || word == "to") && slices.Contains(wordsOf(field), word)
		}
		return isBehind && known(behind) || isBefore && known(before)
	})
}

// chosenColumns takes the columns that the user named.
func chosenColumns(t *table.Table, c columns, field []string, chosen map[string]string, f *findings) {
	for _, name := range graph.MessageFields {
		want, ok := chosen[name]
		if !ok {
			continue
		}
		if len(want) > 1 && want[0] == '\'' && want[len(want)-1] == '\'' {
			c.constant[name] = want[1 : len(want)-1]
			continue
		}
		i := slices.IndexFunc(t.Headers, func(h string) bool { return strings.EqualFold(h, want) })
		if i < 0 {
			f.missing(t, fmt.Sprintf("no column %q to take %q from", want, name))
			continue
		}
		field[i], c.index[name] = name, i
	}
}
