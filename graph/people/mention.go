// Package people turns the names and ids that tables write into actors: who is
// who over all rows.
//
// Data moves one way: [Roster.Read] takes the cells of a table apart into
// mentions, [Roster.Identify] finds whom all mentions mean, [Roster.Order] puts
// the actors into their order.
package people

import (
	"html"
	"slices"
	"strings"
)

// A Mention is how a table names somebody: by an id, by several of them in a
// row if they are addresses on the web, by a name, or by both.
type Mention struct {
	IDs, Name string
	Doubt     bool // it is not sure that this is the person
}

// mentionsOf splits cells of names and of ids beside them. Where there are as
// many, empty ones counted, each name has the id of its place; where there are
// not, nobody knows which id is whose, and the names stand alone.
func mentionsOf(names, ids string) []Mention {
	parts, keys := split(names), split(ids)
	if len(parts) != len(keys) {
		parts, keys = said(parts), said(keys)
	}
	if len(parts) == 0 {
		parts = make([]string, len(keys))
	}
	var out []Mention
	var seen map[Mention]bool
	if len(parts) > 1 {
		seen = make(map[Mention]bool, len(parts))
	}
	for i, name := range parts {
		m := Mention{Name: name}
		if len(keys) == len(parts) && !slices.Contains(nothings, keys[i]) {
			m.IDs = keys[i]
		}
		if id, owner, ok := address(name); ok && m.IDs == "" {
			m = Mention{IDs: id, Name: owner}
		}
		if m != (Mention{}) && !seen[m] {
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

// List splits a cell of several, each once.
func List(cell string) []string {
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

// split splits a cell of several at semicolons and bars, at the signs of other
// scripts for the same, and mail addresses at commas too. What was copied from
// a page may have its letters as &amp; or, twice escaped, &amp;amp;: their
// semicolons separate nothing.
func split(cell string) []string {
	if cell == "" {
		return nil
	}
	if strings.Contains(cell, "&") {
		cell = html.UnescapeString(html.UnescapeString(cell))
	}
	parts := strings.Split(separators.Replace(cell), ";")
	if strings.Count(cell, "@") > len(parts) || strings.HasPrefix(cell, frozenSet) {
		parts = addresses(cell)
	}
	for i, part := range parts {
		parts[i] = strings.TrimSpace(part)
	}
	return parts
}

// separators are what can separate names and be nothing else.
var separators = strings.NewReplacer("|", ";", "；", ";", "、", ";", "，", ";", "｜", ";")
