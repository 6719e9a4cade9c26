package graph

import (
	"net/mail"
	"slices"
	"strings"
)

// list parts a cell of several at semicolons and bars; mail programs part
// addresses at commas.
func list(cell string) []string {
	parts := strings.FieldsFunc(cell, func(c rune) bool { return c == ';' || c == '|' })
	if strings.Count(cell, "@") > len(parts) {
		parts = addresses(cell)
	}
	var out []string
	for _, part := range parts {
		if part = strings.TrimSpace(part); part != "" && !slices.Contains(out, part) {
			out = append(out, part)
		}
	}
	return out
}

// addresses parts a cell at commas, semicolons and bars outside of quotes.
func addresses(cell string) []string {
	quoted := false
	return strings.FieldsFunc(cell, func(c rune) bool {
		if c == '"' {
			quoted = !quoted
		}
		return !quoted && strings.ContainsRune(",;|", c)
	})
}

// address parts "Jane Doe" <jane@example.org> into what identifies its owner
// and the name; ok is false for everything else.
func address(word string) (id, name string, ok bool) {
	open := strings.LastIndexByte(word, '<')
	if open < 0 || word[len(word)-1] != '>' || !strings.Contains(word[open:], "@") {
		return "", "", false
	}
	id = strings.ToLower(strings.TrimSpace(word[open+1 : len(word)-1]))
	if a, err := mail.ParseAddress(word); err == nil { // which knows encoded names
		return id, a.Name, true
	}
	return id, strings.Trim(word[:open], " \"'"), true
}
