package typeset

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean makes s safe to show. Control characters and invalid Unicode become
// U+FFFD, marks that change the direction of writing are left out, tabs become
// spaces. Line ends stay, and arrows point where they did.
func Clean(s string) string {
	if isPlain(s) {
		return s
	}
	return keepArrows(strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r >= ' ' && r <= '~': // nearly all
			return r
		case r == '\t' || r == '\r':
			return ' '
		case unicode.IsControl(r) || r&0xfffe == 0xfffe:
			return unicode.ReplacementChar
		case unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r // invalid bytes arrive as U+FFFD
	}, s))
}

// OneLine returns s cleaned and on one line. A letter and its accent become one
// character where Unicode has it: some systems write two.
func OneLine(s string) string {
	if isPlain(s) {
		return s
	}
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if r == '\n' || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, Clean(s)))
}

// isPlain reports whether s is of printable ASCII alone, which is safe to show.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}
