package typeset

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean returns s without what a reader would do something with instead of
// showing it: control characters, and what is no Unicode, become U+FFFD; marks
// that turn the direction of writing are left out; tabs become spaces. Lines
// stay lines.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return '\n'
		case r == '\t' || r == '\r':
			return ' '
		case unicode.IsControl(r) || r&0xfffe == 0xfffe:
			return unicode.ReplacementChar
		case unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r // invalid bytes arrive as U+FFFD
	}, s)
}

// OneLine returns s cleaned, as words that stand in one line, with letter and
// accent as one where there is such a letter: a Mac writes them as two.
func OneLine(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if r == '\n' || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, Clean(s)))
}
