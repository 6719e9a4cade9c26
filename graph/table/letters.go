package table

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Letters reduces a header or a name to its letters and digits in lower case,
// by which spellings of one word are compared.
func Letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFC.String(s))
}
