package languages

import (
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// form returns which form of a noun stands behind a whole number, by the rules of
// CLDR.
func form(l language.Tag, n int) plural.Form {
	return plural.Cardinal.MatchPlural(l, n%10_000_000, 0, 0, 0, 0)
}

// singular returns one where a noun behind n has that form, else other.
func singular(l language.Tag, n int, one, other string) string {
	if form(l, n) == plural.One {
		return one
	}
	return other
}
