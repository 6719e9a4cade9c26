// Package plain turns words of strangers into words that a terminal or a
// spreadsheet shows and does not obey.
//
// A terminal obeys control characters, of which an escape is one: they can
// rewrite what stands above, forge a line, or change the title of the window.
// Marks of direction make a line read as another one. A spreadsheet computes a
// cell that begins like a formula.
package plain

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line returns s in one line: control characters, line ends, marks of direction
// and bytes that are no UTF-8 are spelt as Go spells them in quotes.
func Line(s string) string {
	return escape(s, func(r rune) bool {
		return unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control, unicode.Zl, unicode.Zp)
	})
}

// Text returns s as Line does, but keeps its lines and tabs.
func Text(s string) string {
	return escape(s, func(r rune) bool {
		return unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.In(r, unicode.Bidi_Control, unicode.Zl, unicode.Zp)
	})
}

// Cell returns s as a cell of a table in CSV: without control characters but
// tabs and line ends, and with an apostrophe where a formula would begin. Some
// spreadsheets take semicolons for the ends of cells, so that one may begin
// behind each.
func Cell(s string) string {
	s = escape(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' })
	var b strings.Builder
	begins := true
	for _, r := range s {
		if begins && strings.ContainsRune("=+-@\t\n＝＋－＠", r) {
			b.WriteByte('\'')
		}
		b.WriteRune(r)
		begins = r == ';'
	}
	return b.String()
}

// escape spells what is unsafe, and bytes that are no UTF-8.
func escape(s string, unsafe func(rune) bool) string {
	if utf8.ValidString(s) && !strings.ContainsFunc(s, unsafe) {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n == 1 || unsafe(r) {
			quoted := fmt.Sprintf("%+q", s[:n])
			b.WriteString(quoted[1 : len(quoted)-1])
		} else {
			b.WriteString(s[:n])
		}
		s = s[n:]
	}
	return b.String()
}
