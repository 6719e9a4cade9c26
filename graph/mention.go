package graph

import (
	"html"
	"slices"
	"strings"
)

// A mention is how a table names somebody: by an id, by several of them in a
// row if they are addresses on the web, by a name, or by both.
type mention struct{ ids, name string }

// mentions parts cells of names and of ids beside them. Where there are as
// many, empty ones counted, each name has the id of its place; where there are
// not, nobody knows which id is whose, and the names stand alone.
func mentions(names, ids string) []mention {
	parts, keys := split(names), split(ids)
	if len(parts) != len(keys) {
		parts, keys = said(parts), said(keys)
	}
	if len(parts) == 0 {
		parts = make([]string, len(keys))
	}
	var out []mention
	var seen map[mention]bool
	if len(parts) > 1 {
		seen = make(map[mention]bool, len(parts))
	}
	for i, name := range parts {
		m := mention{name: name}
		if len(keys) == len(parts) && !slices.Contains(nothings, keys[i]) {
			m.ids = keys[i]
		}
		if id, owner, ok := address(name); ok && m.ids == "" {
			m = mention{id, owner}
		}
		if m != (mention{}) && !seen[m] {
			if out = append(out, m); seen != nil {
				seen[m] = true
			}
		}
	}
	return out
}

// said returns what is not empty.
func said(parts []string) []string {
	return slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return p == "" })
}

// list parts a cell of several, each once.
func list(cell string) []string {
	var out []string
	seen := map[string]bool{"": true}
	for _, part := range split(cell) {
		if !seen[part] {
			seen[part] = true
			out = append(out, part)
		}
	}
	return out
}

// split parts a cell of several at semicolons and bars, mail addresses at
// commas too. What was copied from a page may have its letters as &amp; or,
// twice escaped, &amp;amp;: their semicolons part nobody.
func split(cell string) []string {
	if cell == "" {
		return nil
	}
	if strings.Contains(cell, "&") {
		cell = html.UnescapeString(html.UnescapeString(cell))
	}
	parts := strings.Split(strings.ReplaceAll(cell, "|", ";"), ";")
	if strings.Count(cell, "@") > len(parts) || strings.HasPrefix(cell, frozenSet) {
		parts = addresses(cell)
	}
	for i, part := range parts {
		parts[i] = strings.TrimSpace(part)
	}
	return parts
}
