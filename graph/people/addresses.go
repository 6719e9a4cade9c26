package people

import (
	"net/mail"
	"strings"

	"cablegraph/internal/pattern"
)

// frozenSet is how some scripts write several addresses into a cell, as Python
// shows them: frozenset({'a@x.org', 'b@x.org'}).
const frozenSet = "frozenset("

// addresses parts a cell at semicolons, bars and commas outside of quotes. A
// comma within the name before an address parts nobody: Doe, Jane <jane@x.org>.
func addresses(cell string) []string {
	if python, ok := strings.CutPrefix(cell, frozenSet); ok {
		cell = strings.NewReplacer("{", "", "}", "", "[", "", "]", "", "'", "", ")", "").Replace(python)
	}
	var all []string
	for _, group := range unquoted(cell, ";|") {
		var names []string
		for _, word := range unquoted(group, ",") {
			switch {
			case !strings.Contains(word, "@"):
				names = append(names, word)
				continue
			case strings.Contains(word, "<"):
				word = strings.Join(append(names, word), ",")
			default:
				all = append(all, names...)
			}
			all, names = append(all, word), nil
		}
		all = append(all, names...)
	}
	return all
}

// unquoted parts text at some characters outside of quotes.
func unquoted(text, at string) []string {
	quoted := false
	return strings.FieldsFunc(text, func(c rune) bool {
		if c == '"' {
			quoted = !quoted
		}
		return !quoted && strings.ContainsRune(at, c)
	})
}

// commented and linked are addresses as older programs and Outlook write them:
// jane@x.org (Jane Doe), Jane Doe [mailto:jane@x.org].
var (
	commented = pattern.New(`^([^\s<>()]+@[^\s<>()]+) \((.+)\)$`)
	linked    = pattern.New(`^(.*?) ?\[mailto:([^\s<>\]]+@[^\s<>\]]+)\]$`)
)

// address parts "Jane Doe" <jane@example.org> into what identifies its owner
// and the name; ok is false for what is no address.
func address(word string) (id, name string, ok bool) {
	if !strings.Contains(word, "@") {
		return "", "", false
	}
	word = strings.TrimPrefix(word, "mailto:")
	if m := commented.FindStringSubmatch(word); m != nil {
		return strings.ToLower(m[1]), m[2], true
	}
	if m := linked.FindStringSubmatch(word); m != nil {
		return strings.ToLower(m[2]), m[1], true
	}
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
