// Package words spells what figures say in the language of their readers.
//
// A [Language] is a table of words, as package vocabulary lists them, with what
// all languages build from it in one way: dates in their precision, lists, counts.
//
// Whoever draws or describes a figure hands over numbers, days and names, and
// gets finished words. No other package below render has words of its own. Names,
// titles, summaries and values come from the user's tables and pass unchanged.
package words

import (
	"slices"

	"cablegraph/render/words/languages"
	"cablegraph/render/words/vocabulary"
)

// A Language spells figures in one language.
type Language struct{ vocabulary.Table }

// English is the language of figures where none is asked for.
var English = Languages[0]

// Languages are all languages, English first, then ordered by their tags.
var Languages = all()

func all() []Language {
	var out []Language
	for _, table := range languages.All {
		out = append(out, Language{table})
	}
	return out
}

// In returns the language with a tag.
func In(tag string) (l Language, ok bool) {
	i := slices.IndexFunc(Languages, func(l Language) bool { return l.Tag() == tag })
	if i < 0 {
		return English, false
	}
	return Languages[i], true
}
