package graph

import (
	"net/mail"
	"strings"
)

// frozenSet is how some scripts write several addresses into a cell, as Python
// shows them: frozenset({'a@x.org', 'b@x.org'}).
const frozenSet = "frozenset("

// addresses parts a cell at commas, semicolons and bars outside of quotes.
func addresses(cell string) []string {
	if python, ok := strings.CutPrefix(cell, frozenSet); ok {
		cell = strings.NewReplacer("{", "", "}", "", "[", "", "]", "", "'", "", ")", "").Replace(python)
	}
	quoted := false
	return strings.FieldsFunc(cell, func(c rune) bool {
		if c == '"' {
			quoted = !quoted
		}
		return !quoted && strings.ContainsRune(",;|", c)
	})
}

// address parts "Jane Doe" <jane@example.org> into what identifies its owner
// and the name; ok is false for what is no address.
func address(word string) (id, name string, ok bool) {
	if strings.Count(word, "@") == 1 && !strings.ContainsAny(word, " <>\"'()") {
		return strings.ToLower(word), "", true
	}
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
