package edtf

import (
	"regexp"
	"strings"
)

// These are the spellings that people and earlier versions of EDTF use for
// what has only one spelling now.
var (
	oldWords = strings.NewReplacer(
		"unknown", "", "open", "..", "?~", "%", "~?", "%", " ", "", "–", "-", "−", "-",
		"e", "E", "p", "S", "s", "S", "t", "T", "u", "X", "x", "X", "y", "Y", "z", "Z",
	)
	separated = regexp.MustCompile(`^(\d{4})[/.](\d\d?)[/.](\d\d?)\b`)
	basic     = regexp.MustCompile(`^(\d{4})(\d\d)(\d\d)(T|$)`)
	oneDigit  = regexp.MustCompile(`([-:T])(\d)\b`)
	noSeconds = regexp.MustCompile(`(T\d\d:\d\d)(Z|[-+]|$)`)
	needlessY = regexp.MustCompile(`^Y(-?\d{4})\b`)
	missingY  = regexp.MustCompile(`^-?\d{5,}\b`)
	plus      = regexp.MustCompile(`^\+`)
	minusZero = regexp.MustCompile(`^-0000\b`)
)

// suggest guesses what s was meant to be. The result need not be EDTF.
func suggest(s string) string {
	s = oldWords.Replace(s)
	s = separated.ReplaceAllString(s, "$1-$2-$3")
	s = basic.ReplaceAllString(s, "$1-$2-$3$4")
	s = oneDigit.ReplaceAllString(s, "${1}0$2")
	s = noSeconds.ReplaceAllString(s, "$1:00$2")
	s = plus.ReplaceAllString(s, "")
	s = needlessY.ReplaceAllString(s, "$1")
	s = missingY.ReplaceAllString(s, "Y$0")
	return minusZero.ReplaceAllString(s, "0000")
}
